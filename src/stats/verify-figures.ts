import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { addDays, type Day } from '../kit/dates.js';
import { canonical, type Json } from '../kit/json.js';
import type { Law } from '../law/index.js';
import { readMany, streamIds, type Problem } from '../ledger/index.js';
import { linesBetween } from './lines.js';
import { quarterStart, type Line, type Publication } from './publication.js';
import { allPublished, type Published } from './store.js';
import type { Table } from './table.js';

/**
 * Compares each publication with its event, word for word, and counts it again from the events of the log: every shown cell,
 * every rest, every total. A phase is counted again only under the law it was counted with, because the calendar moves it.
 */
export async function* verifyFigures(ctx: Ctx, tx: Tx, law: Law): AsyncGenerator<Problem> {
  const published = await allPublished(tx);
  const events = await readMany(
    ctx,
    tx,
    'figures',
    published.map((one) => one.id),
  );
  const known = new Set<string>(published.map((one) => one.id));
  for (const id of await streamIds(tx, 'figures')) if (!known.has(id)) yield { about: `figures/${id}`, what: 'its row is gone' };
  if (published.length === 0) return;
  const linesOf = await linesBetween(tx, law, '2000-01-01' as Day, addDays(quarterStart(ctx.today()), -1));
  for (const one of published) {
    const about = `figures/${one.id}`;
    const [event] = events.get(one.id) ?? [];
    if (!event || canonical(event.skeleton) !== canonical(plain(one))) yield { about, what: 'its row differs from its event' };
    const isSameLaw = (event?.body as { law?: string } | null)?.law === law.version;
    yield* mismatches(one, within(one, linesOf(one)), isSameLaw).map((what) => ({ about, what }));
  }
}

function plain({ id: _, publishedOn: __, ...publication }: Published): Json {
  return publication as unknown as Json;
}

const within = ({ periods }: Publication, lines: readonly Line[]): Line[] =>
  lines.filter(({ on }) => periods.some(({ from, until }) => on >= from && on <= until));

function mismatches({ total, tables }: Publication, lines: readonly Line[], isSameLaw: boolean): string[] {
  const wrong = tables.filter((table) => (isSameLaw || table.dimension !== 'phase') && !isCountOf(table, lines));
  return [
    ...(total === lines.length ? [] : [`its total is ${total}, the log has ${lines.length}`]),
    ...wrong.map((table) => `its table by ${table.dimension} differs from the log`),
  ];
}

function isCountOf({ dimension, total, shown, rest }: Table, lines: readonly Line[]): boolean {
  const count = (values: readonly string[]): number => lines.filter((line) => values.includes(line.values[dimension] ?? '')).length;
  return total === lines.length && shown.every(({ value, n }) => count([value]) === n) && (rest === null || count(rest.values) === rest.n);
}
