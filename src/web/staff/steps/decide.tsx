import type { Lang } from '../../../kit/text.js';
import { articlesOn, principleById, ruleById, type Law, type Sanction } from '../../../law/index.js';
import {
  administrativeRange,
  draftClearing,
  draftDecision,
  draftObjectionDecision,
  fileObjection,
  ladderOf,
  lighterThan,
  provenRules,
  rangeOf,
  type CaseState,
  type CaseView,
  type ObjectionOutcome,
} from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, dayFields, Field, fill, type Faults, type Option, type Typed } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { Lacks } from '../case/lacks.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { citations, Select } from '../parts.js';
import { LikeOutcomes } from './like-outcomes.js';
import { otherwiseCompetent } from './competence.js';
import { decideText as t } from './decide.text.js';
import { earlierText as e } from './earlier.text.js';
import { countableOptions, EarlierFound } from './earlier.js';

/** `putusan`: a breach, through the gate only. */
export const decideBreach: CaseStep = {
  slug: 'putusan',
  commands: ['draft-decision'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  above: ({ c, lang, view }) => <Lacks law={c.var.site.law} lang={lang} view={view} />,
  start: (view) => ({ hukuman: view.state.decision?.sanction?.id ?? '', alasan: view.decisionReasons ?? '' }),
  fields: ({ c, lang, view, typed, faults }) => (
    <>
      <Found law={c.var.site.law} lang={lang} view={view} />
      <CompetenceNotice law={c.var.site.law} lang={lang} view={view} />
      <EarlierFound law={c.var.site.law} lang={lang} state={view.state} />
      <Repetition law={c.var.site.law} lang={lang} state={view.state} typed={typed} faults={faults} />
      <Choices
        name="hukuman"
        label={t.sanction[lang]}
        value={typed['hukuman']}
        faults={faults}
        options={sanctionOptions(c.var.site.law, view.state, lang)}
      />
      <LikeOutcomes c={c} view={view} />
      <Administrative law={c.var.site.law} lang={lang} state={view.state} typed={typed} faults={faults} />
      <Field name="alasan" label={t.reasons[lang]} hint={t.reasonsHint[lang]} rows={6} value={typed['alasan']} faults={faults} />
      <Field
        name="alasan-luar"
        label={t.outsideReason[lang]}
        hint={t.outsideHint[lang]}
        rows={3}
        value={typed['alasan-luar']}
        faults={faults}
      />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const faults = needed(typed, c.var.lang, { hukuman: t.faults.sanction, alasan: t.faults.reasons });
    if (Object.keys(faults).length > 0) return { faults };
    return {
      next: paths.letter(
        await draftDecision(c.var.ctx, c.var.site.law, {
          ...on,
          sanction: typed['hukuman']!,
          reasons: typed['alasan']!,
          outsideReason: typed['alasan-luar'] ?? '',
          counted: (typed['pengulangan'] ?? '').split('\n').filter(Boolean),
          repetitionReason: typed['alasan-pengulangan'] ?? '',
          administrative: typed['administratif'] || null,
        }),
      ),
    };
  },
  fieldOf: {
    'procedure.sanction-outside': 'alasan-luar',
    'procedure.repetition-reason': 'alasan-pengulangan',
    'procedure.administrative-unadvised': 'administratif',
    'procedure.sanction-unknown': 'hukuman',
    'procedure.sanction-above': 'hukuman',
    'law.unknown-id': 'hukuman',
  },
};

type Part = { law: Law; lang: Lang; state: CaseState; typed: Typed; faults: Faults };

/** Asked only where something earlier is known. */
function Repetition({ law, lang, state, typed, faults }: Part) {
  const options = countableOptions(law, state, lang);
  if (options.length === 0) return <></>;
  return (
    <>
      <Choices
        many
        name="pengulangan"
        label={e.counted[lang]}
        hint={e.countedHint[lang]}
        value={typed['pengulangan']}
        faults={faults}
        options={options}
      />
      <Field name="alasan-pengulangan" label={e.countedReason[lang]} rows={3} value={typed['alasan-pengulangan']} faults={faults} />
    </>
  );
}

/** PP 42/2004 Ps. 16: offered only where the board has recommended it. */
function Administrative({ law, lang, state, typed, faults }: Part) {
  if (state.track !== 'ethics' || !state.recommendation?.isAdministrative) return <></>;
  const { text, articles, note } = principleById(law, 'administrative');
  return (
    <>
      <p>
        {text[lang]} <span class="quiet">{citations(law, articles, lang)}</span>
      </p>
      <Select
        name="administratif"
        label={e.administrative[lang]}
        hint={note[lang]}
        value={typed['administratif']}
        faults={faults}
        empty={e.administrativeNone[lang]}
        options={administrativeRange(law, state).map((one) => ({ value: one.id, label: one.name[lang] }))}
      />
    </>
  );
}

/** What is found broken, and that several breaches carry one sanction. */
function Found({ law, lang, view }: { law: Law; lang: Lang; view: CaseView }) {
  const proven = provenRules(view.state);
  const fallen = view.state.alleged.filter((one) => !proven.includes(one));
  const { text, articles } = principleById(law, 'heaviest');
  return (
    <section class="section" aria-labelledby="terbukti">
      <h2 id="terbukti">{t.found[lang]}</h2>
      <ul class="lined">
        {proven.map(({ rule }) => (
          <li>
            {ruleById(law, rule).title[lang]}{' '}
            <span class="quiet">{citations(law, articlesOn(ruleById(law, rule), view.state.actOn), lang)}</span>
          </li>
        ))}
      </ul>
      {fallen.length > 0 && (
        <p>
          {t.fallen[lang]} {fallen.map(({ rule }) => ruleById(law, rule).title[lang]).join('; ')}
        </p>
      )}
      {proven.length > 1 && (
        <p>
          <strong>{text[lang]}</strong> <span class="quiet">{citations(law, articles, lang)}</span>
        </p>
      )}
    </section>
  );
}

/** A warning in words that stops nobody: who would decide by the law's advice. */
function CompetenceNotice({ law, lang, view }: { law: Law; lang: Lang; view: CaseView }) {
  const advised = otherwiseCompetent(law, view);
  const decider = view.people.find((person) => person.part === 'decider');
  if (advised.length === 0 || !decider) return <></>;
  const officials = [...new Set(advised.map((one) => one.official[lang]))].join('; ');
  const articles = citations(law, [...new Set(advised.flatMap((one) => one.articles))], lang);
  return (
    <p>
      <strong>{fill(t.competent, lang, { officials, post: decider.post })}</strong> <span class="quiet">{articles}</span>
    </p>
  );
}

function sanctionOptions(law: Law, state: CaseState, lang: Lang): Option[] {
  const range = new Set(rangeOf(law, state).map((one) => one.id));
  return ladderOf(law, state).map((one) => ({
    value: one.id,
    label: one.name[lang],
    hint: aboutSanction(law, one, range.has(one.id), state.employmentClass, lang),
  }));
}

function aboutSanction(law: Law, one: Sanction, isInRange: boolean, employmentClass: string, lang: Lang): string {
  const parts = [
    isInRange ? t.inRange[lang] : t.outside[lang],
    one.durationMonths === null ? '' : fill(t.months, lang, { n: one.durationMonths }),
    one.unsettledFor.includes(employmentClass) ? t.unsettled[lang] : '',
    citations(law, one.articles, lang),
  ];
  return parts.filter(Boolean).join('. ');
}

/** `tidak-terbukti`: needs only its reason. */
export const clear: CaseStep = {
  slug: 'tidak-terbukti',
  commands: ['draft-clearing'],
  title: t.clearTitle,
  lead: t.clearLead,
  send: t.send,
  fields: ({ lang, typed, faults }) => (
    <>
      <Choices
        name="hasil"
        label={t.outcome[lang]}
        value={typed['hasil']}
        faults={faults}
        options={[
          { value: 'not-proven', label: t.notProven[lang] },
          { value: 'no-breach', label: t.noBreach[lang] },
        ]}
      />
      <Field name="alasan" label={t.reasons[lang]} rows={5} value={typed['alasan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const outcome = typed['hasil'] === 'not-proven' || typed['hasil'] === 'no-breach' ? typed['hasil'] : null;
    const faults = {
      ...needed(typed, c.var.lang, { alasan: t.faults.reasons }),
      ...(outcome ? {} : { hasil: t.faults.outcome[c.var.lang] }),
    };
    if (!outcome || Object.keys(faults).length > 0) return { faults };
    return { next: paths.letter(await draftClearing(c.var.ctx, c.var.site.law, { ...on, outcome, reasons: typed['alasan']! })) };
  },
};

/** `keberatan-kertas`: brought to the counter. */
export const paperObjection: CaseStep = {
  slug: 'keberatan-kertas',
  commands: ['file-objection'],
  title: t.filedTitle,
  lead: t.filedLead,
  send: t.filedSend,
  files: { most: 5, label: t.scan },
  start: (_, c) => dayFields('diterima', c.var.ctx.today()),
  fields: ({ lang, typed, faults }) => (
    <>
      <DateField lang={lang} name="diterima" label={t.on[lang]} typed={typed} faults={faults} />
      <Field name="isi-keberatan" label={t.text[lang]} rows={5} value={typed['isi-keberatan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed, files }) => {
    const receivedOn = dayTyped(typed, 'diterima');
    if (!receivedOn) return { faults: { diterima: t.faults.on[c.var.lang] } };
    await fileObjection(c.var.ctx, c.var.site.law, { ...on, text: typed['isi-keberatan'] ?? '', files, receivedOn });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'diterima', 'procedure.reason-needed': 'isi-keberatan', 'evidence.gone': 'berkas' },
};

const OUTCOMES: readonly ObjectionOutcome[] = ['uphold', 'lighten', 'quash', 'not-accepted'];

/** `keberatan`: another official's decision on the objection. */
export const decideObjection: CaseStep = {
  slug: 'keberatan',
  commands: ['draft-objection-decision'],
  title: t.objectionTitle,
  lead: t.objectionLead,
  send: t.send,
  fields: ({ c, lang, view, typed, faults }) => {
    const standing = view.state.decision?.sanction;
    const lighter = standing ? lighterThan(c.var.site.law, view.state, standing) : [];
    return (
      <>
        <dl class="facts">
          <div>
            <dt>{t.objection[lang]}</dt>
            <dd>
              {view.objectionText}
              {view.state.objection?.isLate && ` ${t.late[lang]}`}
            </dd>
          </div>
        </dl>
        <Choices
          name="hasil"
          label={t.outcome[lang]}
          value={typed['hasil']}
          faults={faults}
          options={OUTCOMES.map((value) => ({ value, label: t.outcomes[value][lang] }))}
        />
        <Select
          name="hukuman"
          label={t.lighter[lang]}
          hint={t.lighterHint[lang]}
          value={typed['hukuman']}
          faults={faults}
          empty={t.none[lang]}
          options={lighter.map((one) => ({ value: one.id, label: one.name[lang] }))}
        />
        <Field name="alasan" label={t.reasons[lang]} rows={5} value={typed['alasan']} faults={faults} />
      </>
    );
  },
  act: async ({ c, on, typed }) => {
    const outcome = OUTCOMES.find((one) => one === typed['hasil']);
    const faults = {
      ...needed(typed, c.var.lang, { alasan: t.faults.reasons }),
      ...(outcome ? {} : { hasil: t.faults.outcome[c.var.lang] }),
    };
    if (!outcome || Object.keys(faults).length > 0) return { faults };
    return {
      next: paths.letter(
        await draftObjectionDecision(c.var.ctx, c.var.site.law, {
          ...on,
          outcome,
          sanction: typed['hukuman'] || null,
          reasons: typed['alasan']!,
        }),
      ),
    };
  },
  fieldOf: { 'procedure.not-late': 'hasil', 'procedure.not-lighter': 'hukuman', 'procedure.reason-needed': 'alasan' },
};
