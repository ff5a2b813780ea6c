import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Json } from '../../kit/json.js';
import { Refusal } from '../../kit/refusal.js';
import { lockStream, read, record, type Entry, type Stream } from '../../ledger/index.js';
import { folded } from './match.js';
import { counts, foldWords, WORD_KINDS, type ContestWord, type WordId, type WordKind, type WordSkeletons } from './word.js';

const streamOf = (ctx: Ctx): Stream => ({ kind: 'wordlist', id: ctx.tenant.id });

export type ProposeWord = { readonly contest: string; readonly kind: WordKind; readonly word: string; readonly source: string };

/**
 * Proposes a word of a contest with where it is from. It finds nothing until a second person confirms it. Refusals `kit.not-allowed`,
 * `channels.bad-word` (too short, too long, an account or a profile link), `channels.no-reason` (no source), `channels.no-contest`,
 * `channels.word-known`.
 */
export async function proposeWord(ctx: Ctx, input: ProposeWord): Promise<WordId> {
  const by = ctx.mustHave('channel.register');
  const [word, source] = [input.word.trim().replace(/\s+/g, ' '), input.source.trim()];
  if (!isWord(word) || !WORD_KINDS.includes(input.kind)) throw new Refusal('channels.bad-word');
  if (source === '' || source.length > 500) throw new Refusal('channels.no-reason');
  if (!/^[a-z0-9-]{1,80}$/.test(input.contest)) throw new Refusal('channels.no-contest');
  const id = ctx.chance.uuid() as WordId;
  await change(ctx, (events) => {
    const isKnown = foldWords(events).some(
      (one) => one.contest === input.contest && one.until === null && folded(one.word) === folded(word),
    );
    if (isKnown) throw new Refusal('channels.word-known');
    return { kind: 'proposed', skeleton: { word: id, contest: input.contest, kind: input.kind, by: by.id }, words: { word, source } };
  });
  return id;
}

/** This list is no list of people: an `@name` or a link to a profile is refused. A tag is its own letters. */
function isWord(word: string): boolean {
  const letters = folded(word).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters >= 2 && word.length <= 80 && !/@|:\/\/|\bwww\.|\.(com|id|net|org)\b|\//i.test(word);
}

/** The second person's word. Refusals `kit.not-allowed`, `kit.not-found`, `channels.same-person`. Twice is once. */
export async function confirmWord(ctx: Ctx, id: string): Promise<void> {
  const by = ctx.mustHave('channel.review');
  await change(ctx, (events) => {
    const word = foundIn(events, id);
    if (word.awaits === by.id) throw new Refusal('channels.same-person');
    return word.awaits === null || word.until !== null ? null : { kind: 'confirmed', skeleton: { word: word.id } };
  });
}

/** Ends a word from today on, or takes a proposal back; what it found stays. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function endWord(ctx: Ctx, id: string): Promise<void> {
  ctx.mustHave('channel.register');
  await change(ctx, (events) => {
    const word = foundIn(events, id);
    return word.until === null ? { kind: 'ended', skeleton: { word: word.id } } : null;
  });
}

/** The whole list, newest first, for those who keep or confirm it. Refusal `kit.not-allowed`. */
export async function listWords(ctx: Ctx): Promise<ContestWord[]> {
  ctx.mustHave('channel.review');
  return ctx.tx(async (tx) => foldWords(await read(ctx, tx, streamOf(ctx))).reverse());
}

/** What counts today, for the checks. */
export async function wordsToday(ctx: Ctx, tx: Tx): Promise<ContestWord[]> {
  return foldWords(await read(ctx, tx, streamOf(ctx))).filter((one) => counts(one, ctx.today()));
}

function foundIn(events: readonly Entry[], id: string): ContestWord {
  const found = foldWords(events).find((one) => one.id === id);
  if (!found) throw new Refusal('kit.not-found');
  return found;
}

type Change = { [K in keyof WordSkeletons]: { kind: K; skeleton: WordSkeletons[K]; words?: Record<string, string> } }[keyof WordSkeletons];

async function change(ctx: Ctx, decide: (events: readonly Entry[]) => Change | null): Promise<void> {
  await ctx.tx(async (tx) => {
    await lockStream(tx, streamOf(ctx));
    const events = await read(ctx, tx, streamOf(ctx));
    const decided = decide(events);
    if (!decided) return;
    const by = ctx.actor.kind === 'account' ? ctx.actor.name : ctx.actor.kind;
    const body = { ...decided.words, by, at: ctx.now().toString() };
    await record(ctx, tx, streamOf(ctx), events.length, [
      { kind: decided.kind, on: ctx.today(), skeleton: decided.skeleton as Json, body },
    ]);
  });
}
