import { createHash } from 'node:crypto';
import { Refusal } from '../kit/refusal.js';
import { hex, type Wrapper } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { FileId } from '../kit/ids.js';
import { admit, type Ceiling } from './admit.js';
import { watchFor, type Watch } from './completeness.js';
import { cleanFileName } from './file-name.js';
import { closeFrames } from './frames.js';
import { HEAD, sniff } from './sniff.js';
import { contentKey, sealAbout, type About } from './row.js';
import { deleteUnkept, setArrived } from './store.js';
import type { Media, StoredFile } from './file.js';

export type StoreFile = {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Closes the file's key: the draft's own, or the month's for what an officer brings. */
  readonly wrapper: Wrapper;
  /** `draft:` stands under the flood rules, `answer:` under those of one draft; everything else only under the disk. */
  readonly owner: string;
  /** Ceiling of this one file, in bytes. */
  readonly limit: number;
  /** What is known beforehand about its size (a request's Content-Length); reserves no more than that. */
  readonly atMost?: number | undefined;
  /** What the program wrote itself needs no judging; nothing that came from outside is stored so. */
  readonly as?: 'text/plain';
};

/**
 * Takes a file in as it streams: its real type, its size and whether it is whole are judged, it is encrypted frame by
 * frame and flushed to the disk before this returns. It is unsent until `keepFiles`. Refusals: `evidence.empty`,
 * `evidence.wrong-type`, `evidence.too-large`, `evidence.truncated`, `evidence.too-many`, `evidence.draft-full`,
 * `evidence.drafts-full`, `kit.disk-full`. After a refusal nothing of it remains; the rest of `bytes` is the caller's.
 */
export async function storeFile(ctx: Ctx, input: StoreFile): Promise<StoredFile> {
  const { head, all } = await peek(input.bytes);
  if (head.length === 0) throw new Refusal('evidence.empty');
  const media = input.as ?? (await sniff(head));
  const place = await findPlace(ctx, input);
  try {
    const tally = newTally(media, place.ceiling);
    await ctx.blobs.put(place.blob, closeFrames(contentKey(place.fileKey), tally.through(all)));
    if (!tally.watch.isWhole()) throw new Refusal('evidence.truncated');
    return await arrive(ctx, place, { name: cleanFileName(input.name), media, sha256: tally.sha256() }, tally.size());
  } catch (error) {
    // Thrown away while it still arrived (the draft was left, or evicted): then that is the reason, whatever broke.
    throw (await forget(ctx, place)) ? error : new Refusal('evidence.gone');
  }
}

type Place = { readonly id: FileId; readonly blob: string; readonly fileKey: Uint8Array; readonly ceiling: Ceiling };

async function findPlace(ctx: Ctx, input: StoreFile): Promise<Place> {
  const id = ctx.chance.uuid() as FileId;
  // The name tells the office, so that a sweep of one never takes the files of another; and nothing else.
  const blob = `${hex(ctx.chance.bytes(16))}-${ctx.tenant.id}`;
  const fileKey = ctx.chance.bytes(32);
  const wrapped = input.wrapper.wrap(fileKey);
  const row = { tenant: ctx.tenant.id, id, owner: input.owner, blob, key: wrapped.key, key_by: wrapped.by };
  return { id, blob, fileKey, ceiling: await admit(ctx, { row, limit: input.limit, atMost: input.atMost ?? input.limit }) };
}

async function arrive(ctx: Ctx, place: Place, about: About, size: number): Promise<StoredFile> {
  const sealed = sealAbout(ctx, place.fileKey, place.id, about);
  const isThere = await ctx.tx((tx) => setArrived(tx, place.id, { size, about: sealed, touched_at: ctx.now().toString() }));
  if (!isThere) throw new Refusal('evidence.gone');
  return { id: place.id, size, ...about };
}

/**
 * Row first: a blob without a row is swept, a row without its blob would be a false alarm. False when the row was gone
 * already; a database that is away leaves the row to the sweep.
 */
async function forget(ctx: Ctx, place: Place): Promise<boolean> {
  const gone = await ctx.tx((tx) => deleteUnkept(tx, [place.id])).catch(() => null);
  await ctx.blobs.remove(place.blob);
  return gone === null || gone.length > 0;
}

type Tally = {
  readonly watch: Watch;
  through(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
  size(): number;
  sha256(): string;
};

function newTally(media: Media, ceiling: Ceiling): Tally {
  const [hash, watch] = [createHash('sha256'), watchFor(media)];
  let size = 0;
  async function* through(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > ceiling.bytes) throw ceiling.refusal;
      hash.update(chunk);
      watch.see(chunk);
      yield chunk;
    }
  }
  return { watch, through, size: () => size, sha256: () => hash.digest('hex') };
}

/** The first bytes, and the whole stream with them in front. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await source.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(first);
  return { head: head.subarray(0, HEAD), all: rejoin(head, source) };
}

async function* rejoin(head: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
