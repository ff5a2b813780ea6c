import type { FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import { classById, sanctionById } from '../../law/index.js';
import type { Bilingual } from '../../kit/text.js';
import type { ServedView } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { fill, type Page, type Routes } from '../kit/index.js';
import { pages } from './addresses.js';
import { caseText as t } from './case.text.js';
import { EvidenceSection } from './evidence.js';
import { Findings } from './findings.js';
import { ownPage, Said, Section } from './frame.js';
import { LetterList } from './letters.js';
import { PeopleSection } from './people.js';
import { ReplySection } from './reply.js';
import { waiting } from './sending.js';
import { AllegationSection, RulesSection } from './rules-section.js';
import { isCalled, TimeSection } from './time.js';
import { runningClock, viewOf } from './view.js';

/** `/terlapor`: time first, then the allegation, the rule, the evidence, the answer, and who decides. */
export function caseRoutes(app: Routes): void {
  app.get(paths.respondent, showCase);
}

async function showCase(c: Page): Promise<Response> {
  const { lang } = c.var;
  const view = await viewOf(c);
  const { title, lead } = headOf(view);
  return ownPage(
    c,
    { title: fill(t.pageTitle, lang, { number: view.number }), here: paths.respondent, number: view.number },
    <>
      <h1>{title[lang]}</h1>
      <p class="lead">{lead[lang]}</p>
    </>,
    <>
      {view.decision && <DecisionSection c={c} view={view} />}
      <TimeSection c={c} view={view} />
      {view.transfers.length > 0 && (
        <Section id="diteruskan" title={t.transferTitle[lang]}>
          {view.transfers.map(({ to, on, answer }) => (
            <p>
              {fill(t.transferred, lang, { on: longDay(on, lang), to })} {t.transferAnswers[answer ?? 'waiting'][lang]}
            </p>
          ))}
        </Section>
      )}
      <AllegationSection c={c} view={view} />
      <RulesSection c={c} view={view} />
      <EvidenceSection c={c} view={view} />
      <ReplySection c={c} view={view} unsent={await waiting(c)} />
      <PeopleSection c={c} view={view} />
      {!view.decision && view.status !== 'closed' && <AfterwardsSection c={c} view={view} />}
      <Section id="kode" title={t.codeTitle[lang]}>
        <p>
          {t.code[lang]} <a href={inLang(lang, pages.lostCode)}>{t.toLost[lang]}</a>
        </p>
      </Section>
    </>,
  );
}

/** The sentence at the top: nothing in it sounds like a verdict before there is one. */
function headOf(view: ServedView): { title: Bilingual; lead: Bilingual } {
  const { decision, objection, appeal, status, wasHeardOn } = view;
  if (objection?.decision) return objection.decision.outcome === 'quash' ? t.head.quashed : t.head.objectionDecided;
  if (decision && decision.outcome !== 'breach') return decision.outcome === 'not-proven' ? t.head.notProven : t.head.noBreach;
  if (appeal?.decided) return appeal.decided.outcome === 'annul' ? t.head.annulled : t.head.appealDecided;
  if (appeal) return t.head.appealed;
  if (decision && (status === 'final' || status === 'in-force' || status === 'closed')) return t.head.final;
  if (decision && objection) return t.head.objected;
  if (decision) return runningClock(view, 'appeal') ? t.head.servedAppeal : t.head.served;
  if (status === 'closed') return t.head.closed;
  if (isCalled(view)) return t.head.called;
  return wasHeardOn || status === 'minuted' ? t.head.heard : t.head.called;
}

const DECIDING: ReadonlySet<string> = new Set(['decision', 'clearing', 'objection-decision', 'certificate']);

const DecisionSection: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const { lang, site } = c.var;
  const { decision, objection, appeal } = view;
  if (!decision) return <></>;
  const sanction = decision.sanction && sanctionById(site.law, decision.sanction);
  const ownFiles = (objection ?? appeal)?.files.length ?? 0;
  const lighter = objection?.decision?.sanction && sanctionById(site.law, objection.decision.sanction.id);
  return (
    <Section id="keputusan" title={t.decisionTitle[lang]}>
      <dl class="facts">
        <div>
          <dt>{(objection?.decision ? t.firstResult : t.result)[lang]}</dt>
          <dd>{t.outcomes[decision.outcome][lang]}</dd>
        </div>
        {sanction && (
          <div>
            <dt>{t.sanction[lang]}</dt>
            <dd>
              {sanction.name[lang]}
              <br />
              <span class="quiet">{sanction.effects[lang]}</span>
              {sanction.unsettledFor.includes(view.employmentClass) && (
                <>
                  <br />
                  <span class="quiet">
                    {fill(t.unsettled, lang, { class: classById(site.law, view.employmentClass).name[lang] })} {sanction.note?.[lang]}
                  </span>
                </>
              )}
            </dd>
          </div>
        )}
        {decision.receivedOn && (
          <div>
            <dt>{t.receivedOn[lang]}</dt>
            <dd>{longDay(decision.receivedOn, lang)}</dd>
          </div>
        )}
        {objection && (
          <div>
            <dt>{t.objection[lang]}</dt>
            <dd>{fill(objection.isLate ? t.filedLate : t.filed, lang, { on: longDay(objection.filedOn, lang) })}</dd>
          </div>
        )}
        {appeal && (
          <div>
            <dt>{t.appeal[lang]}</dt>
            <dd>
              {appeal.decided
                ? fill(t.appealDecided, lang, {
                    on: longDay(appeal.decided.on, lang),
                    outcome: t.appealOutcomes[appeal.decided.outcome][lang],
                  })
                : fill(t.appealFiled, lang, { on: longDay(appeal.filedOn, lang) })}
            </dd>
          </div>
        )}
        {view.remedyText && (
          <div>
            <dt>{t.ownWords[lang]}</dt>
            <dd>
              <Said text={view.remedyText} />
              {ownFiles > 0 && <p class="by">{fill(t.ownFiles, lang, { n: ownFiles })}</p>}
            </dd>
          </div>
        )}
        {objection?.decision && (
          <div>
            <dt>{t.onObjection[lang]}</dt>
            <dd>
              {t.objectionOutcomes[objection.decision.outcome][lang]}
              {lighter && (
                <>
                  <br />
                  {lighter.name[lang]}
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
      <Findings c={c} elements={decision.elements} />
      <p>{t.reasonsInLetter[lang]}</p>
      <LetterList
        c={c}
        view={{
          ...view,
          letters: view.letters.filter((one) => DECIDING.has(one.role)),
        }}
      />
    </Section>
  );
};

const AfterwardsSection: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const lang = c.var.lang;
  const minutes = view.letters.filter((one) => one.role === 'bap');
  return (
    <Section id="sesudah" title={t.afterTitle[lang]}>
      <dl class="facts even">
        <div>
          <dt>{t.ifNone[lang]}</dt>
          <dd>{t.ifNoneThen[lang]}</dd>
        </div>
        <div>
          <dt>{t.ifOther[lang]}</dt>
          <dd>{t.ifOtherThen[lang]}</dd>
        </div>
      </dl>
      <p>{t.copy[lang]}</p>
      {minutes.length > 0 && <LetterList c={c} view={{ ...view, letters: minutes }} />}
    </Section>
  );
};
