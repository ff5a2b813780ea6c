import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { page, publicNav, type Page } from '../../kit/index.js';
import { inLang, paths } from '../../paths.js';
import { learnText as t } from './learn.text.js';

/** `/belajar`: what there is to learn, each behind one link. */
export function learnPage(c: Page): Response | Promise<Response> {
  const { lang } = c.var;
  const doors = [
    [paths.learnCards, t.cards, t.cardsSay],
    [paths.learnQuiz, t.quiz, t.quizSay],
    [paths.learnPoses, t.poses, t.posesSay],
    [paths.learnShare, t.share, t.shareSay],
    [paths.learnSpouses, t.spouses, t.spousesSay],
  ] as const;
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <ul class="doors">
        {doors.map(([path, name, say]) => (
          <li>
            <a href={inLang(lang, path)}>
              <span>{name[lang]}</span>
              <svg class="arrow" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
                <path d="M0 6h27M21 .5 27 6l-6 5.5" />
              </svg>
            </a>
            <p>{say[lang]}</p>
          </li>
        ))}
      </ul>
      <section class="section" aria-labelledby="juga">
        <h2 id="juga">{t.also[lang]}</h2>
        <div class="body">
          <ul class="lined">
            <li>
              <a href={inLang(lang, paths.check)}>{t.check[lang]}</a>
            </li>
            <li>
              <a href={inLang(lang, paths.learnCertificate)}>{t.certificate[lang]}</a>
            </li>
            <li>
              <a href={inLang(lang, paths.rules)}>{t.rules[lang]}</a>
            </li>
          </ul>
        </div>
      </section>
    </div>,
  );
}

/** The way back to `/belajar`, above the heading of every page below it. */
export const BackToLearning: FC<{ lang: Lang; to?: string; label?: string }> = ({ lang, to = paths.learn, label }) => (
  <nav class="kicker noprint" aria-label={t.way[lang]}>
    <a href={inLang(lang, to)}>{label ?? t.back[lang]}</a>
  </nav>
);
