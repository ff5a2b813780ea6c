import { longDay, parseDay } from '../../../kit/dates.js';
import { answerTimeRequest, currentSummons, draftNoShow, recordMissed } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, Field, fill } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { lastWords } from '../case/timeline.js';
import { absenceText as t } from './absence.text.js';

/** `tidak-hadir`: first or second missed day. */
export const missed: CaseStep = {
  slug: 'tidak-hadir',
  commands: ['record-missed', 'record-second-missed'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  fields: ({ lang, typed, faults }) => (
    <>
      <Field name="sampai-pukul" label={t.until[lang]} hint={t.untilHint[lang]} value={typed['sampai-pukul']} faults={faults} />
      <Field name="kabar" label={t.note[lang]} hint={t.noteHint[lang]} rows={2} value={typed['kabar']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { 'sampai-pukul': t.untilFault });
    if (Object.keys(faults).length > 0) return { faults };
    await recordMissed(c.var.ctx, c.var.site.law, { ...on, waitedUntil: typed['sampai-pukul']!, note: typed['kabar'] ?? '' });
    return { next: paths.case(on.caseId) };
  },
};

/** `berita-acara-tidak-hadir`: what PP 94/2021 Ps. 26 (4) rests on. */
export const noShow: CaseStep = {
  slug: 'berita-acara-tidak-hadir',
  commands: ['draft-no-show'],
  title: t.draftTitle,
  lead: t.draftLead,
  send: t.draftSend,
  fields: ({ lang }) => <p>{t.draftNote[lang]}</p>,
  act: async ({ c, on }) => ({ next: paths.letter(await draftNoShow(c.var.ctx, c.var.site.law, on)) }),
};

/** `waktu`: the answer to a request for another day. */
export const answerTime: CaseStep = {
  slug: 'waktu',
  commands: ['answer-time-request'],
  title: t.timeTitle,
  lead: t.timeLead,
  send: t.timeSend,
  start: (view) => ({ jam: currentSummons(view.state)?.hearingTime ?? '' }),
  fields: ({ lang, view, typed, faults }) => {
    const [asked, now] = [lastWords(view, 'time-asked', 'reason'), currentSummons(view.state)];
    const wished = parseDay(lastWords(view, 'time-asked', 'wishedOn'));
    return (
      <>
        <dl class="facts">
          <div>
            <dt>{t.asked[lang]}</dt>
            <dd>{asked}</dd>
          </div>
          {wished && (
            <div>
              <dt>{t.wished[lang]}</dt>
              <dd>{longDay(wished, lang)}</dd>
            </div>
          )}
        </dl>
        <Choices
          name="jawaban"
          label={t.answer[lang]}
          value={typed['jawaban']}
          faults={faults}
          options={[
            { value: 'ya', label: t.yes[lang] },
            { value: 'tidak', label: t.no[lang], hint: t.noHint[lang] },
          ]}
        />
        <DateField
          lang={lang}
          name="hari-baru"
          label={t.on[lang]}
          hint={now && fill(t.onHint, lang, { day: longDay(now.hearingOn, lang) })}
          typed={typed}
          faults={faults}
        />
        <Field name="jam" label={t.time[lang]} value={typed['jam']} faults={faults} />
        <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
      </>
    );
  },
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { jawaban: t.faults.answer, alasan: t.faults.reason });
    if (Object.keys(faults).length > 0) return { faults };
    await answerTimeRequest(c.var.ctx, {
      ...on,
      granted: typed['jawaban'] === 'ya',
      hearingOn: dayTyped(typed, 'hari-baru'),
      hearingTime: typed['jam'] || null,
      reason: typed['alasan']!,
    });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'hari-baru', 'procedure.reason-needed': 'alasan' },
};
