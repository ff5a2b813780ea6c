import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { questionsFor, type Competence, type Law } from '../../../law/index.js';
import { ArticleList } from './rules-parts.js';
import { rulesSanctionsText as t } from './rules-sanctions.text.js';

/** Who may impose which level over which posts, row by row as the sources say it. */
export const Competences: FC<{ law: Law; lang: Lang }> = ({ law, lang }) => (
  <ul class="lined">
    {law.competences.map((one) => (
      <li id={`wewenang-${one.id}`}>
        <p>
          <strong>{one.official[lang]}</strong>
        </p>
        <p>
          {t.level[lang]}: {one.levels.map((level) => t.levels[level][lang]).join('; ')}. {t.posts[lang]}: {postsOf(law, one, lang)}.
        </p>
        <p class="quiet">
          {!one.settled && `${t.unsettled[lang]} `}
          {one.note[lang]}
        </p>
        <ArticleList law={law} ids={one.articles} lang={lang} />
      </li>
    ))}
  </ul>
);

function postsOf(law: Law, { posts }: Competence, lang: Lang): string {
  const options = questionsFor(law).find((one) => one.id === 'post')?.options ?? [];
  if (options.every((one) => posts.includes(one.id))) return t.anyPost[lang];
  return posts.map((id) => options.find((one) => one.id === id)?.label[lang] ?? id).join(', ');
}
