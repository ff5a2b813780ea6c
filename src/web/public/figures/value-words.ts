import type { Lang } from '../../../kit/text.js';
import { contests, questionsFor, type Law } from '../../../law/index.js';
import type { Dimension, Sheet } from '../../../stats/index.js';
import { bandWord, dimensionWords, figuresText as t, otherWord, valueWords } from './figures.text.js';

/** The question of the law's vocabulary that names a dimension's values. */
const QUESTIONS: Partial<Record<Dimension, string>> = { act: 'act', class: 'employment', phase: 'phase' };

/** A value in the reader's words; one the law no longer knows by the name it was published with. */
export function wordOf(law: Law, dimension: Dimension, value: string, lang: Lang): string {
  if (value === 'other') return otherWord[lang];
  const question = QUESTIONS[dimension];
  const option = [...questionsFor(law), ...law.derived].find((one) => one.id === question)?.options.find((one) => one.id === value);
  return (option?.label ?? valueWords[dimension]?.[value] ?? bandWord(value))?.[lang] ?? value;
}

/** "Perkara yang hasilnya tetap: Pemilihan Wali Kota …". */
export function sheetName(law: Law, { population, contest }: Pick<Sheet, 'population' | 'contest'>, lang: Lang): string {
  const name = t.population[population][lang];
  if (population !== 'cases') return name;
  return `${name}: ${contest === '' ? t.noContest[lang] : contestName(law, contest, lang)}`;
}

export const contestName = (law: Law, id: string, lang: Lang): string => contests(law).find((one) => one.id === id)?.name[lang] ?? id;

export const dimensionName = (dimension: Dimension, lang: Lang): string => dimensionWords[dimension][lang];
