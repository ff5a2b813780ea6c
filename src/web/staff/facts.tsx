import type { Child, FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import type { Lang } from '../../kit/text.js';
import { isBreach, judge, questionsFor, UNKNOWN, type Facts, type Judgement, type Law } from '../../law/index.js';
import { caseView, chooseRules, recordFacts, type CaseView, type Command } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Choices, DateField, dayFields, Field, fill, readForm, type Faults, type Page, type Typed } from '../kit/index.js';
import { Advice } from './advice.js';
import { attempt, untouched, type Outcome, type Shown } from './attempt.js';
import { casePage } from './case-frame.js';
import { contestOptions } from './contest-words.js';
import { dayTyped } from './day-typed.js';
import { Findings } from './findings.js';
import { Select, Version } from './parts.js';
import { changesSince } from './timeline.js';
import { caseStepText } from './case-step.text.js';
import { factsText as t } from './facts.text.js';

/** `/meja/perkara/<id>/fakta`: answers with their evidence, what the law says of them, the rules a person chose. */
export async function factsPage(c: Page, shown: Shown | null = null): Promise<Response> {
  const view = await caseView(c.var.ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown ?? untouched(startOf(view));
  return casePage(c, view, 'fakta', (
    <>
      {shown?.refusal === 'ledger.changed-meanwhile' && <Changed c={c} view={view} since={Number(typed['versi'])} />}
      {!view.isSealed && <Body c={c} view={view} typed={typed} faults={faults} />}
    </>
  ), { status, faults });
}

const may = (view: CaseView, command: Command): boolean => view.steps.lawful.some((step) => step.command === command);

const Body: FC<{ c: Page; view: CaseView; typed: Typed; faults: Faults }> = ({ c, view, typed, faults }) => {
  const { lang, site } = c.var;
  const said = judgementOf(site.law, view, c);
  return (
    <>
      <Part id="tercatat" title={t.recorded[lang]}><Recorded law={site.law} lang={lang} view={view} /></Part>
      <Part id="saran" title={t.advice[lang]}>{said ? <Advice law={site.law} lang={lang} said={said} /> : <p>{t.adviceNone[lang]}</p>}</Part>
      {said && may(view, 'choose-rules') && <Part id="pilih" title={t.choose[lang]}><ChooseForm lang={lang} view={view} said={said} typed={typed} faults={faults} /></Part>}
      <Findings law={site.law} lang={lang} view={view} />
      {may(view, 'record-facts') && <Part id="catat" title={(view.state.facts ? t.formAgain : t.form)[lang]}><FactsForm law={site.law} lang={lang} view={view} typed={typed} faults={faults} /></Part>}
    </>
  );
};

const Part: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}><h2 id={id}>{title}</h2><div class="body">{children}</div></section>
);

const Changed: FC<{ c: Page; view: CaseView; since: number }> = ({ c, view, since }) => (
  <Part id="berubah" title={caseStepText.changed[c.var.lang]}>
    <p>{caseStepText.changedLead[c.var.lang]}</p>
    <ul class="lined">{changesSince(c, view, since).map((line) => <li>{line}</li>)}</ul>
  </Part>
);

function judgementOf(law: Law, view: CaseView, c: Page): Judgement | null {
  const { facts, actOn, contest, office } = view.state;
  return facts ? judge(law, facts.answers, { actOn, stepOn: c.var.ctx.today(), contest, office }) : null;
}

