import type { Ctx } from '../kit/ctx.js';
import type { Door } from '../kit/http/index.js';
import type { Json } from '../kit/json.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { hex } from '../kit/seal.js';
import { record } from '../ledger/index.js';
import { CHANNEL_KINDS, isOnDomain, type Channel, type ChannelId, type ChannelKind } from './channel.js';
import { begin, type ChannelWords, type Skeletons } from './fold.js';
import { streamOf } from './note.js';
import { isAccount } from './proof/places.js';
import { findChannel, insertChannel } from './store.js';

export type RegisterChannel = {
  readonly kind: ChannelKind;
  readonly title: string;
  /** Of a website its sitemap, of a feed the feed, of an account elsewhere its own address. */
  readonly url: string;
  readonly unit: string;
  readonly decree: string;
  /** For an account elsewhere: the proved website, and its page that links to the account. */
  readonly parent: string | null;
  readonly page: string;
};

/**
 * Registers one of the institution's own channels. It stands on the public page from now on, and nothing is fetched from it until its
 * ownership is proved. Refusals `kit.not-allowed`, `channels.incomplete`, `channels.bad-address`, `channels.wrong-platform`,
 * `channels.no-decree`, `channels.no-parent`, `channels.known`, `kit.too-long`.
 */
export async function registerChannel(ctx: Ctx, door: Door, input: RegisterChannel): Promise<ChannelId> {
  const by = ctx.mustHave('channel.register');
  const words = wordsOf(door, input);
  const id = ctx.chance.uuid() as ChannelId;
  await ctx.tx(async (tx) => {
    const parent = isOnDomain(input.kind) ? null : await provedParent(input.parent, words.page, (one) => findChannel(tx, one));
    const skeleton: Skeletons['registered'] = { kind: input.kind, parent, token: hex(ctx.chance.bytes(16)), by: by.id };
    const body = { ...words, by: by.name, at: ctx.now().toString() };
    await insertChannel(tx, ctx.tenant.id, begin(id, { skeleton: skeleton as Json, body: words, version: 1 }).channel);
    await record(ctx, tx, streamOf(id), 0, [{ kind: 'registered', on: ctx.today(), skeleton: skeleton as Json, body }]);
  });
  return id;
}

function wordsOf(door: Door, input: RegisterChannel): ChannelWords {
  const [title, unit, decree, url, page] = [input.title, input.unit, input.decree, input.url, input.page].map((text) => text.trim()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (title === '' || unit === '' || !CHANNEL_KINDS.includes(input.kind)) throw new Refusal('channels.incomplete');
  if ([title, unit, decree].some((text) => text.length > 300)) throw new Refusal('kit.too-long', { limit: 300 });
  if (door.refuses(url) !== null) throw new Refusal('channels.bad-address');
  const isElsewhere = !isOnDomain(input.kind);
  if (isElsewhere && !isAccount(input.kind, url)) throw new Refusal('channels.wrong-platform');
  if (isElsewhere && decree === '') throw new Refusal('channels.no-decree');
  if (isElsewhere && door.refuses(page) !== null) throw new Refusal('channels.no-parent');
  return { title, unit, decree, url: new URL(url).href, page: isElsewhere ? new URL(page).href : null };
}

/** The domain must be proved already, and the page must lie on it. */
async function provedParent(
  id: string | null,
  page: string | null,
  find: (id: string) => Promise<{ channel: Channel } | null>,
): Promise<ChannelId> {
  const parent = id !== null && isId(id) ? (await find(id))?.channel : undefined;
  const isProved = parent?.state === 'proved' && isOnDomain(parent.kind) && !parent.isContested;
  if (!isProved || new URL(parent.url).host !== new URL(page!).host) throw new Refusal('channels.no-parent');
  return parent.id;
}
