import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../../kit/dates.js';
import { markDone, planFollowUp, readMeeting, type MeetingView } from '../../../referral/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, DateField, Errors, Field, fill, readForm, type Faults, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { dayTyped } from '../day-typed.js';
import { deskPage } from '../desk.js';
import { Facts, Lines, Part } from '../part.js';
import { coordinationText as t } from './coordination.text.js';

/** `/meja/koordinasi/rapat/<id>`: one meeting, what the other side says of it, and who does what by when. */
export async function meetingPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await readMeeting(ctx, c.req.param('id') ?? '');
  const { meeting, words, number } = view;
  const { typed, faults, status } = shown ?? untouched();
  const gone = t.gone[lang];
  const lines = (list: readonly string[] | undefined): string => (list ? list.join('\n') || t.none[lang] : gone);
  const title = fill(t.meetingOn, lang, { day: longDay(meeting.heldOn, lang) });
  return deskPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.coordination)}>{t.title[lang]}</a>
        </p>
        <h1>{title}</h1>
      </div>
      <Facts
        rows={[
          [t.with[lang], words?.with ?? gone],
          [t.place[lang], words?.place ?? gone],
          [t.case[lang], number ?? ''],
          [t.attendees[lang], words ? words.attendees.map(({ name, office }) => `${name}, ${office}`).join('\n') : gone],
          [t.topic[lang], words?.topic ?? gone],
          [t.agreed[lang], lines(words?.agreed)],
          [t.notAgreed[lang], lines(words?.notAgreed)],
        ]}
      />
      {meeting.letter && (
        <p class="actions">
          <a class="button" href={inLang(lang, paths.officeLetter(meeting.letter))}>
            {t.minutes[lang]}
          </a>
        </p>
      )}
      <Positions c={c} view={view} />
      <FollowUps c={c} view={view} typed={typed} faults={faults} />
    </>,
    status,
  );
}

const Positions: FC<{ c: Page; view: MeetingView }> = ({ c, view }) => {
  const { lang } = c.var;
  if (view.positions.length === 0) return <></>;
  return (
    <Part id="pernyataan" title={t.positions[lang]}>
      {view.positions.map(({ on, by, agrees, disagrees }) => (
        <>
          <p class="quiet">{fill(t.positionBy, lang, { day: plainDay(on, lang), by })}</p>
          <Facts
            rows={[
              [t.agreed[lang], agrees],
              [t.notAgreed[lang], disagrees],
            ]}
          />
        </>
      ))}
    </Part>
  );
};

const FollowUps: FC<{ c: Page; view: MeetingView; typed: Typed; faults: Faults }> = ({ c, view, typed, faults }) => {
  const { lang, ctx } = c.var;
  return (
    <Part id="tindak" title={t.followUps[lang]}>
      {view.followUps.length === 0 && <p class="empty">{t.followUpsNone[lang]}</p>}
      <ul class="lined plain">
        {view.followUps.map(({ id, dueOn, doneOn, words }) => (
          <li>
            <p>{words ? <Lines text={`${words.who}: ${words.what}`} /> : t.gone[lang]}</p>
            <p class="quiet">
              {fill(t.dueOn, lang, { day: plainDay(dueOn, lang) })}
              {doneOn ? `. ${fill(t.doneOn, lang, { day: plainDay(doneOn, lang) })}.` : dueOn < ctx.today() && `, ${t.lateMark[lang]}`}
            </p>
            {!doneOn && (
              <form method="post" action={inLang(lang, paths.meetingDone(view.meeting.id))}>
                <input type="hidden" name="hal" value={id} />
                <p class="actions">
                  <Button second>{t.done[lang]}</Button>
                </p>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action={inLang(lang, paths.meeting(view.meeting.id))}>
        <Field name="siapa" label={t.who[lang]} value={typed['siapa']} faults={faults} />
        <Field name="apa" label={t.whatToDo[lang]} value={typed['apa']} faults={faults} rows={2} />
        <DateField lang={lang} name="sampai" label={t.dueBy[lang]} typed={typed} faults={faults} />
        <p class="actions">
          <Button>{t.plan[lang]}</Button>
        </p>
      </form>
    </Part>
  );
};

export async function followUpPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => plan(c, typed),
    (shown) => meetingPage(c, shown),
    { 'referral.no-follow-up': 'siapa', 'referral.bad-day': 'sampai' },
  );
}

async function plan(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const meeting = c.req.param('id') ?? '';
  const dueOn = dayTyped(typed, 'sampai');
  if (!dueOn) return { faults: { sampai: t.faults.day[lang] } };
  await planFollowUp(ctx, { meeting, who: typed['siapa'] ?? '', what: typed['apa'] ?? '', dueOn });
  return { next: paths.meeting(meeting) };
}

export async function followUpDone(c: Page): Promise<Response> {
  const meeting = c.req.param('id') ?? '';
  await markDone(c.var.ctx, { meeting, item: (await readForm(c))['hal'] ?? '' });
  return c.redirect(inLang(c.var.lang, paths.meeting(meeting)), 303);
}
