import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import type { Law } from '../../../law/index.js';
import type { Table } from '../../../stats/index.js';
import { fill } from '../../kit/index.js';
import { figuresText as t } from './figures.text.js';
import { dimensionName, wordOf } from './value-words.js';

type Bar = { readonly label: string; readonly n: number; readonly isRest: boolean };

const STEP = 60;
/** The longest bar leaves room for its number on the narrowest phone. */
const WIDEST_PERCENT = 82;

/** One table: bars with the number at each, the same figures as a table under them, and what stands together. */
export const TableView: FC<{ law: Law; lang: Lang; table: Table; id: string }> = ({ law, lang, table, id }) => {
  const bars: Bar[] = [
    ...table.shown.map(({ value, n }) => ({ label: wordOf(law, table.dimension, value, lang), n, isRest: false })),
    ...(table.rest ? [{ label: t.rest[lang], n: table.rest.n, isRest: true }] : []),
  ];
  const together = table.rest?.values.map((value) => wordOf(law, table.dimension, value, lang));
  return (
    <figure class="chart">
      <figcaption id={`${id}-judul`}>{dimensionName(table.dimension, lang)}</figcaption>
      <Plot bars={bars} id={id} />
      <table>
        <caption class="hide">{dimensionName(table.dimension, lang)}</caption>
        <thead class="hide">
          <tr>
            <th scope="col">{dimensionName(table.dimension, lang)}</th>
            <th scope="col" class="n">
              {t.sum[lang]}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, n }) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="n">{n}</td>
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{t.sum[lang]}</th>
            <td class="n">{table.total}</td>
          </tr>
        </tbody>
      </table>
      {together && (
        <details>
          <summary>{fill(t.restSays, lang, { n: together.length })}</summary>
          <p class="small quiet">{together.join(', ')}.</p>
        </details>
      )}
    </figure>
  );
};

/** Words in a drawing do not wrap, and a narrow phone cuts them off; the table under it has them whole. */
const MOST_LETTERS = 38;
const cut = (label: string): string => (label.length <= MOST_LETTERS ? label : `${label.slice(0, MOST_LETTERS - 1).trimEnd()}…`);

const Plot: FC<{ bars: readonly Bar[]; id: string }> = ({ bars, id }) => {
  const most = Math.max(...bars.map((bar) => bar.n));
  const width = (n: number): string => `${((n / most) * WIDEST_PERCENT).toFixed(1)}%`;
  return (
    <svg class="plot" height={bars.length * STEP - 16} role="img" aria-labelledby={`${id}-judul ${id}-isi`}>
      <desc id={`${id}-isi`}>{bars.map(({ label, n }) => `${label} ${n}`).join(', ')}.</desc>
      {bars.map(({ label, n, isRest }, at) => (
        <>
          <text x="0" y={at * STEP + 16}>
            {cut(label)}
          </text>
          <rect class={isRest ? 'bar-rest' : 'bar-ink'} x="0" y={at * STEP + 26} width={width(n)} height="14" />
          <text class="strong" x={width(n)} dx="10" y={at * STEP + 38}>
            {n}
          </text>
        </>
      ))}
    </svg>
  );
};
