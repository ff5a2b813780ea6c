import type { FC } from 'hono/jsx';
import { longDay, type Day } from '../../../kit/dates.js';
import { isRefusal } from '../../../kit/refusal.js';
import { due } from '../../../law/index.js';
import type { ReportId } from '../../../kit/ids.js';
import type { Bilingual, Lang } from '../../../kit/text.js';
import {
  CHECKS,
  checkWords,
  report,
  screenReport,
  type CheckAnswer,
  type CheckId,
  type Checklist,
  type FullReport,
  type ScreeningOutcome,
} from '../../../intake/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, fill, readForm, type Faults, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { LateReport } from './late-report.js';
import { deskPage } from '../desk.js';
import { Version } from '../parts.js';
import { ReportChanges } from './report-line.js';
import { reportText as t } from './report.text.js';

const OUTCOMES: readonly ScreeningOutcome[] = ['accept', 'ask', 'refuse', 'keep', 'transfer'];
const ANSWERS: readonly CheckAnswer[] = ['met', 'not-met', 'unclear'];
const ALL_CHECKS: readonly CheckId[] = [...CHECKS.formal, ...CHECKS.material];

/** `/meja/laporan/<id>/saring`: the requirements one by one, the result, the reasons, the message. */
export async function screenPage(c: Page, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('report.screen');
  const one = await report(ctx, c.req.param('id') ?? '');
  return deskPage(
    c,
    fill(t.screenTitle, lang, { number: one.number }),
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.inboxReport(one.id))}>{fill(t.title, lang, { number: one.number })}</a>
        </p>
        <h1>{fill(t.screenTitle, lang, { number: one.number })}</h1>
        <p class="lead">{t.screenLead[lang]}</p>
      </div>
      {shown.refusal === 'ledger.changed-meanwhile' && <ReportChanges lang={lang} one={one} since={Number(shown.typed['versi'])} />}
      <LateReport c={c} one={one} />
      <Form c={c} one={one} shown={shown} />
    </>,
    shown.status,
  );
}

const Form: FC<{ c: Page; one: FullReport; shown: Shown }> = ({ c, one, shown: { typed, faults } }) => {
  const { lang } = c.var;
  const until = askedUntil(c);
  return (
    <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'saring'))}>
      <Version version={one.version} />
      <Checks lang={lang} title={t.formal} ids={CHECKS.formal} typed={typed} faults={faults} />
      <Checks lang={lang} title={t.material} ids={CHECKS.material} typed={typed} faults={faults} />
      <section class="section" aria-labelledby="judul-hasil">
        <h2 id="judul-hasil">{t.result[lang]}</h2>
        <Choices
          name="hasil"
          label={t.result[lang]}
          hint={until ? fill(t.askHint, lang, { day: longDay(until, lang) }) : undefined}
          value={typed['hasil']}
          faults={faults}
          options={OUTCOMES.map((value) => ({ value, label: t.outcome[value][lang] }))}
        />
        <Field name="alasan" label={t.reasons[lang]} hint={t.reasonsHint[lang]} rows={4} value={typed['alasan']} faults={faults} />
        <Field name="pesan" label={t.message[lang]} hint={t.messageHint[lang]} rows={4} value={typed['pesan']} faults={faults} />
        <Field name="lembaga" label={t.transferTo[lang]} hint={t.transferHint[lang]} value={typed['lembaga']} faults={faults} />
        <Choices
          name="hubungan"
          label={t.tie[lang]}
          hint={t.tieHint[lang]}
          value={typed['hubungan']}
          faults={faults}
          options={[
            { value: 'tidak', label: t.tieNo[lang] },
            { value: 'ada', label: t.tieYes[lang] },
          ]}
        />
        <p class="actions">
          <Button>{t.screenSend[lang]}</Button>
        </p>
      </section>
    </form>
  );
};

/** The last day of a reporter asked today; `null` where no calendar of that year is loaded. */
const askedUntil = (c: Page): Day | null => {
  try {
    return due(c.var.site.law, 'report-completion', c.var.ctx.today()).on;
  } catch (error) {
    if (isRefusal(error, 'law.no-calendar')) return null;
    throw error;
  }
};

const Checks: FC<{ lang: Lang; title: Bilingual; ids: readonly CheckId[]; typed: Typed; faults: Faults }> = ({
  lang,
  title,
  ids,
  typed,
  faults,
}) => (
  <section class="section" aria-labelledby={`judul-${ids[0]}`}>
    <h2 id={`judul-${ids[0]}`}>{title[lang]}</h2>
    {ids.map((id) => (
      <Choices
        name={`syarat-${id}`}
        label={checkWords[id][lang]}
        hint={id === 'period' ? t.periodHint[lang] : undefined}
        value={typed[`syarat-${id}`]}
        faults={faults}
        options={ANSWERS.map((value) => ({ value, label: t.answers[value][lang] }))}
      />
    ))}
  </section>
);

export async function screenPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => screen(c, typed),
    (shown) => screenPage(c, shown),
    {
      'intake.reasons-needed': 'alasan',
      'intake.message-needed': 'pesan',
      'intake.body-needed': 'lembaga',
      'intake.still-asked': 'hasil',
      'intake.late-is-no-ground': 'hasil',
    },
  );
}

async function screen(c: Page, typed: Typed): Promise<Outcome> {
  const { lang, ctx } = c.var;
  const faults = faultsOf(typed, lang);
  if (Object.keys(faults).length > 0) return { faults };
  const reportId = (c.req.param('id') ?? '') as ReportId;
  const checks = Object.fromEntries(ALL_CHECKS.map((id) => [id, typed[`syarat-${id}`]])) as unknown as Checklist;
  await screenReport(ctx, {
    reportId,
    version: Number(typed['versi']),
    outcome: typed['hasil'] as ScreeningOutcome,
    checks,
    reasons: typed['alasan'] ?? '',
    messageToReporter: typed['pesan'] ?? '',
    transferTo: typed['lembaga'] ?? '',
    askedUntil: typed['hasil'] === 'ask' ? askedUntil(c) : null,
    hasTie: typed['hubungan'] === 'ada',
  });
  return { next: paths.inboxReport(reportId) };
}

function faultsOf(typed: Typed, lang: Lang): Faults {
  const open = ALL_CHECKS.filter((id) => !ANSWERS.some((answer) => answer === typed[`syarat-${id}`]));
  return {
    ...Object.fromEntries(open.map((id) => [`syarat-${id}`, fill(t.chooseAnswer, lang, { what: checkWords[id][lang] })])),
    ...(OUTCOMES.some((one) => one === typed['hasil']) ? {} : { hasil: t.chooseResult[lang] }),
    ...(typed['hubungan'] === 'tidak' || typed['hubungan'] === 'ada' ? {} : { hubungan: t.chooseTie[lang] }),
  };
}
