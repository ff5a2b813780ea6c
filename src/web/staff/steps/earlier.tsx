import { longDay } from '../../../kit/dates.js';

import type { Lang } from '../../../kit/text.js';
import { principleById, sanctionById, type Law } from '../../../law/index.js';
import {
  countable,
  enterEarlier,
  lookUpEarlier,
  tellApart,
  wholeLadder,
  type CaseState,
  type FoundEarlier,
} from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Choices, DateField, dayFields, Field, fill, typedDay, type Option } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { citations, Select } from '../parts.js';
import { earlierText as t } from './earlier.text.js';

/** `sanksi-terdahulu`: the lookup bound to this case, recorded in it. */
export const earlierLookUp: CaseStep = {
  slug: 'sanksi-terdahulu',
  commands: ['look-up-earlier'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  fields: () => <></>,
  act: async ({ c, on }) => {
    await lookUpEarlier(c.var.ctx, on);
    return { next: paths.caseStep(on.caseId, 'putusan') };
  },
};

/** `catat-sanksi-terdahulu`: from the personnel file, with its decree. */
export const earlierFiled: CaseStep = {
  slug: 'catat-sanksi-terdahulu',
  commands: ['enter-earlier'],
  title: t.fileTitle,
  lead: t.fileLead,
  send: t.fileSend,
  files: { most: 1, label: t.decree },
  start: (_, c) => dayFields('ditetapkan', c.var.ctx.today()),
  fields: ({ c, lang, view, typed, faults }) => (
    <>
      <Select
        name="sanksi"
        label={t.sanction[lang]}
        value={typed['sanksi']}
        faults={faults}
        empty={t.choose[lang]}
        options={wholeLadder(c.var.site.law, view.state).map((one) => ({ value: one.id, label: one.name[lang] }))}
      />
      <Field name="nomor" label={t.number[lang]} value={typed['nomor']} faults={faults} />
      <DateField lang={lang} name="ditetapkan" label={t.decidedOn[lang]} typed={typed} faults={faults} />
      <DateField lang={lang} name="sampai" label={t.until[lang]} typed={typed} faults={faults} />
      <Field name="catatan" label={t.note[lang]} rows={2} value={typed['catatan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed, files }) => {
    const { lang, ctx, site } = c.var;
    const [decidedOn, until, decree] = [dayTyped(typed, 'ditetapkan'), dayTyped(typed, 'sampai'), files[0]];
    const faults = {
      ...needed(typed, lang, { sanksi: t.faults.sanction, nomor: t.faults.number }),
      ...(decidedOn ? {} : { ditetapkan: t.faults.on[lang] }),
      ...(until || typedDay(typed, 'sampai') === '' ? {} : { sampai: t.faults.on[lang] }),
      ...(decree ? {} : { berkas: t.faults.decree[lang] }),
    };
    if (!decidedOn || !decree || Object.keys(faults).length > 0) return { faults };
    const [sanction, number, note] = [typed['sanksi']!, typed['nomor']!, typed['catatan'] ?? ''];
    await enterEarlier(ctx, site.law, { ...on, sanction, decidedOn, until, number, decree, note });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: {
    'procedure.bad-day': 'ditetapkan',
    'procedure.sanction-unknown': 'sanksi',
    'law.unknown-id': 'sanksi',
    'procedure.reason-needed': 'nomor',
    'evidence.gone': 'berkas',
  },
};

/** `orang-lain`: found by name alone, and somebody else. */
export const earlierApart: CaseStep = {
  slug: 'orang-lain',
  commands: ['tell-apart'],
  title: t.apartTitle,
  lead: t.apartLead,
  send: t.apartSend,
  fields: ({ c, lang, view, typed, faults }) => (
    <>
      <Choices
        name="temuan"
        label={t.finding[lang]}
        value={typed['temuan']}
        faults={faults}
        options={doubtful(view.state).map((one) => ({ value: one.other, label: foundWords(c.var.site.law, one, lang) }))}
      />
      <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, view, typed }) => {
    const found = doubtful(view.state).find((one) => one.other === typed['temuan']);
    const faults = {
      ...needed(typed, c.var.lang, { alasan: t.faults.reason }),
      ...(found ? {} : { temuan: t.faults.finding[c.var.lang] }),
    };
    if (!found || Object.keys(faults).length > 0) return { faults };
    await tellApart(c.var.ctx, { ...on, other: found.other, reason: typed['alasan']! });
    return { next: paths.caseStep(on.caseId, 'putusan') };
  },
};

const doubtful = ({ earlier }: CaseState): FoundEarlier[] =>
  earlier.found.filter((one) => !one.isSure && !earlier.toldApart.includes(one.other));

function foundWords(law: Law, one: FoundEarlier, lang: Lang): string {
  const parts = [
    sanctionById(law, one.sanction).name[lang],
    fill(t.decided, lang, { number: one.number, on: longDay(one.decidedOn, lang) }),
    one.isFinal ? '' : t.notFinal[lang],
    one.isSure ? '' : t.nameOnly[lang],
  ];
  return parts.filter(Boolean).join(', ');
}

/** On the page of the decision: what is known of earlier sanctions, and by what source. */
export function EarlierFound({ law, lang, state }: { law: Law; lang: Lang; state: CaseState }) {
  const { earlier } = state;
  const { text, articles, note } = principleById(law, 'repetition');
  const link = (slug: string, label: string) => <a href={inLang(lang, paths.caseStep(state.id, slug))}>{label}</a>;
  return (
    <section class="section" aria-labelledby="terdahulu">
      <h2 id="terdahulu">{t.earlier[lang]}</h2>
      <p>
        {text[lang]} <span class="quiet">{citations(law, articles, lang)}</span>
      </p>
      <p class="quiet">{note[lang]}</p>
      {earlier.lookedUpOn === null && <p>{t.notLooked[lang]}</p>}
      {earlier.lookedUpOn !== null && earlier.found.length + earlier.filed.length === 0 && <p>{t.none[lang]}</p>}
      <ul class="lined">
        {earlier.found
          .filter((one) => !earlier.toldApart.includes(one.other))
          .map((one) => (
            <li>{foundWords(law, one, lang)}</li>
          ))}
        {earlier.filed.map((one) => (
          <li>
            {sanctionById(law, one.sanction).name[lang]}, {fill(t.filed, lang, { on: longDay(one.decidedOn, lang) })}
          </li>
        ))}
      </ul>
      <p>
        {link('sanksi-terdahulu', (earlier.lookedUpOn === null ? t.look : t.lookAgain)[lang])}
        {doubtful(state).length > 0 && <> · {link('orang-lain', t.apartTitle[lang])}</>}
      </p>
    </section>
  );
}

/** Which of them a decision may count. */
export const countableOptions = (law: Law, state: CaseState, lang: Lang): Option[] =>
  countable(state.earlier).map((one) => ({
    value: one.key,
    label: `${sanctionById(law, one.sanction).name[lang]}, ${longDay(one.decidedOn, lang)}`,
    hint: one.isSure ? (one.source === 'file' ? t.fromFile[lang] : t.fromRegister[lang]) : t.nameOnly[lang],
  }));
