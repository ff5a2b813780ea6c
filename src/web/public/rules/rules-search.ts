import type { Bilingual, Lang } from '../../../kit/text.js';
import { articleById, type Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { actsOf, examplesOf, GENERAL, pagesOf } from './rules-by-act.js';
import { articleHref, ruleHref } from './rules-links.js';
import { everydayWords, idleWords, type rulesSearchText } from './rules-search.text.js';

export type Kind = keyof typeof rulesSearchText.kinds;

/** Something to be found: `words` are looked through but not shown. */
type Entry = { readonly kind: Kind; readonly title: string; readonly say: string; readonly href: string; readonly words: Words };

/** Everything an entry is found by: its folded words in order with one space around each, those of the title apart. */
type Words = { readonly title: string; readonly all: string };

export type Found = Pick<Entry, 'kind' | 'title' | 'say' | 'href'>;

/** `isWhole: false`: nothing held every word; these hold some. `wanted` are the folded words, for marking. */
export type Results = {
  readonly found: readonly Found[];
  readonly total: number;
  readonly isWhole: boolean;
  readonly wanted: readonly string[];
};

export const SHOWN = 40;
const MOST_WORDS = 12;

/** Words without accents and capitals, as they are compared: letters or digits, never both sides of a sign. */
export function folded(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const shelves = new WeakMap<Law, Partial<Record<Lang, readonly Entry[]>>>();

/** Rules, their neighbours, articles, instruments, sanctions and periods that hold the words; those that hold all of them first. */
export function searchRules(law: Law, lang: Lang, typed: string): Results {
  const wanted = wantedIn(typed);
  if (wanted.length === 0) return { found: [], total: 0, isWhole: true, wanted };
  const counted = entriesOf(law, lang).map((entry) => ({ entry, hits: wanted.filter((word) => hit(entry.words.all, word)).length }));
  const most = Math.max(...counted.map(({ hits }) => hits));
  if (most === 0) return { found: [], total: 0, isWhole: false, wanted };
  const phrase = phraseOf(typed);
  const best = counted
    .filter(({ hits }) => hits === most)
    .map(({ entry }) => ({ entry, weight: weightOf(entry, wanted, phrase) }))
    .sort((a, b) => b.weight - a.weight);
  return { found: best.slice(0, SHOWN).map(({ entry }) => entry), total: best.length, isWhole: most === wanted.length, wanted };
}

/** The words worth looking for, each once: a question's own words only where it has no others. */
function wantedIn(typed: string): string[] {
  const words = [...new Set(folded(typed))];
  const telling = words.filter((word) => !idleWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

/** Marks `text` where a wanted word begins one of its words. */
export function marked(text: string, wanted: readonly string[]): { readonly words: string; readonly isHit: boolean }[] {
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter(Boolean)
    .map((words) => ({ words, isHit: wanted.some((word) => hit(spaced(folded(words)), word)) }));
}

/** A number or a single letter only as itself (Pasal 5 is not Pasal 15); a word also as the beginning or the stem of one. */
function hit(words: string, wanted: string): boolean {
  return holds(words, wanted) || (everydayWords[wanted]?.every((one) => holds(words, one)) ?? false);
}

function holds(words: string, wanted: string): boolean {
  if (isAlone(wanted)) return words.includes(` ${wanted} `);
  return words.includes(wanted.length < STEM ? ` ${wanted}` : wanted);
}

/** From this length a part inside a word counts: “dukung” in “mendukung”. */
const STEM = 4;

const isAlone = (word: string): boolean => word.length < 2 || /^\d+$/.test(word);

/** The very phrase weighs most, then words in the title, then rules before what they rest on. */
function weightOf({ kind, words }: Entry, wanted: readonly string[], phrase: string): number {
  const inTitle = wanted.filter((word) => hit(words.title, word)).length;
  const [inRow, inTitleRow] = [words.all, words.title].map((text) => phrase !== '' && text.includes(phrase));
  return (inRow ? 100 : 0) + (inTitleRow ? 50 : 0) + inTitle * 4 + (kind === 'rule' ? 2 : 0);
}

/** Several words as they would stand in a row; nothing for one. */
function phraseOf(typed: string): string {
  const words = folded(typed).map((word) => everydayWords[word]?.[0] ?? word);
  return words.length > 1 ? spaced(words) : '';
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

function entriesOf(law: Law, lang: Lang): readonly Entry[] {
  const shelf = shelves.get(law) ?? {};
  const entries = shelf[lang] ?? [...rules(law, lang), ...articles(law, lang), ...ladder(law, lang)];
  shelves.set(law, { ...shelf, [lang]: entries });
  return entries;
}

/** `more` in both languages: an English page is searched with Indonesian terms too. */
function entry(
  kind: Kind,
  lang: Lang,
  title: Bilingual,
  say: Bilingual | null,
  href: string,
  more: readonly (Bilingual | string)[],
): Entry {
  const both = (text: Bilingual | string): string =>
    (typeof text === 'string' ? [text] : [text.id, text.en]).map(folded).map(spaced).join('|');
  const words = { title: both(title), all: [title, ...(say ? [say] : []), ...more].map(both).join('|') };
  return { kind, title: title[lang], say: say?.[lang] ?? '', href, words };
}

function rules(law: Law, lang: Lang): Entry[] {
  return law.rules.flatMap((rule) => {
    const href = ruleHref(law, rule, lang);
    const acts = pagesOf(law, rule);
    const of = actsOf(law).filter((act) => acts.includes(act.id));
    const shown = examplesOf(law, rule, GENERAL).map((one) => one.title);
    const cited = rule.articles.map((one) => articleById(law, one.id).label);
    const more = [rule.subjectTitle, rule.object, ...rule.notes, ...of.map((act) => act.label), ...shown, ...cited];
    const neighbour = rule.neighbour;
    return [
      entry('rule', lang, rule.title, rule.text, href, more),
      ...(neighbour ? [entry('neighbour', lang, neighbour.text, neighbour.source, href, [])] : []),
    ];
  });
}

function articles(law: Law, lang: Lang): Entry[] {
  return law.instruments.flatMap((instrument) => [
    entry('instrument', lang, instrument.title, instrument.note, inLang(lang, paths.instrument(instrument.id)), [
      instrument.short,
      instrument.number,
    ]),
    ...instrument.articles.map((one) => entry('article', lang, one.label, one.gist, articleHref(one.id, lang), [])),
  ]);
}

function ladder(law: Law, lang: Lang): Entry[] {
  const at = (path: string, id: string): string => inLang(lang, `${path}#${id}`);
  return [
    ...law.sanctions.map((one) => entry('sanction', lang, one.name, one.effects, at(paths.rulesSanctions, one.id), [])),
    ...law.routes.map((one) => entry('body', lang, one.body, one.note, at(paths.rulesBodies, one.id), [])),
    ...law.deadlines.map((one) => entry('deadline', lang, one.name, one.starts, at(paths.rulesDeadlines, one.id), [one.lapse])),
  ];
}
