import type { FC } from 'hono/jsx';
import type { ReportId } from '../../../kit/ids.js';
import type { Lang } from '../../../kit/text.js';
import { report, type FullReport, type ReportRow } from '../../../intake/index.js';
import { questionsFor, type Law } from '../../../law/index.js';
import { openCase } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import {
  Button,
  Choices,
  DateField,
  dayFields,
  Errors,
  Field,
  fill,
  readForm,
  type Faults,
  type Page,
  type Typed,
} from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { contestOptions } from '../contest-words.js';
import { dayTyped } from '../day-typed.js';
import { deskPage } from '../desk.js';
import { Select } from '../parts.js';
import { openCaseText as t } from './open-case.text.js';
import { reportText } from '../reports/report.text.js';

/** `/meja/laporan/<id>/buka`: what the case is about, taken over from the report and checked by a person. */
export async function openCasePage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx, site } = c.var;
  ctx.mustHave('case.open');
  const one = await report(ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown ?? untouched(asReported(one));
  return deskPage(
    c,
    fill(t.title, lang, { number: one.number }),
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.inboxReport(one.id))}>{fill(reportText.title, lang, { number: one.number })}</a>
        </p>
        <h1>{fill(t.title, lang, { number: one.number })}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <Form lang={lang} law={site.law} one={one} typed={typed} faults={faults} />
    </>,
    status,
  );
}

/** The reporter's words to begin with; the officer checks each. */
function asReported(one: FullReport): Typed {
  const meant = one.content?.meant;
  return {
    nama: meant?.name ?? '',
    nip: meant?.nip ?? '',
    jabatan: meant?.post ?? '',
    unit: meant?.unit ?? '',
    tempat: one.content?.where ?? '',
    dugaan: '',
    laporan: one.id,
    pemilihan: one.contest ? [one.contest, one.office].filter(Boolean).join('#') : '',
    ...dayFields('kejadian', one.actOn?.length === 10 ? one.actOn : ''),
  };
}

const Form: FC<{ lang: Lang; law: Law; one: FullReport; typed: Typed; faults: Faults }> = ({ lang, law, one, typed, faults }) => (
  <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'buka'))}>
    <Reports lang={lang} one={one} typed={typed} faults={faults} />
    <section class="section" aria-labelledby="judul-siapa">
      <h2 id="judul-siapa">{t.who[lang]}</h2>
      <p class="quiet">{t.whoNote[lang]}</p>
      <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
      <Field name="nip" label={t.nip[lang]} hint={t.nipHint[lang]} value={typed['nip']} faults={faults} inputmode="numeric" />
      <Field name="jabatan" label={t.post[lang]} value={typed['jabatan']} faults={faults} />
      <Field name="unit" label={t.unit[lang]} value={typed['unit']} faults={faults} />
    </section>
    <section class="section" aria-labelledby="judul-apa">
      <h2 id="judul-apa">{t.act[lang]}</h2>
      <Choices name="perbuatan" label={t.act[lang]} value={typed['perbuatan']} faults={faults} options={actOptions(law, lang)} />
      <Field name="dugaan" label={t.what[lang]} hint={t.whatHint[lang]} rows={3} value={typed['dugaan']} faults={faults} />
      <Field name="tempat" label={t.where[lang]} value={typed['tempat']} faults={faults} />
      <DateField lang={lang} name="kejadian" label={t.actOn[lang]} hint={t.actOnHint[lang]} typed={typed} faults={faults} />
      <Select
        name="pemilihan"
        label={t.contest[lang]}
        hint={t.contestHint[lang]}
        value={typed['pemilihan']}
        faults={faults}
        empty={t.none[lang]}
        options={contestOptions(law, lang)}
      />
    </section>
    <p class="actions">
      <Button>{t.send[lang]}</Button>
    </p>
    <p class="quiet">{t.next[lang]}</p>
  </form>
);

const Reports: FC<{ lang: Lang; one: FullReport; typed: Typed; faults: Faults }> = ({ lang, one, typed, faults }) => {
  const fit: readonly ReportRow[] = [one, ...one.line.filter((other) => other.state === 'accepted')];
  const options = fit.map((each) => ({ value: each.id, label: fill(reportText.title, lang, { number: each.number }) }));
  return (
    <Choices
      many
      name="laporan"
      label={t.reports[lang]}
      hint={t.reportsHint[lang]}
      value={typed['laporan']}
      faults={faults}
      options={options}
    />
  );
};

/** The acts of the law's closed vocabulary, so that facts can be asked from the first day on. */
export function actOptions(law: Law, lang: Lang): { value: string; label: string }[] {
  const question = questionsFor(law).find((one) => one.id === 'act');
  return (question?.options ?? []).map((option) => ({ value: option.id, label: option.label[lang] }));
}

export async function openCasePost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => open(c, typed),
    (shown) => openCasePage(c, shown),
    {
      'procedure.bad-day': 'kejadian',
      'procedure.no-report': 'laporan',
      'procedure.report-not-accepted': 'laporan',
      'procedure.report-has-case': 'laporan',
    },
  );
}

async function open(c: Page, typed: Typed): Promise<Outcome> {
  const { lang, ctx, site } = c.var;
  const actOn = dayTyped(typed, 'kejadian');
  const faults = faultsOf(typed, site.law, lang, actOn !== null);
  if (actOn === null || Object.keys(faults).length > 0) return { faults };
  const [contest, office] = (typed['pemilihan'] ?? '').split('#');
  const respondent = { name: typed['nama']!, nip: typed['nip'] ?? '', post: typed['jabatan']!, unit: typed['unit'] ?? '' };
  const { caseId } = await openCase(ctx, {
    reports: (typed['laporan'] ?? '').split('\n').filter(Boolean) as ReportId[],
    respondent,
    what: typed['dugaan']!,
    where: typed['tempat'] ?? '',
    actOn,
    act: typed['perbuatan']!,
    contest: contest || null,
    office: office || null,
  });
  return { next: paths.caseStep(caseId, 'peran') };
}

function faultsOf(typed: Typed, law: Law, lang: Lang, hasDay: boolean): Faults {
  const isAct = actOptions(law, lang).some((option) => option.value === typed['perbuatan']);
  return {
    ...(typed['nama'] ? {} : { nama: t.faults.name[lang] }),
    ...(typed['jabatan'] ? {} : { jabatan: t.faults.post[lang] }),
    ...(isAct ? {} : { perbuatan: t.faults.act[lang] }),
    ...(typed['dugaan'] ? {} : { dugaan: t.faults.what[lang] }),
    ...(hasDay ? {} : { kejadian: t.faults.actOn[lang] }),
  };
}
