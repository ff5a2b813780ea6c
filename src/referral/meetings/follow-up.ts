import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { Tx } from '../../kit/db.js';
import { Refusal } from '../../kit/refusal.js';
import { caseView } from '../../procedure/index.js';
import { note } from '../bodies/note.js';
import type { FollowUpId, Meeting } from './meeting.js';
import { followUps, insertFollowUp, lockMeeting, setDone, setMeetingVersion } from './meetings-store.js';

export type PlanFollowUp = { readonly meeting: string; readonly who: string; readonly what: string; readonly dueOn: Day };

/**
 * Who does what by when after a meeting. Refusals `kit.not-allowed`, `kit.not-found`, `procedure.not-found`,
 * `referral.no-follow-up`, `referral.bad-day`.
 */
export async function planFollowUp(ctx: Ctx, input: PlanFollowUp): Promise<FollowUpId> {
  ctx.mustHave('referral.record');
  const [who, what] = [input.who.trim(), input.what.trim()];
  if (who === '' || what === '' || who.length > 200 || what.length > 2_000) throw new Refusal('referral.no-follow-up');
  const id = ctx.chance.uuid() as FollowUpId;
  await atMeeting(ctx, input.meeting, async (tx, meeting) => {
    if (input.dueOn < meeting.heldOn) throw new Refusal('referral.bad-day');
    await insertFollowUp(tx, ctx.tenant.id, { id, meeting: meeting.id, dueOn: input.dueOn, doneOn: null });
    return { kind: 'follow-up', skeleton: { item: id, dueOn: input.dueOn }, body: { who, what } };
  });
  return id;
}

/** Marks one as done, once. Refusals `kit.not-allowed`, `kit.not-found`, `procedure.not-found`. */
export async function markDone(ctx: Ctx, input: { readonly meeting: string; readonly item: string }): Promise<void> {
  ctx.mustHave('referral.record');
  await atMeeting(ctx, input.meeting, async (tx, meeting) => {
    const item = (await followUps(tx, meeting.id)).find((one) => one.id === input.item);
    if (!item) throw new Refusal('kit.not-found');
    if (item.doneOn !== null) return null;
    await setDone(tx, item.id, ctx.today());
    return { kind: 'done', skeleton: { item: item.id } };
  });
}

type Event = Parameters<typeof note>[4];

/** Under the meeting's lock; one of a case only for who works on it. */
async function atMeeting(ctx: Ctx, id: string, work: (tx: Tx, meeting: Meeting) => Promise<Event | null>): Promise<void> {
  const { caseId } = await ctx.tx((tx) => lockMeeting(tx, id));
  if (caseId !== null) await caseView(ctx, caseId);
  await ctx.tx(async (tx) => {
    const meeting = await lockMeeting(tx, id);
    const event = await work(tx, meeting);
    if (event) await setMeetingVersion(tx, meeting.id, await note(ctx, tx, { kind: 'meeting', id: meeting.id }, meeting.version, event));
  });
}
