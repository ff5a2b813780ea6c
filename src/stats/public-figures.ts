import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import { countByQuarter } from '../ledger/index.js';
import { suppress } from './suppress.js';

/** What is counted: each is one kind of journal event. No column is a sum of others, so none gives a hidden one away. */
export type Figure = 'received' | 'refused' | 'opened' | 'heard' | 'no-breach' | 'breach' | 'overdue';

export const FIGURES: readonly Figure[] = ['received', 'refused', 'opened', 'heard', 'no-breach', 'breach', 'overdue'];

/** One completed quarter ("2026-3"); `null` is a suppressed cell. */
export type FigureRow = { readonly quarter: string; readonly cells: Readonly<Record<Figure, number | null>> };

export type Figures = { readonly until: Day; readonly rows: readonly FigureRow[] };

/**
 * Figures of all completed quarters: the running one is not shown, so that nobody can watch a number move on the day
 * something happened.
 */
export async function publicFigures(ctx: Ctx): Promise<Figures> {
  const from = quarterStart(ctx.today());
  const counts = await ctx.tx((tx) => countByQuarter(tx, from));
  const quarters = new Map<string, Record<Figure, number>>();
  for (const count of counts) {
    const figure = figureOf(count.stream, count.kind, count.outcome);
    if (!figure) continue;
    const cells = quarters.get(count.quarter) ?? { received: 0, refused: 0, opened: 0, heard: 0, 'no-breach': 0, breach: 0, overdue: 0 };
    cells[figure] += count.n;
    quarters.set(count.quarter, cells);
  }
  return { until: from, rows: [...quarters].map(([quarter, cells]) => ({ quarter, cells: suppressAll(cells) })) };
}

function suppressAll(cells: Record<Figure, number>): Record<Figure, number | null> {
  return Object.fromEntries(FIGURES.map((f) => [f, suppress(cells[f])])) as Record<Figure, number | null>;
}

/** First day of the quarter a day lies in. */
export function quarterStart(on: Day): Day {
  const { year, month } = Temporal.PlainDate.from(on);
  return Temporal.PlainDate.from({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 }).toString() as Day;
}

/** Journal events by stream, kind and, where it matters, the ground of closing. */
const EVENTS: Readonly<Record<string, Figure>> = {
  'report/received': 'received',
  'report/screened/refuse': 'refused',
  'case/opened': 'opened',
  'case/bap-issued': 'heard',
  'case/clearing-issued': 'no-breach',
  'case/closed/not-proven': 'no-breach',
  'case/closed/no-breach': 'no-breach',
  'case/decision-issued': 'breach',
  // Of the whole institution: the event tells the office, and the figure not even that.
  'clock/lapsed': 'overdue',
};

function figureOf(stream: string, kind: string, outcome: string | null): Figure | undefined {
  return EVENTS[`${stream}/${kind}/${outcome}`] ?? EVENTS[`${stream}/${kind}`];
}
