import type { FileId } from '../../../kit/ids.js';
import type { Lang } from '../../../kit/text.js';
import { principleById, ruleById, type Law } from '../../../law/index.js';
import { deliberate, isUsable, type AllegedRule, type CaseState, type CaseView, type JudgedElement } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, Field, fill, type Faults, type Typed } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { citations } from '../parts.js';
import { elementsText as t } from './elements.text.js';

/** `unsur`: the element table of every alleged rule. */
export const elements: CaseStep = {
  slug: 'unsur',
  commands: ['deliberate'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  start: (view) => startOf(view),
  fields: ({ c, lang, view, typed, faults }) => (
    <>
      <Proof law={c.var.site.law} lang={lang} />
      <Replies lang={lang} view={view} />
      {view.state.alleged.map((alleged, i) => (
        <RuleElements law={c.var.site.law} lang={lang} view={view} alleged={alleged} place={i} typed={typed} faults={faults} />
      ))}
      <Field name="pertimbangan" label={t.whole[lang]} rows={4} value={typed['pertimbangan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, view, typed }) => {
    await deliberate(c.var.ctx, { ...on, elements: judgedIn(view.state, typed), reasons: typed['pertimbangan'] ?? '' });
    return { next: paths.caseStep(on.caseId, 'fakta') };
  },
  fieldOf: { 'procedure.element-missing': 'nilai-0-0', 'procedure.proof-needed': 'bukti-0-0' },
};

/** By which measure every element below is found. */
function Proof({ law, lang }: { law: Law; lang: Lang }) {
  const { text, articles, note } = principleById(law, 'proof');
  return (
    <section class="section" aria-labelledby="ukuran">
      <h2 id="ukuran">{t.proof[lang]}</h2>
      <p>
        {text[lang]} <span class="quiet">{citations(law, articles, lang)}</span>
      </p>
      <p class="quiet">{note[lang]}</p>
    </section>
  );
}

function Replies({ lang, view }: { lang: Lang; view: CaseView }) {
  const said = view.timeline
    .filter((one) => one.kind === 'replied')
    .map((one) => one.words?.['text'])
    .filter((text): text is string => typeof text === 'string' && text !== '');
  if (said.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="jawaban">
      <h2 id="jawaban">{t.replies[lang]}</h2>
      <ul class="lined">
        {said.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function RuleElements({
  law,
  lang,
  view,
  alleged,
  place,
  typed,
  faults,
}: {
  law: Law;
  lang: Lang;
  view: CaseView;
  alleged: AllegedRule;
  place: number;
  typed: Typed;
  faults: Faults;
}) {
  const rule = ruleById(law, alleged.rule);
  const usable = view.state.evidence
    .filter((item) => isUsable(view.state, item.file))
    .map((item) => ({ value: item.file, label: view.files.get(item.file)?.name ?? item.file.slice(0, 8) }));
  return (
    <section class="section" aria-labelledby={`aturan-${place}`}>
      <h2 id={`aturan-${place}`}>{rule.title[lang]}</h2>
      {usable.length === 0 && <p class="empty">{t.noEvidence[lang]}</p>}
      {alleged.elements.map((id, n) => {
        const key = `${place}-${n}`;
        return (
          <div id={`unsur-${key}`}>
            <Choices
              name={`nilai-${key}`}
              label={fill(t.element, lang, { n: n + 1, text: rule.elements.find((one) => one.id === id)?.text[lang] ?? id })}
              value={typed[`nilai-${key}`]}
              faults={faults}
              options={[
                { value: 'proven', label: t.proven[lang] },
                { value: 'not-proven', label: t.notProven[lang] },
              ]}
            />
            {usable.length > 0 && (
              <Choices
                many
                name={`bukti-${key}`}
                label={t.evidence[lang]}
                hint={t.evidenceHint[lang]}
                value={typed[`bukti-${key}`]}
                faults={faults}
                options={usable}
              />
            )}
            <Field
              name={`kata-${key}`}
              label={t.said[lang]}
              hint={t.saidHint[lang]}
              rows={2}
              value={typed[`kata-${key}`]}
              faults={faults}
            />
            <Field name={`alasan-${key}`} label={t.reason[lang]} rows={2} value={typed[`alasan-${key}`]} faults={faults} />
            <Choices
              many
              name={`dibahas-${key}`}
              label={t.addressed[lang]}
              value={typed[`dibahas-${key}`]}
              faults={faults}
              options={[{ value: 'ya', label: t.addressedYes[lang] }]}
            />
          </div>
        );
      })}
    </section>
  );
}

const everyElement = (state: CaseState) =>
  state.alleged.flatMap((alleged, i) => alleged.elements.map((element, n) => ({ rule: alleged.rule, element, key: `${i}-${n}` })));

function judgedIn(state: CaseState, typed: Typed): JudgedElement[] {
  return everyElement(state).flatMap(({ rule, element, key }): JudgedElement[] => {
    const finding = typed[`nilai-${key}`];
    if (finding !== 'proven' && finding !== 'not-proven') return [];
    const evidence = (typed[`bukti-${key}`] ?? '').split('\n').filter(Boolean) as FileId[];
    return [
      {
        rule,
        element,
        finding,
        evidence,
        said: typed[`kata-${key}`] ?? '',
        reason: typed[`alasan-${key}`] ?? '',
        isAnswerAddressed: typed[`dibahas-${key}`] === 'ya',
      },
    ];
  });
}

/** What was found before, to be weighed again. */
function startOf(view: CaseView): Typed {
  const { state, deliberationWords } = view;
  return Object.fromEntries(
    everyElement(state)
      .flatMap(({ rule, element, key }) => {
        const before = state.deliberation?.elements.find((one) => one.rule === rule && one.element === element);
        const words = deliberationWords?.elements.find((one) => one.rule === rule && one.element === element);
        return before
          ? [
              [`nilai-${key}`, before.finding],
              [`bukti-${key}`, before.evidence.join('\n')],
              [`kata-${key}`, words?.said ?? ''],
              [`alasan-${key}`, words?.reason ?? ''],
              [`dibahas-${key}`, before.isAnswerAddressed ? 'ya' : ''],
            ]
          : [];
      })
      .concat(deliberationWords ? [['pertimbangan', deliberationWords.reasons]] : []),
  );
}
