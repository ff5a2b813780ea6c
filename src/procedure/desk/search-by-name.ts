import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId, CaseId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { accountNames } from '../../identity/index.js';
import { readBack, record } from '../../ledger/index.js';
import { lineOf, type CaseLine } from './list-cases.js';
import { keyedParts } from './name-index.js';
import { factsOf, type HistoricCase } from '../historic/historic-cases.js';
import { historicByName } from '../historic/historic-store.js';
import { casesByName } from '../store.js';
import { mustWorkOn } from './case-view.js';
import { loadCase } from '../step.js';

export type SearchByName = {
  readonly name: string;
  /** For which case, or for which purpose, in words: one of them is needed. */
  readonly caseId: string | null;
  readonly purpose: string;
};

/**
 * Finds a name among the cases this person works on and sanctions in force, nothing else. Every search is an event that
 * the auditor sees, found or not. Refusals `kit.not-allowed`, `procedure.purpose-needed`, `procedure.not-found`.
 */
export async function searchByName(ctx: Ctx, input: SearchByName): Promise<readonly CaseLine[]> {
  return (await searchNames(ctx, input)).cases;
}

/** The same search with cases from before this program whose sanction is in force. */
export async function searchNames(
  ctx: Ctx,
  input: SearchByName,
): Promise<{ cases: readonly CaseLine[]; historic: readonly HistoricCase[] }> {
  const who = ctx.mustHave('search.name');
  if (input.caseId === null && input.purpose === '') throw new Refusal('procedure.purpose-needed');
  return ctx.tx(async (tx) => {
    if (input.caseId !== null) mustWorkOn((await loadCase(ctx, tx, input.caseId)).state, ctx.actor);
    const parts = keyedParts(ctx, input.name);
    const cases = (await casesByName(tx, who.id, parts, ctx.today())).map(lineOf);
    const historic = (await historicByName(tx, parts, ctx.today())).map(factsOf);
    const skeleton = { by: who.id, case: input.caseId, found: cases.length + historic.length };
    const body = { name: input.name, purpose: input.purpose, by: who.name, at: ctx.now().toString() };
    await record(ctx, tx, { kind: 'search', id: ctx.chance.uuid() }, 0, [{ kind: 'searched', on: ctx.today(), skeleton, body }]);
    return { cases, historic };
  });
}

/** A search as the auditor sees it: who, when, for what; not what was typed. */
export type NameSearch = {
  readonly by: AccountId;
  readonly name: string;
  readonly on: Day;
  readonly at: string;
  readonly caseId: CaseId | null;
  readonly purpose: string;
  /** Number of the case whose words were searched; `null` for a search by name. */
  readonly inCase: string | null;
  readonly found: number;
};

const AT_ONCE = 50;

/** Searches by name and inside cases, newest first, whole days of them; `older` goes on. Refusal `kit.not-allowed`. */
export async function listSearches(ctx: Ctx, before: Day | null = null): Promise<{ list: NameSearch[]; older: Day | null }> {
  ctx.mustHave('audit.read');
  return ctx.tx(async (tx) => {
    const { entries, older } = await readBack(ctx, tx, 'search', before, AT_ONCE);
    const searches = entries.map((entry) => ({
      entry,
      skeleton: entry.skeleton as { by: AccountId; case: CaseId | null; found: number },
      body: entry.body as { purpose?: string; at?: string; number?: string } | null,
    }));
    const names = await accountNames(
      ctx,
      tx,
      searches.map((one) => one.skeleton.by),
    );
    const list = searches
      .map(({ entry, skeleton, body }) => ({
        by: skeleton.by,
        name: names.get(skeleton.by)?.name ?? '',
        on: entry.on,
        at: body?.at ?? '',
        caseId: skeleton.case,
        purpose: body?.purpose ?? '',
        inCase: entry.kind === 'read-by-words' ? (body?.number ?? '') : null,
        found: skeleton.found,
      }))
      .sort((a, b) => (a.at < b.at ? 1 : -1));
    return { list, older };
  });
}
