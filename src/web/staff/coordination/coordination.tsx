import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../../kit/dates.js';
import { listReferral, readMeeting, type Meeting } from '../../../referral/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { deskPage } from '../desk.js';
import { Facts, Part } from '../part.js';
import { coordinationText as t } from './coordination.text.js';

/** `/meja/koordinasi`: meetings with other bodies, and statements that there was nothing to report. */
export async function coordinationPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const { meetings, statements } = await listReferral(ctx);
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <Part id="rapat" title={t.meetings[lang]}>
        {meetings.length === 0 ? <p class="empty">{t.meetingsNone[lang]}</p> : <Meetings c={c} meetings={meetings} />}
        <p class="actions">
          <a class="button second" href={inLang(lang, paths.meetingNew)}>
            {t.meetingNew[lang]}
          </a>
        </p>
      </Part>
      <Part id="nihil" title={t.statements[lang]}>
        {statements.length === 0 && <p class="empty">{t.statementsNone[lang]}</p>}
        <ul class="lined plain">
          {statements.map(({ from, until, letter }) => (
            <li>
              {fill(t.period, lang, { from: plainDay(from, lang), until: plainDay(until, lang) })}{' '}
              <a href={inLang(lang, paths.officeLetter(letter))}>{t.letter[lang]}</a>
            </li>
          ))}
        </ul>
        <p class="actions">
          <a class="button second" href={inLang(lang, paths.nothingNew)}>
            {t.nothingNew[lang]}
          </a>
        </p>
      </Part>
    </>,
  );
}

const Meetings: FC<{ c: Page; meetings: readonly Meeting[] }> = ({ c, meetings }) => {
  const { lang } = c.var;
  return (
    <ul class="lined plain">
      {meetings.map((one) => (
        <li>
          <a href={inLang(lang, paths.meeting(one.id))}>{fill(t.meetingOn, lang, { day: longDay(one.heldOn, lang) })}</a>{' '}
          <span class="quiet">{(one.caseId ? t.inCase : t.outside)[lang]}</span>
        </li>
      ))}
    </ul>
  );
};

/** `/meja/koordinasi/rapat/<id>`: one meeting. */
export async function meetingPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const { meeting, words, number } = await readMeeting(ctx, c.req.param('id') ?? '');
  const gone = t.gone[lang];
  const lines = (list: readonly string[] | undefined): string => (list ? list.join('\n') || t.none[lang] : gone);
  const title = fill(t.meetingOn, lang, { day: longDay(meeting.heldOn, lang) });
  return deskPage(
    c,
    title,
    <>
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
    </>,
  );
}
