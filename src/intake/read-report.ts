import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { AccountId, ReportId } from '../kit/ids.js';
import { readMany, type Entry } from '../ledger/index.js';
import { eventsOf } from './append.js';
import { fold } from './fold.js';
import { mustBeOpenTo } from './open-to.js';
import { lineOf, reportRow } from './store.js';
import type { Checklist, FullReport, Message, ReportContent, ReportFile, ReportRow, Screening, ScreeningOutcome } from './report.js';

/** One report with all its words, for the desk. Refusals `kit.not-allowed`, `intake.not-found`, those of `mustBeOpenTo`. */
export async function report(ctx: Ctx, id: string): Promise<FullReport> {
  const officer = ctx.mustHave('report.read');
  return ctx.tx(async (tx) => {
    const row = await reportRow(tx, id);
    mustBeOpenTo(row, officer);
    const line = await lineOf(tx, row.linkedTo ?? row.id);
    return { ...fullOf(row.id, await eventsOf(ctx, tx, row.id)), line: line.filter((other) => other.id !== row.id) };
  });
}

/** The reports a case was opened from, in the caller's transaction; `procedure` has decided that its reader may. Unknown ids are left out. */
export async function reportsOf(ctx: Ctx, tx: Tx, ids: readonly ReportId[]): Promise<FullReport[]> {
  const streams = await readMany(ctx, tx, 'report', ids);
  return ids.flatMap((id) => {
    const entries = streams.get(id);
    return entries ? [{ ...fullOf(id, entries), line: [] as ReportRow[] }] : [];
  });
}

function fullOf(id: ReportId, entries: readonly Entry[]): Omit<FullReport, 'line'> {
  const { row, contact, files } = fold(id, entries);
  return {
    ...row,
    contact,
    content: (entries[0]?.body ?? null) as ReportContent | null,
    messages: messagesOf(entries),
    screenings: entries.filter((e) => e.kind === 'screened' && !e.isErased).map(screeningOf),
    screenedBy: screenersOf(entries),
    setAside: row.isSetAside ? files : [],
    lawfulBasis: basisOf(entries),
    history: entries.map(({ version, kind, on, leaf, index }) => ({ version, kind, on, leaf, index })),
  };
}

type Words = Readonly<Record<string, unknown>>;

/** Both sides' messages in order; erased ones are left out. */
export function messagesOf(entries: readonly Entry[]): Message[] {
  return entries
    .filter((e) => (e.kind === 'message-in' || e.kind === 'message-out') && !e.isErased)
    .map((e) => {
      const body = e.body as Words;
      return {
        id: e.version,
        from: e.kind === 'message-in' ? 'reporter' : 'office',
        on: e.on,
        text: String(body['text'] ?? ''),
        files: (body['files'] ?? []) as ReportFile[],
      };
    });
}

const screenersOf = (entries: readonly Entry[]): AccountId[] =>
  entries.filter((e) => e.kind === 'screened').map((e) => (e.skeleton as Words)['by'] as AccountId);

function screeningOf(entry: Entry): Screening {
  const body = entry.body as Words;
  return {
    on: entry.on,
    outcome: (entry.skeleton as Words)['outcome'] as ScreeningOutcome,
    checks: body['checks'] as Checklist,
    reasons: String(body['reasons']),
    transferTo: String(body['transferTo']),
    by: String(body['by']),
  };
}

function basisOf(entries: readonly Entry[]): FullReport['lawfulBasis'] {
  const found = entries.find((e) => e.kind === 'lawful-basis');
  if (!found || found.isErased) return null;
  const body = found.body as Words;
  return { on: found.on, basis: String(body['basis']), by: String(body['by']) };
}
