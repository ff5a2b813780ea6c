import type { Ctx } from '../kit/ctx.js';
import { isByExport, isOnDomain } from './channel.js';
import { checkChannel, type CheckParts } from './check-channel.js';
import { PROOF_HOURS, renewProof } from './proof/prove.js';
import { allChannels } from './store.js';

/**
 * What the clock does several times a day: proofs older than `PROOF_HOURS` are looked at again, domains before what hangs on them, so that
 * lost ownership stops checks within a day; then what is due is read, one after the other.
 */
export async function checkAllChannels(ctx: Ctx, parts: CheckParts): Promise<void> {
  const all = (await ctx.tx(allChannels)).filter(({ channel }) => channel.state === 'proved' && !channel.isContested);
  const ordered = [...all.filter(({ channel }) => isOnDomain(channel.kind)), ...all.filter(({ channel }) => !isOnDomain(channel.kind))];
  for (const kept of ordered) {
    const { proofSeenAt } = kept.visits;
    if (!proofSeenAt || ctx.now().since(proofSeenAt).total('hours') >= PROOF_HOURS) await renewProof(ctx, parts.door, kept);
  }
  for (const { channel } of ordered) if (!isByExport(channel.kind)) await checkChannel(ctx, parts, channel.id);
}
