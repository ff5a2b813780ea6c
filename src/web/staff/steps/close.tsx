import {
  closeCase,
  declareTie,
  finalise,
  groundWords,
  linkCase,
  listCases,
  recordCarriedOut,
  statementForm,
  type CloseCase,
} from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, dayFields, Field } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { closeText as t } from './close.text.js';

const GROUNDS: readonly CloseCase['ground'][] = ['not-proven', 'no-breach', 'out-of-time', 'other-body'];

/** `tutup`: before any decision. */
export const close: CaseStep = {
  slug: 'tutup',
  commands: ['close', 'close-with-notice'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  fields: ({ lang, typed, faults }) => (
    <>
      <Choices
        name="dasar"
        label={t.ground[lang]}
        value={typed['dasar']}
        faults={faults}
        options={GROUNDS.map((value) => ({ value, label: groundWords[value][lang] }))}
      />
      <Field name="alasan" label={t.reason[lang]} rows={4} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const ground = GROUNDS.find((one) => one === typed['dasar']);
    const faults = { ...needed(typed, c.var.lang, { alasan: t.faults.reason }), ...(ground ? {} : { dasar: t.faults.ground[c.var.lang] }) };
    if (!ground || Object.keys(faults).length > 0) return { faults };
    await closeCase(c.var.ctx, c.var.site.law, { ...on, ground, reason: typed['alasan']! });
    return { next: paths.cases };
  },
};

/** `tetap`: the day of effect is here and nobody objected. */
export const final: CaseStep = {
  slug: 'tetap',
  commands: ['finalise'],
  title: t.finalTitle,
  lead: t.finalLead,
  send: t.finalSend,
  fields: () => <></>,
  act: async ({ c, on }) => {
    await finalise(c.var.ctx, on);
    return { next: paths.case(on.caseId) };
  },
};

/** `pelaksanaan`: carried out, entered, closed. */
export const carriedOut: CaseStep = {
  slug: 'pelaksanaan',
  commands: ['record-carried-out'],
  title: t.doneTitle,
  lead: t.doneLead,
  send: t.doneSend,
  start: (_, c) => dayFields('disampaikan', c.var.ctx.today()),
  fields: ({ c, lang, view, typed, faults }) => {
    const form = statementForm(c.var.site.law, view.state);
    return (
      <>
        {form && (
          <>
            <p>
              <strong>{t.form[form][lang]}</strong>
            </p>
            <DateField lang={lang} name="disampaikan" label={t.madeOn[lang]} typed={typed} faults={faults} />
            <Field name="tempat" label={t.place[form][lang]} value={typed['tempat']} faults={faults} />
            <Field name="pembaca" label={t.readBy[lang]} value={typed['pembaca']} faults={faults} />
            <Field name="hadirin" label={t.before[lang]} hint={t.beforeHint[form][lang]} value={typed['hadirin']} faults={faults} />
          </>
        )}
        <Field name="catatan" label={t.doneNote[lang]} rows={3} value={typed['catatan']} faults={faults} />
      </>
    );
  },
  act: async ({ c, on, view, typed }) => {
    const { ctx, lang, site } = c.var;
    const isStatement = statementForm(site.law, view.state) !== null;
    const madeOn = dayTyped(typed, 'disampaikan');
    const faults = {
      ...(isStatement ? needed(typed, lang, { tempat: t.faults.place, pembaca: t.faults.readBy, hadirin: t.faults.before }) : {}),
      ...(isStatement && !madeOn ? { disampaikan: t.faults.on[lang] } : {}),
      ...needed(typed, lang, { catatan: t.faults.reason }),
    };
    if (Object.keys(faults).length > 0) return { faults };
    const words = { place: typed['tempat'] ?? '', readBy: typed['pembaca'] ?? '', before: typed['hadirin'] ?? '' };
    const statement = isStatement && madeOn ? { on: madeOn, ...words } : null;
    await recordCarriedOut(ctx, site.law, { ...on, note: typed['catatan']!, statement });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'disampaikan', 'procedure.statement-needed': 'tempat' },
};

/** `kaitkan`: by the other case's number, among one's own. */
export const linkOther: CaseStep = {
  slug: 'kaitkan',
  commands: ['link-case'],
  title: t.linkTitle,
  lead: t.linkLead,
  send: t.linkSend,
  fields: ({ lang, typed, faults }) => (
    <>
      <Field name="nomor" label={t.number[lang]} hint={t.numberHint[lang]} value={typed['nomor']} faults={faults} />
      <Choices
        name="hubungan"
        label={t.how[lang]}
        value={typed['hubungan']}
        faults={faults}
        options={[
          { value: 'linked', label: t.linked[lang] },
          { value: 'split-from', label: t.splitFrom[lang] },
        ]}
      />
      <Field name="alasan" label={t.reason[lang]} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const how = typed['hubungan'] === 'linked' || typed['hubungan'] === 'split-from' ? typed['hubungan'] : null;
    const other = typed['nomor'] ? (await listCases(c.var.ctx, { number: typed['nomor'] })).lines[0] : undefined;
    const faults = {
      ...(other ? {} : { nomor: t.faults.number[c.var.lang] }),
      ...(how ? {} : { hubungan: t.faults.how[c.var.lang] }),
      ...needed(typed, c.var.lang, { alasan: t.faults.reason }),
    };
    if (!other || !how || Object.keys(faults).length > 0) return { faults };
    await linkCase(c.var.ctx, { ...on, other: other.id, how, reason: typed['alasan']! });
    return { next: paths.case(on.caseId) };
  },
};

const TIES = ['other', 'candidate', 'candidate-spouse'] as const;

/** `mundur`: somebody of the case steps out for an interest of their own. */
export const stepOut: CaseStep = {
  slug: 'mundur',
  commands: ['declare-tie'],
  title: t.tieTitle,
  lead: t.tieLead,
  send: t.tieSend,
  fields: ({ lang, typed, faults }) => (
    <>
      <Choices
        name="jenis"
        label={t.tieKind[lang]}
        hint={t.tieKindHint[lang]}
        value={typed['jenis']}
        faults={faults}
        options={TIES.map((value) => ({ value, label: t.tieKinds[value][lang] }))}
      />
      <Field name="alasan" label={t.tieReason[lang]} rows={3} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { alasan: t.faults.reason });
    if (Object.keys(faults).length > 0) return { faults };
    const kind = typed['jenis'] === 'candidate' || typed['jenis'] === 'candidate-spouse' ? typed['jenis'] : null;
    await declareTie(c.var.ctx, { ...on, reason: typed['alasan']!, kind });
    return { next: paths.cases };
  },
};
