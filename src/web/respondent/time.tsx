import type { FC } from 'hono/jsx';
import { clockTime, longDay, plainDay, type Zone } from '../../kit/dates.js';
import type { Bilingual, Lang } from '../../kit/text.js';
import { doesEffectWait, type ServedView } from '../../procedure/index.js';
import { inLang } from '../paths.js';
import { fill, Why, type Page } from '../kit/index.js';
import { pages } from './addresses.js';
import { Cited } from './cited.js';
import { Section } from './frame.js';
import { timeText as t } from './time.text.js';
import { may, runningClock, type Clock } from './view.js';

/** Time comes first: what is due, on which day, and why that day. */
export const TimeSection: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const lang = c.var.lang;
  const [objection, decision, effect] = [
    runningClock(view, 'objection'),
    runningClock(view, 'objection-decision'),
    runningClock(view, 'effect'),
  ];
  const [appeal, board] = [runningClock(view, 'appeal'), runningClock(view, 'appeal-decision')];
  const waits = doesEffectWait(view) && view.clocks.some((clock) => clock.deadline === 'effect' && clock.state === 'suspended');
  return (
    <Section id="waktu" title={t.title[lang]}>
      <HearingTime c={c} view={view} />
      {view.hearingRule.note && <p class="quiet">{view.hearingRule.note[lang]}</p>}
      {objection && <Period c={c} clock={objection} title={t.objectionTitle} say={t.objection} />}
      {objection && may(view, 'file-objection') && c.var.path !== pages.objection && (
        <p>
          <a href={inLang(lang, pages.objection)}>{t.toObjection[lang]}</a>
        </p>
      )}
      {appeal && <Period c={c} clock={appeal} title={t.appealTitle} say={t.appeal} />}
      {appeal && may(view, 'file-appeal') && c.var.path !== pages.appeal && (
        <p>
          <a href={inLang(lang, pages.appeal)}>{t.toAppeal[lang]}</a>
        </p>
      )}
      {board && <Period c={c} clock={board} title={t.boardTitle} say={t.board} />}
      {decision && <Period c={c} clock={decision} title={t.objectionDecisionTitle} say={t.objectionDecision} />}
      {effect && <Period c={c} clock={effect} title={t.effectTitle} say={t.effect} />}
      {waits && (
        <>
          <h3>{t.effectTitle[lang]}</h3>
          <p>{t.effectWaits[lang]}</p>
        </>
      )}
      {!objection && !appeal && !board && !decision && !effect && !isCalled(view) && (
        <p>{(view.status === 'closed' ? t.over : t.noPeriod)[lang]}</p>
      )}
    </Section>
  );
};

/** The examination lies ahead, or was missed. */
export const isCalled = ({ status, hearing }: ServedView): boolean =>
  hearing !== null && ['awaiting', 'missed', 'summoned-again', 'awaiting-again', 'missed-twice'].includes(status);

const HearingTime: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const { lang, ctx } = c.var;
  if (!isCalled(view) || !view.hearing) return <></>;
  const { on, time, place, byVideo, before } = view.hearing;
  const clock = runningClock(view, 'summons-1-gap');
  const state = t.missed[view.status as keyof typeof t.missed];
  return (
    <>
      <p class="say">
        {longDay(on, lang)}, {hourOf(on, time, ctx.tenant.zone, lang)}
      </p>
      {state ? (
        <p>{state[lang]}</p>
      ) : (
        <p>
          {fill(byVideo ? t.hearingVideo : t.hearing, lang, { place, before })} {leftOf(clock, on, ctx.today(), lang)} {t.until[lang]}
        </p>
      )}
      {clock && (
        <DayCount c={c} clock={clock} reason={fill(t.hearingWhy, lang, { from: longDay(clock.from, lang), n: lastNumber(clock) })} />
      )}
      <ul class="lined">
        {may(view, 'ask-more-time') && (
          <li>
            <a href={inLang(lang, pages.moreTime)}>{t.moreTime[lang]}</a>
            {t.moreTimeWhen[lang]}
          </li>
        )}
        {may(view, 'name-adviser') && (
          <li>
            <a href={inLang(lang, pages.adviser)}>{t.adviser[lang]}</a>
            {t.adviserWho[lang]}
          </li>
        )}
      </ul>
      <TimeRequests c={c} view={view} />
    </>
  );
};

const TimeRequests: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const lang = c.var.lang;
  if (view.timeRequests.length === 0) return <></>;
  return (
    <dl class="facts">
      {view.timeRequests.map((one) => (
        <div>
          <dt>{fill(t.asked, lang, { on: plainDay(one.on, lang) })}</dt>
          <dd>
            {one.wishedOn && (
              <>
                {fill(t.wished, lang, { on: longDay(one.wishedOn, lang) })}
                <br />
              </>
            )}
            {one.granted === null ? t.waiting[lang] : (one.granted ? t.granted : t.refused)[lang]}
            {one.answer && (
              <>
                <br />
                {one.answer}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Period: FC<{ c: Page; clock: Clock; title: Bilingual; say: Bilingual }> = ({ c, clock, title, say }) => {
  const { lang, ctx } = c.var;
  return (
    <>
      <h3>{title[lang]}</h3>
      <p class="say">{longDay(clock.dueOn, lang)}</p>
      <p>
        {say[lang]} {leftOf(clock, clock.dueOn, ctx.today(), lang)}
      </p>
      <DayCount
        c={c}
        clock={clock}
        reason={fill(t.periodWhy, lang, { starts: clock.rule.starts[lang], from: longDay(clock.from, lang), n: lastNumber(clock) })}
      />
    </>
  );
};

/** The count, with what is not certain about it said at the same place. */
const DayCount: FC<{ c: Page; clock: Clock; reason: string }> = ({ c, clock, reason }) => {
  const { lang, site } = c.var;
  return (
    <>
      <Why
        lang={lang}
        question={fill(t.why, lang, { day: plainDay(clock.dueOn, lang) })}
        reason={`${reason} ${clock.rule.settled ? '' : clock.rule.note[lang]}`.trim()}
        days={clock.days}
      />
      <Cited law={site.law} lang={lang} ids={clock.rule.articles} />
    </>
  );
};

const lastNumber = (clock: Clock): number => clock.days.findLast((row) => row.number !== null)?.number ?? 0;

function leftOf(clock: Clock | undefined, on: string, today: string, lang: Lang): string {
  if (on === today) return t.today[lang];
  if (on < today) return t.past[lang];
  return clock ? fill(t.left, lang, { n: clock.left }) : '';
}

/** "pukul 09.00 WIB" from the hour in the letter; a text that is no hour stands as it was written. */
export function hourOf(on: string, time: string, zone: Zone, lang: Lang): string {
  const found = /^(\d{1,2})[.:](\d{2})$/.exec(time.trim());
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return time;
  const at = Temporal.PlainDate.from(on)
    .toPlainDateTime({ hour: Number(found[1]), minute: Number(found[2]) })
    .toZonedDateTime(zone)
    .toInstant();
  return clockTime(at, zone, lang);
}
