import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { contestsWithoutPoses, poseGuides, posesAdvised, type PoseGuide } from '../../../education/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, page, publicNav, type Page } from '../../kit/index.js';
import { Hand } from './hand.js';
import { BackToLearning } from './learn.js';
import { posesText as t } from './poses.text.js';

const SIZES = ['a4', 'a3'] as const;

/** `/belajar/pose?pemilihan=…`: drawn hands of one contest, "avoid" and "fine", each with its reason. */
export function posesPage(c: Page): Response | Promise<Response> {
  const { lang } = c.var;
  const { guides, guide, isUnknown } = chosen(c);
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <BackToLearning lang={lang} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        {isUnknown && <p>{t.unknown[lang]}</p>}
        {guides.length > 1 && <Contests lang={lang} guides={guides} here={guide} />}
      </div>
      {guide ? <Guide c={c} guide={guide} /> : <p class="empty">{t.empty[lang]}</p>}
    </div>,
  );
}

function chosen(c: Page): { guides: readonly PoseGuide[]; guide: PoseGuide | undefined; isUnknown: boolean } {
  const guides = poseGuides(c.var.site.law, c.var.site.isDemo);
  const asked = c.req.query('pemilihan');
  const found = guides.find(({ contest }) => contest.id === asked);
  return { guides, guide: found ?? guides[0], isUnknown: asked !== undefined && !found };
}

const nameOf = ({ contest }: PoseGuide, lang: Lang): string =>
  contest.isExample ? `${contest.name[lang]} (${t.example[lang]})` : contest.name[lang];

const Contests: FC<{ lang: Lang; guides: readonly PoseGuide[]; here: PoseGuide | undefined }> = ({ lang, guides, here }) => (
  <nav aria-label={t.which[lang]}>
    <ul class="tabs">
      {guides.map((guide) => (
        <li>
          <a href={inLang(lang, `${paths.learnPoses}?pemilihan=${guide.contest.id}`)} aria-current={guide === here ? 'page' : undefined}>
            {nameOf(guide, lang)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Guide: FC<{ c: Page; guide: PoseGuide }> = ({ c, guide }) => {
  const { lang, site, ctx } = c.var;
  const without = contestsWithoutPoses(site.law, ctx.today()).map(({ name }) => name[lang]);
  return (
    <>
      <p class="after-tabs">{t.noLaw[lang]}</p>
      <Group lang={lang} guide={guide} advice="avoid" />
      <Group lang={lang} guide={guide} advice="fine" />
      <section class="section" aria-labelledby="sumber">
        <h2 id="sumber">{t.source[lang]}</h2>
        <div class="body">
          <Source lang={lang} guide={guide} />
          {without.length > 0 && <p>{fill(t.none, lang, { names: without.join('; ') })}</p>}
          <p class="actions">
            {SIZES.map((size) => (
              <a class="button second" href={inLang(lang, `${paths.learnPoster}?pemilihan=${guide.contest.id}&kertas=${size}`)}>
                {t[size][lang]}
              </a>
            ))}
          </p>
        </div>
      </section>
    </>
  );
};

const Group: FC<{ lang: Lang; guide: PoseGuide; advice: 'avoid' | 'fine' }> = ({ lang, guide, advice }) => (
  <section class="hands" aria-labelledby={advice}>
    <h2 id={advice}>{t[advice][lang]}</h2>
    <ul class={`poses ${advice}`}>
      {posesAdvised(guide, advice).map((pose) => (
        <li>
          <Hand name={pose.hand} />
          <h3>{pose.name[lang]}</h3>
          <p>{pose.why[lang]}</p>
        </li>
      ))}
    </ul>
  </section>
);

const Source: FC<{ lang: Lang; guide: PoseGuide }> = ({ lang, guide: { poses } }) => (
  <>
    <p>{poses.note[lang]}</p>
    <p class="quiet small">{fill(t.seen, lang, { source: poses.source, day: plainDay(poses.dateSeen, lang) })}</p>
  </>
);

/** `/belajar/pose/poster?pemilihan=…&kertas=a3`: the same hands on one sheet to hang up. */
export function posterPage(c: Page): Response | Promise<Response> {
  const { lang } = c.var;
  const { guide } = chosen(c);
  const size = c.req.query('kertas') === 'a3' ? 'a3' : 'a4';
  const other = size === 'a3' ? 'a4' : 'a3';
  const query = guide ? `?pemilihan=${guide.contest.id}` : '';
  return page(
    c,
    { title: t.poster[lang], nav: publicNav(c), body: 'keep' },
    <div class="page">
      <div class="noprint">
        <BackToLearning lang={lang} to={paths.learnPoses + query} label={t.guide[lang]} />
        <p>{fill(t.howTo, lang, { size: size.toUpperCase() })}</p>
        <p>
          <a href={inLang(lang, `${paths.learnPoster}${query}&kertas=${other}`)}>{fill(t.other, lang, { size: other.toUpperCase() })}</a>
        </p>
      </div>
      {guide ? (
        <div class={`poster ${size}`}>
          <h1>{t.poster[lang]}</h1>
          <p class="lead">{t.posterLead[lang]}</p>
          <p>
            <strong>{nameOf(guide, lang)}</strong>
          </p>
          <Group lang={lang} guide={guide} advice="avoid" />
          <Group lang={lang} guide={guide} advice="fine" />
          <div class="foundation">
            <p>{t.noLaw[lang]}</p>
            <Source lang={lang} guide={guide} />
          </div>
        </div>
      ) : (
        <p class="empty">{t.empty[lang]}</p>
      )}
    </div>,
  );
}
