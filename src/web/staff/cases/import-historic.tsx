import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { sanctionById, type Law } from '../../../law/index.js';
import { historicCases, type HistoricCase } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Field, fill, type Page } from '../../kit/index.js';
import { actWordsOf, classWords } from '../case/case-frame.js';
import { Turn } from './cases-turn.js';
import { deskPage } from '../desk.js';
import { importText as t } from './import.text.js';

/** `/meja/perkara-lama`: the register from before this program, marked as such; nothing can happen to these cases here. */
export async function historicPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const number = (c.req.query('nomor') ?? '').trim().slice(0, 40) || undefined;
  const found = await historicCases(ctx, { number, after: c.req.query('setelah') });
  return deskPage(
    c,
    t.historicTitle[lang],
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.cases)}>{t.historicBack[lang]}</a>
        </p>
        <h1>{t.historicTitle[lang]}</h1>
        <p class="lead">{t.historicLead[lang]}</p>
      </div>
      <form method="get" action={inLang(lang, paths.historicCases)} role="search">
        <Field name="nomor" label={t.number[lang]} value={number} type="search" />
        <p class="actions">
          <Button>{t.find[lang]}</Button>
          <a href={inLang(lang, paths.importCases)}>{t.title[lang]}</a>
        </p>
      </form>
      {found.cases.length === 0 ? (
        <p class="empty">{(number ? t.noneFound : t.none)[lang]}</p>
      ) : (
        <Lines lang={lang} law={c.var.site.law} cases={found.cases} />
      )}
      <Turn lang={lang} action={paths.historicCases} query={{}} before={null} after={found.after} />
    </>,
  );
}

const Lines: FC<{ lang: Lang; law: Law; cases: readonly HistoricCase[] }> = ({ lang, law, cases }) => (
  <table class="list" role="table">
    <caption class="hide">{t.historicTitle[lang]}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {[t.heads.number, t.heads.days, t.heads.act, t.heads.outcome].map((head) => (
          <th scope="col" role="columnheader">
            {head[lang]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {cases.map((one) => (
        <Line lang={lang} law={law} one={one} />
      ))}
    </tbody>
  </table>
);

const Line: FC<{ lang: Lang; law: Law; one: HistoricCase }> = ({ lang, law, one }) => (
  <tr role="row">
    <td role="cell">
      {one.number}
      <p class="quiet">{fill(t.origin, lang, { day: plainDay(one.importedOn, lang) })}</p>
    </td>
    <td role="cell">
      <time datetime={one.openedOn}>{plainDay(one.openedOn, lang)}</time>
      <p>{fill(t.until, lang, { day: plainDay(one.closedOn, lang) })}</p>
    </td>
    <td role="cell">
      {actWordsOf(law, one.act, lang)}
      <p class="quiet">
        {fill(t.actOn, lang, { day: longDay(one.actOn, lang) })}, {classWords(law, one.employmentClass, lang)}
      </p>
    </td>
    <td role="cell">
      {t.outcomes[one.outcome][lang]}
      {one.sanction && one.sanctionFrom && (
        <p class="quiet">
          {fill(t.sanction, lang, { sanction: sanctionById(law, one.sanction).name[lang], from: plainDay(one.sanctionFrom, lang) })}
          {one.sanctionUntil && ` ${fill(t.until, lang, { day: plainDay(one.sanctionUntil, lang) })}`}
        </p>
      )}
    </td>
  </tr>
);
