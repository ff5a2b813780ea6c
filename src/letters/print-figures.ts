import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { readLetterhead } from './read-letterhead.js';
import type { Sheet } from './sheet.js';
import { typeset, typesetPoster } from './typeset.js';
import { EXAMPLE, headOf } from './words/frame.js';

/** A figure with its words; `isRest`: several values taken together. */
export type PrintedFigure = { readonly label: string; readonly n: number; readonly isRest: boolean };
export type PrintedTable = { readonly name: string; readonly rows: readonly PrintedFigure[]; readonly total: number };
export type PrintedFigures = {
  readonly title: string;
  readonly period: string;
  readonly sections: readonly { readonly name: string; readonly total: number; readonly tables: readonly PrintedTable[] }[];
  /** What is said where a total stands alone, and about all figures. */
  readonly totalOnly: string;
  readonly notes: readonly string[];
  readonly address: string;
};

/** Rows of a table on the poster: what does not fit is in the report. */
const POSTER_CHARTS = 3;

/**
 * Published figures as a report (A4) or a poster (A3). Nothing is numbered, signed or kept: they say what the page says.
 * Refusals: `letters.no-typesetter`, `letters.not-set`.
 */
export async function printFigures(ctx: Ctx, tx: Tx, figures: PrintedFigures, form: 'report' | 'poster'): Promise<Uint8Array> {
  const head = await readLetterhead(ctx, tx);
  const example = ctx.tenant.isDemo ? EXAMPLE : '';
  if (form === 'report') return typeset(ctx, report(figures, headOf(head), example));
  return typesetPoster(ctx, poster(figures, ctx.tenant.name, example));
}

function report({ title, period, sections, totalOnly, notes, address }: PrintedFigures, head: Sheet['head'], example: string): Sheet {
  return {
    title,
    head,
    draft: false,
    example,
    meta: [],
    dateLine: '',
    to: [],
    name: [title, period],
    body: [
      ...sections.flatMap((section): Sheet['body'] => [
        { is: 'heading', text: section.name },
        { is: 'para', text: ['Jumlah: ', { strong: String(section.total) }, '.', section.tables.length === 0 ? ` ${totalOnly}` : ''] },
        ...section.tables.map(({ name, rows, total }): Sheet['body'][number] => ({
          is: 'table',
          table: {
            head: [name, 'Jumlah'],
            widths: [5, 1],
            rows: [...rows.map((row) => [[row.label], [String(row.n)]]), [[{ strong: 'Jumlah' }], [{ strong: String(total) }]]],
          },
        })),
      ]),
      ...notes.map((note): Sheet['body'][number] => ({ is: 'para', text: [note] })),
    ],
    signAt: [],
    signatures: [],
    copies: [],
    footer: address,
    check: null,
    unverified: '',
  };
}

function poster({ title, period, sections, notes, address }: PrintedFigures, office: string, example: string): object {
  const charts = sections
    .flatMap((section) => section.tables)
    .slice(0, POSTER_CHARTS)
    .map(({ name, rows }) => {
      const most = Math.max(...rows.map((row) => row.n));
      return { name, rows: rows.map(({ label, n, isRest }) => ({ label, n, rest: isRest, share: n / most })) };
    });
  const totals = sections.map(({ name, total }) => ({ label: name, n: total }));
  return { title, period, office, totals, charts, note: notes[0] ?? '', address, example: example === '' ? '' : 'CONTOH' };
}
