import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { CaseId } from '../kit/ids.js';
import { read, streamIds, type Entry } from '../ledger/index.js';
import { isNameDropped, type CaseState } from './case.js';
import type { Bodies } from './events.js';
import { fold, type Step } from './fold.js';
import { verifyHistoric } from './historic/historic-cases.js';
import { keyedParts } from './desk/name-index.js';
import { project } from './project.js';
import { allCaseIds, namePartsIn, readProjection, reportsOfCase } from './store.js';

/** One thing that does not hold, in words an auditor can follow. */
export type CaseProblem = { readonly about: string; readonly what: string };

/** Folds every case again and compares its row, people, clocks, lines on desks, reports and index of names with what the events make of it. */
export async function* verifyCases(ctx: Ctx): AsyncGenerator<CaseProblem> {
  const [streams, rows] = await ctx.tx(async (tx) => [await streamIds(tx, 'case'), await allCaseIds(tx)]);
  for (const id of rows) if (!streams.includes(id)) yield { about: `case/${id}`, what: 'a row stands without any event' };
  for (const id of streams) yield* await ctx.tx((tx) => problemsOf(ctx, tx, id));
  yield* verifyHistoric(ctx);
}

async function problemsOf(ctx: Ctx, tx: Tx, id: string): Promise<CaseProblem[]> {
  const about = `case/${id}`;
  const entries = await opened(ctx, tx, id);
  if (!entries) return [{ about, what: 'its events do not open' }];
  const state = fold(id as CaseId, entries as readonly Step[]);
  const kept = await readProjection(tx, id);
  if (!kept) return [{ about, what: 'its row is gone' }];
  const again = project(state);
  const problems = (['row', 'people', 'clocks', 'desks'] as const)
    .filter((part) => spelled(kept[part]) !== spelled(again[part]))
    .map((part) => ({ about, what: `its ${part} differ from what its events make of them` }));
  if (!(await isIndexRight(ctx, tx, state, entries))) problems.push({ about, what: 'its index of names was changed' });
  if ((await reportsOfCase(tx, id)).join() !== [...state.reports].sort().join()) problems.push({ about, what: 'its reports were changed' });
  return problems;
}

async function opened(ctx: Ctx, tx: Tx, id: string): Promise<Entry[] | null> {
  try {
    return await read(ctx, tx, { kind: 'case', id });
  } catch {
    return null;
  }
}

async function isIndexRight(ctx: Ctx, tx: Tx, state: CaseState, entries: readonly Entry[]): Promise<boolean> {
  const body = entries[0]?.body as unknown as Bodies['opened'] | null;
  const expected = !body || isNameDropped(state) ? [] : keyedParts(ctx, body.respondent.name);
  const kept = await namePartsIn(tx, state.id);
  const hexOf = (parts: readonly Uint8Array[]): string =>
    parts
      .map((part) => Buffer.from(part).toString('hex'))
      .sort()
      .join();
  return hexOf(kept) === hexOf(expected);
}

/** Keys in one order, so that only values count. */
function spelled(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
