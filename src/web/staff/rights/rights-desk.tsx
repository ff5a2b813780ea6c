import type { FC } from 'hono/jsx';
import { isToldToAll, listRights, type Breach, type RightsRequest } from '../../../rights/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { deskPage } from '../desk.js';
import { Part } from '../part.js';
import { DueHour, momentWords } from './rights-hours.js';
import { rightsText as t } from './rights.text.js';

/** `/meja/hak-data`: requests by hour, and breaches with both their notices. */
export async function rightsDeskPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const { requests, breaches } = await listRights(ctx);
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p class="actions">
          <a class="button second" href={inLang(lang, paths.rightsNew)}>
            {t.record[lang]}
          </a>
        </p>
      </div>
      {requests.length === 0 ? <p class="empty">{t.none[lang]}</p> : <Requests c={c} requests={requests} />}
      <Part id="kegagalan" title={t.breaches[lang]}>
        {breaches.length === 0 ? <p class="empty">{t.breachesNone[lang]}</p> : <Breaches c={c} breaches={breaches} />}
        <p class="actions">
          <a class="button second" href={inLang(lang, paths.breachNew)}>
            {t.breachNew[lang]}
          </a>
        </p>
      </Part>
    </>,
  );
}

const Head: FC<{ c: Page }> = ({ c }) => (
  <thead role="rowgroup">
    <tr role="row">
      {[t.due, t.what, t.state].map((head) => (
        <th scope="col" role="columnheader">
          {head[c.var.lang]}
        </th>
      ))}
    </tr>
  </thead>
);

const isPast = (c: Page, at: Temporal.Instant): boolean => Temporal.Instant.compare(at, c.var.ctx.now()) < 0;

const Requests: FC<{ c: Page; requests: readonly RightsRequest[] }> = ({ c, requests }) => {
  const { lang } = c.var;
  return (
    <table class="list" role="table">
      <caption class="hide">{t.title[lang]}</caption>
      <Head c={c} />
      <tbody role="rowgroup">
        {requests.map((one) => (
          <tr role="row" class={one.state !== 'answered' && isPast(c, one.dueAt) ? 'late' : undefined}>
            <td role="cell">
              <DueHour c={c} at={one.dueAt} isDone={one.state === 'answered'} />
            </td>
            <td role="cell">
              <a href={inLang(lang, paths.rightsRequest(one.id))}>{fill(t.request, lang, { number: one.number })}</a>
              <p>{t.kinds[one.kind][lang]}</p>
            </td>
            <td role="cell">
              {t.states[one.state][lang]}
              {one.outcome && `, ${t.outcomes[one.outcome][lang].toLowerCase()}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Breaches: FC<{ c: Page; breaches: readonly Breach[] }> = ({ c, breaches }) => {
  const { lang, ctx } = c.var;
  const told = (at: Temporal.Instant | null): string =>
    at ? fill(t.told, lang, { at: momentWords(at, ctx.tenant.zone, lang) }) : t.notTold[lang];
  return (
    <table class="list" role="table">
      <caption class="hide">{t.breaches[lang]}</caption>
      <Head c={c} />
      <tbody role="rowgroup">
        {breaches.map((one) => (
          <tr role="row" class={!isToldToAll(one) && isPast(c, one.dueAt) ? 'late' : undefined}>
            <td role="cell">
              <DueHour c={c} at={one.dueAt} isDone={isToldToAll(one)} />
            </td>
            <td role="cell">
              <a href={inLang(lang, paths.breach(one.id))}>{fill(t.breach, lang, { number: one.number })}</a>
            </td>
            <td role="cell">
              <p>{`${t.toPersons[lang]}: ${told(one.personsToldAt)}`}</p>
              <p>{`${t.toAuthority[lang]}: ${told(one.authorityToldAt)}`}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
