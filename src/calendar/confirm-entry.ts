import type { Ctx } from '../kit/ctx.js';
import type { AccountId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { mustBeAnother } from '../identity/index.js';
import type { CalendarEntry } from './entry.js';
import { foldCalendar } from './fold.js';
import { eventsForChange, note } from './note.js';
import { askRecount } from './propose.js';

/**
 * The second person's word on a change of the calendar: from now on it counts, and running periods are counted again. By
 * an auditor or another administrator. Refusals `kit.not-allowed`, `kit.not-found`, `identity.same-person`. Twice is once.
 */
export async function confirmEntry(ctx: Ctx, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const events = await eventsForChange(ctx, tx);
    const entry = foundIn(foldCalendar(events).entries, id);
    mustBeAnother(ctx, entry.awaits ?? NOBODY, NOBODY);
    if (entry.awaits === null) return;
    await note(ctx, tx, events.length, { kind: 'confirmed', skeleton: { entry: entry.id } });
    await askRecount(tx, entry.id);
  });
}

/** A proposal that still waits is taken back; what is in force is changed by a newer entry. Refusals `kit.not-allowed`, `kit.not-found`, `calendar.in-force`. */
export async function takeBackEntry(ctx: Ctx, id: string): Promise<void> {
  ctx.mustHave('admin.settings');
  await ctx.tx(async (tx) => {
    const events = await eventsForChange(ctx, tx);
    const entry = foundIn(foldCalendar(events).entries, id);
    if (entry.awaits === null) throw new Refusal('calendar.in-force');
    await note(ctx, tx, events.length, { kind: 'taken-back', skeleton: { entry: entry.id } });
  });
}

/** A calendar is about nobody. */
const NOBODY = '' as AccountId;

function foundIn(entries: readonly CalendarEntry[], id: string): CalendarEntry {
  const found = entries.find((one) => one.id === id);
  if (!found) throw new Refusal('kit.not-found');
  return found;
}
