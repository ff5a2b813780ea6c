import { parseDay, type Day } from '../kit/dates.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { AccountId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { enqueue } from '../kit/queue.js';
import { awaitsSecond, lockOffice } from '../identity/index.js';
import { DAY_KINDS, WEEKS, type DayKind, type EntryId, type OfficeCalendar, type WeekLength } from './entry.js';
import { foldCalendar } from './fold.js';
import { eventsForChange, note } from './note.js';

export type ProposeDay = { readonly on: Day; readonly kind: DayKind; readonly name: string; readonly decree: string };
export type ProposeWeek = { readonly unit: string | null; readonly days: WeekLength; readonly from: Day; readonly decree: string };

/**
 * A day off, or a listed day off that is worked after all, with the decree it stands on. It counts once a second person
 * confirmed it (`confirmEntry`); at once only while the office has nobody to ask. Refusals `kit.not-allowed`,
 * `calendar.bad-entry`, `calendar.no-decree`, `calendar.day-waits`, `kit.too-long`.
 */
export async function proposeDay(ctx: Ctx, input: ProposeDay): Promise<EntryId> {
  const { on, kind } = input;
  if (!parseDay(on) || !DAY_KINDS.includes(kind) || input.name.trim() === '') throw new Refusal('calendar.bad-entry');
  return propose(ctx, input.decree, async (tx, made) => {
    const isWaiting = made.calendar.entries.some((one) => one.what === 'day' && one.on === on && one.awaits !== null);
    if (isWaiting) throw new Refusal('calendar.day-waits');
    const skeleton = { entry: made.id, day: on, kind, awaits: made.awaits };
    await note(ctx, tx, made.after, { kind: 'day-proposed', skeleton, words: { name: shortOf(input.name), decree: made.decree } });
  });
}

/** The working week of the office or of one unit from a day on; the same rules as for a day. */
export async function proposeWeek(ctx: Ctx, input: ProposeWeek): Promise<EntryId> {
  const { days, from } = input;
  if (!parseDay(from) || !WEEKS.includes(days)) throw new Refusal('calendar.bad-entry');
  return propose(ctx, input.decree, async (tx, made) => {
    const skeleton = { entry: made.id, unit: shortOf(input.unit ?? '') || null, days, from, awaits: made.awaits };
    await note(ctx, tx, made.after, { kind: 'week-proposed', skeleton, words: { decree: made.decree } });
  });
}

type Made = { id: EntryId; after: number; calendar: OfficeCalendar; awaits: AccountId | null; decree: string };

async function propose(ctx: Ctx, typedDecree: string, keep: (tx: Tx, made: Made) => Promise<void>): Promise<EntryId> {
  ctx.mustHave('admin.settings');
  const decree = typedDecree.trim();
  if (decree === '') throw new Refusal('calendar.no-decree');
  if (decree.length > 500) throw new Refusal('kit.too-long', { limit: 500 });
  const id = ctx.chance.uuid() as EntryId;
  await ctx.tx(async (tx) => {
    await lockOffice(tx);
    const events = await eventsForChange(ctx, tx);
    const awaits = await awaitsSecond(ctx, tx);
    await keep(tx, { id, after: events.length, calendar: foldCalendar(events), awaits, decree });
    if (awaits === null) await askRecount(tx, id);
  });
  return id;
}

function shortOf(text: string): string {
  const short = text.trim().replaceAll(/\s+/g, ' ');
  if (short.length > 200) throw new Refusal('kit.too-long', { limit: 200 });
  return short;
}

/** Running periods are counted again, by the clock's own job, in the same transaction or not at all. */
export async function askRecount(tx: Tx, entry: EntryId): Promise<void> {
  await enqueue(tx, 'recount-clocks', { entry }, `recount:${entry}`);
}
