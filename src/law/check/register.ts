import type { Article } from '../instrument.js';
import type { Law } from '../law.js';
import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import type { Comparison } from '../register.js';

/** Each comparison is of an article that is here, and the latest of each still vouches for the entry as it stands. */
export function checkRegister(law: Law): Problem[] {
  const articles = new Map(law.instruments.flatMap((i) => i.articles).map((a) => [a.id, a]));
  return law.register.flatMap((comparison) => {
    const article = articles.get(comparison.article);
    return article ? lapsed(article, comparison) : [stranger(comparison)];
  });
}

function stranger({ article, where }: Comparison): Problem {
  return problem(where, `${article} was compared, but no instrument has it`, {
    id: 'perbaiki id-nya atau hapus barisnya',
    en: 'mend the id or remove the line',
  });
}

function lapsed(article: Article, comparison: Comparison): Problem[] {
  if (article.comparison !== comparison || article.verified) return [];
  const { by, on } = comparison;
  const what = `the entry ${article.id} was changed after ${by} compared it on ${on}`;
  return [
    problem(comparison.where, what, {
      id: 'cocokkan lagi, lalu catat dengan law verified',
      en: 'compare it again and record that with law verified',
    }),
  ];
}
