import { addEvidence } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, Field } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { needed } from '../needed.js';
import { evidenceText as t } from '../case/evidence.text.js';

/** `bukti-baru`: files an officer or examiner adds. */
export const newEvidence: CaseStep = {
  slug: 'bukti-baru',
  commands: ['add-evidence'],
  title: t.addTitle,
  lead: t.addLead,
  send: t.addSend,
  files: { most: 10, label: t.files, hint: t.filesHint },
  start: () => ({ sumber: 'office' }),
  fields: ({ lang, typed, faults }) => (
    <>
      <Choices
        name="sumber"
        label={t.source[lang]}
        value={typed['sumber']}
        faults={faults}
        options={[
          { value: 'office', label: t.sources.office[lang] },
          { value: 'witness', label: t.sources.witness[lang] },
        ]}
      />
      <Choices
        name="tertutup"
        label={t.closed[lang]}
        value={typed['tertutup']}
        faults={faults}
        options={[
          { value: 'tidak', label: t.closedNo[lang] },
          { value: 'ya', label: t.closedYes[lang] },
        ]}
      />
      <Field name="keterangan" label={t.note[lang]} hint={t.noteHint[lang]} rows={3} value={typed['keterangan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed, files }) => {
    const faults = {
      ...needed(typed, c.var.lang, { sumber: t.faults.source, tertutup: t.faults.closed }),
      ...(files.length > 0 ? {} : { berkas: t.faults.files[c.var.lang] }),
    };
    if (Object.keys(faults).length > 0) return { faults };
    await addEvidence(c.var.ctx, {
      ...on,
      files,
      source: typed['sumber'] === 'witness' ? 'witness' : 'office',
      isSetAside: typed['tertutup'] === 'ya',
      note: typed['keterangan'] ?? '',
    });
    return { next: paths.caseStep(on.caseId, 'bukti') };
  },
  fieldOf: { 'procedure.unknown-evidence': 'berkas', 'evidence.gone': 'berkas' },
};
