import { reissueAccess, replaceAccess, reportAccessLost, withdrawSummons } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { DateField, dayFields, Field } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { codePage } from './code-sheet.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { accessText as t } from './access.text.js';

/** `kode-hilang`: at the counter. */
export const accessLost: CaseStep = {
  slug: 'kode-hilang',
  commands: ['report-access-lost'],
  title: t.lostTitle,
  lead: t.lostLead,
  send: t.lostSend,
  fields: ({ lang, typed, faults }) => (
    <Field name="keterangan" label={t.note[lang]} hint={t.noteHint[lang]} rows={3} value={typed['keterangan']} faults={faults} />
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { keterangan: t.faults.note });
    if (Object.keys(faults).length > 0) return { faults };
    await reportAccessLost(c.var.ctx, { ...on, note: typed['keterangan']! });
    return { next: paths.caseStep(on.caseId, 'kode-baru') };
  },
};

/** `kode-baru`: made, shown once, printed. */
export const accessNew: CaseStep = {
  slug: 'kode-baru',
  commands: ['reissue-access'],
  title: t.newTitle,
  lead: t.newLead,
  send: t.newSend,
  fields: ({ lang }) => <p>{t.newConfirm[lang]}</p>,
  act: async ({ c, on, view }) => {
    const { code } = await reissueAccess(c.var.ctx, on);
    return { answer: await codePage(c, view, code) };
  },
};

/** `kode-diserahkan`: against a new receipt. */
export const accessGiven: CaseStep = {
  slug: 'kode-diserahkan',
  commands: ['replace-access'],
  title: t.givenTitle,
  lead: t.givenLead,
  send: t.givenSend,
  files: { most: 1, label: t.receipt },
  start: (_, c) => dayFields('diterima', c.var.ctx.today()),
  fields: ({ lang, typed, faults }) => (
    <>
      <DateField lang={lang} name="diterima" label={t.on[lang]} typed={typed} faults={faults} />
      <Field name="keterangan" label={t.more[lang]} value={typed['keterangan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed, files }) => {
    const { lang } = c.var;
    const [receivedOn, receipt] = [dayTyped(typed, 'diterima'), files[0]];
    if (!receivedOn || !receipt)
      return { faults: { ...(receivedOn ? {} : { diterima: t.faults.on[lang] }), ...(receipt ? {} : { berkas: t.faults.receipt[lang] }) } };
    await replaceAccess(c.var.ctx, c.var.site.law, { ...on, receivedOn, receipt, note: typed['keterangan'] ?? '' });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'diterima', 'evidence.gone': 'berkas' },
};

/** `tarik-panggilan`: a summons that did not reach the person in time. */
export const summonsBack: CaseStep = {
  slug: 'tarik-panggilan',
  commands: ['withdraw-summons', 'withdraw-second-summons'],
  title: t.withdrawTitle,
  lead: t.withdrawLead,
  send: t.withdrawSend,
  fields: ({ lang, typed, faults }) => <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />,
  act: async ({ c, on, view, typed }) => {
    const faults = needed(typed, c.var.lang, { alasan: t.faults.reason });
    if (Object.keys(faults).length > 0) return { faults };
    await withdrawSummons(c.var.ctx, { ...on, round: view.state.status === 'summoned-again' ? 2 : 1, reason: typed['alasan']! });
    return { next: paths.case(on.caseId) };
  },
};
