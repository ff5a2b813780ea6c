import { routeOn } from '../../../law/index.js';
import {
  answerTransfer,
  draftTransfer,
  noteWithdrawal,
  remindTransfer,
  type CaseView,
  type DraftTransfer,
  type TransferAnswer,
} from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, Field, fill, type Page } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { needed } from '../needed.js';
import { transferText as t } from './transfer.text.js';

const PURPOSES: readonly DraftTransfer['purpose'][] = ['jurisdiction', 'own-authority', 'criminal', 'upwards'];
const ANSWERS: readonly TransferAnswer[] = ['accepted', 'returned', 'noted'];

const DUTIES: Record<string, string> = { 'rt-rw': 'rt-rw-authority', 'perangkat-desa': 'village-authority' };

/** Whose own authority it is, as far as the law's routing tells; what it leaves open it says. */
function hintFor(c: Page, { state }: CaseView): string {
  const { lang, site, ctx } = c.var;
  const duty = DUTIES[state.employmentClass];
  const route = duty ? routeOn(site.law, duty, ctx.today()) : null;
  return route ? fill(t.routeHint, lang, { body: route.body[lang], note: route.note?.[lang] ?? '' }) : t.toHint[lang];
}

/** `pelimpahan`: to Bawaslu, to somebody's own authority, to the criminal route, or upwards. */
export const transfer: CaseStep = {
  slug: 'pelimpahan',
  commands: ['draft-transfer'],
  title: t.title,
  lead: t.lead,
  send: t.draft,
  start: (_, c) => ({ tujuan: c.req.query('tujuan') ?? '' }),
  fields: ({ c, lang, view, typed, faults }) => (
    <>
      <Choices
        name="tujuan"
        label={t.purpose[lang]}
        value={typed['tujuan']}
        faults={faults}
        options={PURPOSES.map((value) => ({ value, label: t.purposes[value][lang] }))}
      />
      <Choices
        many
        name="tetap-berjalan"
        label={t.meanwhile[lang]}
        hint={t.meanwhileHint[lang]}
        value={typed['tetap-berjalan']}
        options={[{ value: 'ya', label: t.goesOn[lang] }]}
      />
      <Field name="kepada" label={t.to[lang]} hint={hintFor(c, view)} value={typed['kepada']} faults={faults} />
      <Field name="di" label={t.place[lang]} value={typed['di']} faults={faults} />
      <Field name="alasan" label={t.reason[lang]} rows={5} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const purpose = PURPOSES.find((one) => one === typed['tujuan']);
    const faults = {
      ...needed(typed, c.var.lang, { kepada: t.faults.to, alasan: t.faults.reason }),
      ...(purpose ? {} : { tujuan: t.faults.purpose[c.var.lang] }),
    };
    if (!purpose || Object.keys(faults).length > 0) return { faults };
    const input = { to: typed['kepada']!, place: typed['di'] ?? '', reason: typed['alasan']!, waits: !typed['tetap-berjalan'] };
    return { next: paths.letter(await draftTransfer(c.var.ctx, c.var.site.law, { ...on, purpose, ...input })) };
  },
};

/** `jawaban-lembaga`: it takes the matter, returns it, or takes note. */
export const transferAnswered: CaseStep = {
  slug: 'jawaban-lembaga',
  commands: ['answer-transfer'],
  title: t.answerTitle,
  lead: t.answerLead,
  send: t.record,
  fields: ({ lang, typed, faults }) => (
    <>
      <Choices
        name="jawaban"
        label={t.answer[lang]}
        value={typed['jawaban']}
        faults={faults}
        options={ANSWERS.map((value) => ({ value, label: t.answers[value][lang] }))}
      />
      <Field name="alasan" label={t.answerWords[lang]} rows={3} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const what = ANSWERS.find((one) => one === typed['jawaban']);
    const faults = {
      ...needed(typed, c.var.lang, { alasan: t.faults.reason }),
      ...(what ? {} : { jawaban: t.faults.answer[c.var.lang] }),
    };
    if (!what || Object.keys(faults).length > 0) return { faults };
    await answerTransfer(c.var.ctx, { ...on, what, reason: typed['alasan']! });
    return { next: what === 'accepted' ? paths.caseStep(on.caseId, 'tutup') : paths.case(on.caseId) };
  },
};

/** `pengingat`: the other body did not answer in time. */
export const transferReminded: CaseStep = {
  slug: 'pengingat',
  commands: ['remind-transfer'],
  title: t.remindTitle,
  lead: t.remindLead,
  send: t.record,
  fields: ({ lang, typed, faults }) => (
    <Field name="catatan" label={t.remindNote[lang]} rows={3} value={typed['catatan']} faults={faults} />
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { catatan: t.faults.reason });
    if (Object.keys(faults).length > 0) return { faults };
    await remindTransfer(c.var.ctx, c.var.site.law, { ...on, note: typed['catatan']! });
    return { next: paths.case(on.caseId) };
  },
};

/** `laporan-ditarik`: noted, and the duty to act goes on. */
export const withdrawalNoted: CaseStep = {
  slug: 'laporan-ditarik',
  commands: ['note-withdrawal'],
  title: t.withdrawalTitle,
  lead: t.withdrawalLead,
  send: t.record,
  fields: ({ lang, typed, faults }) => (
    <Field name="alasan" label={t.withdrawalWords[lang]} rows={3} value={typed['alasan']} faults={faults} />
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { alasan: t.faults.reason });
    if (Object.keys(faults).length > 0) return { faults };
    await noteWithdrawal(c.var.ctx, { ...on, reason: typed['alasan']! });
    return { next: paths.case(on.caseId) };
  },
};
