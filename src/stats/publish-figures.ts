import type { Ctx } from '../kit/ctx.js';
import { addDays, type Day } from '../kit/dates.js';
import type { Json } from '../kit/json.js';
import { Refusal } from '../kit/refusal.js';
import { lockStream, record } from '../ledger/index.js';
import type { Law } from '../law/index.js';
import { linesBetween, ordersOf, scopesOf } from './lines.js';
import { duePublications, quarterStart, type Publication, type PublicationId, type Scope } from './publication.js';
import { allPublished, insertPublication, type Published } from './store.js';

/** Before any of our events: nothing is read of days on which the program did not yet stand. */
const BEGINNING = '2000-01-01' as Day;

/**
 * Freezes what is due: the tables of every quarter that is over, and the yearly pools. Done by the clock alone; nobody chooses
 * when, what or how. What is frozen once is never changed, whatever is corrected later. Refusal `kit.not-allowed`.
 */
export async function publishFigures(ctx: Ctx, law: Law): Promise<number> {
  if (ctx.actor.kind !== 'system') throw new Refusal('kit.not-allowed');
  const today = ctx.today();
  return ctx.tx(async (tx) => {
    await lockStream(tx, { kind: 'figures', id: ctx.tenant.id });
    const frozen = await allPublished(tx);
    if (isUpToDate(frozen, today)) return 0;
    const linesOf = await linesBetween(tx, law, BEGINNING, addDays(quarterStart(today), -1));
    const due = scopesOf(law).flatMap((scope) =>
      duePublications(scope, linesOf(scope), ordersOf(law, scope.population), frozen.filter(isOf(scope)), today),
    );
    for (const publication of due) {
      const id = ctx.chance.uuid() as PublicationId;
      await insertPublication(tx, ctx.tenant.id, { ...publication, id, publishedOn: today });
      const skeleton = publication as unknown as Json;
      await record(ctx, tx, { kind: 'figures', id }, 0, [{ kind: 'published', on: today, skeleton, body: { law: law.version } }]);
    }
    return due.length;
  });
}

export const isOf =
  ({ population, contest }: Scope) =>
  (one: Publication): boolean =>
    one.population === population && one.contest === contest;

/** Published in this quarter already: what was due then is out, and nothing more comes before the next one ends. */
const isUpToDate = (frozen: readonly Published[], today: Day): boolean => frozen.some((one) => one.publishedOn >= quarterStart(today));
