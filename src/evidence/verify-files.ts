import { createHash } from 'node:crypto';
import { read, streamIds, type Entry } from '../ledger/index.js';
import { canonical } from '../kit/json.js';
import { isRefusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { FileProblem } from './file.js';
import { bodyOf } from './keep-files.js';
import { openStored } from './open-file.js';
import { monthKey } from './row.js';
import { findFile, keptIds, type FileRead } from './store.js';

/**
 * Opens and hashes every kept file again and compares it and its row with its event in the journal: a changed byte, a
 * changed row, a missing file and a file without an event are each named. Reads everything: slow on purpose.
 */
export async function* verifyFiles(ctx: Ctx): AsyncGenerator<FileProblem> {
  const { recorded, kept } = await ctx.tx(async (tx) => ({ recorded: await streamIds(tx, 'file'), kept: await keptIds(tx) }));
  const known = new Set(recorded);
  for (const id of kept) if (!known.has(id)) yield { id, what: 'a kept file has no event in the journal' };
  for (const id of recorded) {
    const what = await faultOf(ctx, id);
    if (what) yield { id, what };
  }
}

async function faultOf(ctx: Ctx, id: string): Promise<string | null> {
  const event = await eventOf(ctx, id);
  const row = await ctx.tx((tx) => findFile(tx, id));
  if (!event) return 'its event cannot be opened';
  if (event.isErased) return row ? 'its event was erased, the file was not' : null;
  if (!row) return 'its row is gone';
  if (!(await ctx.blobs.has(row.blob))) return 'the stored file is missing';
  return compare(ctx, event, row);
}

/** The ledger's own verification says what is wrong with an event; here it only must not end the round. */
async function eventOf(ctx: Ctx, id: string): Promise<Entry | undefined> {
  return ctx
    .tx((tx) => read(ctx, tx, { kind: 'file', id }))
    .then(
      ([first]) => first,
      () => undefined,
    );
}

async function compare(ctx: Ctx, event: Entry, row: FileRead): Promise<string | null> {
  try {
    const { file, stream } = openStored(ctx, row, monthKey(ctx));
    const from = (event.skeleton as { from?: string }).from ?? null;
    if (canonical(bodyOf(file)) !== canonical(event.body) || row.state !== 'kept' || from !== file.original)
      return 'its row differs from its event';
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of stream) {
      hash.update(chunk);
      size += chunk.length;
    }
    return hash.digest('hex') === file.sha256 && size === file.size ? null : 'the stored file is not the one that was kept';
  } catch (error) {
    if (isRefusal(error, 'evidence.damaged')) return 'the stored file or its row was changed: it does not open';
    throw error;
  }
}
