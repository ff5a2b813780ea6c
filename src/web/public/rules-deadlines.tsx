import type { Child, FC } from 'hono/jsx';
import type { Bilingual, Lang } from '../../kit/text.js';
import type { Deadline, Law } from '../../law/index.js';
import { paths } from '../paths.js';
import { Errors, page, publicNav, type Page } from '../kit/index.js';
import { countAsked, CountForm, CountResult, type Asked } from './rules-count.js';
import { keptPage } from './rules-kept.js';
import { ArticleList, WayBack } from './rules-parts.js';
import { rulesDeadlinesText as t } from './rules-deadlines.text.js';

/** `/aturan/tenggat`: every period, and one counted from a day. Kept while nothing is asked. */
export function rulesDeadlinesPage(c: Page): Response | Promise<Response> {
  const asked = countAsked(c);
  return asked.isAsked ? deadlinesPage(c, asked) : keptPage(c, paths.rulesDeadlines, () => deadlinesPage(c, asked));
}

function deadlinesPage(c: Page, asked: Asked): Response | Promise<Response> {
  const { lang, site } = c.var;
  const isRefused = Object.keys(asked.faults).length > 0;
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <Errors lang={lang} faults={asked.faults} />
      <div class="top">
        <WayBack lang={lang} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {asked.counted && <CountResult lang={lang} counted={asked.counted} from={asked.from!} />}
      <section class="section" aria-labelledby="hitung">
        <h2 id="hitung">{t.count[lang]}</h2>
        <div class="body">
          <CountForm law={site.law} lang={lang} asked={asked} />
        </div>
      </section>
      <section class="section" aria-labelledby="semua">
        <h2 id="semua">{t.all[lang]}</h2>
        <div class="body">
          {site.law.deadlines.map((one) => (
            <Period law={site.law} one={one} lang={lang} />
          ))}
        </div>
      </section>
    </div>,
    isRefused ? 422 : 200,
  );
}

const Period: FC<{ law: Law; one: Deadline; lang: Lang }> = ({ law, one, lang }) => (
  <>
    <h3 id={one.id}>{one.name[lang]}</h3>
    <dl class="facts">
      <Row label={t.length} lang={lang}>
        {lengthWords(one, lang)}
      </Row>
      <Row label={t.starts} lang={lang}>
        {one.starts[lang]}; {t.zero[one.dayZero][lang]}
        {one.dayZeroNote && <span class="quiet"> ({one.dayZeroNote[lang]})</span>}
      </Row>
      <Row label={t.owner} lang={lang}>
        {one.owner.name[lang]}: {t.natures[one.nature][lang]}
      </Row>
      <Row label={t.lapse} lang={lang}>
        {one.lapse[lang]}
      </Row>
      {one.unit === 'calendar' && (
        <Row label={t.dayOff} lang={lang}>
          {t.rolls[rollOf(one)][lang]}
        </Row>
      )}
      <Row label={t.basis} lang={lang}>
        {!one.officeStandard && !one.settled && `${t.unsettled[lang]} `}
        <ArticleList law={law} ids={one.articles} lang={lang} />
      </Row>
      {one.readings.length > 0 && (
        <Row label={t.readings} lang={lang}>
          <ul class="plain">
            {one.readings.map((reading) => (
              <li>
                {reading.text[lang]}{' '}
                <span class="quiet" lang="id">
                  ({reading.source})
                </span>
              </li>
            ))}
          </ul>
        </Row>
      )}
      <Row label={t.note} lang={lang}>
        {one.note[lang]}
      </Row>
    </dl>
  </>
);

const Row: FC<{ label: Bilingual; lang: Lang; children?: Child }> = ({ label, lang, children }) => (
  <div>
    <dt>{label[lang]}</dt>
    <dd>{children}</dd>
  </div>
);

const rollOf = ({ rollForward }: Deadline): keyof typeof t.rolls => (rollForward === null ? 'unsettled' : rollForward ? 'moves' : 'stays');

/** "3 hari kerja". */
export function lengthWords({ length, unit }: Pick<Deadline, 'length' | 'unit'>, lang: Lang): string {
  return `${length} ${(length === 1 ? t.unit : t.units)[unit][lang]}`;
}
