import type { Ctx } from '../kit/ctx.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { read } from '../ledger/index.js';
import { caseView } from '../procedure/index.js';
import type { Meeting, MeetingWords, Nothing } from './meeting.js';
import { allMeetings, allNothing, findMeeting } from './store.js';

/** Meetings and statements of the office, newest first: days and what they belong to, no words. Refusal `kit.not-allowed`. */
export async function listReferral(ctx: Ctx): Promise<{ meetings: Meeting[]; statements: Nothing[] }> {
  ctx.mustHave('referral.record');
  return ctx.tx(async (tx) => ({ meetings: await allMeetings(tx), statements: await allNothing(tx) }));
}

/**
 * One meeting with its words. One of a case opens to who works on that case alone. Refusals `kit.not-allowed`,
 * `kit.not-found`, `procedure.not-found`.
 */
export async function readMeeting(ctx: Ctx, id: string): Promise<{ meeting: Meeting; words: MeetingWords | null; number: string | null }> {
  ctx.mustHave('referral.record');
  const meeting = isId(id) ? await ctx.tx((tx) => findMeeting(tx, id)) : null;
  if (!meeting) throw new Refusal('kit.not-found');
  const number = meeting.caseId === null ? null : (await caseView(ctx, meeting.caseId)).state.number;
  const [held] = await ctx.tx((tx) => read(ctx, tx, { kind: 'meeting', id }));
  return { meeting, words: (held?.body ?? null) as MeetingWords | null, number };
}
