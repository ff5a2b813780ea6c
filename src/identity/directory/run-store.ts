import { sql } from 'kysely';
import { isUniqueViolation, tables, type Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { instantOf, moment, type Timestamp } from '../store.js';
import type { RunResult, RunState } from './run.js';

type RunRow = {
  tenant: string;
  id: string;
  account: string;
  state: string;
  total: number;
  done: number;
  result: unknown;
  report: string | null;
  file: Uint8Array | null;
  file_kind: string | null;
  moved_at: Timestamp;
};
type Tables = { 'identity.directory_run': RunRow };
const db = (tx: Tx) => tables<Tables>(tx);

/** Refusal `identity.directory-busy` while another file is being read. */
export async function insertRun(
  tx: Tx,
  run: { tenant: string; id: string; account: AccountId; file: Uint8Array; kind: string; at: Temporal.Instant },
): Promise<void> {
  const { tenant, id, account, file, kind, at } = run;
  await alone(() =>
    db(tx)
      .insertInto('identity.directory_run')
      .values({
        tenant,
        id,
        account,
        state: 'checking',
        total: 0,
        done: 0,
        result: null,
        report: null,
        file,
        file_kind: kind,
        moved_at: at.toString(),
      })
      .execute(),
  );
}

/** From `checked` to `running`; `false` when somebody was there before. Refusal `identity.directory-busy`. */
export async function beginRun(tx: Tx, id: string, at: Temporal.Instant): Promise<boolean> {
  const [changed] = await alone(() =>
    db(tx)
      .updateTable('identity.directory_run')
      .set({ state: 'running', done: 0, moved_at: at.toString() })
      .where('id', '=', id)
      .where('state', '=', 'checked')
      .where('file', 'is not', null)
      .execute(),
  );
  return Number(changed?.numUpdatedRows ?? 0) === 1;
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isUniqueViolation(error, 'directory_run_alone') ? new Refusal('identity.directory-busy') : error;
  }
}

export type RunChange = { state?: RunState; total?: number; done?: number; result?: RunResult; report?: string; file?: null };

export async function moveRun(tx: Tx, id: string, { result, ...change }: RunChange, at: Temporal.Instant): Promise<void> {
  await db(tx)
    .updateTable('identity.directory_run')
    .set({ ...change, ...(result && { result: JSON.stringify(result) }), moved_at: at.toString() })
    .where('id', '=', id)
    .execute();
}

/** A run that has not moved for long has lost its process; nothing of it was kept. A file nobody asked for any more is let go. */
export async function clearRuns(tx: Tx, stale: Temporal.Instant, old: Temporal.Instant): Promise<void> {
  await db(tx)
    .updateTable('identity.directory_run')
    .set({ state: 'failed', file: null })
    .where('state', 'in', ['checking', 'running'])
    .where('moved_at', '<', moment(stale))
    .execute();
  await db(tx)
    .updateTable('identity.directory_run')
    .set({ file: null })
    .where('file', 'is not', null)
    .where('moved_at', '<', moment(old))
    .execute();
}

export type KeptRun = {
  readonly id: string;
  readonly account: AccountId;
  readonly state: RunState;
  readonly total: number;
  readonly done: number;
  readonly result: RunResult | null;
  readonly hasFile: boolean;
  readonly movedAt: Temporal.Instant;
};

const listed = (tx: Tx) =>
  db(tx)
    .selectFrom('identity.directory_run')
    .select(['id', 'account', 'state', 'total', 'done', 'result', 'moved_at', sql<boolean>`file is not null`.as('has_file')]);

type Listed = {
  id: string;
  account: string;
  state: string;
  total: number;
  done: number;
  result: unknown;
  moved_at: { getTime(): number };
  has_file: boolean;
};

const runOf = (row: Listed): KeptRun => ({
  id: row.id,
  account: row.account as AccountId,
  state: row.state as RunState,
  total: row.total,
  done: row.done,
  result: row.result as RunResult | null,
  hasFile: row.has_file,
  movedAt: instantOf(row.moved_at),
});

export async function findRun(tx: Tx, id: string): Promise<KeptRun | null> {
  const row = await listed(tx).where('id', '=', id).executeTakeFirst();
  return row ? runOf(row as Listed) : null;
}

export async function lastRuns(tx: Tx, count: number): Promise<KeptRun[]> {
  return (await listed(tx).orderBy('moved_at', 'desc').limit(count).execute()).map((row) => runOf(row as Listed));
}

export async function runReport(tx: Tx, id: string): Promise<string | null> {
  const row = await db(tx).selectFrom('identity.directory_run').select('report').where('id', '=', id).executeTakeFirst();
  return row?.report ?? null;
}

export async function runFile(tx: Tx, id: string): Promise<{ file: Uint8Array; kind: string } | null> {
  const row = await db(tx).selectFrom('identity.directory_run').select(['file', 'file_kind']).where('id', '=', id).executeTakeFirst();
  return row?.file && row.file_kind ? { file: row.file, kind: row.file_kind } : null;
}
