import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { derive, utf8 } from '../../kit/seal.js';
import { newCode, readCode } from '../../letters/index.js';
import type { CircularId } from '../circulars/circular.js';
import { insertTickets } from './pledge-store.js';

/** A ticket: sixteen signs, 80 random bits, handed to one person and linked to nobody. It signs once and is the receipt afterwards. */
export const newTicket = (ctx: Ctx): string => newCode(ctx);

/** What is kept of a ticket. A text that is none is derived all the same, so that it takes as long. */
export function ticketMark(ctx: Ctx, typed: string): Uint8Array {
  return derive(
    utf8(readCode(typed) ?? typed.slice(0, 80)),
    ctx.keys.secret(ctx.tenant.id, 'education/pledge'),
    'nirpihak/pledge-ticket/v1',
  );
}

/** The key of what its holder wrote: it comes out of the ticket alone, and is kept nowhere. */
export function ticketKey(ctx: Ctx, typed: string): Uint8Array {
  return derive(utf8(readCode(typed) ?? ''), ctx.keys.secret(ctx.tenant.id, 'education/pledge'), 'nirpihak/pledge-receipt/v1');
}

/** Lets tickets sign from now on. */
export async function keepTickets(ctx: Ctx, tx: Tx, pledge: CircularId, tickets: readonly string[]): Promise<void> {
  await insertTickets(
    tx,
    ctx.tenant.id,
    pledge,
    tickets.map((ticket) => ticketMark(ctx, ticket)),
  );
}
