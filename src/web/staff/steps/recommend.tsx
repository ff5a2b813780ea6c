import { draftRecommendation, ladderOf } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, Field } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { needed } from '../needed.js';
import { Select } from '../parts.js';
import { recommendText as t } from './recommend.text.js';

const OUTCOMES = ['breach', 'no-breach'] as const;

/** `rekomendasi`: the ethics board's recommendation, elsewhere the team's report. */
export const recommend: CaseStep = {
  slug: 'rekomendasi',
  commands: ['draft-recommendation'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  fields: ({ c, lang, view, typed, faults }) => (
    <>
      <Choices
        name="hasil"
        label={t.outcome[lang]}
        value={typed['hasil']}
        faults={faults}
        options={[
          { value: 'breach', label: t.breach[lang] },
          { value: 'no-breach', label: t.noBreach[lang] },
        ]}
      />
      <Select
        name="hukuman"
        label={t.sanction[lang]}
        hint={t.sanctionHint[lang]}
        value={typed['hukuman']}
        faults={faults}
        empty={t.none[lang]}
        options={ladderOf(c.var.site.law, view.state).map((one) => ({ value: one.id, label: one.name[lang] }))}
      />
      {view.state.track === 'ethics' && (
        <Choices
          many
          name="administratif"
          label={t.administrative[lang]}
          hint={t.administrativeHint[lang]}
          value={typed['administratif']}
          faults={faults}
          options={[{ value: 'ya', label: t.administrativeYes[lang] }]}
        />
      )}
      <Field name="alasan" label={t.reasons[lang]} rows={5} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const outcome = OUTCOMES.find((one) => one === typed['hasil']);
    const faults = {
      ...needed(typed, c.var.lang, { alasan: t.faults.reasons }),
      ...(outcome ? {} : { hasil: t.faults.outcome[c.var.lang] }),
    };
    if (!outcome || Object.keys(faults).length > 0) return { faults };
    const input = {
      ...on,
      outcome,
      sanction: typed['hukuman'] || null,
      isAdministrative: Boolean(typed['administratif']),
      reasons: typed['alasan']!,
    };
    return { next: paths.letter(await draftRecommendation(c.var.ctx, c.var.site.law, input)) };
  },
  fieldOf: { 'procedure.sanction-above': 'hukuman', 'procedure.every-element-proven': 'hasil', 'procedure.board-only': 'administratif' },
};
