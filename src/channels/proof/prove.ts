import type { Ctx } from '../../kit/ctx.js';
import { daysBetween } from '../../kit/dates.js';
import type { Door } from '../../kit/http/index.js';
import { isId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { isByExport } from '../channel.js';
import { channelForChange, note } from '../note.js';
import { findChannel, saveVisits, type Kept } from '../store.js';
import { lookAtProof, type Look } from './look.js';

/** An old proof opens nothing: it must have been seen within these hours before anything is fetched. */
export const PROOF_HOURS = 20;
/** Each month the proof is an event of its own, with its leaf; without one seen in that time it lapses. */
export const PROOF_DAYS = 31;

/**
 * Looks at a channel's proof because somebody asks: right after placing it, or to get a lost channel back. Refusals `kit.not-allowed`,
 * `kit.not-found`, `channels.contested`.
 */
export async function proveChannel(ctx: Ctx, door: Door, id: string): Promise<Look> {
  ctx.mustHave('channel.register');
  const kept = await ctx.tx((tx) => findChannel(tx, isId(id) ? id : ''));
  if (!kept || kept.channel.state === 'removed') throw new Refusal('kit.not-found');
  if (kept.channel.isContested) throw new Refusal('channels.contested');
  return renewProof(ctx, door, kept);
}

/** Looks and records what is new: proved, lost, or a month gone by. What is not known for certain changes nothing until it lapses. */
export async function renewProof(ctx: Ctx, door: Door, { channel }: Kept): Promise<Look> {
  const parent = channel.parent ? ((await ctx.tx((tx) => findChannel(tx, channel.parent!)))?.channel ?? null) : null;
  const look = await lookAtProof(door, channel, parent);
  await ctx.tx(async (tx) => {
    const now = await channelForChange(ctx, tx, channel.id);
    const { state, provedOn, isContested } = now.channel;
    if (isContested) return;
    if (look.is === 'proved') {
      // An account without a feed is proved by its page and its own export together (`takeExport`).
      if (isByExport(channel.kind) && state !== 'proved') return;
      await saveVisits(tx, channel.id, { proofSeenAt: ctx.now() });
      const isDue = state !== 'proved' || provedOn === null || daysBetween(provedOn, ctx.today()) >= PROOF_DAYS - 1;
      if (isDue) await note(ctx, tx, now, 'proved', { how: look.how });
    } else if (state === 'proved' && (look.is === 'missing' || lapsed(ctx, provedOn))) {
      await saveVisits(tx, channel.id, { proofSeenAt: null });
      await note(ctx, tx, now, 'proof-lost', { why: look.why });
    }
  });
  return look;
}

const lapsed = (ctx: Ctx, provedOn: Kept['channel']['provedOn']): boolean =>
  provedOn === null || daysBetween(provedOn, ctx.today()) > PROOF_DAYS;
