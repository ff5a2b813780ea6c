import { isRefusal } from '../../kit/refusal.js';
import { replayTimeline } from '../count/replay.js';
import type { ReplayedSpan } from '../count/replay.js';
import type { Law } from '../law.js';
import type { Timeline } from '../timeline.js';
import { problem } from '../problem.js';
import type { Problem } from '../problem.js';

/** Each published timeline can be counted, and still gives what its file says. */
export function checkTimelines(law: Law): Problem[] {
  return law.timelines.flatMap((timeline) => [...strangeContest(law, timeline), ...replayed(law, timeline)]);
}

function strangeContest(law: Law, { id, contest, where }: Timeline): Problem[] {
  const isKnown = contest === null || law.contests.some((one) => one.id === contest);
  return isKnown
    ? []
    : [problem(where, `timeline ${id} names the contest ${contest}, which is not here`, { id: 'perbaiki id-nya', en: 'mend the id' })];
}

function replayed(law: Law, timeline: Timeline): Problem[] {
  try {
    return replayTimeline(law, timeline).flatMap((one) => differences(timeline, one));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const what = `timeline ${timeline.id} cannot be counted: ${error.code} ${JSON.stringify(error.data)}`;
    return [
      problem(timeline.where, what, {
        id: 'sebut kejadian dan jangka waktu yang ada, pada tahun yang kalendernya dimuat',
        en: 'name events and periods that exist, in years whose calendar is here',
      }),
    ];
  }
}

function differences(timeline: Timeline, { span, state, dueOn, late, name }: ReplayedSpan): Problem[] {
  const found = { state, dueOn, calendarDaysLate: late?.calendarDays ?? null };
  const [wanted, given] = [JSON.stringify(span.expect), JSON.stringify(found)];
  if (wanted === given) return [];
  const what = `timeline ${timeline.id}, ${name.en}: it gives ${given}, the file says ${wanted}`;
  return [
    problem(span.where, what, {
      id: 'perbaiki jangka waktu atau kalendernya, atau urutannya kalau hukumnya memang berubah',
      en: 'mend the period or the calendar, or the timeline if the law has changed',
    }),
  ];
}
