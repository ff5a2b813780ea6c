import { sql, type Selectable } from 'kysely';
import { tables, type Tx } from '../kit/db.js';
import { isId } from '../kit/ids.js';

export type FileRow = {
  tenant: string;
  id: string;
  owner: string;
  state: 'arriving' | 'draft' | 'kept';
  blob: string;
  size: number;
  about: Uint8Array | null;
  key: Uint8Array;
  key_by: string;
  original: string | null;
  touched_at: Date | string | null;
};
export type FileRead = Selectable<FileRow>;
type EvidenceTables = { 'evidence.file': FileRow };

const db = (tx: Tx) => tables<EvidenceTables>(tx);

/** One admission of an unsent file at a time for a tenant, so that eight at once cannot each take the last room. */
export async function lockAdmission(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.unsent-files'), hashtext(kit.tenant()::text))`.execute(tx);
}

export async function insertArriving(tx: Tx, row: Omit<FileRow, 'state' | 'about' | 'original'>): Promise<void> {
  await db(tx)
    .insertInto('evidence.file')
    .values({ ...row, state: 'arriving', about: null, original: null })
    .execute();
}

/** False when the row was evicted meanwhile. */
export async function setArrived(tx: Tx, id: string, set: { size: number; about: Uint8Array; touched_at: string }): Promise<boolean> {
  const done = await db(tx)
    .updateTable('evidence.file')
    .set({ ...set, state: 'draft' })
    .where('id', '=', id)
    .where('state', '=', 'arriving')
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function setKept(
  tx: Tx,
  id: string,
  set: { owner: string; key: Uint8Array; key_by: string; original?: string },
): Promise<void> {
  await db(tx)
    .updateTable('evidence.file')
    .set({ ...set, state: 'kept', touched_at: null })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute();
}

export async function findFile(tx: Tx, id: string): Promise<FileRead | undefined> {
  if (!isId(id)) return undefined;
  return db(tx).selectFrom('evidence.file').selectAll().where('id', '=', id).where('state', '<>', 'arriving').executeTakeFirst();
}

export async function findFiles(tx: Tx, ids: readonly string[]): Promise<FileRead[]> {
  const known = ids.filter(isId);
  if (known.length === 0) return [];
  return db(tx).selectFrom('evidence.file').selectAll().where('id', 'in', known).where('state', '<>', 'arriving').execute();
}

/** Held until the transaction ends, so that no sweep takes a file that is being kept. */
export async function lockFiles(tx: Tx, ids: readonly string[]): Promise<FileRead[]> {
  const known = ids.filter(isId);
  if (known.length === 0) return [];
  return db(tx)
    .selectFrom('evidence.file')
    .selectAll()
    .where('id', 'in', known)
    .where('state', '<>', 'arriving')
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function filesOfOwner(tx: Tx, owner: string): Promise<FileRead[]> {
  return db(tx).selectFrom('evidence.file').selectAll().where('owner', '=', owner).where('state', '<>', 'arriving').orderBy('id').execute();
}

export async function copiesOf(tx: Tx, original: string): Promise<FileRead[]> {
  if (!isId(original)) return [];
  return db(tx)
    .selectFrom('evidence.file')
    .selectAll()
    .where('original', '=', original)
    .where('state', '=', 'kept')
    .orderBy('id')
    .execute();
}

/** Files and bytes not yet kept, of one owner or of all unsent drafts; what still arrives counts with its most. */
export async function usageOf(tx: Tx, owner: string | null): Promise<{ files: number; bytes: number }> {
  let query = db(tx).selectFrom('evidence.file').where('state', '<>', 'kept');
  query = owner === null ? query.where('owner', 'like', 'draft:%') : query.where('owner', '=', owner);
  const row = await query
    .select((eb) => [eb.fn.countAll<number>().as('files'), sql<number>`coalesce(sum(size), 0)::bigint`.as('bytes')])
    .executeTakeFirstOrThrow();
  return { files: Number(row.files), bytes: Number(row.bytes) };
}

/** Unsent drafts' files nobody has touched since, longest untouched first. */
export async function untouchedDrafts(tx: Tx, since: string): Promise<FileRead[]> {
  return db(tx)
    .selectFrom('evidence.file')
    .selectAll()
    .where('state', '<>', 'kept')
    .where('owner', 'like', 'draft:%')
    .where('touched_at', '<', since)
    .orderBy('touched_at')
    .execute();
}

export async function touch(tx: Tx, owner: string, at: string): Promise<void> {
  await db(tx).updateTable('evidence.file').set({ touched_at: at }).where('owner', '=', owner).where('state', '=', 'draft').execute();
}

/** Deletes rows not yet kept and returns the names of their blobs. */
export async function deleteUnkept(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db(tx).deleteFrom('evidence.file').where('id', 'in', ids).where('state', '<>', 'kept').returning('blob').execute();
  return rows.map((row) => row.blob);
}

export async function deleteUnkeptOf(tx: Tx, owner: string, id?: string): Promise<string[]> {
  let query = db(tx).deleteFrom('evidence.file').where('owner', '=', owner).where('state', '<>', 'kept');
  if (id !== undefined) query = query.where('id', '=', id);
  return (await query.returning('blob').execute()).map((row) => row.blob);
}

/** Deletes what still "arrives" long after any upload has ended, and files never sent or never taken by a step of a case; returns blob names. */
export async function deleteStale(tx: Tx, before: { arriving: string; unsent: string; untaken: string }): Promise<string[]> {
  const rows = await db(tx)
    .deleteFrom('evidence.file')
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'arriving'), eb('touched_at', '<', before.arriving)]),
        eb.and([eb('state', '=', 'draft'), eb('touched_at', '<', before.unsent)]),
        eb.and([
          eb('state', '=', 'draft'),
          eb('touched_at', '<', before.untaken),
          eb.or([eb('owner', 'like', 'answer:%'), eb('owner', 'like', 'upload:%')]),
        ]),
      ]),
    )
    .returning('blob')
    .execute();
  return rows.map((row) => row.blob);
}

/** Of these blob names, the ones a row knows. */
export async function knownBlobs(tx: Tx, names: readonly string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set();
  const rows = await db(tx).selectFrom('evidence.file').select('blob').where('blob', 'in', names).execute();
  return new Set(rows.map((row) => row.blob));
}

export async function arrivedFiles(tx: Tx): Promise<FileRead[]> {
  return db(tx).selectFrom('evidence.file').selectAll().where('state', '<>', 'arriving').orderBy('id').execute();
}

export async function keptIds(tx: Tx): Promise<string[]> {
  const rows = await db(tx).selectFrom('evidence.file').select('id').where('state', '=', 'kept').orderBy('id').execute();
  return rows.map((row) => row.id);
}
