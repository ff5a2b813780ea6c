import type { Lang } from '../../../kit/text.js';
import type { Law } from '../../../law/index.js';
import type { Sheet } from '../../../stats/index.js';
import { figuresText as t } from './figures.text.js';
import { dimensionName, sheetName, wordOf } from './value-words.js';

const FIELDS = [
  { name: 'population', type: 'string' },
  { name: 'contest', type: 'string' },
  { name: 'from', type: 'date' },
  { name: 'until', type: 'date' },
  { name: 'dimension', type: 'string' },
  { name: 'value', type: 'string' },
  { name: 'label', type: 'string' },
  { name: 'n', type: 'integer' },
] as const;
type Row = Readonly<Record<(typeof FIELDS)[number]['name'], string | number>>;

/** One row a published figure: totals, shown cells, and each rest with the values it takes together. */
function rowsOf(law: Law, all: readonly Sheet[], lang: Lang): Row[] {
  return all.flatMap((sheet) => {
    const { population, contest, from, until } = sheet;
    const row = (dimension: string, value: string, label: string, n: number): Row => {
      return { population, contest, from, until, dimension, value, label, n };
    };
    return [
      row('total', '', sheetName(law, sheet, lang), sheet.total),
      ...sheet.tables.flatMap(({ dimension, shown, rest }) => {
        const label = (value: string): string => `${dimensionName(dimension, lang)}: ${wordOf(law, dimension, value, lang)}`;
        return [
          ...shown.map(({ value, n }) => row(dimension, value, label(value), n)),
          ...(rest ? [row(dimension, rest.values.join('|'), `${dimensionName(dimension, lang)}: ${t.rest[lang]}`, rest.n)] : []),
        ];
      }),
    ];
  });
}

/** RFC 4180. Nothing a person typed stands in it; its cells are words and numbers of ours. */
export function csvOf(law: Law, all: readonly Sheet[], lang: Lang): string {
  const lines = [FIELDS.map(({ name }) => name), ...rowsOf(law, all, lang).map((row) => FIELDS.map(({ name }) => row[name]))];
  return lines.map((line) => line.map((value) => `"${String(value).replaceAll('"', '""')}"`).join(',')).join('\r\n') + '\r\n';
}

/** A Frictionless Data Package with its Table Schema and the rows inline. */
export function packageOf(law: Law, all: readonly Sheet[], lang: Lang, name: string, office: string): string {
  const schema = { fields: FIELDS, primaryKey: ['population', 'contest', 'from', 'dimension', 'value'] };
  const resource = { name: 'figures', profile: 'tabular-data-resource', schema, data: rowsOf(law, all, lang) };
  return JSON.stringify({
    profile: 'tabular-data-package',
    name: `nirpihak-${name}`.toLowerCase(),
    title: `${t.title[lang]}, ${office}`,
    licenses: [{ name: 'CC0-1.0' }],
    resources: [resource],
  });
}
