import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { FileId } from '../../../kit/ids.js';
import type { Lang } from '../../../kit/text.js';
import { judge, questionsFor, UNKNOWN, type Facts, type Judgement, type Law } from '../../../law/index.js';
import { caseView, chooseRules, recordFacts, type CaseView } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { fill, readForm, type Faults, type Page, type Typed } from '../../kit/index.js';
import { Advice } from './advice.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { casePage, mayTake } from './case-frame.js';
import { dayTyped } from '../day-typed.js';
import { Findings } from './findings.js';
import { ChooseForm, FactsForm, factsStart } from './facts-form.js';
import { Part } from '../part.js';
import { CaseChanges } from './timeline.js';
import { factsText as t } from './facts.text.js';

/** `/meja/perkara/<id>/fakta`: answers with their evidence, what the law says of them, the rules a person chose. */
export async function factsPage(c: Page, shown: Shown | null = null): Promise<Response> {
  const view = await caseView(c.var.ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown ?? untouched(factsStart(view));
  return casePage(
    c,
    view,
    'fakta',
    <>
      {shown?.refusal === 'ledger.changed-meanwhile' && <CaseChanges c={c} view={view} since={Number(typed['versi'])} />}
      {!view.isSealed && <Body c={c} view={view} typed={typed} faults={faults} />}
    </>,
    { status, faults },
  );
}

const Body: FC<{ c: Page; view: CaseView; typed: Typed; faults: Faults }> = ({ c, view, typed, faults }) => {
  const { lang, site } = c.var;
  const said = judgementOf(site.law, view, c);
  return (
    <>
      <Part id="tercatat" title={t.recorded[lang]}>
        <Recorded law={site.law} lang={lang} view={view} />
      </Part>
      <Part id="saran" title={t.advice[lang]}>
        {said ? (
          <Advice desk={{ law: site.law, lang, view, said, mayRecord: mayTake(view, 'record-facts') }} />
        ) : (
          <p>{t.adviceNone[lang]}</p>
        )}
      </Part>
      {said && mayTake(view, 'choose-rules') && (
        <Part id="pilih" title={t.choose[lang]}>
          <ChooseForm lang={lang} view={view} said={said} typed={typed} faults={faults} />
        </Part>
      )}
      <Findings law={site.law} lang={lang} view={view} />
      {mayTake(view, 'record-facts') && (
        <Part id="catat" title={(view.state.facts ? t.formAgain : t.form)[lang]}>
          <FactsForm today={c.var.ctx.today()} law={site.law} lang={lang} view={view} typed={typed} faults={faults} />
        </Part>
      )}
    </>
  );
};

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
      <table class="list" role="table" aria-labelledby="tercatat">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t.fact[lang]}
            </th>
            <th scope="col" role="columnheader">
              {t.answer[lang]}
            </th>
            <th scope="col" role="columnheader">
              {t.borneOut[lang]}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {answered.map((question) => (
            <tr role="row">
              <td role="cell">{question.ask[lang]}</td>
              <td role="cell">
                {question.options.find((one) => one.id === facts.answers[question.id])?.label[lang] ?? facts.answers[question.id]}
              </td>
              <td role="cell">
                {(facts.evidence[question.id] ?? []).map((file) => view.files.get(file)?.name ?? file.slice(0, 8)).join(', ') || (
                  <span class="quiet">{t.noEvidence[lang]}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

export async function factsPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => save(c, typed),
    (shown) => factsPage(c, shown),
    { 'procedure.bad-day': 'kejadian', 'law.bad-fact': 'catat' },
  );
}

async function save(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang, site } = c.var;
  const actOn = dayTyped(typed, 'kejadian');
  if (!actOn || !typed['f-act'])
    return { faults: { ...(actOn ? {} : { kejadian: t.faults.actOn[lang] }), ...(typed['f-act'] ? {} : { 'f-act': t.faults.act[lang] }) } };
  const [contest, office] = (typed['pemilihan'] ?? '').split('#');
  const caseId = c.req.param('id') ?? '';
  const questions = questionsFor(site.law);
  const answers: Facts = Object.fromEntries(questions.flatMap(({ id }) => (typed[`f-${id}`] ? [[id, typed[`f-${id}`]!]] : [])));
  const evidence = Object.fromEntries(
    questions.flatMap(({ id }) => (typed[`b-${id}`] ? [[id, typed[`b-${id}`]!.split('\n') as FileId[]]] : [])),
  );
  await recordFacts(ctx, site.law, {
    caseId,
    version: Number(typed['versi']),
    answers,
    actOn,
    contest: contest || null,
    office: office || null,
    evidence,
    note: typed['catatan'] ?? '',
  });
  return { next: paths.caseStep(caseId, 'fakta') };
}

export async function rulesPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const caseId = c.req.param('id') ?? '';
  const work = async (): Promise<Outcome> => {
    await chooseRules(c.var.ctx, c.var.site.law, {
      caseId,
      version: Number(typed['versi']),
      rules: (typed['aturan'] ?? '').split('\n').filter(Boolean),
      allegation: typed['dugaan'] ?? '',
    });
    return { next: paths.caseStep(caseId, 'fakta') };
  };
  return attempt(
    c,
    typed,
    work,
    async (shown) => factsPage(c, { ...shown, typed: { ...factsStart(await caseView(c.var.ctx, caseId)), ...typed } }),
    { 'procedure.rule-needed': 'aturan', 'procedure.rule-not-advised': 'aturan', 'procedure.reason-needed': 'dugaan' },
  );
}
