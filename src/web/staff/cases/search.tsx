import type { FC } from 'hono/jsx';
import { longDay, parseDay } from '../../../kit/dates.js';
import { ACTS, actWords, inbox, STATES, stateWords, type InboxLine } from '../../../intake/index.js';
import { sanctionById } from '../../../law/index.js';
import { listCases, searchNames, statusWords, type CaseLine, type Status } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { officesOf } from './cases-filter.js';
import { CaseLines } from './cases.js';
import { deskPage, signedInPerson } from '../desk.js';
import { needed } from '../needed.js';
import { actOptions } from '../case/open-case.js';
import { Select } from '../parts.js';
import { deskPartsText as p } from '../parts.text.js';
import { searchText as t } from './search.text.js';

type Query = Readonly<Record<string, string>>;
type Results = { readonly reports: readonly InboxLine[]; readonly cases: readonly CaseLine[] };
const NAMES = ['nomor', 'jabatan', 'perbuatan', 'keadaan', 'dari', 'sampai'] as const;
const STATUSES = Object.keys(statusWords) as Status[];

/** `/meja/cari`: no name ever stands in this address. */
export async function searchPage(c: Page, shown: Shown = untouched(), byName: NameFound | null = null): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('case.read');
  const query = Object.fromEntries(
    NAMES.map((name) => [name, (c.req.query(name) ?? '').trim().slice(0, 60)] as const).filter(([, value]) => value !== ''),
  );
  const found = Object.keys(query).length > 0 ? await look(c, query) : null;
  return deskPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <Form c={c} query={query} />
      {found && <Found c={c} found={found} query={query} />}
      <ByName c={c} shown={shown} found={byName} />
    </>,
    shown.status,
  );
}

async function look(c: Page, query: Query): Promise<Results> {
  const { ctx } = c.var;
  const [from, until] = [parseDay(query['dari'] ?? ''), parseDay(query['sampai'] ?? '')];
  const days = { ...(from && { from }), ...(until && { until }) };
  const [act, state, status] = [
    ACTS.find((one) => one === query['perbuatan']),
    STATES.find((one) => one === query['keadaan']),
    STATUSES.find((one) => one === query['keadaan']),
  ];
  const [number, office] = [query['nomor'], query['jabatan']];
  // A state or an act of the one list is no word of the other: the other then finds nothing instead of everything.
  const isForReports = !(query['keadaan'] && !state) && !(query['perbuatan'] && !act);
  const isForCases = !(query['keadaan'] && !status);
  const mayReports = signedInPerson(c).may.has('report.read');
  return {
    reports:
      mayReports && isForReports
        ? (
            await inbox(ctx, {
              ...days,
              ...(act && { act }),
              ...(state && { state }),
              ...(office && { office }),
              ...(number && { number }),
            })
          ).lines
        : [],
    cases: isForCases ? (await listCases(ctx, { ...days, number, act: query['perbuatan'], office, status })).lines : [],
  };
}

const Form: FC<{ c: Page; query: Query }> = ({ c, query }) => {
  const { lang, site } = c.var;
  const acts = [...ACTS.map((act) => ({ value: act as string, label: actWords[act][lang] })), ...actOptions(site.law, lang)];
  const states = [
    ...STATES.map((one) => ({ value: one as string, label: `${t.reports[lang]}: ${stateWords[one][lang]}` })),
    ...STATUSES.map((one) => ({ value: one as string, label: `${t.cases[lang]}: ${statusWords[one][lang]}` })),
  ];
  return (
    <form method="get" action={inLang(lang, paths.search)} role="search">
      <div class="filter">
        <Field name="nomor" label={t.number[lang]} hint={t.numberHint[lang]} value={query['nomor']} type="search" />
        <Select name="jabatan" label={t.office[lang]} value={query['jabatan']} empty={p.any[lang]} options={officesOf(site.law, lang)} />
        <Select
          name="perbuatan"
          label={t.act[lang]}
          value={query['perbuatan']}
          empty={p.any[lang]}
          options={[...new Map(acts.map((one) => [one.value, one])).values()]}
        />
        <Select name="keadaan" label={t.state[lang]} value={query['keadaan']} empty={p.any[lang]} options={states} />
        <Field name="dari" label={p.from[lang]} value={query['dari']} />
        <Field name="sampai" label={p.until[lang]} value={query['sampai']} />
      </div>
      <p class="actions">
        <Button>{t.go[lang]}</Button>
      </p>
    </form>
  );
};

