import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import type { Law } from '../../../law/index.js';
import { COUNTED, groundWords, listCases, savedViews, statusWords, type CaseLine, type SavedView } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Field, fill, type Page } from '../../kit/index.js';
import { actWordsOf } from '../case/case-frame.js';
import { chosenIn, choicesOf, queryText } from './cases-filter.js';
import { SaveView } from './cases-views.js';
import { Turn } from './cases-turn.js';
import { contestWords } from '../contest-words.js';
import { deskPage } from '../desk.js';
import { Filter, Select, timeLeft } from '../parts.js';
import { deskPartsText as p } from '../parts.text.js';
import { casesText as t } from './cases.text.js';

type Chosen = Readonly<Record<string, string>>;

/** `/meja/perkara`: the cases of this person, filters in the address, nobody's name. */
export async function casesPage(c: Page): Promise<Response> {
  const { lang, ctx, site } = c.var;
  const { chosen, number, filter } = chosenIn(c, site.law);
  const found = await listCases(ctx, number ? { number } : filter);
  const query = number ? { ...chosen, nomor: number } : chosen;
  const isNarrowed = Object.keys(query).length > 0;
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        {found.total !== null && <p class="lead">{leadOf(found.total, isNarrowed, lang)}</p>}
      </div>
      <Views lang={lang} views={await savedViews(ctx)} here={queryText(chosen)} />
      <Filters lang={lang} law={site.law} query={query} />
      {found.lines.length === 0 ? (
        <p class="empty">{(found.after ? t.emptySoFar : isNarrowed ? t.emptyFilter : t.emptyAll)[lang]}</p>
      ) : (
        <CaseLines c={c} lines={found.lines} />
      )}
      <Turn lang={lang} action={paths.cases} query={query} before={found.before} after={found.after} />
      <TakeAlong lang={lang} chosen={chosen} isEmpty={found.lines.length === 0} />
      {Object.keys(chosen).length > 0 && <SaveView lang={lang} filter={queryText(chosen)} />}
    </>,
  );
}

function leadOf(total: number, isNarrowed: boolean, lang: Lang): string {
  if (total === 0) return t.leadNone[lang];
  if (total > COUNTED) return fill(t.leadMore, lang, { n: COUNTED });
  return fill(isNarrowed ? t.leadNarrowed : t.lead, lang, { n: total });
}

const Views: FC<{ lang: Lang; views: readonly SavedView[]; here: string }> = ({ lang, views, here }) =>
  views.length === 0 ? (
    <></>
  ) : (
    <nav aria-label={t.views[lang]}>
      <ul class="tabs">
        <li>
          <a href={inLang(lang, paths.cases)} aria-current={here === '' ? 'true' : undefined}>
            {t.openView[lang]}
          </a>
        </li>
        {views.map((view) => (
          <li>
            <a href={inLang(lang, `${paths.cases}?${view.filter}`)} aria-current={here === view.filter ? 'true' : undefined}>
              {view.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

/** Where the same list goes on: as a file, to the views one keeps, to cases from before this program. */
const TakeAlong: FC<{ lang: Lang; chosen: Chosen; isEmpty: boolean }> = ({ lang, chosen, isEmpty }) => (
  <p class="actions">
    {!isEmpty && <a href={inLang(lang, `${paths.exportCases}?${queryText(chosen)}`)}>{t.takeAlong[lang]}</a>}
    <a href={inLang(lang, paths.savedViews)}>{t.manageViews[lang]}</a>
    <a href={inLang(lang, paths.historicCases)}>{t.historic[lang]}</a>
  </p>
);

const Filters: FC<{ lang: Lang; law: Law; query: Chosen }> = ({ lang, law, query }) => {
  const lists = choicesOf(law, lang);
  const choice = (name: keyof typeof lists, empty: string) => (
    <Select name={name} label={t.fields[name][lang]} value={query[name]} empty={empty} options={lists[name]} />
  );
  return (
    <Filter lang={lang} action={paths.cases} isOpen={Object.keys(query).length > 0}>
      <Field name="nomor" label={t.numberField[lang]} hint={t.numberHint[lang]} value={query['nomor']} type="search" />
      {choice('keadaan', t.openStates[lang])}
      {choice('mendesak', p.any[lang])}
      {choice('bagian', t.anyPart[lang])}
      {choice('jalur', p.any[lang])}
      {choice('perbuatan', p.any[lang])}
      {choice('pemilihan', p.any[lang])}
      {choice('jabatan', p.any[lang])}
      {choice('jenis-jabatan', p.any[lang])}
      <Field name="kejadian" label={t.fields.kejadian[lang]} value={query['kejadian']} />
      <Field name="dari" label={t.fields.dari[lang]} value={query['dari']} />
      <Field name="sampai" label={t.fields.sampai[lang]} value={query['sampai']} />
      <Select name="urutan" label={t.fields.urutan[lang]} value={query['urutan'] ?? 'tenggat'} options={lists.urutan} />
    </Filter>
  );
};

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
