import type { FileId, ReportId } from '../../../kit/ids.js';
import { splitCase } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, dayFields, Field, fill } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { actOptions } from '../case/open-case.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { splitText as t } from './split.text.js';

const chosen = (text: string | undefined): string[] => (text ?? '').split('\n').filter(Boolean);

/** `pecah`: a case of its own for another person or act, from chosen reports, evidence and facts. */
export const split: CaseStep = {
  slug: 'pecah',
  commands: ['split-case'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  start: ({ state }) => ({ ...dayFields('kejadian', state.actOn), perbuatan: state.act, laporan: state.reports.join('\n') }),
  fields: ({ c, lang, view, typed, faults }) => (
    <>
      <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
      <Field name="nip" label={t.nip[lang]} value={typed['nip']} faults={faults} inputmode="numeric" />
      <Field name="jabatan" label={t.post[lang]} value={typed['jabatan']} faults={faults} />
      <Field name="unit" label={t.unit[lang]} value={typed['unit']} faults={faults} />
      <Choices name="perbuatan" label={t.act[lang]} value={typed['perbuatan']} faults={faults} options={actOptions(c.var.site.law, lang)} />
      <Field name="dugaan" label={t.what[lang]} rows={3} value={typed['dugaan']} faults={faults} />
      <Field name="tempat" label={t.where[lang]} value={typed['tempat']} faults={faults} />
      <DateField lang={lang} name="kejadian" label={t.actOn[lang]} typed={typed} faults={faults} />
      <Choices
        many
        name="laporan"
        label={t.reports[lang]}
        value={typed['laporan']}
        faults={faults}
        options={view.state.reports.map((id, place) => ({ value: id, label: fill(t.report, lang, { n: place + 1 }) }))}
      />
      {view.state.evidence.length > 0 && (
        <Choices
          many
          name="bukti"
          label={t.evidence[lang]}
          value={typed['bukti']}
          faults={faults}
          options={view.state.evidence.map(({ file }) => ({ value: file, label: view.files.get(file)?.name ?? file.slice(0, 8) }))}
        />
      )}
      {view.state.facts && (
        <Choices many name="fakta" label={t.facts[lang]} value={typed['fakta']} options={[{ value: 'ya', label: t.withFacts[lang] }]} />
      )}
      <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const { ctx, lang, site } = c.var;
    const actOn = dayTyped(typed, 'kejadian');
    const isAct = actOptions(site.law, lang).some((one) => one.value === typed['perbuatan']);
    const reports = chosen(typed['laporan']) as ReportId[];
    const faults = {
      ...needed(typed, lang, { nama: t.faults.name, jabatan: t.faults.post, dugaan: t.faults.what, alasan: t.faults.reason }),
      ...(isAct ? {} : { perbuatan: t.faults.act[lang] }),
      ...(actOn ? {} : { kejadian: t.faults.actOn[lang] }),
      ...(reports.length > 0 ? {} : { laporan: t.faults.reports[lang] }),
    };
    if (!actOn || Object.keys(faults).length > 0) return { faults };
    const respondent = { name: typed['nama']!, nip: typed['nip'] ?? '', post: typed['jabatan']!, unit: typed['unit'] ?? '' };
    const words = { respondent, what: typed['dugaan']!, where: typed['tempat'] ?? '', reason: typed['alasan']! };
    const taken = { reports, evidence: chosen(typed['bukti']) as FileId[], withFacts: typed['fakta'] === 'ya' };
    return { next: paths.case(await splitCase(ctx, { ...on, ...words, ...taken, actOn, act: typed['perbuatan']! })) };
  },
  fieldOf: { 'procedure.bad-day': 'kejadian', 'procedure.no-report': 'laporan', 'procedure.unknown-evidence': 'bukti' },
};