const Found: FC<{ c: Page; found: Results; query: Query }> = ({ c, found, query }) => {
  const { lang } = c.var;
  return (
    <section class="section" aria-labelledby="ditemukan">
      <h2 id="ditemukan">{t.found[lang]}</h2>
      {found.reports.length + found.cases.length === 0 && <p class="empty">{t.none[lang]}</p>}
      {found.reports.length > 0 && (
        <ul class="lined">
          {found.reports.map((one) => (
            <li>
              <a href={inLang(lang, paths.inboxReport(one.id))}>{fill(t.report, lang, { number: one.number })}</a>,{' '}
              {longDay(one.receivedOn, lang)}: {stateWords[one.state][lang]}.{' '}
              <span class="quiet">{one.acts.map((act) => actWords[act][lang]).join('; ')}</span>
            </li>
          ))}
        </ul>
      )}
      {found.cases.length > 0 && <CaseLines c={c} lines={found.cases} />}
      {found.cases.length >= 25 && (
        <p>
          <a href={inLang(lang, `${paths.cases}?${new URLSearchParams({ ...query }).toString()}`)}>{t.allCases[lang]}</a>
        </p>
      )}
      {found.reports.length >= 25 && (
        <p>
          <a href={inLang(lang, `${paths.inbox}?${new URLSearchParams({ ...query }).toString()}`)}>{t.all[lang]}</a>
        </p>
      )}
    </section>
  );
};

type NameFound = Awaited<ReturnType<typeof searchNames>>;

const ByName: FC<{ c: Page; shown: Shown; found: NameFound | null }> = ({ c, shown: { typed, faults }, found }) => {
  const { lang } = c.var;
  return (
    <section class="section" aria-labelledby="cari-nama">
      <h2 id="cari-nama">{t.byName[lang]}</h2>
      {!signedInPerson(c).may.has('search.name') ? (
        <ul class="plain moves shut">
          <li>
            <p>{t.nameNot[lang]}</p>
          </li>
        </ul>
      ) : (
        <form method="post" action={inLang(lang, paths.searchName)}>
          <p>{t.byNameLead[lang]}</p>
          <Field name="nama" label={t.name[lang]} hint={t.nameHint[lang]} value={typed['nama']} faults={faults} />
          <Field name="keperluan" label={t.purpose[lang]} hint={t.purposeHint[lang]} value={typed['keperluan']} faults={faults} />
          <p class="actions">
            <Button second>{t.nameGo[lang]}</Button>
          </p>
        </form>
      )}
      {found &&
        (found.cases.length + found.historic.length === 0 ? (
          <p class="empty">{t.nameNone[lang]}</p>
        ) : (
          <>
            <p>{t.nameFound[lang]}</p>
            {found.cases.length > 0 && <CaseLines c={c} lines={found.cases} />}
            {found.historic.length > 0 && (
              <ul class="lined">
                {found.historic.map((one) => (
                  <li>
                    {fill(t.historic, lang, {
                      number: one.number,
                      sanction: sanctionById(c.var.site.law, one.sanction!).name[lang],
                      until: one.sanctionUntil ? longDay(one.sanctionUntil, lang) : '–',
                    })}
                  </li>
                ))}
              </ul>
            )}
          </>
        ))}
    </section>
  );
};

/** The name travels in the body of a POST: no address, no history and no log holds it. */
export async function searchNamePost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  let answer: Response | null = null;
  const work = async (): Promise<Outcome> => {
    const faults = faultsOf(c, typed);
    if (Object.keys(faults).length > 0) return { faults };
    const found = await searchNames(c.var.ctx, { name: typed['nama']!, caseId: null, purpose: typed['keperluan']! });
    answer = await searchPage(c, untouched(typed), found);
    return { next: paths.search };
  };
  const response = await attempt(c, typed, work, (shown) => searchPage(c, shown), { 'procedure.purpose-needed': 'keperluan' });
  return answer ?? response;
}

const faultsOf = (c: Page, typed: Typed) => needed(typed, c.var.lang, { nama: t.faults.name, keperluan: t.faults.purpose });
