import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { isId } from '../../kit/ids.js';
import { enqueue } from '../../kit/queue.js';
import { Refusal } from '../../kit/refusal.js';
import { employeesFor, type UnitId } from '../../identity/index.js';
import { lockStream, record } from '../../ledger/index.js';
import { letterOf } from '../../letters/index.js';
import type { Circular, CircularId } from './circular.js';
import {
  countByUnit,
  findCircular,
  freeze,
  insertAddressees,
  queueMails,
  queueReminders,
  runningCirculars,
  saveCircular,
} from './circular-store.js';
import { progressOf } from './progress.js';
import { countSigned } from '../pledge/pledge-store.js';

/** People of one statement. */
const BATCH = 10_000;

/**
 * Sends an issued circular: the addressees as the directory stands today, and their mails, are written in this transaction;
 * sending them is the queue's work. Refusals `kit.not-allowed`, `education.not-found`, `education.sent-already`,
 * `education.letter-first`, `education.over`, `education.nobody`.
 */
export async function sendCircular(ctx: Ctx, id: string): Promise<{ addressed: number }> {
  const by = ctx.mustHave('circular.write');
  return ctx.tx(async (tx) => {
    const circular = await loadForChange(ctx, tx, id);
    if (circular.state !== 'draft') throw new Refusal('education.sent-already');
    if ((await letterOf(ctx, tx, circular.letter))?.state !== 'issued') throw new Refusal('education.letter-first');
    if (circular.untilOn < ctx.today()) throw new Refusal('education.over');
    const people = await employeesFor(ctx, tx, circular.audience);
    if (people.length === 0) throw new Refusal('education.nobody');
    const addressed = people.length;
    await saveCircular(tx, { ...circular, state: 'running', sentOn: ctx.today(), addressed, version: circular.version + 1 });
    for (let at = 0; at < people.length; at += BATCH) {
      const some = people.slice(at, at + BATCH);
      // Of a pledge nothing is kept of whom it went to but the mail still to be sent.
      if (circular.kind === 'circular') await insertAddressees(tx, ctx.tenant.id, circular.id, some);
      await queueMails(tx, ctx.tenant.id, circular.id, circular.kind, some);
    }
    await askForMails(tx, circular.id);
    const body = { by: by.name, at: ctx.now().toString() };
    await record(ctx, tx, { kind: 'circular', id }, circular.version, [{ kind: 'sent', on: ctx.today(), skeleton: { addressed }, body }]);
    return { addressed };
  });
}

const askForMails = (tx: Tx, circular: CircularId): Promise<void> =>
  enqueue(tx, 'send-circular-mails', { circular }, `circular:${circular}`);

async function loadForChange(ctx: Ctx, tx: Tx, id: string): Promise<Circular> {
  if (!isId(id)) throw new Refusal('education.not-found');
  await lockStream(tx, { kind: 'circular', id });
  const found = await findCircular(tx, id);
  if (!found) throw new Refusal('education.not-found');
  return found;
}

/** Days before the end on which whoever has not answered a circular gets a reminder. A pledge has none: nobody knows whom to remind. */
const REMINDED_BEFORE: ReadonlySet<number> = new Set([3, 1]);

/** Reminds, and closes what is past its last day. By the clock; twice on a day is once. */
export async function turnCirculars(ctx: Ctx): Promise<void> {
  const running = await ctx.tx(runningCirculars);
  for (const { id } of running) {
    await ctx.tx(async (tx) => {
      const circular = await loadForChange(ctx, tx, id);
      if (circular.state !== 'running') return;
      if (circular.untilOn < ctx.today()) return close(ctx, tx, circular);
      const left = Temporal.PlainDate.from(ctx.today()).until(circular.untilOn, { largestUnit: 'days' }).days;
      if (circular.kind !== 'circular' || !REMINDED_BEFORE.has(left)) return;
      await queueReminders(tx, id);
      await askForMails(tx, id);
    });
  }
}

/** Numbers stay, people go: who had not read it is nowhere from here on. */
async function close(ctx: Ctx, tx: Tx, circular: Circular): Promise<void> {
  const units: { unit: UnitId; people: number; answered: number }[] = await countByUnit(tx, circular.id);
  const answered =
    circular.kind === 'circular'
      ? units.reduce((sum, one) => sum + one.answered, 0)
      : Math.min(await countSigned(tx, circular.id), circular.addressed!);
  await freeze(tx, ctx.tenant.id, circular.id, progressOf(units));
  await saveCircular(tx, { ...circular, state: 'closed', answered, version: circular.version + 1 });
  await record(ctx, tx, { kind: 'circular', id: circular.id }, circular.version, [
    { kind: 'closed', on: ctx.today(), skeleton: { answered }, body: { at: ctx.now().toString() } },
  ]);
}
