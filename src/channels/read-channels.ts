import type { Ctx } from '../kit/ctx.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { read } from '../ledger/index.js';
import type { Channel, ChannelId, ChannelKind, ChannelState, FoldedChannel, Visits } from './channel.js';
import { foldChannel } from './fold.js';
import { streamOf } from './note.js';
import { allChannels, findChannel } from './store.js';

/** What anyone reads of a channel: the office's own words and how it stands. */
export type PublicChannel = {
  readonly id: ChannelId;
  readonly kind: ChannelKind;
  readonly title: string;
  readonly url: string;
  readonly unit: string;
  readonly state: Exclude<ChannelState, 'removed'> | 'contested';
};

/** Every registered channel, by title; a removed one is gone. For anyone. */
export async function publicChannels(ctx: Ctx): Promise<PublicChannel[]> {
  return (await ctx.tx(allChannels)).flatMap(({ channel: { id, kind, title, url, unit, state, isContested } }) =>
    state === 'removed' ? [] : [{ id, kind, title, url, unit, state: isContested ? ('contested' as const) : state }],
  );
}

export type ListedChannel = { readonly channel: Channel; readonly visits: Visits };

/** The desk's list. Refusal `kit.not-allowed`. */
export async function listChannels(ctx: Ctx): Promise<ListedChannel[]> {
  ctx.mustHave('channel.review');
  return (await ctx.tx(allChannels)).filter(({ channel }) => channel.state !== 'removed');
}

export type ChannelRead = ListedChannel & {
  readonly folded: FoldedChannel;
  readonly parent: Channel | null;
  /** Newest first. */
  readonly history: readonly {
    readonly kind: string;
    readonly on: string;
    readonly by: string;
    readonly say: string;
    readonly index: number | null;
  }[];
};

/** One channel with its history. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function readChannel(ctx: Ctx, id: string): Promise<ChannelRead> {
  ctx.mustHave('channel.review');
  return ctx.tx(async (tx) => {
    const kept = isId(id) ? await findChannel(tx, id) : null;
    if (!kept) throw new Refusal('kit.not-found');
    const events = await read(ctx, tx, streamOf(id));
    const parent = kept.channel.parent ? ((await findChannel(tx, kept.channel.parent))?.channel ?? null) : null;
    const history = events.map(({ kind, on, body, index, skeleton }) => {
      const { by = '', reason = '', source = '' } = (body ?? {}) as { by?: string; reason?: string; source?: string };
      const { why = '' } = skeleton as { why?: string };
      return { kind, on, by, say: reason || source || why, index };
    });
    return { ...kept, folded: foldChannel(id as ChannelId, events)!, parent, history: history.reverse() };
  });
}
