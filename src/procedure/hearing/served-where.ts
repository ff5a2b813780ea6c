import type { Ctx } from '../../kit/ctx.js';
import { dayOf, type Day, type Zone } from '../../kit/dates.js';

/** Where a letter was handed over: its day is that of the place, whatever day it is at the office. */
export type ServedWhere = { readonly place: string; readonly zone?: Zone | undefined };

/** The last day a receipt can bear: today at the place where it was signed. */
export const todayThere = (ctx: Ctx, { zone }: ServedWhere): Day => dayOf(ctx.now(), zone ?? ctx.tenant.zone);

const NAMES: Record<Zone, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

/** The place as it is recorded, with its zone where that is not the office's own. */
export function placeOf(ctx: Ctx, { place, zone }: ServedWhere): string {
  return zone === undefined || zone === ctx.tenant.zone ? place : [place, `waktu ${NAMES[zone]}`].filter(Boolean).join(', ');
}
