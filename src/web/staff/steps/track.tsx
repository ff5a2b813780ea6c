import { changeTrack, trackWords, type Track } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, Field } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { needed } from '../needed.js';
import { trackText as t } from './track.text.js';

const TRACKS = Object.keys(trackWords) as readonly Track[];

/** `jalur`: the case goes on by another law; the person is called and heard anew. */
export const track: CaseStep = {
  slug: 'jalur',
  commands: ['change-track'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  fields: ({ lang, view, typed, faults }) => (
    <>
      <Choices
        name="jalur"
        label={t.to[lang]}
        value={typed['jalur']}
        faults={faults}
        options={TRACKS.filter((one) => one !== view.state.track).map((value) => ({ value, label: trackWords[value][lang] }))}
      />
      <Field name="alasan" label={t.reason[lang]} rows={4} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const to = TRACKS.find((one) => one === typed['jalur']);
    const faults = { ...needed(typed, c.var.lang, { alasan: t.faults.reason }), ...(to ? {} : { jalur: t.faults.to[c.var.lang] }) };
    if (!to || Object.keys(faults).length > 0) return { faults };
    await changeTrack(c.var.ctx, { ...on, to, reason: typed['alasan']! });
    return { next: paths.caseStep(on.caseId, 'fakta') };
  },
  fieldOf: { 'procedure.same-track': 'jalur' },
};
