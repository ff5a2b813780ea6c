import { completeSanction, noteCourt, recordCourtOutcome, startSanction } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, dayFields, Field } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { courseText as t } from './course.text.js';

/** `mulai-hukuman`: a sanction with a length begins. */
export const courseStart: CaseStep = {
  slug: 'mulai-hukuman',
  commands: ['start-sanction'],
  title: t.startTitle,
  lead: t.startLead,
  send: t.record,
  start: (_, c) => dayFields('mulai', c.var.ctx.today()),
  fields: ({ lang, typed, faults }) => (
    <>
      <DateField lang={lang} name="mulai" label={t.from[lang]} typed={typed} faults={faults} />
      <Field name="catatan" label={t.note[lang]} rows={2} value={typed['catatan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const from = dayTyped(typed, 'mulai');
    if (!from) return { faults: { mulai: t.faults.on[c.var.lang] } };
    await startSanction(c.var.ctx, { ...on, from, note: typed['catatan'] ?? '' });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'mulai' },
};

/** `selesai-hukuman`: it has run its course. */
export const courseEnd: CaseStep = {
  slug: 'selesai-hukuman',
  commands: ['complete-sanction'],
  title: t.endTitle,
  lead: t.endLead,
  send: t.record,
  fields: ({ lang, typed, faults }) => <Field name="catatan" label={t.note[lang]} rows={3} value={typed['catatan']} faults={faults} />,
  act: async ({ c, on, typed }) => {
    await completeSanction(c.var.ctx, { ...on, note: typed['catatan'] ?? '' });
    return { next: paths.case(on.caseId) };
  },
};

/** `gugatan`: noted, neither filed nor decided here. */
export const court: CaseStep = {
  slug: 'gugatan',
  commands: ['note-court'],
  title: t.courtTitle,
  lead: t.courtLead,
  send: t.record,
  fields: ({ lang, typed, faults }) => (
    <>
      <Field name="pengadilan" label={t.court[lang]} value={typed['pengadilan']} faults={faults} />
      <Field name="nomor" label={t.number[lang]} value={typed['nomor']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { pengadilan: t.faults.court });
    if (Object.keys(faults).length > 0) return { faults };
    await noteCourt(c.var.ctx, { ...on, court: typed['pengadilan']!, number: typed['nomor'] ?? '' });
    return { next: paths.case(on.caseId) };
  },
};

/** `putusan-pengadilan`: what a final judgment says. */
export const judgment: CaseStep = {
  slug: 'putusan-pengadilan',
  commands: ['record-court-stands', 'record-court-annulled'],
  title: t.judgmentTitle,
  lead: t.judgmentLead,
  send: t.record,
  start: (_, c) => dayFields('diputus', c.var.ctx.today()),
  fields: ({ lang, typed, faults }) => (
    <>
      <Choices
        name="hasil"
        label={t.outcome[lang]}
        value={typed['hasil']}
        faults={faults}
        options={[
          { value: 'tetap', label: t.stands[lang] },
          { value: 'batal', label: t.annulled[lang] },
        ]}
      />
      <DateField lang={lang} name="diputus" label={t.decidedOn[lang]} typed={typed} faults={faults} />
      <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const { lang } = c.var;
    const decidedOn = dayTyped(typed, 'diputus');
    const isKnown = typed['hasil'] === 'tetap' || typed['hasil'] === 'batal';
    const faults = {
      ...needed(typed, lang, { alasan: t.faults.reason }),
      ...(isKnown ? {} : { hasil: t.faults.outcome[lang] }),
      ...(decidedOn ? {} : { diputus: t.faults.on[lang] }),
    };
    if (!decidedOn || Object.keys(faults).length > 0) return { faults };
    const input = { ...on, isAnnulled: typed['hasil'] === 'batal', decidedOn, reason: typed['alasan']! };
    await recordCourtOutcome(c.var.ctx, c.var.site.law, input);
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'diputus' },
};
