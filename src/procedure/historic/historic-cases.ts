import type { Ctx } from '../../kit/ctx.js';
import { parseDay, type Day } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import { readMany, streamIds, type Entry } from '../../ledger/index.js';
import { hex } from '../../kit/seal.js';
import { keyedParts } from '../desk/name-index.js';
import { allHistoric, allHistoricNames, dropEndedNames, historicByNumber, historicFrom, type HistoricRow } from './historic-store.js';
import type { HistoricFacts, HistoricOutcome } from './import-check.js';
import type { CaseProblem } from '../verify-cases.js';

/** A case from before this program, as lists show it. */
export type HistoricCase = HistoricFacts & { readonly id: string; readonly importedOn: Day };

export function rowOfFacts(id: string, facts: HistoricFacts, importedOn: Day): HistoricRow {
  return {
    id,
    number: facts.number,
    opened_on: facts.openedOn,
    closed_on: facts.closedOn,
    act_on: facts.actOn,
    act: facts.act,
    employment_class: facts.employmentClass,
    outcome: facts.outcome,
    sanction: facts.sanction,
    sanction_from: facts.sanctionFrom,
    sanction_until: facts.sanctionUntil,
    imported_on: importedOn,
  };
}

export const factsOf = (row: HistoricRow): HistoricCase => ({
  id: row.id,
  number: row.number,
  openedOn: row.opened_on as Day,
  closedOn: row.closed_on as Day,
  actOn: row.act_on as Day,
  act: row.act,
  employmentClass: row.employment_class,
  outcome: row.outcome as HistoricOutcome,
  sanction: row.sanction,
  sanctionFrom: row.sanction_from as Day | null,
  sanctionUntil: row.sanction_until as Day | null,
  importedOn: row.imported_on as Day,
});

const PER_PAGE = 25;
export type HistoricPage = { readonly cases: readonly HistoricCase[]; readonly after: string | null };

/**
 * Old cases, the last closed first. One that ended without a breach answers to its number only, here as everywhere.
 * `after`: where the page before ended. Refusal `kit.not-allowed`.
 */
export async function historicCases(ctx: Ctx, asked: { number?: string | undefined; after?: string | undefined }): Promise<HistoricPage> {
  ctx.mustHave('case.open');
  const found = /^(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})$/.exec(asked.after ?? '');
  const place = found && parseDay(found[1]!) && isId(found[2]) ? { closedOn: found[1]!, id: found[2]! } : null;
  const { number } = asked;
  const rows = await ctx.tx((tx) => (number ? historicByNumber(tx, number) : historicFrom(tx, place, PER_PAGE + 1)));
  const cases = rows.slice(0, PER_PAGE).map((row) => factsOf(row));
  const last = rows.length > PER_PAGE ? cases.at(-1) : undefined;
  return { cases, after: last ? `${last.closedOn}_${last.id}` : null };
}

/** Makes every old case's row again from its event and compares. */
export async function* verifyHistoric(ctx: Ctx): AsyncGenerator<CaseProblem> {
  const [streams, rows, names] = await ctx.tx(async (tx) => [
    await readMany(ctx, tx, 'historic', await streamIds(tx, 'historic')),
    await allHistoric(tx),
    await allHistoricNames(tx),
  ]);
  const kept = new Map(rows.map((row) => [row.id, row]));
  for (const [id, [event]] of streams) {
    const parts = (names.get(id) ?? []).sort().join();
    // They go when the sanction ends, so none may stand where they stood.
    if (parts !== partsOf(ctx, event!) && !(parts === '' && isOver(ctx, event!)))
      yield { about: `historic/${id}`, what: 'the index of its name differs from what was brought in' };
    const again = rowOfFacts(id, event!.skeleton as unknown as HistoricFacts, event!.on);
    if (spelled(kept.get(id)) !== spelled(again))
      yield { about: `historic/${id}`, what: 'its row differs from what its event makes of it' };
  }
  for (const id of kept.keys()) if (!streams.has(id)) yield { about: `historic/${id}`, what: 'a row stands without any event' };
}

const partsOf = (ctx: Ctx, { body }: Entry): string => {
  const name = (body as { name?: string } | null)?.name;
  return name ? keyedParts(ctx, name).map(hex).sort().join() : '';
};

const isOver = (ctx: Ctx, { skeleton }: Entry): boolean => {
  const until = (skeleton as unknown as HistoricFacts).sanctionUntil;
  return until !== null && until <= ctx.today();
};

/** Takes the names of ended sanctions out of the index; how many parts went. */
export async function forgetEndedNames(ctx: Ctx): Promise<number> {
  return ctx.tx((tx) => dropEndedNames(tx, ctx.today()));
}

const spelled = (row: HistoricRow | undefined): string => JSON.stringify(row && Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
