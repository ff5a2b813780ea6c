import type { FC } from 'hono/jsx';
import type { Day } from '../../../kit/dates.js';
import type { Bilingual, Lang } from '../../../kit/text.js';
import { isBreach, questionsFor, UNKNOWN, type Judgement, type Law, type Question } from '../../../law/index.js';
import type { CaseView } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, DateField, dayFields, Field, fill, type Faults, type Typed } from '../../kit/index.js';
import { contestOptions } from '../contest-words.js';
import { questionOrder } from './facts-order.js';
import { Select, Version } from '../parts.js';
import { adviceText } from './advice.text.js';
import { factsText as t } from './facts.text.js';

/** The rules that the recorded facts meet, to be chosen by a person. */
export const ChooseForm: FC<{ lang: Lang; view: CaseView; said: Judgement; typed: Typed; faults: Faults }> = ({
  lang,
  view,
  said,
  typed,
  faults,
}) => {
  const options = said.rules
    .filter((rule) => isBreach(rule.category) && rule.category !== 'crime')
    .map((rule) => ({ value: rule.id, label: rule.title[lang], hint: rule.articles.map((article) => article.label[lang]).join('; ') }));
  if (options.length === 0) return <p class="empty">{adviceText.answers[said.answer][lang]}</p>;
  return (
    <form method="post" action={inLang(lang, paths.caseStep(view.state.id, 'aturan'))}>
      <Version version={view.state.version} />
      <Choices many name="aturan" label={t.chooseLabel[lang]} value={typed['aturan']} faults={faults} options={options} />
      <Field name="dugaan" label={t.allegation[lang]} hint={t.allegationHint[lang]} rows={3} value={typed['dugaan']} faults={faults} />
      <p class="actions">
        <Button>{t.chooseSend[lang]}</Button>
      </p>
    </form>
  );
};

type AskedProps = {
  lang: Lang;
  question: Question;
  isNext: boolean;
  files: readonly { value: string; label: string }[];
  typed: Typed;
  faults: Faults;
};

/** One question of the vocabulary, with the evidence for its answer. */
const Asked: FC<AskedProps> = ({ lang, question, isNext, files, typed, faults }) => (
  <>
    {question.kind === 'date' ? (
      <Field
        name={`f-${question.id}`}
        label={question.ask[lang]}
        hint={hintOf(t.dateHint, isNext, lang)}
        value={typed[`f-${question.id}`]}
        faults={faults}
      />
    ) : (
      <Select
        name={`f-${question.id}`}
        label={question.ask[lang]}
        hint={hintOf(question.help, isNext, lang)}
        value={typed[`f-${question.id}`]}
        faults={faults}
        empty={t.unknown[lang]}
        options={question.options.map((one) => ({ value: one.id, label: one.label[lang] }))}
      />
    )}
    {files.length > 0 && (
      <details class="why" open={Boolean(typed[`b-${question.id}`])}>
        <summary>
          {t.evidence[lang]}
          <span class="hide">: {question.ask[lang]}</span>
        </summary>
        <Choices many name={`b-${question.id}`} label={t.evidence[lang]} value={typed[`b-${question.id}`]} options={files} />
      </details>
    )}
  </>
);

/** What is shown only because something was typed stands last. */
const place = (asked: readonly string[], id: string): number => (asked.includes(id) ? asked.indexOf(id) : asked.length);

const hintOf = (help: Bilingual, isNext: boolean, lang: Lang): string => (isNext ? `${t.first[lang]} ${help[lang]}` : help[lang]);

/** The closed vocabulary as a form: what can still change the answer in the open, the rest behind one line. */
export const FactsForm: FC<{ today: Day; law: Law; lang: Lang; view: CaseView; typed: Typed; faults: Faults }> = ({
  today,
  law,
  lang,
  view,
  typed,
  faults,
}) => {
  const files = view.state.evidence
    .filter((item) => !item.isSetAside)
    .map((item) => ({ value: item.file, label: view.files.get(item.file)?.name ?? item.file.slice(0, 8) }));
  const { asked, next } = questionOrder(law, view, today);
  const isOpen = ({ id }: Question): boolean => asked.includes(id) || Boolean(typed[`f-${id}`]) || faults[`f-${id}`] !== undefined;
  const near = questionsFor(law)
    .filter(isOpen)
    .toSorted((a, b) => place(asked, a.id) - place(asked, b.id));
  const far = questionsFor(law).filter((question) => !isOpen(question));
  return (
    <form method="post" action={inLang(lang, paths.caseStep(view.state.id, 'fakta'))}>
      <p class="quiet">{t.formNote[lang]}</p>
      <Version version={view.state.version} />
      <DateField lang={lang} name="kejadian" label={t.actOn[lang]} hint={t.actOnHint[lang]} typed={typed} faults={faults} />
      <Select
        name="pemilihan"
        label={t.contest[lang]}
        value={typed['pemilihan']}
        faults={faults}
        empty={t.contestNone[lang]}
        options={contestOptions(law, lang)}
      />
      {near.map((question) => (
        <Asked lang={lang} question={question} isNext={question.id === next} files={files} typed={typed} faults={faults} />
      ))}
      {far.length > 0 && (
        <details class="why">
          <summary>{fill(t.others, lang, { n: far.length })}</summary>
          {far.map((question) => (
            <Asked lang={lang} question={question} isNext={false} files={files} typed={typed} faults={faults} />
          ))}
        </details>
      )}
      <Field name="catatan" label={t.note[lang]} rows={2} value={typed['catatan']} faults={faults} />
      <p class="actions">
        <Button>{t.send[lang]}</Button>
      </p>
    </form>
  );
};

/** What stands in the forms at first: what was recorded and chosen. */
export function factsStart(view: CaseView): Typed {
  const { facts, actOn, contest, office, act, alleged } = view.state;
  const answers = Object.entries(facts?.answers ?? { act }).flatMap(([id, value]) =>
    value && value !== UNKNOWN ? [[`f-${id}`, value] as const] : [],
  );
  const evidence = Object.entries(facts?.evidence ?? {}).map(([id, files]) => [`b-${id}`, files.join('\n')] as const);
  return {
    ...Object.fromEntries(answers),
    ...Object.fromEntries(evidence),
    ...dayFields('kejadian', actOn),
    pemilihan: contest ? [contest, office].filter(Boolean).join('#') : '',
    aturan: alleged.map((one) => one.rule).join('\n'),
    dugaan: view.allegation ?? '',
  };
}
