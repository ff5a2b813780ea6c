import type { FC } from 'hono/jsx';
import { loadDraft, type Confirmation } from '../../intake/index.js';
import { longDay, parseDay, type Day } from '../../kit/dates.js';
import { contests, deadlineById, type Due } from '../../law/index.js';
import { fill, page, Why, type Frame, type Page, type Routes } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { nationalDays } from '../kit/office-days.js';
import { countFrom, reasonOf, unitOf } from './count.js';
import { frameText } from './frame.text.js';
import { goTo, readKey, type Place } from './place.js';
import { mayTake } from './question-page.js';
import { doneDeskText, doneText as t } from './done.text.js';

const textFor = (place: Place) => (place.isDesk ? doneDeskText : t);

/** The confirmation: the same for the first sending and each one after, until the draft's marker dies. */
export function addDone(app: Routes, place: Place): void {
  app.get(place.step('selesai'), async (c) => {
    mayTake(c, place);
    const loaded = await loadDraft(c.var.ctx, readKey(c, place).key);
    return loaded.state === 'sent' ? show(c, place, loaded.confirmation) : goTo(c, place.start);
  });
}

function show(c: Page, place: Place, sent: Confirmation): Response | Promise<Response> {
  const lang = c.var.lang;
  return page(
    c,
    frameOf(c, place),
    <>
      <div class="page split">
        <p class="kicker">{t.done[lang]}</p>
        <div class="body">
          <h1>{textFor(place).title[lang]}</h1>
          <p class="lead">{fill(t.lead, lang, { number: sent.number, day: longDay(sent.receivedOn, lang) })}</p>
          <p>{textFor(place).words[lang]}</p>
          {sent.lostFiles.length > 0 && (
            <p>
              <strong>{fill(t.lost, lang, { names: sent.lostFiles.join(', ') })}</strong>
            </p>
          )}
        </div>
      </div>
      <div class="page">
        <Next c={c} place={place} sent={sent} />
        <section class="section" aria-labelledby="bawaslu">
          <h2 id="bawaslu">{t.bawasluTitle[lang]}</h2>
          <Bawaslu c={c} sent={sent} />
        </section>
        <section class="section" aria-labelledby="bisa">
          <h2 id="bisa">{textFor(place).can[lang]}</h2>
          <div class="body">
            <ul>
              <li>
                {t.addMore[lang]} <a href={inLang(lang, paths.follow)}>{t.follow[lang]}</a>.
              </li>
              <li>
                <a href={inLang(lang, place.start)}>{place.isDesk ? t.deskAgain[lang] : t.again[lang]}</a>
              </li>
            </ul>
          </div>
        </section>
      </div>
    </>,
  );
}

function frameOf(c: Page, place: Place): Frame {
  const lang = c.var.lang;
  const title = textFor(place).title[lang];
  return place.isDesk
    ? { title, body: 'desk', office: fill(frameText.deskOffice, lang, { office: c.var.ctx.tenant.name }) }
    : { title, bar: { back: paths.home } };
}

const Next: FC<{ c: Page; place: Place; sent: Confirmation }> = ({ c, place, sent }) => {
  const lang = c.var.lang;
  const own = textFor(place);
  const due = countFrom(c.var.site.law, 'screening', sent.receivedOn);
  return (
    <section class="section" aria-labelledby="berikut">
      <h2 id="berikut">{t.next[lang]}</h2>
      <div class="body">
        <ol class="lined">
          <li>
            <h3>{own.readTitle[lang]}</h3>
            <p>{due ? fill(own.readBy, lang, { day: longDay(due.on, lang) }) : own.readNoDay[lang]}</p>
            {due && <WhyDue c={c} due={due} />}
          </li>
          <li>
            <h3>{own.askTitle[lang]}</h3>
            <p>{own.ask[lang]}</p>
          </li>
          <li>
            <h3>{t.heardTitle[lang]}</h3>
            <p>{t.heard[lang]}</p>
          </li>
        </ol>
      </div>
    </section>
  );
};

const WhyDue: FC<{ c: Page; due: Due }> = ({ c, due }) => (
  <Why
    lang={c.var.lang}
    question={fill(t.whyRead, c.var.lang, { day: longDay(due.on, c.var.lang) })}
    reason={reasonOf(c, due)}
    days={due.days}
  />
);

type Kind = 'pemilu' | 'pilkada';
const PERIOD: Record<Kind, string> = { pemilu: 'bawaslu-report-pemilu', pilkada: 'bawaslu-report-pilkada' };

const Bawaslu: FC<{ c: Page; sent: Confirmation }> = ({ c, sent }) => {
  const known = contests(c.var.site.law).find((found) => found.id === sent.contest);
  const kinds: Kind[] = known ? [known.kind] : ['pemilu', 'pilkada'];
  return (
    <div class="body">
      <p>{t.bawaslu[c.var.lang]}</p>
      {kinds.map((kind) => (
        <Period c={c} kind={kind} sent={sent} />
      ))}
    </div>
  );
};

const Period: FC<{ c: Page; kind: Kind; sent: Confirmation }> = ({ c, kind, sent }) => {
  const lang = c.var.lang;
  const fromAct = sent.actOn ? parseDay(sent.actOn) : null;
  const due = countFrom(nationalDays(c.var.site.law), PERIOD[kind], fromAct ?? sent.receivedOn);
  if (!due) {
    const { length, unit } = deadlineById(c.var.site.law, PERIOD[kind]);
    return <p>{fill(t.noCalendar, lang, { kind: t[kind][lang], length, unit: unitOf(unit, lang) })}</p>;
  }
  return (
    <div>
      <p>{periodSentence(c, kind, due, fromAct, sent.receivedOn)}</p>
      <WhyDue c={c} due={due} />
    </div>
  );
};

function periodSentence(c: Page, kind: Kind, due: Due, fromAct: Day | null, receivedOn: Day): string {
  const lang = c.var.lang;
  const words = fromAct === null ? t.endsToday : due.on < receivedOn ? t.endsPast : t.endsAct;
  return fill(words, lang, { kind: t[kind][lang], day: longDay(due.on, lang) });
}