const Recorded: FC<{ law: Law; lang: Lang; view: CaseView }> = ({ law, lang, view }) => {
  const { facts } = view.state;
  if (!facts) return <p>{t.none[lang]}</p>;
  const answered = questionsFor(law).filter((question) => (facts.answers[question.id] ?? UNKNOWN) !== UNKNOWN);
  return (
    <>
      <p class="quiet">{fill(t.recordedOn, lang, { day: longDay(facts.on, lang) })}</p>
      <table>
        <thead><tr><th scope="col">{t.fact[lang]}</th><th scope="col">{t.answer[lang]}</th><th scope="col">{t.borneOut[lang]}</th></tr></thead>
        <tbody>
          {answered.map((question) => (
            <tr>
              <th scope="row">{question.ask[lang]}</th>
              <td>{question.options.find((one) => one.id === facts.answers[question.id])?.label[lang] ?? facts.answers[question.id]}</td>
              <td>{(facts.evidence[question.id] ?? []).map((file) => view.files.get(file)?.name ?? file.slice(0, 8)).join(', ') || <span class="quiet">{t.noEvidence[lang]}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const ChooseForm: FC<{ lang: Lang; view: CaseView; said: Judgement; typed: Typed; faults: Faults }> = ({ lang, view, said, typed, faults }) => {
  const options = said.rules.filter((rule) => isBreach(rule.category) && rule.category !== 'crime').map((rule) => ({ value: rule.id, label: rule.title[lang], hint: rule.articles.map((article) => article.label[lang]).join('; ') }));
  if (options.length === 0) return <p class="empty">{t.answers[said.answer][lang]}</p>;
  return (
    <form method="post" action={inLang(lang, paths.caseStep(view.state.id, 'aturan'))}>
      <Version version={view.state.version} />
      <Choices many name="aturan" label={t.chooseLabel[lang]} value={typed['aturan']} faults={faults} options={options} />
      <Field name="dugaan" label={t.allegation[lang]} hint={t.allegationHint[lang]} rows={3} value={typed['dugaan']} faults={faults} />
      <p class="actions"><Button>{t.chooseSend[lang]}</Button></p>
    </form>
  );
};

const FactsForm: FC<{ law: Law; lang: Lang; view: CaseView; typed: Typed; faults: Faults }> = ({ law, lang, view, typed, faults }) => {
  const files = view.state.evidence.filter((item) => !item.isSetAside).map((item) => ({ value: item.file, label: view.files.get(item.file)?.name ?? item.file.slice(0, 8) }));
  return (
    <form method="post" action={inLang(lang, paths.caseStep(view.state.id, 'fakta'))}>
      <p class="quiet">{t.formNote[lang]}</p>
      <Version version={view.state.version} />
      <DateField lang={lang} name="kejadian" label={t.actOn[lang]} hint={t.actOnHint[lang]} typed={typed} faults={faults} />
      <Select name="pemilihan" label={t.contest[lang]} value={typed['pemilihan']} faults={faults} empty={t.contestNone[lang]} options={contestOptions(law, lang)} />
      {questionsFor(law).map((question) => (
        <>
          {question.kind === 'date'
            ? <Field name={`f-${question.id}`} label={question.ask[lang]} hint={t.dateHint[lang]} value={typed[`f-${question.id}`]} faults={faults} />
            : <Select name={`f-${question.id}`} label={question.ask[lang]} hint={question.help[lang]} value={typed[`f-${question.id}`]} faults={faults} empty={t.unknown[lang]} options={question.options.map((one) => ({ value: one.id, label: one.label[lang] }))} />}
          {files.length > 0 && (
            <details class="why" open={Boolean(typed[`b-${question.id}`])}>
              <summary>{t.evidence[lang]}<span class="hide">: {question.ask[lang]}</span></summary>
              <Choices many name={`b-${question.id}`} label={t.evidence[lang]} value={typed[`b-${question.id}`]} options={files} />
            </details>
          )}
        </>
      ))}
      <Field name="catatan" label={t.note[lang]} rows={2} value={typed['catatan']} faults={faults} />
      <p class="actions"><Button>{t.send[lang]}</Button></p>
    </form>
  );
};

function startOf(view: CaseView): Typed {
  const { facts, actOn, contest, office, act, alleged } = view.state;
  const answers = Object.entries(facts?.answers ?? { act }).flatMap(([id, value]) => (value && value !== UNKNOWN ? [[`f-${id}`, value] as const] : []));
  const evidence = Object.entries(facts?.evidence ?? {}).map(([id, files]) => [`b-${id}`, files.join('\n')] as const);
  return {
    ...Object.fromEntries(answers), ...Object.fromEntries(evidence), ...dayFields('kejadian', actOn), pemilihan: contest ? [contest, office].filter(Boolean).join('#') : '',
    aturan: alleged.map((one) => one.rule).join('\n'), dugaan: view.allegation ?? '',
  };
}

export async function factsPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(c, typed, () => save(c, typed), (shown) => factsPage(c, shown), { 'procedure.bad-day': 'kejadian', 'law.bad-fact': 'catat' });
}

async function save(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang, site } = c.var;
  const actOn = dayTyped(typed, 'kejadian');
  if (!actOn || !typed['f-act']) return { faults: { ...(actOn ? {} : { kejadian: t.faults.actOn[lang] }), ...(typed['f-act'] ? {} : { 'f-act': t.faults.act[lang] }) } };
  const [contest, office] = (typed['pemilihan'] ?? '').split('#');
  const caseId = c.req.param('id') ?? '';
  const questions = questionsFor(site.law);
  const answers: Facts = Object.fromEntries(questions.flatMap(({ id }) => (typed[`f-${id}`] ? [[id, typed[`f-${id}`]!]] : [])));
  const evidence = Object.fromEntries(questions.flatMap(({ id }) => (typed[`b-${id}`] ? [[id, typed[`b-${id}`]!.split('\n') as FileId[]]] : [])));
  await recordFacts(ctx, site.law, { caseId, version: Number(typed['versi']), answers, actOn, contest: contest || null, office: office || null, evidence, note: typed['catatan'] ?? '' });
  return { next: paths.caseStep(caseId, 'fakta') };
}

export async function rulesPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const caseId = c.req.param('id') ?? '';
  const work = async (): Promise<Outcome> => {
    await chooseRules(c.var.ctx, c.var.site.law, { caseId, version: Number(typed['versi']), rules: (typed['aturan'] ?? '').split('\n').filter(Boolean), allegation: typed['dugaan'] ?? '' });
    return { next: paths.caseStep(caseId, 'fakta') };
  };
  return attempt(c, typed, work, async (shown) => factsPage(c, { ...shown, typed: { ...startOf(await caseView(c.var.ctx, caseId)), ...typed } }), { 'procedure.rule-needed': 'aturan', 'procedure.rule-not-advised': 'aturan', 'procedure.reason-needed': 'dugaan' });
}
