import { longDay } from '../../../kit/dates.js';
import { routeOn } from '../../../law/index.js';
import type { CaseView } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { sentAwayText as t } from './sent-away.text.js';

/** What was sent to another body or upwards, and its answer; and, with no eligible official left, that it is to be offered upwards. */
export function SentAway({ c, view }: { c: Page; view: CaseView }) {
  const { lang } = c.var;
  const sent = view.state.transfers.filter((one) => one.issuedOn !== null);
  if (view.isSealed) return <></>;
  return (
    <>
      <NoDecider c={c} view={view} />
      {sent.length > 0 && (
        <>
          <h3>{t.title[lang]}</h3>
          <ul class="lined plain">
            {sent.map((one) => (
              <li>
                <p>{fill(t.purposes[one.purpose], lang, { on: longDay(one.issuedOn!, lang) })}</p>
                <p class="quiet">
                  {one.answer
                    ? fill(t.answers[one.answer.what], lang, { on: longDay(one.answer.on, lang) })
                    : (one.waits ? t.waits : t.goesOn)[lang]}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A PPK who is, or is married to, a candidate does not decide; who does is unsettled, and says so. */
function NoDecider({ c, view }: { c: Page; view: CaseView }) {
  const { lang, ctx, site } = c.var;
  const { state } = view;
  if (state.deciderTie === null || state.people.some((one) => one.part === 'decider') || state.status === 'closed') return <></>;
  const route = routeOn(site.law, 'ppk-supervisor', ctx.today());
  return (
    <>
      <h3>{t.noDecider[lang]}</h3>
      <p>{t.ties[state.deciderTie][lang]}</p>
      {route && (
        <p>
          <strong>{route.body[lang]}</strong> <span class="quiet">{route.note[lang]}</span>
        </p>
      )}
      <p>
        <a href={inLang(lang, `${paths.caseStep(state.id, 'pelimpahan')}?tujuan=upwards`)}>{t.offer[lang]}</a>
      </p>
    </>
  );
}
