import type { Day } from '../kit/dates.js';
import type { Article, Instrument } from './instrument.js';
import type { Law } from './law.js';
import type { Where } from './problem.js';
import { citationsOn } from './rule.js';
import type { Rule } from './rule.js';

/** One line of `law/verified.yaml`: a named person held an article's entry against the official text on a day. */
export type Comparison = {
  readonly article: string;
  readonly by: string;
  readonly on: Day;
  readonly textSha256: string;
  readonly entrySha256: string;
  readonly note: string | null;
  readonly where: Where;
};

/** What a comparison vouches for: the article's own entry. Whoever changes a word of it makes the comparison lapse. */
export function entryOf({ id, label, gist }: Pick<Article, 'id' | 'label' | 'gist'>): string {
  return JSON.stringify([id, label.id, label.en, gist.id, gist.en]);
}

type Unregistered = Omit<Law, 'register'>;

/** The law with its register applied: articles by their own lines; all else by the articles it rests on. */
export function withRegister(law: Unregistered, register: readonly Comparison[]): Law {
  const instruments = law.instruments.map((i) => instrumentWith(i, register));
  const sure = new Set(instruments.flatMap((i) => i.articles.filter((a) => a.verified).map((a) => a.id)));
  const resting = <T extends { readonly articles: readonly string[] }>(list: readonly T[]): T[] =>
    list.map((x) => ({ ...x, verified: restsOn(x.articles, sure) }));
  return {
    ...law,
    register,
    instruments,
    rules: law.rules.map((r) => ({ ...r, verified: isVerified(r, r.articles, sure) })),
    sanctions: resting(law.sanctions),
    competences: resting(law.competences),
    deadlines: resting(law.deadlines),
    routes: resting(law.routes),
  };
}

function instrumentWith(instrument: Instrument, register: readonly Comparison[]): Instrument {
  const articles = instrument.articles.map((a) => articleWith(a, register));
  return { ...instrument, articles, verified: articles.length > 0 && articles.every((a) => a.verified) };
}

function articleWith(article: Article, register: readonly Comparison[]): Article {
  const comparison = register.findLast((c) => c.article === article.id) ?? null;
  return { ...article, comparison, verified: comparison?.entrySha256 === article.entrySha256 };
}

function restsOn(articles: readonly string[], sure: ReadonlySet<string>): boolean {
  return articles.length > 0 && articles.every((id) => sure.has(id));
}

function isVerified(rule: Rule, citations: Rule['articles'], sure: ReadonlySet<string>): boolean {
  return (
    rule.articleSeen &&
    restsOn(
      citations.map((c) => c.id),
      sure,
    )
  );
}

/** Whether everything a rule cites on a day has been compared with the official text. */
export function isVerifiedOn(law: Pick<Law, 'instruments'>, rule: Rule, on: Day): boolean {
  const sure = new Set(law.instruments.flatMap((i) => i.articles.filter((a) => a.verified).map((a) => a.id)));
  return isVerified(rule, citationsOn(rule, on), sure);
}
