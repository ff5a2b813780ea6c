import { longDay, plainDay } from '../../kit/dates.js';
import { addPosition, ownMeeting } from '../../referral/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, fill, readForm, type Page } from '../kit/index.js';
import { attempt, Facts, Part, partnerPage, untouched, type Shown } from './frame.js';
import { partnerText } from './partner.text.js';

const t = partnerText.meeting;

/** `/mitra/rapat/<id>`: the minutes, and what this body says beside them. */
export async function partnerMeetingPage(c: Page, shown: Shown = untouched): Promise<Response> {
  const { lang, ctx } = c.var;
  const { meeting, words, positions, followUps } = await ownMeeting(ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown;
  const gone = t.gone[lang];
  const lines = (list: readonly string[] | undefined): string => (list ? list.join('\n') || t.none[lang] : gone);
  const title = fill(partnerText.meetingOn, lang, { day: longDay(meeting.heldOn, lang) });
  return partnerPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.partner)}>{partnerText.home[lang]}</a>
        </p>
        <h1>{title}</h1>
      </div>
      <Facts
        rows={[
          [t.with[lang], words?.with ?? gone],
          [t.place[lang], words?.place ?? gone],
          [t.attendees[lang], words ? words.attendees.map(({ name, office }) => `${name}, ${office}`).join('\n') : gone],
          [t.topic[lang], words?.topic ?? gone],
          [t.agreed[lang], lines(words?.agreed)],
          [t.notAgreed[lang], lines(words?.notAgreed)],
        ]}
      />
      {followUps.length > 0 && (
        <Part id="tindak" title={t.followUps[lang]}>
          <ul class="lined plain">
            {followUps.map(({ words: said, dueOn, doneOn }) => (
              <li>
                {said ? fill(t.due, lang, { ...said, day: plainDay(dueOn, lang) }) : gone}{' '}
                {doneOn && fill(t.done, lang, { day: plainDay(doneOn, lang) })}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="pernyataan" title={t.positions[lang]}>
        <p>{t.positionLead[lang]}</p>
        {positions.map(({ on, by, agrees, disagrees }) => (
          <>
            <p class="quiet">
              {plainDay(on, lang)}, {by}
            </p>
            <Facts
              rows={[
                [t.agrees[lang], agrees],
                [t.disagrees[lang], disagrees],
              ]}
            />
          </>
        ))}
        <form method="post" action={inLang(lang, paths.partnerMeeting(meeting.id))}>
          <Field name="setuju" label={t.agrees[lang]} rows={3} value={typed['setuju']} faults={faults} />
          <Field name="tidak-setuju" label={t.disagrees[lang]} rows={3} value={typed['tidak-setuju']} faults={faults} />
          <p class="actions">
            <Button>{t.add[lang]}</Button>
          </p>
        </form>
      </Part>
    </>,
    status,
  );
}

export async function partnerMeetingPost(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  const typed = await readForm(c);
  const meeting = c.req.param('id') ?? '';
  return attempt(
    c,
    typed,
    async () => {
      await addPosition(ctx, { meeting, agrees: typed['setuju'] ?? '', disagrees: typed['tidak-setuju'] ?? '' });
      return c.redirect(inLang(lang, paths.partnerMeeting(meeting)), 303);
    },
    (shown) => partnerMeetingPage(c, shown),
    { 'referral.nothing-said': 'setuju', 'kit.too-long': 'setuju' },
  );
}
