import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import type { Deadline, Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { countAsked, CountForm, CountResult, type Asked } from './rules-count.js';
import { keptPage } from '../../kit/kept-page.js';
import { Row, rulesListPage, Section } from './rules-list.js';
import { ArticleList } from './rules-parts.js';
import { rulesDeadlinesText as t } from './rules-deadlines.text.js';

/** `/aturan/tenggat`: every period, and one counted from a day. Kept while nothing is asked. */
export function rulesDeadlinesPage(c: Page): Response | Promise<Response> {
  const asked = countAsked(c);
  return asked.isAsked ? deadlinesPage(c, asked) : keptPage(c, paths.rulesDeadlines, () => deadlinesPage(c, asked));
}

function deadlinesPage(c: Page, asked: Asked): Response | Promise<Response> {
  const { lang, site } = c.var;
  return rulesListPage(
    c,
    t,
    <>
      {asked.counted && <CountResult lang={lang} counted={asked.counted} from={asked.from!} />}
      <Section id="hitung" title={t.count[lang]}>
        <CountForm law={site.law} lang={lang} asked={asked} />
      </Section>
      <Periods law={site.law} lang={lang} asked={asked} />
    </>,
    asked.faults,
  );
}

/** All of them; beside a count only the one that was counted, with the way to the others. */
const Periods: FC<{ law: Law; lang: Lang; asked: Asked }> = ({ law, lang, asked: { isAsked, counted } }) => (
  <Section id="semua" title={(counted ? t.this : t.all)[lang]}>
    {(isAsked ? (counted ? [counted.deadline] : []) : law.deadlines).map((one) => (
      <Period law={law} one={one} lang={lang} isOpen={isAsked} />
    ))}
    {isAsked && (
      <p>
        <a href={inLang(lang, paths.rulesDeadlines)}>{t.all[lang]}</a>
      </p>
    )}
  </Section>
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

const rollOf = ({ rollForward }: Deadline): keyof typeof t.rolls => (rollForward === null ? 'unsettled' : rollForward ? 'moves' : 'stays');

/** "3 hari kerja". */
export function lengthWords({ length, unit }: Pick<Deadline, 'length' | 'unit'>, lang: Lang): string {
  return `${length} ${(length === 1 ? t.unit : t.units)[unit][lang]}`;
}
