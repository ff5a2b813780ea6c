import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import type { Bilingual } from '../kit/text.js';
import { screeningWork } from '../intake/index.js';
import { deadlineById, due, type Law } from '../law/index.js';
import { workList } from '../procedure/index.js';
import { openPeriods } from '../rights/index.js';
import { ABOVE_ANSWER, type Subject } from './lapse.js';
import { listLapses } from './list-lapses.js';

/** A day by which this person has something to do: number and period, nothing of what is inside. */
export type DueItem = {
  readonly subject: Subject;
  readonly subjectId: string;
  readonly number: string;
  readonly deadline: string;
  readonly name: Bilingual;
  readonly dueOn: Day;
};

/** All days this person's own work is due on, earliest first. What others must do in their cases is not among them. */
export async function dueList(ctx: Ctx, law: Law): Promise<DueItem[]> {
  const may = ctx.actor.kind === 'account' ? ctx.actor.may : new Set<string>();
  const items = [
    ...(may.has('work.read') ? await casesDue(ctx, law) : []),
    ...(may.has('report.read') ? await reportsDue(ctx, law) : []),
    ...(may.has('rights.handle') ? await requestsDue(ctx, law) : []),
    ...(may.has('case.assign') && may.has('case.decide') ? await tasksDue(ctx, law) : []),
  ];
  return items.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.number < b.number ? -1 : 1));
}

async function casesDue(ctx: Ctx, law: Law): Promise<DueItem[]> {
  return (await workList(ctx, law)).flatMap(({ caseId, number, dueOn, isOthers, why }): DueItem[] =>
    dueOn && why && !isOthers
      ? [{ subject: 'case', subjectId: caseId, number, deadline: why.deadline.id, name: why.deadline.name, dueOn }]
      : [],
  );
}

async function reportsDue(ctx: Ctx, law: Law): Promise<DueItem[]> {
  const { id: deadline, name } = deadlineById(law, 'screening');
  const found = await ctx.tx((tx) => screeningWork(ctx, tx, (from) => ({ dueOn: due(law, 'screening', from).on, days: [] })));
  return found.map(({ reportId, number, dueOn }) => ({ subject: 'report', subjectId: reportId, number, deadline, name, dueOn }));
}

/** What offices under this one let pass, and whoever leads the work is to answer. */
async function tasksDue(ctx: Ctx, law: Law): Promise<DueItem[]> {
  const { id: deadline, name } = deadlineById(law, ABOVE_ANSWER);
  return (await listLapses(ctx)).flatMap(({ subject, subjectId, number, replyDueOn, repliedOn }): DueItem[] =>
    replyDueOn && repliedOn === null ? [{ subject, subjectId, number, deadline, name, dueOn: replyDueOn }] : [],
  );
}

async function requestsDue(ctx: Ctx, law: Law): Promise<DueItem[]> {
  const found = await ctx.tx((tx) => openPeriods(ctx, tx));
  return found.map(({ subject, subjectId, number, deadline, dueOn }) => {
    return { subject, subjectId, number, deadline, name: deadlineById(law, deadline).name, dueOn };
  });
}
