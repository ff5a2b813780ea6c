import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { note } from '../bodies/note.js';
import { mustBelong } from '../bodies/read-bodies.js';
import { lockMeeting, setMeetingVersion } from './meetings-store.js';

export type AddPosition = { readonly meeting: string; readonly agrees: string; readonly disagrees: string };

/**
 * Somebody of the body a meeting was with says what it agrees with and what not; the minutes stay as they are. Refusals
 * `kit.not-allowed`, `referral.no-body`, `kit.not-found`, `referral.nothing-said`, `kit.too-long`.
 */
export async function addPosition(ctx: Ctx, input: AddPosition): Promise<void> {
  const [agrees, disagrees] = [input.agrees.trim(), input.disagrees.trim()];
  if (agrees === '' && disagrees === '') throw new Refusal('referral.nothing-said');
  if (agrees.length > 2_000 || disagrees.length > 2_000) throw new Refusal('kit.too-long', { limit: 2_000 });
  await ctx.tx(async (tx) => {
    const body = await mustBelong(ctx, tx);
    const meeting = await lockMeeting(tx, input.meeting);
    if (meeting.body !== body.id) throw new Refusal('kit.not-found');
    const event = { kind: 'position', skeleton: { body: body.id }, body: { agrees, disagrees } };
    await setMeetingVersion(tx, meeting.id, await note(ctx, tx, { kind: 'meeting', id: meeting.id }, meeting.version, event));
  });
}
