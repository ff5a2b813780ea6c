import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../../kit/dates.js';
import { entryWords } from '../../../calendar/index.js';
import { explainClocks, type ExplainedClock } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { deskPage } from '../desk.js';
import { Facts } from '../part.js';
import { DayCount, reasonOf } from '../parts.js';
import { caseClocksText as t } from './case-clocks.text.js';

/** `/meja/perkara/<id>/tenggat`: every period with its office, its count, the calendar that counted, and what follows its lapse. */
export async function caseClocksPage(c: Page): Promise<Response> {
  const { lang, ctx, site } = c.var;
  const { state, unit, clocks } = await explainClocks(ctx, site.law, c.req.param('id') ?? '');
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.case(state.id))}>{fill(t.back, lang, { number: state.number })}</a>
        </p>
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p class="quiet">
          {fill(t.week, lang, { unit: unit || t.weekOffice[lang] })} {(site.law.weeks ?? []).length > 0 && t.weekOpen[lang]}
        </p>
      </div>
      {clocks.length === 0 ? <p class="empty">{t.none[lang]}</p> : clocks.map((clock, i) => <Clock c={c} clock={clock} id={`t-${i}`} />)}
    </>,
  );
}

const Clock: FC<{ c: Page; clock: ExplainedClock; id: string }> = ({ c, clock, id }) => {
  const { lang, ctx, site } = c.var;
  const { deadline, state, dueOn, edition } = clock;
  const isLate = state === 'running' && deadline.nature === 'duty' && dueOn < ctx.today();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{deadline.name[lang]}</h2>
      <div class="body">
        <Facts
          rows={[
            [t.due[lang], longDay(dueOn, lang)],
            [t.state[lang], isLate ? t.late[lang] : t.states[state][lang]],
            [t.owner[lang], deadline.owner.name[lang]],
            [t.from[lang], `${deadline.starts[lang]}, ${longDay(clock.from, lang)}`],
            [t.lapse[lang], deadline.lapse[lang]],
            [t.calendar[lang], edition === 0 ? t.builtIn[lang] : fill(t.edition, lang, { n: edition })],
          ]}
        />
        <p>{reasonOf(site.law, deadline, clock.from, lang)}</p>
        {clock.days.length > 0 && <DayCount lang={lang} dueOn={dueOn} days={clock.days} />}
        <Counts c={c} clock={clock} />
      </div>
    </section>
  );
};

const Counts: FC<{ c: Page; clock: ExplainedClock }> = ({ c, clock }) => {
  const { lang } = c.var;
  return (
    <>
      {clock.counts.length > 1 && (
        <>
          <h3>{t.counts[lang]}</h3>
          <ul>
            {clock.counts.map(({ on, dueOn, isRecount }) => (
              <li>{fill(isRecount ? t.recounted : t.counted, lang, { on: plainDay(on, lang), due: longDay(dueOn, lang) })}</li>
            ))}
          </ul>
        </>
      )}
      {clock.later.length > 0 && clock.state === 'running' && (
        <>
          <p>{t.later[lang]}</p>
          <ul>
            {clock.later.map((entry) => (
              <li>{entryWords(entry, lang)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
