import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { ReportId } from '../../kit/ids.js';
import { read } from '../../ledger/index.js';
import type { Meant } from '../report.js';
import { findingsIn, findingsOf, findSheet, sheetsOf } from './patrol-store.js';
import { patrolStream } from './record-sheet.js';
import { PLACE_KINDS, type FindingRow, type PlaceKind, type SheetRow, type SheetWords } from './sheet.js';

/** The words of a finding that waits for another officer. */
export type HandedWords = { readonly what: string; readonly seenAt: string; readonly link: string; readonly meant: Meant };

export type FullSheet = {
  readonly sheet: SheetRow;
  readonly words: SheetWords | null;
  readonly findings: readonly (FindingRow & { readonly handed: HandedWords | null; readonly reasons: string | null })[];
};

/** Sheets, newest first, and the findings that wait for somebody's eyes. Refusal `kit.not-allowed`. */
export async function listPatrol(ctx: Ctx): Promise<{ sheets: SheetRow[]; waiting: FindingRow[]; handed: FindingRow[] }> {
  ctx.mustHave('report.take');
  return ctx.tx(async (tx) => ({
    sheets: await sheetsOf(tx, null),
    waiting: await findingsIn(tx, ['waiting']),
    handed: await findingsIn(tx, ['handed']),
  }));
}

/** One sheet with its places and findings. What was handed over opens to other officers, not to who handed it. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function readSheet(ctx: Ctx, id: string): Promise<FullSheet> {
  const officer = ctx.mustHave('report.take');
  return ctx.tx(async (tx) => {
    const sheet = await findSheet(tx, id, false);
    const events = await read(ctx, tx, patrolStream(sheet.id));
    const bodyOf = (kind: string, finding: string): Record<string, unknown> | null => {
      const event = events.find((one) => one.kind === kind && (one.skeleton as Record<string, unknown>)['finding'] === finding);
      return (event?.body ?? null) as Record<string, unknown> | null;
    };
    const findings = (await findingsOf(tx, sheet.id)).map((one) => ({
      ...one,
      handed: one.state === 'handed' && one.finder !== officer.id ? (bodyOf('found', one.id) as HandedWords | null) : null,
      reasons: (bodyOf('seen', one.id)?.['reasons'] ?? null) as string | null,
    }));
    return { sheet, words: (events[0]?.body ?? null) as SheetWords | null, findings };
  });
}

/** Totals of one month ("2026-10"): no officer, no person, no place by name. Called by `referral` for the monthly statement. */
export type PatrolMonth = {
  readonly sheets: number;
  readonly nothing: number;
  readonly places: Readonly<Record<PlaceKind, number>>;
  readonly counted: number;
  readonly setAside: number;
  readonly open: number;
};

export async function patrolMonth(_ctx: Ctx, tx: Tx, month: string): Promise<PatrolMonth> {
  const sheets = await sheetsOf(tx, month, 100_000);
  const findings = (await Promise.all(sheets.map((sheet) => findingsOf(tx, sheet.id)))).flat();
  const inState = (...states: FindingRow['state'][]): number => findings.filter((one) => states.includes(one.state)).length;
  const places = PLACE_KINDS.map((kind) => [kind, sheets.filter((sheet) => sheet.kinds.includes(kind)).length] as const);
  return {
    sheets: sheets.length,
    nothing: sheets.filter((sheet) => sheet.result === 'nothing').length,
    places: Object.fromEntries(places) as Record<PlaceKind, number>,
    counted: inState('counted'),
    setAside: inState('set-aside'),
    open: inState('waiting', 'handed'),
  };
}

/** The finding a report came from, for its page. */
export { findingOfReport } from './patrol-store.js';
export type { ReportId };
