import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { FileId } from '../kit/ids.js';
import type { Wrapper } from '../kit/seal.js';
import type { FileFound } from './file.js';
import { monthKey, openRow } from './row.js';
import { copiesOf, filesOfOwner, findFile, findFiles } from './store.js';

/** A file by its id; with the draft's own `wrapper` while it is unsent. Refusals `kit.not-found`, `evidence.damaged`. */
export async function fileOf(ctx: Ctx, tx: Tx, id: FileId, wrapper: Wrapper = monthKey(ctx)): Promise<FileFound> {
  const row = await findFile(tx, id);
  if (!row) throw new Refusal('kit.not-found');
  return openRow(row, wrapper).file;
}

/** Every file of an owner (`draft:…`, `report:…`, `case:…`), by name. */
export async function filesOf(ctx: Ctx, tx: Tx, owner: string, wrapper: Wrapper = monthKey(ctx)): Promise<FileFound[]> {
  const files = (await filesOfOwner(tx, owner)).map((row) => openRow(row, wrapper).file);
  return files.sort((a, b) => a.name.localeCompare(b.name));
}

/** Kept files by their ids, in the order asked; unknown ones are left out. */
export async function filesById(ctx: Ctx, tx: Tx, ids: readonly FileId[]): Promise<FileFound[]> {
  const rows = new Map((await findFiles(tx, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => (rows.has(id) ? [openRow(rows.get(id)!, monthKey(ctx)).file] : []));
}

/** The masked copies made of a file. */
export async function maskedCopies(ctx: Ctx, tx: Tx, original: FileId): Promise<FileFound[]> {
  return (await copiesOf(tx, original)).map((row) => openRow(row, monthKey(ctx)).file);
}
