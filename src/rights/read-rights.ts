import type { Ctx } from '../kit/ctx.js';
import { dayOf, type Day } from '../kit/dates.js';
import type { Tx } from '../kit/db.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { deadlineOfRight } from '../law/index.js';
import { readCode } from '../letters/index.js';
import { read } from '../ledger/index.js';
import { isToldToAll, type Breach, type BreachWords } from './breach.js';
import { markOf } from './code.js';
import { BREACH_DEADLINE, type AskedWords, type RightsRequest } from './request.js';
import { allBreaches, allRequests, findBreach, findByMark, findRequest, openRequests } from './store.js';

/** How a request stands, for whoever holds its code: number, hours and state. The answer itself goes by letter. */
export type FollowedRight = Pick<RightsRequest, 'number' | 'kind' | 'receivedAt' | 'dueAt' | 'state' | 'answeredAt'>;

/** Refusal `rights.unknown-code`. */
export async function followRight(ctx: Ctx, typed: string): Promise<FollowedRight> {
  const code = readCode(typed);
  const found = code ? await ctx.tx((tx) => findByMark(tx, markOf(ctx, code))) : null;
  if (!found) throw new Refusal('rights.unknown-code');
  const { number, kind, receivedAt, dueAt, state, answeredAt } = found;
  return { number, kind, receivedAt, dueAt, state: state === 'answered' ? 'answered' : 'open', answeredAt };
}

/** A page shows no more; older answered ones are found by their number on the letter. */
const SHOWN = 200;

/** The desk's list: unanswered ones by hour. Refusal `kit.not-allowed`. */
export async function listRights(ctx: Ctx): Promise<{ requests: RightsRequest[]; breaches: Breach[] }> {
  ctx.mustHave('rights.handle');
  return ctx.tx(async (tx) => ({ requests: await allRequests(tx, SHOWN), breaches: await allBreaches(tx) }));
}

/** One request with its words; `null` words once erased. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function readRight(ctx: Ctx, id: string): Promise<{ request: RightsRequest; words: AskedWords | null }> {
  ctx.mustHave('rights.handle');
  return ctx.tx(async (tx) => {
    const request = isId(id) ? await findRequest(tx, id) : null;
    if (!request) throw new Refusal('kit.not-found');
    const [asked] = await read(ctx, tx, { kind: 'request', id });
    return { request, words: (asked?.body ?? null) as AskedWords | null };
  });
}

/** One breach with what the notices say. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function readBreach(ctx: Ctx, id: string): Promise<{ breach: Breach; words: BreachWords | null }> {
  ctx.mustHave('rights.handle');
  return ctx.tx(async (tx) => {
    const breach = isId(id) ? await findBreach(tx, id) : null;
    if (!breach) throw new Refusal('kit.not-found');
    const [recorded] = await read(ctx, tx, { kind: 'breach', id });
    return { breach, words: (recorded?.body ?? null) as BreachWords | null };
  });
}

/** A period in hours that still runs, or ran out: its instant, and the local day that instant lies in. */
export type OpenPeriod = {
  readonly subject: 'request' | 'breach';
  readonly subjectId: string;
  readonly number: string;
  readonly deadline: string;
  readonly dueAt: Temporal.Instant;
  readonly dueOn: Day;
};

/** Every period of data rights that waits, earliest first: for its desk and for the clock's own job, else Refusal `kit.not-allowed`. */
export async function openPeriods(ctx: Ctx, tx: Tx): Promise<OpenPeriod[]> {
  if (ctx.actor.kind !== 'system') ctx.mustHave('rights.handle');
  const onDay = (dueAt: Temporal.Instant) => ({ dueAt, dueOn: dayOf(dueAt, ctx.tenant.zone) });
  const requests = (await openRequests(tx)).map(({ id, number, kind, dueAt }): OpenPeriod => {
    return { subject: 'request', subjectId: id, number, deadline: deadlineOfRight(kind), ...onDay(dueAt) };
  });
  const breaches = (await allBreaches(tx)).filter((breach) => !isToldToAll(breach));
  const notices = breaches.map(({ id, number, dueAt }): OpenPeriod => {
    return { subject: 'breach', subjectId: id, number, deadline: BREACH_DEADLINE, ...onDay(dueAt) };
  });
  return [...requests, ...notices].sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
}
