import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import { eraseBodies } from '../ledger/index.js';
import type { Verdict } from './channel.js';
import { outcomeOf } from './fold.js';
import { forgetFindings } from './findings/forget-findings.js';
import { channelForChange, note, streamOf } from './note.js';
import { saveChannel, saveVisits } from './store.js';

/**
 * "This is a person's own account": anyone may say so, once is enough, and nothing about who says it is kept. Checks stop at once, until
 * two people and the partner have looked. Saying it again changes nothing. Refusal `kit.not-found`.
 */
export async function contestChannel(ctx: Ctx, id: string): Promise<void> {
  const anyone = ctx.as({ kind: 'anyone' });
  await ctx.tx(async (tx) => {
    const before = await channelForChange(anyone, tx, id);
    if (before.channel.isContested) return;
    await note(anyone, tx, before, 'contested', {});
    await saveVisits(tx, before.channel.id, { proofSeenAt: null });
  });
}

/**
 * One of the two people says what they found. The one who registered it is none of them; the same person again changes their word. Refusals
 * `kit.not-allowed`, `kit.not-found`, `channels.not-contested`, `channels.registrar`, `channels.no-reason`.
 */
export async function lookAtContested(ctx: Ctx, id: string, input: { says: Verdict; reason: string }): Promise<void> {
  const by = ctx.mustHave('channel.review');
  const reason = reasonOf(input.reason, 'channels.no-reason');
  await ctx.tx(async (tx) => {
    const before = await channelForChange(ctx, tx, id);
    if (!before.channel.isContested) throw new Refusal('channels.not-contested');
    if (before.registeredBy === by.id) throw new Refusal('channels.registrar');
    await settle(ctx, tx, await note(ctx, tx, before, 'looked', { by: by.id, says: input.says }, { reason }));
  });
}

/**
 * The partner's word, recorded by an officer with the letter or meeting it was said in. Refusals `kit.not-allowed`, `kit.not-found`,
 * `channels.not-contested`, `channels.no-source`.
 */
export async function recordPartnerLook(ctx: Ctx, id: string, input: { says: Verdict; source: string }): Promise<void> {
  ctx.mustHave('channel.register');
  const source = reasonOf(input.source, 'channels.no-source');
  await ctx.tx(async (tx) => {
    const before = await channelForChange(ctx, tx, id);
    if (!before.channel.isContested) throw new Refusal('channels.not-contested');
    await settle(ctx, tx, await note(ctx, tx, before, 'partner-looked', { says: input.says }, { source }));
  });
}

/** Takes a channel off the list for good; its address and name leave the row. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function withdrawChannel(ctx: Ctx, id: string): Promise<void> {
  ctx.mustHave('channel.register');
  await ctx.tx(async (tx) => void (await note(ctx, tx, await channelForChange(ctx, tx, id), 'removed', { why: 'withdrawn' })));
}

type Change = Parameters<typeof note>;

async function settle(ctx: Ctx, tx: Change[1], after: Change[2]): Promise<void> {
  const outcome = outcomeOf(after);
  if (outcome === 'personal') await forget(ctx, tx, await note(ctx, tx, after, 'removed', { why: 'personal' }));
  if (outcome === 'office') await note(ctx, tx, after, 'cleared', {});
}

/** It was somebody's own: its address, its name and what was found in it go, words of the journal too; leaves stay. */
async function forget(ctx: Ctx, tx: Change[1], { channel }: Change[2]): Promise<void> {
  await forgetFindings(ctx, tx, channel.id);
  await eraseBodies(ctx, tx, streamOf(channel.id), channel.version);
  await saveChannel(tx, { ...channel, version: channel.version + 1 });
}

function reasonOf(text: string, refusal: 'channels.no-reason' | 'channels.no-source'): string {
  const reason = text.trim();
  if (reason === '') throw new Refusal(refusal);
  if (reason.length > 2_000) throw new Refusal('kit.too-long', { limit: 2_000 });
  return reason;
}
