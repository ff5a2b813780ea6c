import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import { accountNames } from '../identity/index.js';
import type { CalendarEntry } from './entry.js';
import { officeCalendar } from './office-law.js';

/** An entry as its page lists it. `isMine`: the reader proposed it, so somebody else must confirm. */
export type ListedEntry = { readonly entry: CalendarEntry; readonly proposedBy: string; readonly isMine: boolean };

/** Days off and working weeks of the office, newest day first: for administrators and auditors, else Refusal `kit.not-allowed`. */
export async function listCalendar(ctx: Ctx): Promise<ListedEntry[]> {
  const { actor } = ctx;
  if (actor.kind !== 'account' || !(actor.may.has('audit.read') || actor.may.has('admin.settings'))) throw new Refusal('kit.not-allowed');
  return ctx.tx(async (tx) => {
    const { entries } = await officeCalendar(ctx, tx);
    const names = await accountNames(
      ctx,
      tx,
      entries.flatMap((entry) => entry.awaits ?? []),
    );
    return entries
      .map((entry) => ({
        entry,
        proposedBy: entry.awaits === null ? '' : (names.get(entry.awaits)?.name ?? ''),
        isMine: entry.awaits === actor.id,
      }))
      .sort((a, b) => (dayIn(a.entry) < dayIn(b.entry) ? 1 : -1));
  });
}

const dayIn = (entry: CalendarEntry): string => (entry.what === 'day' ? entry.on : entry.from);
