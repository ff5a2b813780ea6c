import type { Contest } from '../contest.js';
import type { Calendar } from '../count/holiday.js';
import type { Law } from '../law.js';
import { problem } from '../problem.js';
import type { Problem } from '../problem.js';

/** Each year holds as many days as its decrees say, inside the year, none twice; no year is missing in between. */
export function checkCalendars(law: Law): Problem[] {
  return [...law.calendars.flatMap(checkYear), ...missingYears(law)];
}

function checkYear(calendar: Calendar): Problem[] {
  const count = (kind: string): number => calendar.days.filter((d) => d.kind === kind).length;
  const { national, jointLeave } = calendar.expect;
  const found: readonly [boolean, string][] = [
    [count('national-holiday') !== national, `has ${count('national-holiday')} national holidays, the decree ${national}`],
    [count('joint-leave') !== jointLeave, `has ${count('joint-leave')} days of joint leave, the decree ${jointLeave}`],
    [calendar.days.some((d) => !d.on.startsWith(`${calendar.year}-`)), 'holds a day of another year'],
    [new Set(calendar.days.map((d) => d.on)).size !== calendar.days.length, 'holds a day twice'],
  ];
  return found
    .filter(([wrong]) => wrong)
    .map(([, what]) =>
      problem(calendar.where, `${calendar.year} ${what}`, { id: 'cocokkan dengan keputusannya', en: 'compare with the decree' }),
    );
}

function missingYears(law: Law): Problem[] {
  const years = law.calendars.map((c) => c.year).sort((a, b) => a - b);
  return law.calendars
    .filter((c) => c.year !== years[0] && !years.includes(c.year - 1))
    .map((c) =>
      problem(c.where, `the year before ${c.year} is missing`, {
        id: `tambahkan holidays/${c.year - 1}.yaml`,
        en: `add holidays/${c.year - 1}.yaml`,
      }),
    );
}

/** Determination, campaign, quiet period and voting follow one another. */
export function checkContests(law: Law): Problem[] {
  return law.contests
    .filter((c) => !isOrdered(c))
    .map((c) =>
      problem(c.where, `the days of ${c.id} do not follow one another`, {
        id: 'cocokkan dengan kalender pemilihan',
        en: 'compare with the election calendar',
      }),
    );
}

function isOrdered(contest: Contest): boolean {
  const determined = contest.offices
    .map((o) => o.determinedOn)
    .filter((d) => d !== null)
    .sort();
  const { campaign, quiet, votingOn } = contest;
  const days = [determined.at(-1), campaign?.from, campaign?.until, quiet?.from, quiet?.until, votingOn].filter((d) => d != null);
  return days.every((d, i) => i === 0 || (days[i - 1] ?? d) <= d);
}
