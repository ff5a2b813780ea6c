import type { FC } from 'hono/jsx';
import { longDay, parseDay, type Day } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import {
  actWords,
  ACTS,
  inbox,
  STATES,
  stateWords,
  viaWords,
  type InboxFilter,
  type InboxLine,
  type InboxPage,
} from '../../../intake/index.js';
import type { Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Field, fill, type Page } from '../../kit/index.js';
import { deskPage } from '../desk.js';
import { contestOptions, contestWords } from '../contest-words.js';
import { Filter, Pager, Select } from '../parts.js';
import { deskPartsText as p } from '../parts.text.js';
import { inboxText as t } from './inbox.text.js';

type Query = Readonly<Record<string, string>>;

/** `/meja/laporan`: every report, one line an act; filters in the address, never a name. */
export async function inboxPage(c: Page): Promise<Response> {
  const { lang, ctx, site } = c.var;
  const query = inboxQueryOf(c);
  const found = await inbox(ctx, inboxFilterOf(query));
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">
          {found.total === 0 ? t.leadNone[lang] : found.total === 1 ? t.leadOne[lang] : fill(t.lead, lang, { n: found.total })}
        </p>
      </div>
      <Tabs lang={lang} query={query} />
      <Filters lang={lang} law={site.law} query={query} />
      {found.lines.length === 0 ? (
        <p class="empty">{Object.keys(query).length > 0 ? t.emptyFilter[lang] : t.emptyAll[lang]}</p>
      ) : (
        <Lines lang={lang} law={site.law} found={found} />
      )}
      <Pager lang={lang} action={paths.inbox} query={query} page={found.page} pages={found.pages} />
      {found.lines.length > 0 && (
        <p class="actions">
          <a href={inLang(lang, `${paths.exportReports}?${new URLSearchParams(query).toString()}`)}>{t.takeAlong[lang]}</a>
        </p>
      )}
    </>,
  );
}

const NAMES = ['keadaan', 'perbuatan', 'pemilihan', 'dari', 'sampai', 'nomor', 'urutan', 'laman'] as const;

export function inboxQueryOf(c: Page): Query {
  const given = NAMES.map((name) => [name, (c.req.query(name) ?? '').trim().slice(0, 60)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** What is no filter is left out: an address typed by hand shows more, never an error. */
export function inboxFilterOf(query: Query): InboxFilter {
  const [contest, office] = (query['pemilihan'] ?? '').split('#');
  const state = STATES.find((one) => one === query['keadaan']);
  const act = ACTS.find((one) => one === query['perbuatan']);
  const [from, until] = [parseDay(query['dari'] ?? ''), parseDay(query['sampai'] ?? '')];
  return {
    ...(state && { state }),
    ...(act && { act }),
    ...(contest && { contest }),
    ...(office && { office }),
    ...(from && { from }),
    ...(until && { until }),
    ...(query['nomor'] && { number: query['nomor'] }),
    ...(query['urutan'] === 'terlama' && { sort: 'oldest' as const }),
    page: Number(query['laman'] ?? 1) || 1,
  };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const Tabs: FC<{ lang: Lang; query: Query }> = ({ lang, query }) => {
  const { keadaan, laman: _, ...rest } = query;
  const to = (state: string): string =>
    inLang(lang, `${paths.inbox}?${new URLSearchParams(state ? { ...rest, keadaan: state } : rest).toString()}`);
  return (
    <nav aria-label={t.tabs[lang]}>
      <ul class="tabs">
        <li>
          <a href={to('')} aria-current={keadaan === undefined ? 'true' : undefined}>
            {t.all[lang]}
          </a>
        </li>
        {STATES.map((state) => (
          <li>
            <a href={to(state)} aria-current={keadaan === state ? 'true' : undefined}>
              {capital(stateWords[state][lang])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Filters: FC<{ lang: Lang; law: Law; query: Query }> = ({ lang, law, query }) => {
  const { laman: _, ...chosen } = query;
  return (
    <Filter lang={lang} action={paths.inbox} isOpen={Object.keys(chosen).length > 0}>
      <Field name="nomor" label={t.number[lang]} hint={t.numberHint[lang]} value={query['nomor']} type="search" />
      <Select
        name="keadaan"
        label={t.state[lang]}
        value={query['keadaan']}
        empty={p.any[lang]}
        options={STATES.map((state) => ({ value: state, label: stateWords[state][lang] }))}
      />
      <Select
        name="perbuatan"
        label={t.act[lang]}
        value={query['perbuatan']}
        empty={p.any[lang]}
        options={ACTS.map((act) => ({ value: act, label: actWords[act][lang] }))}
      />
      <Select
        name="pemilihan"
        label={t.contestAndOffice[lang]}
        value={query['pemilihan']}
        empty={p.any[lang]}
        options={contestOptions(law, lang)}
      />
      <Field name="dari" label={p.from[lang]} value={query['dari']} />
      <Field name="sampai" label={p.until[lang]} value={query['sampai']} />
      <Select
        name="urutan"
        label={t.sort[lang]}
        value={query['urutan']}
        empty={t.newest[lang]}
        options={[{ value: 'terlama', label: t.oldest[lang] }]}
      />
    </Filter>
  );
};

const Lines: FC<{ lang: Lang; law: Law; found: InboxPage }> = ({ lang, law, found }) => (
  <table class="list" role="table">
    <caption class="hide">{t.caption[lang]}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {[t.received, t.what, t.contest, t.content].map((head) => (
          <th scope="col" role="columnheader">
            {head[lang]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {found.lines.map((line) => (
        <Line lang={lang} law={law} line={line} />
      ))}
    </tbody>
  </table>
);

const Line: FC<{ lang: Lang; law: Law; line: InboxLine }> = ({ lang, law, line }) => (
  <tr role="row">
    <td role="cell">
      <time datetime={line.receivedOn}>{longDay(line.receivedOn, lang)}</time>
      <span class="left">{viaWords[line.via][lang]}</span>
    </td>
    <td role="cell">
      <a href={inLang(lang, paths.inboxReport(line.id))}>{fill(t.report, lang, { number: line.number })}</a>: {stateWords[line.state][lang]}
      {line.linkedCount > 0 && <p class="quiet">{fill(t.linked, lang, { n: line.linkedCount })}</p>}
      {line.hasNews && <p>{t.news[lang]}</p>}
    </td>
    <td role="cell">{contestWords(law, line.contest, line.office, lang) ?? <span class="quiet">{t.contestUnknown[lang]}</span>}</td>
    <td role="cell">
      {line.acts.map((act) => actWords[act][lang]).join('; ')}
      <p class="quiet">
        {line.actOn ? fill(t.actOn, lang, { day: dayOrMonth(line.actOn, lang) }) : t.actUnknown[lang]},{' '}
        {line.fileCount > 0 ? fill(t.files, lang, { n: line.fileCount }) : t.noFiles[lang]}
      </p>
      {line.isSetAside && <p>{t.setAside[lang]}</p>}
    </td>
  </tr>
);

/** A full day in words; a month as it is when the day was forgotten. */
export function dayOrMonth(text: string, lang: Lang): string {
  const whole = parseDay(text);
  if (whole) return longDay(whole, lang);
  const first = parseDay(`${text}-01`);
  return first ? longDay(first as Day, lang).replace(/^[^,]+, 1\u00a0/, '') : text;
}
