import { longDay, parseDay, type Day } from '../../../kit/dates.js';
import { isRefusal } from '../../../kit/refusal.js';
import type { FullReport } from '../../../intake/index.js';
import { contests, deadlineById, due, type Law } from '../../../law/index.js';
import { fill, type Page } from '../../kit/index.js';
import { citations } from '../parts.js';
import { lateReportText as t } from './late-report.text.js';

/**
 * The period for reporting to Bawaslu (UU 7/2017 Ps. 454, or Ps. 134 in a regional election), counted from the day of the act
 * as the earliest day it could be known; and that a late report still counts for the superior's own duty to act.
 */
export function LateReport({ c, one }: { c: Page; one: FullReport }) {
  const { lang, ctx, site } = c.var;
  const kind = contests(site.law).find(({ id }) => id === one.contest)?.kind ?? 'pemilu';
  const deadline = deadlineById(site.law, kind === 'pilkada' ? 'bawaslu-report-pilkada' : 'bawaslu-report-pemilu');
  const actOn = one.actOn === null ? null : parseDay(one.actOn);
  const over = actOn && lastDay(site.law, deadline.id, actOn);
  return (
    <section class="section" aria-labelledby="jangka-bawaslu">
      <h2 id="jangka-bawaslu">{t.title[lang]}</h2>
      <p>
        {fill(deadline.unit === 'working' ? t.working : t.calendar, lang, { n: deadline.length })}{' '}
        <span class="quiet">{citations(site.law, deadline.articles, lang)}</span>
      </p>
      {over && <p>{fill(over < ctx.today() ? t.over : t.open, lang, { on: longDay(over, lang) })}</p>}
      <p>
        {t.still[lang]} <span class="quiet">{citations(site.law, ['pp-94-2021/ps26/ayat1'], lang)}</span>
      </p>
    </section>
  );
}

/** Unknown for a day that no calendar here reaches. */
function lastDay(law: Law, deadline: string, from: Day): Day | null {
  try {
    return due(law, deadline, from).on;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
