import { createHash } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import { addDays } from '../../kit/dates.js';
import type { Json } from '../../kit/json.js';
import { derive, hex } from '../../kit/seal.js';
import { keepFiles, storeFile, type StoredFile } from '../../evidence/index.js';
import { record } from '../../ledger/index.js';
import type { Channel, Finding, FindingId } from '../channel.js';
import type { Item } from '../feeds/item.js';
import { forgetMarks, insertFinding, markSeen, seenMarks } from '../store.js';
import { wordsToday } from '../words/keep-words.js';
import { wordsIn } from '../words/match.js';
import type { ContestWord } from '../words/word.js';
import { evidenceText, type Found } from './evidence-text.js';

/** Marks are kept longer than any feed shows an item, so that nothing is found twice. */
const KEEP_MARKS_DAYS = 400;

/** Of each item only this keyed mark is kept: it tells a known one from a new or corrected one, and nothing of what it says. */
export function markOf(ctx: Ctx, channel: Channel, parts: readonly string[]): Uint8Array {
  const digest = createHash('sha256')
    .update([channel.id, ...parts].join('\n'))
    .digest();
  return derive(ctx.keys.secret(ctx.tenant.id, 'channel-items'), digest, 'channels.item');
}

/**
 * Compares items not seen before with the words that count today. Each contest with a hit gets a finding about the channel, with the
 * item kept as evidence; an item without a hit leaves its mark and nothing else. Returns how many were found.
 */
export async function compareItems(ctx: Ctx, channel: Channel, items: readonly Item[]): Promise<number> {
  const marked = items.map((item) => ({ item, mark: markOf(ctx, channel, [item.id, item.title, item.text]) }));
  const marks = marked.map((one) => one.mark);
  const { seen, words } = await ctx.tx(async (tx) => ({ seen: await seenMarks(tx, channel.id, marks), words: await wordsToday(ctx, tx) }));
  let found = 0;
  for (const { item, mark } of marked) {
    if (seen.has(hex(mark))) continue;
    const hits = Map.groupBy(wordsIn(`${item.title}\n${item.text}`, words), (one) => one.contest);
    found += await keepHits(ctx, channel, { item, mark, hits });
  }
  await ctx.tx(async (tx) => {
    await markSeen(tx, ctx.tenant.id, channel.id, marks, ctx.today());
    await forgetMarks(tx, channel.id, addDays(ctx.today(), -KEEP_MARKS_DAYS));
  });
  return found;
}

type Hit = { readonly item: Item; readonly mark: Uint8Array; readonly hits: ReadonlyMap<string, readonly ContestWord[]> };

/** Findings and mark in one transaction: an item is never found twice, and never lost between the two. */
async function keepHits(ctx: Ctx, channel: Channel, { item, mark, hits }: Hit): Promise<number> {
  const ready: { contest: string; found: Found; file: StoredFile }[] = [];
  for (const [contest, words] of hits) {
    const found = foundOf(ctx, channel, item, words);
    ready.push({ contest, found, file: await storeText(ctx, evidenceText(found)) });
  }
  if (ready.length === 0) return 0;
  await ctx.tx(async (tx) => {
    for (const { contest, found, file } of ready) {
      const id = ctx.chance.uuid() as FindingId;
      const finding: Finding = {
        id,
        channel: channel.id,
        contest,
        foundOn: ctx.today(),
        state: 'open',
        file: file.id,
        report: null,
        version: 1,
      };
      await keepFiles(ctx, tx, [file.id], ctx.keys.monthly(ctx.tenant.id, ctx.today()), `finding:${id}`);
      await insertFinding(tx, ctx.tenant.id, finding);
      const skeleton = { channel: channel.id, contest, file: file.id };
      await record(ctx, tx, { kind: 'finding', id }, 0, [{ kind: 'found', on: ctx.today(), skeleton, body: found as unknown as Json }]);
    }
    await markSeen(tx, ctx.tenant.id, channel.id, [mark], ctx.today());
  });
  return ready.length;
}

function foundOf(ctx: Ctx, channel: Channel, { link, title, text, publishedAt }: Item, words: readonly ContestWord[]): Found {
  const about = { channelTitle: channel.title, channelUrl: channel.url, readAt: ctx.now().toString() };
  return { ...about, words: words.map((one) => one.word), link, title, text, publishedAt };
}

/** A text of our own as a file, unsent until it is kept; what a crash leaves is swept. */
export async function storeText(ctx: Ctx, text: string): Promise<StoredFile> {
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  const wrapper = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  return storeFile(ctx, {
    name: 'butir-kanal.txt',
    bytes,
    wrapper,
    owner: `channel:${ctx.chance.uuid()}`,
    limit: 200_000,
    as: 'text/plain',
  });
}
