import { addStatement, askMoreTime, nameAdviser, reply, type Stance } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, Field, typedDay } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { paperText as t } from './paper.text.js';

const STANCES: readonly Stance[] = ['not-true', 'partly', 'true', 'at-hearing'];

/** `jawaban-kertas`: the respondent's answer, scanned in at the counter. */
export const paperReply: CaseStep = {
  slug: 'jawaban-kertas',
  commands: ['reply'],
  title: t.replyTitle,
  lead: t.replyLead,
  send: t.replySend,
  files: { most: 5, label: t.scan },
  fields: ({ lang, typed, faults }) => (
    <>
      <Choices
        name="sikap"
        label={t.stance[lang]}
        value={typed['sikap']}
        faults={faults}
        options={STANCES.map((value) => ({ value, label: t.stances[value][lang] }))}
      />
      <Field name="isi-jawaban" label={t.text[lang]} hint={t.textHint[lang]} rows={5} value={typed['isi-jawaban']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed, files }) => {
    const stance = STANCES.find((one) => one === typed['sikap']);
    if (!stance) return { faults: { sikap: t.faults.stance[c.var.lang] } };
    await reply(c.var.ctx, { ...on, stance, text: typed['isi-jawaban'] ?? '', files, receipt: null });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.reason-needed': 'isi-jawaban', 'evidence.gone': 'berkas' },
};

/** `pendamping`: named at the counter. */
export const paperAdviser: CaseStep = {
  slug: 'pendamping',
  commands: ['name-adviser'],
  title: t.adviserTitle,
  lead: t.adviserLead,
  send: t.adviserSend,
  fields: ({ lang, typed, faults }) => (
    <>
      <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
      <Field name="kedudukan" label={t.role[lang]} hint={t.roleHint[lang]} value={typed['kedudukan']} faults={faults} />
      <Field name="kontak" label={t.contact[lang]} value={typed['kontak']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { nama: t.faults.name });
    if (Object.keys(faults).length > 0) return { faults };
    await nameAdviser(c.var.ctx, { ...on, name: typed['nama']!, role: typed['kedudukan'] ?? '', contact: typed['kontak'] ?? '' });
    return { next: paths.case(on.caseId) };
  },
};

/** `minta-waktu`: asked at the counter. */
export const paperTime: CaseStep = {
  slug: 'minta-waktu',
  commands: ['ask-more-time'],
  title: t.timeTitle,
  lead: t.timeLead,
  send: t.timeSend,
  fields: ({ lang, typed, faults }) => (
    <>
      <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
      <DateField lang={lang} name="hari-diminta" label={t.wished[lang]} typed={typed} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { alasan: t.faults.reason });
    if (Object.keys(faults).length > 0) return { faults };
    const wishedOn = dayTyped(typed, 'hari-diminta');
    if (!wishedOn && typedDay(typed, 'hari-diminta') !== '') return { faults: { 'hari-diminta': t.faults.wished[c.var.lang] } };
    await askMoreTime(c.var.ctx, { ...on, reason: typed['alasan']!, wishedOn });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'hari-diminta' },
};

/** `keterangan`: what somebody said after the examination. */
export const statement: CaseStep = {
  slug: 'keterangan',
  commands: ['add-statement'],
  title: t.statementTitle,
  lead: t.statementLead,
  send: t.statementSend,
  files: { most: 5, label: t.statementFile },
  fields: ({ lang, typed, faults }) => (
    <>
      <Choices
        name="sumber"
        label={t.source[lang]}
        value={typed['sumber']}
        faults={faults}
        options={[
          { value: 'respondent', label: t.fromRespondent[lang] },
          { value: 'witness', label: t.fromWitness[lang] },
        ]}
      />
      <Field name="siapa" label={t.who[lang]} value={typed['siapa']} faults={faults} />
      <Field name="isi-keterangan" label={t.statement[lang]} rows={5} value={typed['isi-keterangan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed, files }) => {
    const faults = needed(typed, c.var.lang, { sumber: t.faults.source, siapa: t.faults.who });
    if (Object.keys(faults).length > 0) return { faults };
    await addStatement(c.var.ctx, {
      ...on,
      source: typed['sumber'] === 'respondent' ? 'respondent' : 'witness',
      who: typed['siapa']!,
      text: typed['isi-keterangan'] ?? '',
      files,
    });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.reason-needed': 'isi-keterangan', 'evidence.gone': 'berkas' },
};
