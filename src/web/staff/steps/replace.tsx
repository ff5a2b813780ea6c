import type { AccountId } from '../../../kit/ids.js';
import type { Lang } from '../../../kit/text.js';
import { answerReplacement, askReplacement, partWords, type CaseView } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, Field, type Option } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { needed } from '../needed.js';
import { replaceText as t } from './replace.text.js';

/** `minta-penggantian`: the respondent objects to somebody of the case, at the counter. */
export const paperSwap: CaseStep = {
  slug: 'minta-penggantian',
  commands: ['ask-replacement'],
  title: t.askTitle,
  lead: t.askLead,
  send: t.askSend,
  fields: ({ lang, view, typed, faults }) => (
    <>
      <Choices name="siapa" label={t.who[lang]} value={typed['siapa']} faults={faults} options={peopleOptions(view, lang)} />
      <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { siapa: t.faults.who, alasan: t.faults.reason });
    if (Object.keys(faults).length > 0) return { faults };
    await askReplacement(c.var.ctx, { ...on, account: typed['siapa'] as AccountId, reason: typed['alasan']! });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.not-of-case': 'siapa', 'procedure.no-replacement-waiting': 'siapa' },
};

/** Each person once, with all their parts. */
function peopleOptions(view: CaseView, lang: Lang): Option[] {
  const people = view.people.filter((one) => one.part !== 'out' && one.part !== 'reporter');
  return [...new Set(people.map((one) => one.account))].map((account) => {
    const own = people.filter((one) => one.account === account);
    return { value: account, label: `${own[0]!.name}, ${own[0]!.post}`, hint: own.map((one) => partWords[one.part][lang]).join(', ') };
  });
}

/** `penggantian`: the answer to such a request. */
export const answerSwap: CaseStep = {
  slug: 'penggantian',
  commands: ['answer-replacement'],
  title: t.answerTitle,
  lead: t.answerLead,
  send: t.answerSend,
  fields: ({ lang, view, typed, faults }) => (
    <>
      <Choices name="permintaan" label={t.which[lang]} value={typed['permintaan']} faults={faults} options={waiting(view)} />
      <Choices
        name="jawaban"
        label={t.answer[lang]}
        value={typed['jawaban']}
        faults={faults}
        options={[
          { value: 'ya', label: t.granted[lang] },
          { value: 'tidak', label: t.refused[lang] },
        ]}
      />
      <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { permintaan: t.faults.which, jawaban: t.faults.answer, alasan: t.faults.reason });
    if (Object.keys(faults).length > 0) return { faults };
    await answerReplacement(c.var.ctx, {
      ...on,
      number: Number(typed['permintaan']),
      granted: typed['jawaban'] === 'ya',
      reason: typed['alasan']!,
    });
    return { next: paths.caseStep(on.caseId, 'peran') };
  },
  fieldOf: { 'procedure.own-matter': 'jawaban', 'procedure.last-officer': 'jawaban', 'procedure.replacement-waiting': 'permintaan' },
};

/** Requests not yet answered, each with its reason as the respondent gave it. */
function waiting(view: CaseView): Option[] {
  const asked = view.timeline.filter((one) => one.kind === 'replacement-asked').reverse();
  return view.state.replacements
    .filter((one) => one.answer === null)
    .map((one) => ({
      value: String(one.number),
      label: view.people.find((person) => person.account === one.account)?.name ?? '',
      hint: String(asked[one.number - 1]?.words?.['reason'] ?? ''),
    }));
}
