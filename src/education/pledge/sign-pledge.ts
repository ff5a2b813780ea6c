import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import { canonical } from '../../kit/json.js';
import { Refusal } from '../../kit/refusal.js';
import { seal, text, unseal, utf8 } from '../../kit/seal.js';
import { employeesOf, type UnitId } from '../../identity/index.js';
import { read, recordFirsts } from '../../ledger/index.js';
import type { CircularWords } from '../circulars/circular.js';
import { findCircular, takeUnit } from '../circulars/circular-store.js';
import { findTicket, useTicket } from './pledge-store.js';
import { keepTickets, newTicket, ticketKey, ticketMark } from './ticket.js';

/** What the holder of a ticket sees: the text to sign, or the receipt. */
export type TicketView =
  | { readonly found: false }
  | {
      readonly found: true;
      readonly words: CircularWords;
      readonly untilOn: Day;
      readonly isOpen: boolean;
      readonly receipt: PledgeReceipt | null;
    };

/** What the signer wrote, and the leaf that shows it was counted. Nobody else can read it: the key is in the ticket. */
export type PledgeReceipt = { readonly name: string; readonly on: Day; readonly leaf: string };

/** Looks a ticket up. A malformed one takes the same way as an unknown one. */
export async function lookAtTicket(ctx: Ctx, typed: string): Promise<TicketView> {
  const mark = ticketMark(ctx, typed);
  return ctx.tx(async (tx) => {
    const ticket = await findTicket(tx, mark);
    const pledge = ticket && (await findCircular(tx, ticket.pledge));
    if (!ticket || !pledge) return { found: false };
    const [first] = await read(ctx, tx, { kind: 'circular', id: pledge.id });
    const words = (first?.body ?? { subject: '', paragraphs: [] }) as unknown as CircularWords;
    const receipt = ticket.sealed && (JSON.parse(text(unseal(ticketKey(ctx, typed), ticket.sealed, 'pledge'))) as PledgeReceipt);
    return { found: true, words, untilOn: pledge.untilOn, isOpen: pledge.state === 'running' && ctx.today() <= pledge.untilOn, receipt };
  });
}

/**
 * Signs with a ticket. Nobody is asked who they are, and whoever is signed in is not looked at: the name typed stands in the
 * receipt alone, under the ticket's own key. The event says that one more signed, and the ticket’s row nothing of when. Refusals
 * `education.no-ticket`, `education.signed-already`, `education.over`, `education.no-name`.
 */
export async function signPledge(ctx: Ctx, typed: string, name: string): Promise<void> {
  if (name.trim() === '' || name.length > 200) throw new Refusal('education.no-name');
  await ctx.tx(async (tx) => {
    const mark = ticketMark(ctx, typed);
    const ticket = await findTicket(tx, mark);
    const pledge = ticket && (await findCircular(tx, ticket.pledge));
    if (!pledge) throw new Refusal('education.no-ticket');
    if (pledge.state !== 'running' || pledge.untilOn < ctx.today()) throw new Refusal('education.over');
    const event = { kind: 'given', on: ctx.today(), skeleton: { pledge: pledge.id }, body: {} };
    const [entry] = await recordFirsts(ctx, tx, 'signature', [{ id: ctx.chance.uuid(), entry: event }]);
    const receipt: PledgeReceipt = { name: name.trim(), on: ctx.today(), leaf: entry!.leaf };
    const sealed = seal(ctx.chance, ticketKey(ctx, typed), utf8(canonical(receipt)), 'pledge');
    if (!(await useTicket(tx, mark, sealed))) throw new Refusal('education.signed-already');
  });
}

export type TicketCard = { readonly name: string; readonly post: string; readonly code: string };

/**
 * Tickets for the people of one unit whom no mail has reached, to be printed and cut apart. They are taken out of the queue, so
 * that nobody gets two; a second print of the same unit is empty. Refusals `kit.not-allowed`, `education.not-found`,
 * `education.nobody-waits`.
 */
export async function printTickets(ctx: Ctx, tx: Tx, id: string, unit: string): Promise<TicketCard[]> {
  ctx.mustHave('circular.write');
  const pledge = isId(id) ? await findCircular(tx, id) : null;
  if (pledge?.kind !== 'pledge' || pledge.state !== 'running' || !isId(unit)) throw new Refusal('education.not-found');
  const people = await employeesOf(ctx, tx, await takeUnit(tx, pledge.id, unit as UnitId));
  if (people.length === 0) throw new Refusal('education.nobody-waits');
  const cards = people.map(({ name, post }) => ({ name, post, code: newTicket(ctx) }));
  await keepTickets(
    ctx,
    tx,
    pledge.id,
    cards.map((card) => card.code),
  );
  return cards.sort((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true }));
}
