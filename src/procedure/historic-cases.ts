import { sql } from 'kysely';
import type { Ctx } from '../kit/ctx.js';
import { tables, type Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import { readMany, streamIds } from '../ledger/index.js';
import type { HistoricFacts, HistoricOutcome } from './import-check.js';
import type { CaseProblem } from './verify-cases.js';

export type HistoricRow = {
  id: string;
  number: string;
  opened_on: string;
  closed_on: string;
  act_on: string;
  act: string;
  employment_class: string;
  outcome: string;
  sanction: string | null;
  sanction_from: string | null;
  sanction_until: string | null;
  imported_on: string;
};
export const historicTables = (tx: Tx) => tables<{ 'procedure.historic_case': HistoricRow & { tenant: string } }>(tx);

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

const factsOf = (row: HistoricRow): HistoricCase => ({
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
  const place = /^(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})$/.exec(asked.after ?? '');
  const rows = await ctx.tx((tx) => {
    const query = historicTables(tx).selectFrom('procedure.historic_case').selectAll();
    if (asked.number) return query.where('number', '=', asked.number).execute();
    const listed = query
      .where('outcome', '=', 'breach')
      .orderBy('closed_on', 'desc')
      .orderBy('id', 'desc')
      .limit(PER_PAGE + 1);
    return (place ? listed.where(sql<boolean>`(closed_on, id) < (${place[1]}::date, ${place[2]}::uuid)`) : listed).execute();
  });
  const cases = rows.slice(0, PER_PAGE).map((row) => factsOf(row));
  const last = rows.length > PER_PAGE ? cases.at(-1) : undefined;
  return { cases, after: last ? `${last.closedOn}_${last.id}` : null };
}

/** Makes every old case's row again from its event and compares. */
export async function* verifyHistoric(ctx: Ctx): AsyncGenerator<CaseProblem> {
  const [streams, rows] = await ctx.tx(async (tx) => [
    await readMany(ctx, tx, 'historic', await streamIds(tx, 'historic')),
    await historicTables(tx).selectFrom('procedure.historic_case').selectAll().execute(),
  ]);
  const kept = new Map(rows.map(({ tenant: _, ...row }) => [row.id, row as HistoricRow]));
  for (const [id, [event]] of streams) {
    const again = rowOfFacts(id, event!.skeleton as unknown as HistoricFacts, event!.on);
    if (spelled(kept.get(id)) !== spelled(again))
      yield { about: `historic/${id}`, what: 'its row differs from what its event makes of it' };
  }
  for (const id of kept.keys()) if (!streams.has(id)) yield { about: `historic/${id}`, what: 'a row stands without any event' };
}

const spelled = (row: HistoricRow | undefined): string => JSON.stringify(row && Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
