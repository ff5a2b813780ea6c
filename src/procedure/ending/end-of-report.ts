import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { ReportId } from '../../kit/ids.js';
import type { CloseGround } from '../case.js';
import type { Respondent } from '../events.js';
import { wordsOf } from '../papers/letter-words.js';
import { loadCase } from '../step.js';
import { reportsWithCase } from '../store.js';

export type EndOfReport = { readonly ground: CloseGround; readonly reason: string; readonly respondent: Respondent | null };

/**
 * How the case of a report ended, for the lottery audit, whose caller has decided that its reader may and takes every name out;
 * `null` while no case of it is closed.
 */
export async function endOfReport(ctx: Ctx, tx: Tx, report: ReportId): Promise<EndOfReport | null> {
  const [found] = await reportsWithCase(tx, [report]);
  if (!found) return null;
  const { state, entries } = await loadCase(ctx, tx, found.caseId);
  if (!state.closed) return null;
  const closing = wordsOf(entries, 'closed') ?? wordsOf(entries, 'closed-with-notice');
  const decision = wordsOf(entries, 'clearing-drafted') ?? wordsOf(entries, 'decision-drafted');
  return {
    ground: state.closed.ground,
    reason: closing?.reason ?? decision?.reasons ?? '',
    respondent: wordsOf(entries, 'opened')?.respondent ?? null,
  };
}
