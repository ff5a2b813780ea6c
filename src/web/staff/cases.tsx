import type { FC } from 'hono/jsx';
import { longDay, parseDay } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import { contests, type Law } from '../../law/index.js';
import { groundWords, listCases, statusWords, type CaseLine, type ListCases, type Status } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { Field, fill, type Page } from '../kit/index.js';
import { actWordsOf } from './case-frame.js';
import { contestWords } from './contest-words.js';
import { deskPage } from './desk.js';
import { actOptions } from './open-case.js';
import { Filter, Pager, Select, timeLeft } from './parts.js';
import { deskPartsText as p } from './parts.text.js';
import { casesText as t } from './cases.text.js';

type Query = Readonly<Record<string, string>>;
const NAMES = ['keadaan', 'perbuatan', 'jabatan', 'dari', 'sampai', 'nomor', 'urutan', 'laman'] as const;
const SORTS = { terbaru: 'newest', terlama: 'oldest', tenggat: 'due' } as const;
const STATUSES = Object.keys(statusWords) as Status[];

/** `/meja/perkara`: the cases of this person, filters in the address, nobody's name. */
export async function casesPage(c: Page): Promise<Response> {
  const { lang, ctx, site } = c.var;
  const query = queryOf(c);
  const found = await listCases(ctx, filterOf(query));
  const { laman: _, ...chosen } = query;
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{found.total === 0 ? t.leadNone[lang] : fill(t.lead, lang, { n: found.total })}</p>
      </div>
      <Filters lang={lang} law={site.law} query={chosen} />
      {found.lines.length === 0 ? (
        <p class="empty">{(Object.keys(chosen).length > 0 ? t.emptyFilter : t.emptyAll)[lang]}</p>
      ) : (
        <CaseLines c={c} lines={found.lines} />
      )}
      <Pager lang={lang} action={paths.cases} query={chosen} page={found.page} pages={found.pages} />
    </>,
  );
}

function queryOf(c: Page): Query {
  const given = NAMES.map((name) => [name, (c.req.query(name) ?? '').trim().slice(0, 60)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** What is no filter is left out. */
function filterOf(query: Query): ListCases {
  const [from, until] = [parseDay(query['dari'] ?? ''), parseDay(query['sampai'] ?? '')];
  return {
    number: query['nomor'],
    act: query['perbuatan'],
    office: query['jabatan'],
    status: STATUSES.find((one) => one === query['keadaan']),
    ...(from && { from }),
    ...(until && { until }),
    sort: SORTS[(query['urutan'] ?? 'tenggat') as keyof typeof SORTS] ?? 'due',
    page: Number(query['laman'] ?? 1) || 1,
  };
}

const Filters: FC<{ lang: Lang; law: Law; query: Query }> = ({ lang, law, query }) => (
  <Filter lang={lang} action={paths.cases} isOpen={Object.keys(query).length > 0}>
    <Field name="nomor" label={t.numberField[lang]} hint={t.numberHint[lang]} value={query['nomor']} type="search" />
    <Select
      name="keadaan"
      label={t.status[lang]}
      value={query['keadaan']}
      empty={p.any[lang]}
      options={STATUSES.map((one) => ({ value: one, label: statusWords[one][lang] }))}
    />
    <Select name="perbuatan" label={t.act[lang]} value={query['perbuatan']} empty={p.any[lang]} options={actOptions(law, lang)} />
    <Select name="jabatan" label={t.office[lang]} value={query['jabatan']} empty={p.any[lang]} options={officesOf(law, lang)} />
    <Field name="dari" label={p.from[lang]} value={query['dari']} />
    <Field name="sampai" label={p.until[lang]} value={query['sampai']} />
    <Select
      name="urutan"
      label={t.sort[lang]}
      value={query['urutan'] ?? 'tenggat'}
      options={Object.entries(SORTS).map(([value, sort]) => ({ value, label: t.sorts[sort][lang] }))}
    />
  </Filter>
);

/** Every office voted on in any contest, once. */
export function officesOf(law: Law, lang: Lang): { value: string; label: string }[] {
  return [
    ...new Map(
      contests(law).flatMap((contest) =>
        contest.offices.map((office) => [office.id, { value: office.id, label: office.name[lang] }] as const),
      ),
    ).values(),
  ];
}

export const CaseLines: FC<{ c: Page; lines: readonly CaseLine[] }> = ({ c, lines }) => {
  const { lang } = c.var;
  return (
    <table class="list" role="table">
      <caption class="hide">{t.caption[lang]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.due, t.case, t.opened, t.what].map((head) => (
            <th scope="col" role="columnheader">
              {head[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <Line c={c} line={line} />
        ))}
      </tbody>
    </table>
  );
};

const Line: FC<{ c: Page; line: CaseLine }> = ({ c, line }) => {
  const { lang, ctx, site } = c.var;
  const due = line.nextDueOn;
  return (
    <tr role="row" class={due !== null && due < ctx.today() ? 'late' : undefined}>
      <td role="cell">
        {due ? (
          <>
            <time datetime={due}>{longDay(due, lang)}</time>
            <span class="left">{timeLeft(site.law, ctx.today(), due, lang)}</span>
          </>
        ) : (
          <span class="quiet">{t.noDue[lang]}</span>
        )}
      </td>
      <td role="cell">
        <a href={inLang(lang, paths.case(line.id))}>{fill(t.number, lang, { number: line.number })}</a>: {statusWords[line.status][lang]}
        {line.closedOn && line.ground && (
          <p class="quiet">{fill(t.closedOn, lang, { day: longDay(line.closedOn, lang), ground: groundWords[line.ground][lang] })}</p>
        )}
      </td>
      <td role="cell">
        <time datetime={line.openedOn}>{longDay(line.openedOn, lang)}</time>
      </td>
      <td role="cell">
        {actWordsOf(site.law, line.act, lang)}
        <p class="quiet">
          {[contestWords(site.law, line.contest, line.office, lang), fill(t.actOn, lang, { day: longDay(line.actOn, lang) })]
            .filter(Boolean)
            .join(', ')}
        </p>
      </td>
    </tr>
  );
};
