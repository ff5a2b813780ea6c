import type { Lang } from '../../kit/text.js';
import type { JudgeLaw, Law } from '../../law/index.js';

/** What the engine or the pages never read of a rule base, once it is loaded. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'where',
  'textSha256',
  'entrySha256',
  'sources',
  'elements',
  'effects',
  'template',
  'poses',
  'subjectTitle',
  'dateNote',
]);

/**
 * The part of the rule base that the self-check needs, in one language: what travels to the browser. Plain JSON that the
 * engine takes as it is. Texts keep their shape and lose the other language; articles nobody cites stay at home.
 */
export function rulesForBrowser(law: Law, lang: Lang): JudgeLaw {
  const {
    calendars: _calendars,
    examples: _examples,
    register: _register,
    timelines: _timelines,
    grounds: _grounds,
    bodies: _bodies,
    principles: _principles,
    ...rest
  } = law;
  const cited = new Set([
    ...law.rules.flatMap((rule) => rule.articles.map(({ id }) => id)),
    ...law.classes.flatMap((one) => one.reachedBy),
  ]);
  const instruments = law.instruments.flatMap(({ articles, ...instrument }) => {
    const kept = articles.filter(({ id }) => cited.has(id));
    return kept.length === 0 ? [] : [{ ...instrument, note: null, articles: kept.map((article) => ({ ...article, note: null })) }];
  });
  return inOneLanguage({ ...rest, instruments, deadlines: [], competences: [] }, lang) as JudgeLaw;
}

function inOneLanguage(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, lang));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !LEFT_OUT.has(name));
  const isText = entries.length === 2 && 'id' in value && 'en' in value;
  return Object.fromEntries(
    isText ? [[lang, value[lang as keyof typeof value]]] : entries.map(([name, one]) => [name, inOneLanguage(one, lang)]),
  );
}
