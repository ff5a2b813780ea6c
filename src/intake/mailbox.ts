import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import type { Json } from '../kit/json.js';
import type { FileId, ReportId } from '../kit/ids.js';
import type { Day } from '../kit/dates.js';
import { discardDraftFiles, discardFile, filesById, filesOf, keepFiles, storeFile, type StoredFile } from '../evidence/index.js';
import { append, eventsOf, lockReport } from './append.js';
import { isBound } from './bind-receipt.js';
import { fold } from './fold.js';
import { newSession, renewSession, sessionIn } from './mailbox-session.js';
import { messagesOf } from './read-report.js';
import { readReceipt, type ReadReceipt } from './receipt.js';
import { derivationOf } from './send-report.js';
import { findReceipt } from './store.js';
import type { IncomingFile } from './draft-files.js';
import type { Entry } from '../ledger/index.js';
import type { CheckId, Message, ReporterStatus, ReportRow, ScreeningState } from './report.js';

/** A reporter's messages in a row that the office has not answered. */
const UNANSWERED_LIMIT = 30;

export type OpenedMailbox =
  | { readonly found: true; readonly session: string }
  /** `slip` speaks of the public word list alone: it never tells whether such a receipt exists. */
  | { readonly found: false; readonly slip: Exclude<ReadReceipt, { ok: true }> | null };

/** Opens the mailbox of a receipt. Unknown, erased and mistyped receipts made of list words get one and the same answer. */
export async function openMailbox(ctx: Ctx, typed: string): Promise<OpenedMailbox> {
  const read = readReceipt(typed);
  if (!read.ok) return { found: false, slip: read };
  const receipt = await ctx.tx((tx) => findReceipt(tx, derivationOf(ctx, typed)!));
  return receipt && isBound(ctx, receipt)
    ? { found: true, session: newSession(ctx, receipt.report as ReportId) }
    : { found: false, slip: null };
}

export type Mailbox = {
  readonly number: string;
  readonly receivedOn: Day;
  readonly status: ReporterStatus;
  readonly state: ScreeningState;
  /** What is missing and until when, while the office waits for it. */
  readonly asked: { readonly until: Day; readonly missing: readonly CheckId[]; readonly on: Day; readonly isAnswered: boolean } | null;
  readonly messages: readonly Message[];
  readonly fileCount: number;
  readonly mayWrite: boolean;
  /** The session renewed by this look. */
  readonly session: string;
};

/** What the reporter sees: status, messages, never the case and never the report's own words. Refusal `intake.session-over`. */
export async function mailbox(ctx: Ctx, session: string | undefined): Promise<Mailbox> {
  return ctx.tx(async (tx) => {
    const note = await sessionIn(ctx, tx, session);
    const id = note.report;
    const entries = await eventsOf(ctx, tx, id);
    const { row } = fold(id, entries);
    return {
      number: row.number,
      receivedOn: row.receivedOn,
      status: row.status,
      state: row.state,
      asked: askedIn(row, entries),
      messages: messagesOf(entries),
      fileCount: row.fileCount,
      mayWrite: mayWrite(row),
      session: renewSession(ctx, note),
    };
  });
}

function askedIn(row: ReportRow, entries: readonly Entry[]): Mailbox['asked'] {
  if (row.state !== 'asked' || row.askedUntil === null) return null;
  const asked = entries.findLast((entry) => entry.kind === 'screened')!;
  const missing = (asked.skeleton as { missing?: readonly CheckId[] }).missing ?? [];
  return { until: row.askedUntil, missing, on: asked.on, isAnswered: row.hasNews };
}

/**
 * What nobody may read any more is not taken either. From the decision on, whatever it was: only so does the mailbox not tell
 * by its silence that nothing was found.
 */
const mayWrite = (row: ReportRow): boolean => row.status !== 'decided' && row.status !== 'closed' && !row.isSealed;

// Under the same flood rules as a draft, until a message takes them.
const ownerOf = (id: ReportId): string => `draft:${id}`;

/** Streams a file from the reporter into the store; it belongs to the report once `writeMessage` names it. Refusals `intake.session-over` and those of `evidence`. */
export async function addMailboxFile(ctx: Ctx, session: string | undefined, file: IncomingFile): Promise<StoredFile> {
  const id = await reportIn(ctx, session);
  return storeFile(ctx, { ...file, wrapper: ctx.keys.monthly(ctx.tenant.id, ctx.today()), owner: ownerOf(id) });
}

/**
 * Keeps a message, its files or both. The same words and files again right after themselves are one message (double submit).
 * Refusals `intake.session-over`, `intake.nothing-to-send`, `intake.wrong-state` (closed), `intake.too-many-messages`.
 */
export async function writeMessage(
  ctx: Ctx,
  session: string | undefined,
  input: { text: string; files: readonly FileId[] },
): Promise<void> {
  const id = await reportIn(ctx, session);
  if (input.text === '' && input.files.length === 0) throw new Refusal('intake.nothing-to-send');
  const spare = await ctx.tx((tx) => writeIn(ctx, tx, id, input));
  for (const file of spare) await discardFile(ctx, ownerOf(id), file);
}

/** Returns the files that came a second time and are kept already. */
async function writeIn(ctx: Ctx, tx: Tx, id: ReportId, input: { text: string; files: readonly FileId[] }): Promise<readonly FileId[]> {
  const row = await lockReport(tx, id, null);
  if (!mayWrite(row)) throw new Refusal('intake.wrong-state');
  const messages = messagesOf(await eventsOf(ctx, tx, id));
  const month = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const own = (await filesOf(ctx, tx, ownerOf(id), month)).filter((file) => input.files.includes(file.id));
  if (await isRepeat(ctx, tx, messages, { text: input.text, files: own })) return own.map((file) => file.id);
  if (unanswered(messages) >= UNANSWERED_LIMIT) throw new Refusal('intake.too-many-messages');
  await keepFiles(
    ctx,
    tx,
    own.map((file) => file.id),
    month,
    `report:${id}`,
  );
  const files = own.map(({ id: fileId, name, size, media }) => ({ id: fileId, name, size, media }));
  const skeleton: Json = { files: files.map((file) => file.id) };
  await append(ctx, tx, row, [{ kind: 'message-in', on: ctx.today(), skeleton, body: { text: input.text, files } }]);
  return [];
}

/** By their bytes: the browser that sends a form again sends its files again, which then have other ids. */
async function isRepeat(
  ctx: Ctx,
  tx: Tx,
  messages: readonly Message[],
  now: { text: string; files: readonly StoredFile[] },
): Promise<boolean> {
  const last = messages.at(-1);
  if (last?.from !== 'reporter' || last.text !== now.text) return false;
  const before = await filesById(
    ctx,
    tx,
    last.files.map((file) => file.id),
  );
  return now.files.length === 0 || hashesOf(now.files) === hashesOf(before);
}

const hashesOf = (files: readonly StoredFile[]): string =>
  files
    .map((file) => file.sha256)
    .sort()
    .join();

function unanswered(messages: readonly Message[]): number {
  return messages.length - 1 - messages.findLastIndex((message) => message.from === 'office');
}

/** Destroys what was uploaded but not sent. Refusal `intake.session-over`. */
export async function dropMailboxFiles(ctx: Ctx, session: string | undefined): Promise<void> {
  await discardDraftFiles(ctx, ownerOf(await reportIn(ctx, session)));
}

const reportIn = async (ctx: Ctx, session: string | undefined): Promise<ReportId> =>
  ctx.tx(async (tx) => (await sessionIn(ctx, tx, session)).report);
