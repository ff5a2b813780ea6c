import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Law } from '../law/index.js';
import { read } from '../ledger/index.js';
import { NO_ENTRIES, type OfficeCalendar } from './entry.js';
import { foldCalendar } from './fold.js';
import { lawWith, type OfficeLaw } from './law-with.js';
import { streamOf } from './note.js';
import { lastEdition } from './store.js';

/** By the last event's leaf, which no other calendar has: what a rolled-back transaction saw is never served again. */
const folded = new Map<string, { leaf: string; calendar: OfficeCalendar }>();

/** The office's calendar as it stands, entries that wait included. */
export async function officeCalendar(ctx: Ctx, tx: Tx): Promise<OfficeCalendar> {
  const last = await lastEdition(tx);
  if (!last) return NO_ENTRIES;
  const known = folded.get(ctx.tenant.id);
  if (known?.leaf === last.leaf) return known.calendar;
  const calendar = foldCalendar(await read(ctx, tx, streamOf(ctx)));
  folded.set(ctx.tenant.id, { leaf: last.leaf, calendar });
  return calendar;
}

/** What of the calendar is wanted: of which unit, and (to explain a past count) of which edition. */
export type Wanted = { readonly unit?: string | null | undefined; readonly edition?: number | undefined };

/**
 * The law as this office counts its days: holidays and joint leave by decree, the working week of the unit or of the
 * office. `version` names the calendar's edition, so that what is pinned with a case tells which calendar counted.
 */
export async function officeLaw(ctx: Ctx, tx: Tx, law: Law, wanted: Wanted = {}): Promise<OfficeLaw> {
  const calendar = await officeCalendar(ctx, tx);
  return lawWith(law, calendar, wanted);
}
