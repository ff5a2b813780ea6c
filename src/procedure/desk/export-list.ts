import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { accountNames } from '../../identity/index.js';
import { readBack, record } from '../../ledger/index.js';
import { findCases, type CaseFilter } from './desk-store.js';
import { lineOf, numberParts, type CaseLine, type ListCases } from './list-cases.js';

export const LISTS = ['cases', 'reports', 'historic'] as const;
export type ListKind = (typeof LISTS)[number];
export type ExportFormat = 'xlsx' | 'csv';

/** Most rows of one file: what a person reads, not a copy of the register. */
export const MOST_ROWS = 5_000;
const AT_ONCE = 500;

/** All lines of a list, up to `MOST_ROWS`. Nothing in a line names anybody. Refusals `kit.not-allowed`, `procedure.export-too-long`. */
export async function allCases(ctx: Ctx, filter: ListCases): Promise<CaseLine[]> {
  const who = ctx.mustHave('case.read');
  const { number, after: _, before: __, ...rest } = filter;
  const parts = number ? numberParts(number) : undefined;
  if (parts === null) return [];
  return ctx.tx(async (tx) => {
    const lines: CaseLine[] = [];
    for (let after: string | undefined, more = true; more;) {
      const wanted: CaseFilter = { ...rest, number: parts, after };
      const found = await findCases(tx, who.id, wanted, ctx.today(), AT_ONCE);
      lines.push(...found.rows.map(lineOf));
      if (lines.length > MOST_ROWS) throw new Refusal('procedure.export-too-long', { most: MOST_ROWS });
      [after, more] = [found.after ?? undefined, found.after !== null];
    }
    return lines;
  });
}

export type RecordExport = {
  readonly list: ListKind;
  readonly format: ExportFormat;
  readonly rows: number;
  /** Why it is taken along, in the maker's words. */
  readonly reason: string;
  /** The filters in words. */
  readonly filter: string;
};

/** What stands in the first row of every file: who took it along, when, and the first letters of the leaf that says so. */
export type MakersMark = { readonly by: string; readonly at: Temporal.Instant; readonly leaf: string };

/** Before the file is handed out: an event that the auditor sees. Refusals `kit.not-allowed`, `procedure.reason-needed`. */
export async function recordExport(ctx: Ctx, { list, format, rows, reason, filter }: RecordExport): Promise<MakersMark> {
  const who = ctx.mustHave(list === 'reports' ? 'report.read' : 'case.read');
  if (reason === '') throw new Refusal('procedure.reason-needed');
  const at = ctx.now();
  const body = { reason, filter, by: who.name, at: at.toString() };
  return ctx.tx(async (tx) => {
    const skeleton = { by: who.id, list, format, rows };
    const event = { kind: 'exported', on: ctx.today(), skeleton, body };
    const [kept] = await record(ctx, tx, { kind: 'export', id: ctx.chance.uuid() }, 0, [event]);
    return { by: who.name, at, leaf: kept!.leaf };
  });
}

/** An export as the auditor sees it. */
export type KeptExport = Omit<RecordExport, 'reason' | 'filter'> & {
  readonly by: AccountId;
  readonly name: string;
  readonly on: Day;
  readonly at: string;
  readonly reason: string;
};

const TOLD = 50;

/** Lists taken along, newest first, whole days of them; `older` goes on. Refusal `kit.not-allowed`. */
export async function listExports(ctx: Ctx, before: Day | null = null): Promise<{ list: KeptExport[]; older: Day | null }> {
  ctx.mustHave('audit.read');
  return ctx.tx(async (tx) => {
    const { entries, older } = await readBack(ctx, tx, 'export', before, TOLD);
    const kept = entries.map((entry) => {
      const skeleton = entry.skeleton as { by: AccountId; list: ListKind; format: ExportFormat; rows: number };
      const body = entry.body as { reason?: string; at?: string } | null;
      return { ...skeleton, on: entry.on, at: body?.at ?? '', reason: body?.reason ?? '' };
    });
    const makers = kept.map((one) => one.by);
    const names = await accountNames(ctx, tx, makers);
    const list = kept.map((one) => ({ ...one, name: names.get(one.by)?.name ?? '' })).sort((a, b) => (a.at < b.at ? 1 : -1));
    return { list, older };
  });
}
