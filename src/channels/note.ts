import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Json } from '../kit/json.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { lockStream, read, record, type Stream } from '../ledger/index.js';
import type { ChannelId, FoldedChannel } from './channel.js';
import { apply, foldChannel, type Skeletons } from './fold.js';
import { saveChannel } from './store.js';

export const streamOf = (id: string): Stream => ({ kind: 'channel', id });

/** The channel, alone with it until the transaction ends. Refusal `kit.not-found`, for a removed one too. */
export async function channelForChange(ctx: Ctx, tx: Tx, id: string): Promise<FoldedChannel> {
  if (!isId(id)) throw new Refusal('kit.not-found');
  await lockStream(tx, streamOf(id));
  const folded = foldChannel(id as ChannelId, await read(ctx, tx, streamOf(id)));
  if (!folded || folded.channel.state === 'removed') throw new Refusal('kit.not-found');
  return folded;
}

/** Records one event and the row it makes. Who did it stays in the sealed body; a visitor who pressed the button is nobody. */
export async function note<K extends Exclude<keyof Skeletons, 'registered'>>(
  ctx: Ctx,
  tx: Tx,
  before: FoldedChannel,
  kind: K,
  skeleton: Skeletons[K],
  words: Readonly<Record<string, string>> = {},
): Promise<FoldedChannel> {
  const who = ctx.actor.kind === 'account' ? { by: ctx.actor.name, at: ctx.now().toString() } : {};
  const { id, version } = before.channel;
  const event = { kind, on: ctx.today(), skeleton: skeleton as Json, body: { ...words, ...who } };
  await record(ctx, tx, streamOf(id), version, [event]);
  const after = apply(before, { ...event, version: version + 1 });
  await saveChannel(tx, after.channel);
  return after;
}
