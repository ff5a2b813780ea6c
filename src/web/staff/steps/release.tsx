import { draftRelease } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { DateField, dayFields, Field } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { releaseText as t } from './release.text.js';

/** `pembebasan`: temporary release from duty while a likely severe matter is examined. */
export const release: CaseStep = {
  slug: 'pembebasan',
  commands: ['draft-release'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  start: (_, c) => dayFields('mulai', c.var.ctx.today()),
  fields: ({ lang, typed, faults }) => (
    <>
      <DateField lang={lang} name="mulai" label={t.from[lang]} typed={typed} faults={faults} />
      <Field name="pengganti" label={t.standIn[lang]} hint={t.standInHint[lang]} value={typed['pengganti']} faults={faults} />
      <Field name="alasan" label={t.reason[lang]} rows={4} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const from = dayTyped(typed, 'mulai');
    const faults = {
      ...needed(typed, c.var.lang, { pengganti: t.faults.standIn, alasan: t.faults.reason }),
      ...(from ? {} : { mulai: t.faults.from[c.var.lang] }),
    };
    if (!from || Object.keys(faults).length > 0) return { faults };
    const input = { ...on, from, reason: typed['alasan']!, standIn: typed['pengganti']! };
    return { next: paths.letter(await draftRelease(c.var.ctx, c.var.site.law, input)) };
  },
  fieldOf: { 'procedure.bad-day': 'mulai' },
};
