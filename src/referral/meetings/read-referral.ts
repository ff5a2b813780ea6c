import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { isId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { read, type Entry } from '../../ledger/index.js';
import { caseView } from '../../procedure/index.js';
import { mustBelong } from '../bodies/read-bodies.js';
import type { FollowUp, FollowUpWords, Meeting, MeetingWords, Nothing, Position } from './meeting.js';
import { allMeetings, allNothing, findMeeting, followUps } from './meetings-store.js';

/** Meetings and statements of the office, newest first: days and what they belong to, no words. Refusal `kit.not-allowed`. */
export async function listReferral(ctx: Ctx): Promise<{ meetings: Meeting[]; statements: Nothing[]; open: FollowUp[] }> {
  ctx.mustHave('referral.record');
  return ctx.tx(async (tx) => ({
    meetings: await allMeetings(tx),
    statements: await allNothing(tx),
    open: (await followUps(tx)).filter((one) => one.doneOn === null),
  }));
}

export type MeetingView = {
  readonly meeting: Meeting;
  readonly words: MeetingWords | null;
  readonly number: string | null;
  readonly positions: readonly Position[];
  readonly followUps: readonly (FollowUp & { readonly words: FollowUpWords | null })[];
};

/**
 * One meeting with its words. One of a case opens to who works on that case alone. Refusals `kit.not-allowed`,
 * `kit.not-found`, `procedure.not-found`.
 */
export async function readMeeting(ctx: Ctx, id: string): Promise<MeetingView> {
  ctx.mustHave('referral.record');
  const meeting = isId(id) ? await ctx.tx((tx) => findMeeting(tx, id)) : null;
  if (!meeting) throw new Refusal('kit.not-found');
  const number = meeting.caseId === null ? null : (await caseView(ctx, meeting.caseId)).state.number;
  return ctx.tx((tx) => viewOf(ctx, tx, meeting, number));
}

/** Meetings with one's own body, and its own statements. Refusals `kit.not-allowed`, `referral.no-body`. */
export async function ownMeetings(ctx: Ctx): Promise<{ meetings: Meeting[]; statements: Nothing[] }> {
  return ctx.tx(async (tx) => {
    const body = await mustBelong(ctx, tx);
    return {
      meetings: (await allMeetings(tx)).filter((one) => one.body === body.id),
      statements: (await allNothing(tx)).filter((one) => one.body === body.id),
    };
  });
}

/** One meeting with one's own body; its case is not named. Refusals `kit.not-allowed`, `referral.no-body`, `kit.not-found`. */
export async function ownMeeting(ctx: Ctx, id: string): Promise<MeetingView> {
  return ctx.tx(async (tx) => {
    const body = await mustBelong(ctx, tx);
    const meeting = isId(id) ? await findMeeting(tx, id) : null;
    if (meeting?.body !== body.id) throw new Refusal('kit.not-found');
    return viewOf(ctx, tx, meeting, null);
  });
}

async function viewOf(ctx: Ctx, tx: Tx, meeting: Meeting, number: string | null): Promise<MeetingView> {
  const events = await read(ctx, tx, { kind: 'meeting', id: meeting.id });
  const planned = new Map(
    events
      .filter((one) => one.kind === 'follow-up')
      .map((one) => [(one.skeleton as { item: string }).item, one.body as FollowUpWords | null]),
  );
  return {
    meeting,
    words: (events[0]?.body ?? null) as MeetingWords | null,
    number,
    positions: events.filter((one) => one.kind === 'position' && !one.isErased).map(positionOf),
    followUps: (await followUps(tx, meeting.id)).map((one) => ({ ...one, words: planned.get(one.id) ?? null })),
  };
}

function positionOf(entry: Entry): Position {
  const { by, agrees, disagrees } = entry.body as Omit<Position, 'on'>;
  return { on: entry.on, by, agrees, disagrees };
}
