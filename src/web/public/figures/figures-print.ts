import { longDay } from '../../../kit/dates.js';
import type { Law } from '../../../law/index.js';
import type { PrintedFigures, Sheet } from '../../../stats/index.js';
import { figuresText as t } from './figures.text.js';
import { dimensionName, sheetName, wordOf } from './value-words.js';

/** The same figures in Indonesian, for paper. */
export function printed(law: Law, title: string, sheets: readonly Sheet[], address: string): PrintedFigures {
  const days = (which: 'from' | 'until'): string[] => sheets.map((sheet) => sheet[which]).sort();
  const [from, until] = [days('from')[0]!, days('until').at(-1)!];
  return {
    title: `Netralitas pegawai: ${title.toLowerCase()}`,
    period: `${longDay(from as Sheet['from'], 'id')} sampai ${longDay(until as Sheet['until'], 'id')}`,
    sections: sheets.map((sheet) => ({
      name: sheetName(law, sheet, 'id'),
      total: sheet.total,
      tables: sheet.tables
        .filter((table) => table.shown.length > 0)
        .map(({ dimension, shown, rest, total }) => ({
          name: dimensionName(dimension, 'id'),
          total,
          rows: [
            ...shown.map(({ value, n }) => ({ label: wordOf(law, dimension, value, 'id'), n, isRest: false })),
            ...(rest ? [{ label: t.rest.id, n: rest.n, isRest: true }] : []),
          ],
        })),
    })),
    totalOnly: t.totalOnly.id,
    notes: [t.lead.id, t.ruleSay.id, t.frozenSay.id],
    address,
  };
}
