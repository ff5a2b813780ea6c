import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import { unscreenedReports } from '../intake/index.js';
import { deadlineById, due, type Law } from '../law/index.js';
import { workList } from '../procedure/index.js';
import { openPeriods } from '../rights/index.js';
import type { Overdue } from './lapse.js';

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
  return [...cases, ...reports, ...requests].filter((one) => one.dueOn < today && deadlineById(law, one.deadline).nature === 'duty');
}
