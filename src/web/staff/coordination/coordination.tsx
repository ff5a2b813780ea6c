import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../../kit/dates.js';
import { endingAgreements, listReferral, type Meeting } from '../../../referral/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { deskPage } from '../desk.js';
import { bodiesText } from '../partners/bodies.text.js';
import { packetsText } from '../partners/packets.text.js';
import { Part } from '../part.js';
import { coordinationText as t } from './coordination.text.js';

/** `/meja/koordinasi`: meetings with other bodies, and statements that there was nothing to report. */
export async function coordinationPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const { meetings, statements, open } = await listReferral(ctx);
  const ends = await endingAgreements(ctx);
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        {ends.map((one) => (
          <p>
            <strong>{fill(bodiesText.ends, lang, { number: one.number, body: one.bodyName, day: longDay(one.until, lang) })}</strong>
          </p>
        ))}
        <p class="actions">
          <a class="button second" href={inLang(lang, paths.packets)}>
            {packetsText.title[lang]}
          </a>
          <a class="button second" href={inLang(lang, paths.bodies)}>
            {bodiesText.title[lang]}
          </a>
        </p>
      </div>
      {open.length > 0 && (
        <Part id="tindak-lanjut" title={t.followUpsOpen[lang]}>
          <ul class="lined plain">
            {open.map((one) => (
              <li>
                <a href={inLang(lang, paths.meeting(one.meeting))}>{fill(t.dueOn, lang, { day: longDay(one.dueOn, lang) })}</a>{' '}
                {one.dueOn < ctx.today() && <strong>{t.lateMark[lang]}</strong>}
              </li>
            ))}
          </ul>
        </Part>
      )}
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
              {letter ? (
                <a href={inLang(lang, paths.officeLetter(letter))}>{t.letter[lang]}</a>
              ) : (
                <span class="quiet">{t.fromBody[lang]}</span>
              )}
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
