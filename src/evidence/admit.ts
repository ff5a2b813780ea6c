import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { deleteUnkept, insertArriving, lockAdmission, untouchedDrafts, usageOf, type FileRow } from './store.js';

/** The flood rules of unsent drafts: files and bytes of one draft, the part of the free disk all may use together. */
export const FILES_A_DRAFT = 10;
export const BYTES_A_DRAFT = 400_000_000;
const PART_OF_DISK = 10;
/** A draft's files are the first to go once nobody has touched them for so long; what was brought for a case goes then. */
export const UNTOUCHED_HOURS = 2;

/** The most bytes a file may have, and the no it meets beyond them. */
export type Ceiling = { readonly bytes: number; readonly refusal: Refusal };

export type Asked = {
  readonly row: Omit<FileRow, 'state' | 'about' | 'original' | 'size' | 'touched_at'>;
  readonly limit: number;
  readonly atMost: number;
};

/**
 * Gives a file its row before its first byte, and the ceiling it may grow to. Owners `draft:…` stand under the flood
 * rules, `answer:…` under those of one draft, others only under the disk. Refusals: `evidence.too-many`, `evidence.draft-full`, `evidence.drafts-full`,
 * `kit.disk-full`.
 */
export async function admit(ctx: Ctx, asked: Asked): Promise<Ceiling> {
  const free = await ctx.blobs.room();
  if (free <= 0) throw new Refusal('kit.disk-full');
  const { ceiling, evicted } = await ctx.tx(async (tx) => {
    await lockAdmission(tx);
    const found = await ceilingsOf(ctx, tx, asked, free);
    const lowest = lowestOf([
      { bytes: asked.limit, refusal: new Refusal('evidence.too-large', { limit: megabytes(asked.limit) }) },
      ...found.ceilings,
      { bytes: free, refusal: new Refusal('kit.disk-full') },
    ]);
    await insertArriving(tx, { ...asked.row, size: Math.min(lowest.bytes, asked.atMost), touched_at: ctx.now().toString() });
    return { ceiling: lowest, evicted: found.evicted };
  });
  for (const blob of evicted) await ctx.blobs.remove(blob);
  return ceiling;
}

type Found = { readonly ceilings: readonly Ceiling[]; readonly evicted: readonly string[] };

async function ceilingsOf(ctx: Ctx, tx: Tx, asked: Asked, free: number): Promise<Found> {
  const { owner } = asked.row;
  const isDraft = owner.startsWith('draft:');
  if (!isDraft && !owner.startsWith('answer:')) return { ceilings: [], evicted: [] };
  const own = await usageOf(tx, owner);
  if (own.files >= FILES_A_DRAFT) throw new Refusal('evidence.too-many', { limit: FILES_A_DRAFT });
  const left = BYTES_A_DRAFT - own.bytes;
  const full = { bytes: left, refusal: new Refusal('evidence.draft-full', { limit: megabytes(BYTES_A_DRAFT) }) };
  // A flood of strangers' drafts must not keep a person who is called from answering.
  if (!isDraft) return { ceilings: [full], evicted: [] };
  const { room, evicted } = await makeRoom(ctx, tx, Math.min(asked.limit, asked.atMost, left), free);
  return { ceilings: [full, { bytes: room, refusal: new Refusal('evidence.drafts-full') }], evicted };
}

/** What is left of the tenth for all unsent drafts, after the longest untouched ones have gone as far as needed. */
async function makeRoom(ctx: Ctx, tx: Tx, wanted: number, free: number): Promise<{ room: number; evicted: string[] }> {
  const all = await usageOf(tx, null);
  // The tenth is of the disk as if no draft lay on it, so that drafts do not shrink their own share.
  let room = Math.floor((free + all.bytes) / PART_OF_DISK) - all.bytes;
  const going: string[] = [];
  const old = room < wanted ? await untouchedDrafts(tx, ctx.now().subtract({ hours: UNTOUCHED_HOURS }).toString()) : [];
  for (const file of old) {
    if (room >= wanted) break;
    going.push(file.id);
    room += file.size;
  }
  return { room, evicted: await deleteUnkept(tx, going) };
}

function lowestOf(ceilings: readonly Ceiling[]): Ceiling {
  const lowest = ceilings.reduce((least, next) => (next.bytes < least.bytes ? next : least));
  if (lowest.bytes <= 0) throw lowest.refusal;
  return lowest;
}

const megabytes = (bytes: number): string => (bytes < 1e6 ? `${Math.floor(bytes / 1e3)} kB` : `${Math.floor(bytes / 1e6)} MB`);
