import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { deadlineById, workingDaysAfter, type DayRow, type Law } from '../../../law/index.js';
import {
  caseView,
  hearingRuleOf,
  doesEffectWait,
  workWords,
  type CaseView,
  type Clock,
  type Command,
  type NotYet,
  type Row,
} from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { casePage } from './case-frame.js';
import { slugOf } from '../steps/index.js';
import { letterIssuedBy } from '../steps/issue.js';
import { citations, DueWhy, reasonOf, timeLeft, workingDaysBetween } from '../parts.js';
import { Timeline } from './timeline.js';
import { SentAway } from './sent-away.js';
import { DecidedOutcome } from './outcome.js';
import { caseText as t } from './case.text.js';

/** `/meja/perkara/<id>`: what must be done and why that day; what happened; which steps are lawful, and which not yet. */
export async function caseMainPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await caseView(ctx, c.req.param('id') ?? '');
  const { note } = hearingRuleOf(view.state);
  return casePage(
    c,
    view,
    '',
    <>
      <p class="jump">
        <a href="#lini">{t.timeline[lang]}</a> · <a href="#langkah">{t.jump[lang]}</a>
      </p>
      {note && !view.isSealed && <p class="quiet after-tabs">{note[lang]}</p>}
      <div class="three">
        <section aria-labelledby="kerja">
          <h2 id="kerja">{t.must[lang]}</h2>
          <Must c={c} view={view} />
          <SentAway c={c} view={view} />
          <DecidedOutcome law={c.var.site.law} lang={lang} view={view} />
          {view.state.clocks.length > 0 && !view.isSealed && (
            <p>
              <a href={inLang(lang, paths.caseStep(view.state.id, 'tenggat'))}>{t.allDays[lang]}</a>
            </p>
          )}
        </section>
        <section aria-labelledby="lini">
          <h2 id="lini">{t.timeline[lang]}</h2>
          <Timeline c={c} view={view} />
        </section>
        <section aria-labelledby="langkah">
          <Steps c={c} view={view} />
        </section>
      </div>
    </>,
  );
}

const Must: FC<{ c: Page; view: CaseView }> = ({ c, view }) => {
  const { lang } = c.var;
  const clocks = view.state.clocks
    .filter((clock) => clock.state === 'running' || clock.state === 'suspended')
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (clocks.length === 0) return <p class="empty">{(view.state.status === 'closed' ? t.nothingClosed : t.nothing)[lang]}</p>;
  return (
    <ol class="lined plain">
      {clocks.map((clock) => (
        <li>
          <Due c={c} clock={clock} waitsForObjection={clock.deadline === 'effect' && doesEffectWait(view.state)} />
        </li>
      ))}
    </ol>
  );
};

const Due: FC<{ c: Page; clock: Clock; waitsForObjection: boolean }> = ({ c, clock, waitsForObjection }) => {
  const { lang, ctx, site } = c.var;
  const deadline = deadlineById(site.law, clock.deadline);
  return (
    <>
      <h3>{(workWords[clock.deadline] ?? deadline.name)[lang]}</h3>
      {clock.state === 'suspended' ? (
        <p>{(waitsForObjection ? t.waitsForObjection : t.suspended)[lang]}</p>
      ) : (
        <p>
          <time datetime={clock.dueOn}>{longDay(clock.dueOn, lang)}</time>
          <br />
          <span class="quiet">{timeLeft(site.law, ctx.today(), clock.dueOn, lang)}</span>
        </p>
      )}
      {!waitsForObjection && (
        <DueWhy lang={lang} dueOn={clock.dueOn} reason={reasonOf(site.law, deadline, clock.from, lang)} days={daysOf(site.law, clock)} />
      )}
    </>
  );
};

/** The count from the clock's first day to the day it names; the law's own day may have been moved by a person. */
export function daysOf(law: Law, clock: Clock): readonly DayRow[] {
  const n = workingDaysBetween(law, clock.from, clock.dueOn);
  return n === 0 ? [] : workingDaysAfter(law, clock.from, n).days;
}

/** What moves the case stands first, then what makes a letter, then the rest in the table's order. */
const weightOf = (row: Row): number => (row.to !== 'same' ? 0 : row.letter !== null ? 1 : 2);

/** What somebody would look for now: steps of this very stage, and always the decision with its gate. */
const isNear = (step: NotYet, view: CaseView): boolean =>
  step.row.from.includes(view.state.status) || step.command === 'draft-decision' || step.command === 'draft-summons';

const NotYetList: FC<{ law: Law; lang: Lang; steps: readonly NotYet[] }> = ({ law, lang, steps }) => (
  <ul class="plain moves shut">
    {steps.map((step) => (
      <li>
        <h3>{step.what[lang]}</h3>
        <p>{step.reason[lang]}</p>
        <p class="by">{step.articles.length > 0 ? citations(law, step.articles, lang) : t.office[lang]}</p>
      </li>
    ))}
  </ul>
);

/** The page of a step; one that sends a letter out names which. */
function stepAddress(view: CaseView, { command, slug }: { readonly command: Command; readonly slug: string }): string {
  const letter = letterIssuedBy(view, command);
  return letter ? `${paths.caseStep(view.state.id, slug)}?surat=${letter}` : paths.caseStep(view.state.id, slug);
}

const Steps: FC<{ c: Page; view: CaseView }> = ({ c, view }) => {
  const { lang, site } = c.var;
  const { lawful, notYet } = view.steps;
  const near = notYet.filter((step) => isNear(step, view));
  const far = notYet.filter((step) => !isNear(step, view));
  const reachable = lawful
    .flatMap((step) => {
      const slug = slugOf(step.command);
      return slug === null ? [] : [{ ...step, slug }];
    })
    .sort((a, b) => weightOf(a.row) - weightOf(b.row));
  return (
    <>
      <h2 id="langkah">{t.lawful[lang]}</h2>
      {reachable.length === 0 ? (
        <p class="empty">{t.lawfulNone[lang]}</p>
      ) : (
        <ul class="plain moves">
          {reachable.map((step) => (
            <li>
              <a href={inLang(lang, stepAddress(view, step))}>{step.what[lang]}</a>
              {step.articles.length > 0 && <p class="by">{citations(site.law, step.articles, lang)}</p>}
            </li>
          ))}
        </ul>
      )}
      {near.length + far.length > 0 && (
        <>
          <h2 id="belum">{t.notYet[lang]}</h2>
          <NotYetList law={site.law} lang={lang} steps={near} />
          {far.length > 0 && (
            <details class="why">
              <summary>{fill(t.further, lang, { n: far.length })}</summary>
              <NotYetList law={site.law} lang={lang} steps={far} />
            </details>
          )}
        </>
      )}
    </>
  );
};
