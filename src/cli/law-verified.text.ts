import type { Bilingual, Lang } from '../kit/text.js';
import type { Article, Law } from '../law/index.js';
import { BadInput } from './law-input.js';

const STATES = {
  compared: { id: 'dicocokkan', en: 'compared' },
  lapsed: { id: 'gugur: entrinya diubah sesudah dicocokkan', en: 'lapsed: its entry was changed after the check' },
  'not-compared': { id: 'belum dicocokkan', en: 'not compared' },
} satisfies Record<string, Bilingual>;

type Row = {
  readonly article: string;
  readonly label: Bilingual;
  readonly state: keyof typeof STATES;
  readonly by: string | null;
  readonly on: string | null;
};

export function stateText({ article, label, state, by, on }: Row, lang: Lang): string {
  const who = by === null ? '' : `, ${by}, ${on}`;
  return `${article}  ${label[lang]}: ${STATES[state][lang]}${who}`;
}

type Totals = { readonly compared: number; readonly lapsed: number; readonly notCompared: number };

export const totalsText = ({ compared, lapsed, notCompared }: Totals): Bilingual => ({
  id: `${compared} dicocokkan, ${lapsed} gugur, ${notCompared} belum`,
  en: `${compared} compared, ${lapsed} lapsed, ${notCompared} not compared`,
});

const MOST_OFFERED = 8;

/** The article by its full id; for an id that does not exist, the nearest ones of the same instrument are offered. */
export function articleNamed(law: Law, id: string): Article {
  const articles = law.instruments.flatMap((i) => i.articles);
  const found = articles.find((a) => a.id === id);
  if (found) return found;
  const near = articles.filter((a) => a.id.startsWith(`${id.split('/', 1)[0]}/`)).slice(0, MOST_OFFERED);
  const offer = near.length > 0 ? near.map((a) => a.id).join(', ') : 'law verified --list';
  throw new BadInput('article', { id: `Pasal ${id} tidak ada. Yang ada: ${offer}`, en: `There is no article ${id}. There are: ${offer}` });
}
