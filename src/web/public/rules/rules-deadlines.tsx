import type { Child, FC } from 'hono/jsx';
import type { Bilingual, Lang } from '../../../kit/text.js';
import type { Deadline, Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Errors, fill, page, publicNav, type Page } from '../../kit/index.js';
import { countAsked, CountForm, CountResult, type Asked } from './rules-count.js';
import { keptPage } from '../../kit/kept-page.js';
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
      <Periods law={site.law} lang={lang} asked={asked} />
    </div>,
    isRefused ? 422 : 200,
  );
}

/** All of them; beside a count only the one that was counted, with the way to the others. */
const Periods: FC<{ law: Law; lang: Lang; asked: Asked }> = ({ law, lang, asked: { isAsked, counted } }) => (
  <section class="section" aria-labelledby="semua">
    <h2 id="semua">{(counted ? t.this : t.all)[lang]}</h2>
    <div class="body">
      {(isAsked ? (counted ? [counted.deadline] : []) : law.deadlines).map((one) => (
        <Period law={law} one={one} lang={lang} isOpen={isAsked} />
      ))}
      {isAsked && (
        <p>
          <a href={inLang(lang, paths.rulesDeadlines)}>{t.all[lang]}</a>
        </p>
      )}
    </div>
  </section>
);

const Period: FC<{ law: Law; one: Deadline; lang: Lang; isOpen: boolean }> = ({ law, one, lang, isOpen }) => (
  <>
    <h3 id={one.id}>{one.name[lang]}</h3>
    <p>{fill(t.inShort, lang, { length: lengthWords(one, lang), starts: one.starts[lang], owner: one.owner.name[lang] })}</p>
    <details class="why" open={isOpen}>
      <summary>
        {t.more[lang]}
        <span class="hide">: {one.name[lang]}</span>
      </summary>
      <PeriodFacts law={law} one={one} lang={lang} />
    </details>
  </>
);

const PeriodFacts: FC<{ law: Law; one: Deadline; lang: Lang }> = ({ law, one, lang }) => (
  <dl class="facts">
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
      {!one.officeStandard && !one.settled && <p>{t.unsettled[lang]}</p>}
      <ArticleList law={law} ids={one.articles} lang={lang} />
    </Row>
    {one.readings.length > 0 && (
      <Row label={t.readings} lang={lang}>
        <Readings one={one} lang={lang} />
      </Row>
    )}
    <Row label={t.note} lang={lang}>
      {one.note[lang]}
    </Row>
  </dl>
);

const Readings: FC<{ one: Deadline; lang: Lang }> = ({ one, lang }) => (
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
