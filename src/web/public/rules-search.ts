import type { Bilingual, Lang } from '../../kit/text.js';
import { articleById, type Law } from '../../law/index.js';
import { inLang, paths } from '../paths.js';
import { actsOf, examplesOf, GENERAL, pagesOf } from './rules-by-act.js';
import { articleHref, ruleHref } from './rules-links.js';
import { everydayWords, type rulesSearchText } from './rules-search.text.js';

export type Kind = keyof typeof rulesSearchText.kinds;

/** Something to be found: `words` are looked through but not shown. */
type Entry = { readonly kind: Kind; readonly title: string; readonly say: string; readonly href: string; readonly words: Words };

/** Everything an entry is found by, folded: its words in order, those of the title apart. */
type Words = { readonly title: readonly string[]; readonly all: readonly string[] };

export type Found = Pick<Entry, 'kind' | 'title' | 'say' | 'href'>;

/** `isWhole: false`: nothing held every word; these hold some. `wanted` are the folded words, for marking. */
export type Results = {
  readonly found: readonly Found[];
  readonly total: number;
  readonly isWhole: boolean;
  readonly wanted: readonly string[];
};

export const SHOWN = 40;

/** Words without accents and capitals, as they are compared: letters or digits, never both sides of a sign. */
export function folded(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const shelves = new WeakMap<Law, Partial<Record<Lang, readonly Entry[]>>>();

/** Rules, their neighbours, articles, instruments, sanctions and periods that hold the words; those that hold all of them first. */
export function searchRules(law: Law, lang: Lang, typed: string): Results {
  const wanted = [...new Set(folded(typed))].slice(0, 12);
  if (wanted.length === 0) return { found: [], total: 0, isWhole: true, wanted };
  const phrase = folded(typed).map((word) => everydayWords[word]?.[0] ?? word);
  const scored = entriesOf(law, lang)
    .map((entry) => ({ entry, hits: wanted.filter((word) => hit(entry.words.all, word)).length, weight: weightOf(entry, wanted, phrase) }))
    .filter(({ hits }) => hits > 0);
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  const best = scored.filter(({ hits }) => hits === most).sort((a, b) => b.weight - a.weight);
  return { found: best.slice(0, SHOWN).map(({ entry }) => entry), total: best.length, isWhole: most === wanted.length, wanted };
}

/** Marks `text` where a wanted word begins one of its words. */
export function marked(text: string, wanted: readonly string[]): { readonly words: string; readonly isHit: boolean }[] {
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter(Boolean)
    .map((words) => ({ words, isHit: wanted.some((word) => hit(folded(words), word)) }));
}

/** A number or a single letter only as itself (Pasal 5 is not Pasal 15); a word also as the beginning or the stem of one. */
function hit(words: readonly string[], wanted: string): boolean {
  if (isAlone(wanted)) return words.includes(wanted) || meant(wanted).some((all) => all.every((one) => words.includes(one)));
  const holds = (part: string): boolean => words.some((word) => word.startsWith(part) || (part.length >= 4 && word.includes(part)));
  return holds(wanted) || meant(wanted).some((all) => all.every(holds));
}

const isAlone = (word: string): boolean => word.length < 2 || /^\d+$/.test(word);

const meant = (word: string): (readonly string[])[] => (everydayWords[word] ? [everydayWords[word]] : []);

/** The very phrase weighs most, then words in the title, then rules before what they rest on. */
function weightOf({ kind, words }: Entry, wanted: readonly string[], phrase: readonly string[]): number {
  const inTitle = wanted.filter((word) => hit(words.title, word)).length;
  return (holdsInRow(words.all, phrase) ? 100 : 0) + (holdsInRow(words.title, phrase) ? 50 : 0) + inTitle * 4 + (kind === 'rule' ? 2 : 0);
}

function holdsInRow(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length > 1 && words.some((_, i) => phrase.every((word, j) => words[i + j] === word));
}

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
  const both = (text: Bilingual | string): string[] => folded(typeof text === 'string' ? text : `${text.id} | ${text.en}`);
  const words = { title: both(title), all: [title, ...(say ? [say] : []), ...more].flatMap(both) };
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
    ...law.deadlines.map((one) => entry('deadline', lang, one.name, one.starts, at(paths.rulesDeadlines, one.id), [one.lapse])),
  ];
}
