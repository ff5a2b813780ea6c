import { draftAppealReply, fileAppeal, recordAppealDecision, wholeLadder, type RecordAppealDecision } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, dayFields, Field } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { Select } from '../parts.js';
import { appealText as t } from './appeal.text.js';

/** `banding`: the copy of an appeal to the board reached the appointing authority. */
export const appealFiled: CaseStep = {
  slug: 'banding',
  commands: ['file-appeal'],
  title: t.filedTitle,
  lead: t.filedLead,
  send: t.record,
  files: { most: 5, label: t.scan },
  start: (_, c) => dayFields('diterima', c.var.ctx.today()),
  fields: ({ lang, typed, faults }) => (
    <>
      <DateField lang={lang} name="diterima" label={t.on[lang]} typed={typed} faults={faults} />
      <Field name="nomor" label={t.number[lang]} value={typed['nomor']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed, files }) => {
    const filedOn = dayTyped(typed, 'diterima');
    if (!filedOn) return { faults: { diterima: t.faults.on[c.var.lang] } };
    await fileAppeal(c.var.ctx, c.var.site.law, { ...on, filedOn, number: typed['nomor'] ?? '', text: '', files });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'diterima', 'evidence.gone': 'berkas' },
};

/** `tanggapan`: the appointing authority's reply to the board. */
export const appealReply: CaseStep = {
  slug: 'tanggapan',
  commands: ['draft-appeal-reply'],
  title: t.replyTitle,
  lead: t.replyLead,
  send: t.draft,
  fields: ({ lang, typed, faults }) => <Field name="tanggapan" label={t.reply[lang]} rows={8} value={typed['tanggapan']} faults={faults} />,
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { tanggapan: t.faults.reply });
    if (Object.keys(faults).length > 0) return { faults };
    return { next: paths.letter(await draftAppealReply(c.var.ctx, c.var.site.law, { ...on, reply: typed['tanggapan']! })) };
  },
};

const OUTCOMES: readonly RecordAppealDecision['outcome'][] = ['confirm', 'lighten', 'aggravate', 'change', 'annul'];

/** `putusan-banding`: what the board decided; it binds. */
export const appealDecided: CaseStep = {
  slug: 'putusan-banding',
  commands: ['record-appeal-decision', 'record-appeal-annulled'],
  title: t.decidedTitle,
  lead: t.decidedLead,
  send: t.record,
  start: (_, c) => dayFields('diputus', c.var.ctx.today()),
  fields: ({ c, lang, view, typed, faults }) => (
    <>
      <Choices
        name="hasil"
        label={t.outcome[lang]}
        value={typed['hasil']}
        faults={faults}
        options={OUTCOMES.map((value) => ({ value, label: t.outcomes[value][lang] }))}
      />
      <Select
        name="hukuman"
        label={t.instead[lang]}
        hint={t.insteadHint[lang]}
        value={typed['hukuman']}
        faults={faults}
        empty={t.none[lang]}
        options={wholeLadder(c.var.site.law, view.state).map((one) => ({ value: one.id, label: one.name[lang] }))}
      />
      <DateField lang={lang} name="diputus" label={t.decidedOn[lang]} typed={typed} faults={faults} />
      <Field name="nomor" label={t.number[lang]} value={typed['nomor']} faults={faults} />
      <Field name="alasan" label={t.reason[lang]} rows={4} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const [outcome, decidedOn] = [OUTCOMES.find((one) => one === typed['hasil']), dayTyped(typed, 'diputus')];
    if (!outcome || !decidedOn)
      return {
        faults: { ...(outcome ? {} : { hasil: t.faults.outcome[c.var.lang] }), ...(decidedOn ? {} : { diputus: t.faults.on[c.var.lang] }) },
      };
    const words = { number: typed['nomor'] ?? '', reason: typed['alasan'] ?? '' };
    await recordAppealDecision(c.var.ctx, c.var.site.law, { ...on, outcome, decidedOn, sanction: typed['hukuman'] || null, ...words });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'diputus', 'procedure.sanction-unknown': 'hukuman' },
};
