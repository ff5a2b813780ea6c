import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import type { ReportId } from '../kit/ids.js';
import { derive, seal, text, unseal, utf8 } from '../kit/seal.js';
import { endMailboxSession, isMailboxSessionEnded } from './store.js';

/** Minutes without activity after which a mailbox closes. */
export const MAILBOX_IDLE_MINUTES = 30;
/** Hours after which it closes however busy it was: a copied cookie cannot keep it open. */
export const MAILBOX_HOURS = 2;

/** What the cookie's sealed note says: whose, until when, since when, and the mark by which it is ended. */
type Note = { readonly report: ReportId; readonly until: number; readonly opened: number; readonly mark: string };

// The note lies in the cookie alone: the database keeps no trace of who looks when, only marks of what was closed by hand.
const secretOf = (ctx: Ctx): Uint8Array => ctx.keys.secret(ctx.tenant.id, 'mailbox-session');
const endOf = (note: Pick<Note, 'opened'>): number => note.opened + MAILBOX_HOURS * 3_600_000;

export function newSession(ctx: Ctx, report: ReportId): string {
  const mark = Buffer.from(ctx.chance.bytes(16)).toString('base64url');
  return renewSession(ctx, { report, mark, opened: ctx.now().epochMilliseconds });
}

/** Thirty minutes more, never beyond two hours from the opening. */
export function renewSession(ctx: Ctx, { report, mark, opened }: Omit<Note, 'until'>): string {
  const idle = ctx.now().add({ minutes: MAILBOX_IDLE_MINUTES }).epochMilliseconds;
  const note: Note = { report, mark, opened, until: Math.min(idle, endOf({ opened })) };
  return Buffer.from(seal(ctx.chance, secretOf(ctx), utf8(JSON.stringify(note)), 'mailbox')).toString('base64url');
}

/** The living session of a cookie. Refusal `intake.session-over`: idle, two hours old, closed by hand, forged. */
export async function sessionIn(ctx: Ctx, tx: Tx, session: string | undefined): Promise<Note> {
  const note = livingNote(ctx, session);
  if (!note || (await isMailboxSessionEnded(tx, markOf(ctx, note)))) throw new Refusal('intake.session-over');
  return note;
}

/** "Tutup" and "Keluar cepat": no copy of the cookie opens the mailbox again. A session already over is no error. */
export async function closeMailbox(ctx: Ctx, session: string | undefined): Promise<void> {
  const note = livingNote(ctx, session);
  if (!note) return;
  // To the whole hour, like all that could tell when somebody was here.
  const dies = Temporal.Instant.fromEpochMilliseconds(endOf(note)).round({ smallestUnit: 'hour', roundingMode: 'ceil' });
  await ctx.tx((tx) => endMailboxSession(tx, { tenant: ctx.tenant.id, mark: markOf(ctx, note), dies_at: dies.toString() }));
}

const markOf = (ctx: Ctx, note: Note): Uint8Array => derive(utf8(note.mark), ctx.tenant.id, 'mailbox-end');

function livingNote(ctx: Ctx, session: string | undefined): Note | null {
  const note = openNote(ctx, session);
  const now = ctx.now().epochMilliseconds;
  return note && now < note.until && now < endOf(note) ? note : null;
}

function openNote(ctx: Ctx, session: string | undefined): Note | null {
  if (session === undefined || session.length > 500) return null;
  try {
    return JSON.parse(text(unseal(secretOf(ctx), Buffer.from(session, 'base64url'), 'mailbox'))) as Note;
  } catch {
    return null; // forged, cut short, or of another office
  }
}
