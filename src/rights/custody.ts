import type { Ctx } from '../kit/ctx.js';
import { longDay } from '../kit/dates.js';
import type { Tx } from '../kit/db.js';
import type { FileId } from '../kit/ids.js';
import { read } from '../ledger/index.js';

/** A file the breach touched, by the name the desk knows it under. */
export type TouchedFile = { readonly id: FileId; readonly name: string };

/** How the journal names what happens to a kept file. */
const HAPPENED: Readonly<Record<string, string>> = { kept: 'disimpan', erased: 'dihapus' };

/**
 * The custody chain of the files a breach touched, as the journal has it: when each was kept and what followed, with the
 * mark of its leaf, so that the authority can compare. Names of files stay with the desk; the chain has their numbers.
 */
export async function custodyOf(ctx: Ctx, tx: Tx, files: readonly TouchedFile[]): Promise<string[]> {
  const lines: string[] = [];
  for (const [i, { id }] of files.entries()) {
    const events = await read(ctx, tx, { kind: 'file', id });
    const chain = events.map(({ kind, on, leaf }) => `${HAPPENED[kind] ?? kind} ${longDay(on, 'id')} (daun ${leaf.slice(0, 12)})`);
    lines.push(`Berkas ${i + 1}: ${chain.join('; ') || 'tidak tercatat dalam jurnal'}`);
  }
  return lines;
}
