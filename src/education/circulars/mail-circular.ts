import type { Ctx } from '../../kit/ctx.js';
import { isId, type EmployeeId } from '../../kit/ids.js';
import { linksFor, mailOf } from '../../identity/index.js';
import type { CircularId } from './circular.js';
import { countTry, dropMails, findCircular, nextMails, type Mail } from './circular-store.js';
import { keepTickets, newTicket } from '../pledge/ticket.js';

/** One message to write: to whom, of which kind, and the secret its link carries. */
export type Message = { readonly to: string; readonly kind: Mail['kind']; readonly secret: string };

const CHUNK = 200;

/**
 * Sends the next mails of a circular and answers whether more may wait. A mail that went is out of the queue whatever follows;
 * one that did not go stays and is tried again. Tickets of a pledge are kept in the order of their marks, which is nobody's
 * order, and only when their mail went.
 */
export async function mailCircular(ctx: Ctx, id: string, send: (message: Message) => Promise<void>): Promise<boolean> {
  if (!isId(id)) return false;
  return ctx.tx(async (tx) => {
    const circular = await findCircular(tx, id);
    const mails = circular?.state === 'running' ? await nextMails(tx, circular.id, CHUNK) : [];
    for (const kind of new Set(mails.map((mail) => mail.kind))) {
      const ids = mails.filter((mail) => mail.kind === kind).map((mail) => mail.employee);
      const messages =
        kind === 'pledge' ? await ticketsFor(ctx, ids) : (await linksFor(ctx, tx, ids)).map((one) => ({ ...one, secret: one.token }));
      const [gone, failed, tickets]: [EmployeeId[], EmployeeId[], string[]] = [[], [], []];
      for (const { employee, to, secret } of messages) {
        try {
          await send({ to, kind, secret });
          gone.push(employee);
          tickets.push(secret);
        } catch {
          failed.push(employee);
        }
      }
      const reached = new Set(messages.map((one) => one.employee));
      // Who left meanwhile, or has no address any more, waits for nothing.
      await dropMails(tx, circular!.id, kind, [...gone, ...ids.filter((one) => !reached.has(one))]);
      await countTry(tx, circular!.id, kind, failed);
      if (kind === 'pledge') await keepTickets(ctx, tx, circular!.id as CircularId, tickets);
    }
    return mails.length === CHUNK;
  });
}

async function ticketsFor(ctx: Ctx, ids: readonly EmployeeId[]): Promise<{ employee: EmployeeId; to: string; secret: string }[]> {
  const addresses = await ctx.tx((tx) => mailOf(ctx, tx, ids));
  return [...addresses].map(([employee, to]) => ({ employee, to, secret: newTicket(ctx) }));
}
