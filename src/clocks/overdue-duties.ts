import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import { unscreenedReports } from '../intake/index.js';
import { deadlineById, due, type Law } from '../law/index.js';
import { workList } from '../procedure/index.js';
import { openPeriods } from '../rights/index.js';
import { ABOVE_ANSWER, type Overdue } from './lapse.js';
import { unansweredTasks } from './store.js';

/** Every duty of the institution whose period is over today, whoever's step it is. For the clock's own job (`system`). */
export async function overdueDuties(ctx: Ctx, law: Law): Promise<Overdue[]> {
  if (ctx.actor.kind !== 'system') throw new Refusal('kit.not-allowed');
  const today = ctx.today();
  const cases = (await workList(ctx, law)).flatMap(({ caseId, number, dueOn, why }): Overdue[] =>
    dueOn && why ? [{ subject: 'case', subjectId: caseId, number, deadline: why.deadline.id, office: why.deadline.owner.id, dueOn }] : [],
  );
  const office = deadlineById(law, 'screening').owner.id;
  const reports = (await ctx.tx((tx) => unscreenedReports(ctx, tx))).map(({ id, number, receivedOn }): Overdue => {
    return { subject: 'report', subjectId: id, number, deadline: 'screening', office, dueOn: due(law, 'screening', receivedOn).on };
  });
  const requests = (await ctx.tx((tx) => openPeriods(ctx, tx))).map(({ subject, subjectId, number, deadline, dueOn }): Overdue => {
    return { subject, subjectId, number, deadline, office: deadlineById(law, deadline).owner.id, dueOn };
  });
  // The direct superior did not act and the official above did not answer: the office above that one is told.
  const tasks = (await ctx.tx((tx) => unansweredTasks(tx, today)))
    .filter((one) => one.office === 'atasan-langsung' && one.deadline !== ABOVE_ANSWER)
    .map(({ subject, subjectId, number, replyDueOn }): Overdue => {
      return { subject, subjectId, number, deadline: ABOVE_ANSWER, office: deadlineById(law, ABOVE_ANSWER).owner.id, dueOn: replyDueOn! };
    });
  return [...cases, ...reports, ...requests, ...tasks].filter(
    (one) => one.dueOn < today && deadlineById(law, one.deadline).nature === 'duty',
  );
}
