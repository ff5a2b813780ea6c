import type { AccountActor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { addDays } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import { isRefusal, Refusal } from '../../kit/refusal.js';
import { derive, hex, seal, unseal } from '../../kit/seal.js';
import { lockStream, record } from '../../ledger/index.js';
import type { RowFault } from './check-row.js';
import {
  allUnits,
  digestOf,
  dropLeftBefore,
  dropMailMarks,
  insertUnits,
  knownEmployees,
  markLeft,
  putEmployees,
  saveState,
} from './directory-store.js';
import { marksOf } from './marks.js';
import { planImport, type Plan } from './plan-import.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import type { RunResult } from './run.js';
import { beginRun, clearRuns, findRun, insertRun, lastRuns, moveRun, runFile, runReport, type KeptRun } from './run-store.js';

/** A file nobody confirms is let go after a day. */
const FILE_HOURS = 24;
const STALE_MINUTES = 3;
/** Of somebody who left, the mark of the number is dropped after a year: a safeguard of this program, not a period of law. */
const LEFT_DAYS = 365;
const BATCH = 2_000;

/** Begun work: its id, and a promise for whoever wants to wait. */
export type Begun = { readonly run: string; readonly settled: Promise<void> };

/**
 * Takes a file and begins to check it; how far it is, and what it would change, `directoryRun` tells. Nothing is written
 * into the directory. Refusals `kit.not-allowed`, `identity.directory-busy`, `identity.directory-file`.
 */
export async function checkDirectory(ctx: Ctx, bytes: Uint8Array): Promise<Begun> {
  const by = ctx.mustHave('directory.import');
  const run = ctx.chance.uuid();
  const kind = kindOf(bytes);
  const file = seal(ctx.chance, fileKey(ctx), bytes, filePlace(run));
  await ctx.tx(async (tx) => {
    await clearRuns(tx, ctx.now().subtract({ minutes: STALE_MINUTES }), ctx.now().subtract({ hours: FILE_HOURS }));
    await insertRun(tx, { tenant: ctx.tenant.id, id: run, account: by.id, file, kind, at: ctx.now() });
  });
  return { run, settled: guarded(ctx, run, () => check(ctx, run)) };
}

/**
 * Begins to write what a checked file brings, whole or not at all. `isComplete`: whoever the file does not name has left.
 * Refusals `kit.not-allowed`, `kit.not-found`, `identity.directory-busy`, `identity.directory-run-over`.
 */
export async function importDirectory(ctx: Ctx, runId: string, { isComplete }: { isComplete: boolean }): Promise<Begun> {
  const by = ctx.mustHave('directory.import');
  await directoryRun(ctx, runId);
  const began = await ctx.tx(async (tx) => {
    await clearRuns(tx, ctx.now().subtract({ minutes: STALE_MINUTES }), ctx.now().subtract({ hours: FILE_HOURS }));
    return beginRun(tx, runId, ctx.now());
  });
  if (!began) throw new Refusal('identity.directory-run-over');
  return { run: runId, settled: guarded(ctx, runId, () => write(ctx, by, runId, isComplete)) };
}

/** How far a file is and what it brings. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function directoryRun(ctx: Ctx, id: string): Promise<KeptRun> {
  ctx.mustHave('directory.import');
  const run = isId(id) ? await ctx.tx((tx) => findRun(tx, id)) : null;
  if (!run) throw new Refusal('kit.not-found');
  const isLost = Temporal.Instant.compare(run.movedAt, ctx.now().subtract({ minutes: STALE_MINUTES })) < 0;
  return isLost && (run.state === 'checking' || run.state === 'running') ? { ...run, state: 'failed' } : run;
}

/** Every row and cell that is not taken, by line. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function directoryReport(ctx: Ctx, id: string): Promise<readonly RowFault[]> {
  await directoryRun(ctx, id);
  const kept = await ctx.tx((tx) => runReport(tx, id));
  return kept === null ? [] : (JSON.parse(kept) as RowFault[]);
}

/** The last files, newest first. Refusal `kit.not-allowed`. */
export async function directoryRuns(ctx: Ctx): Promise<KeptRun[]> {
  ctx.mustHave('directory.import');
  return ctx.tx((tx) => lastRuns(tx, 10));
}

const filePlace = (run: string): string => `directory-file/${run}`;
const fileKey = (ctx: Ctx): Uint8Array =>
  derive(ctx.keys.secret(ctx.tenant.id, 'identity/directory-file'), '', 'nirpihak/directory-file/v1');

/** What the first bytes say; the name of a file says nothing. */
function kindOf(bytes: Uint8Array): 'xlsx' | 'csv' {
  const head = hex(bytes.subarray(0, 4));
  // An old .xls (compound file), a PDF or an empty file is no table we read.
  if (bytes.length === 0 || head === 'd0cf11e0' || head === '25504446') throw new Refusal('identity.directory-file');
  return head === '504b0304' ? 'xlsx' : 'csv';
}

/** A refusal is told on the run's page; anything else is logged. Either way nothing was written. */
async function guarded(ctx: Ctx, run: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refusal = isRefusal(error) ? { code: error.code, data: error.data } : { code: 'kit.broken' as const, data: {} };
    if (!isRefusal(error)) ctx.log.error({ kind: (error as Error).name }, 'a directory file failed');
    await ctx
      .tx((tx) => moveRun(tx, run, { state: 'failed', file: null, result: { ...NOTHING, refusal } }, ctx.now()))
      .catch(() => undefined);
  }
}

const NOTHING: RunResult = {
  rows: 0,
  added: 0,
  updated: 0,
  unchanged: 0,
  absent: 0,
  left: 0,
  refused: 0,
  notes: 0,
  withoutMail: 0,
  units: 0,
  social: [],
  unread: [],
};

async function planOf(ctx: Ctx, tx: Tx | null, run: string): Promise<Plan> {
  const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => (tx ? work(tx) : ctx.tx(work));
  const kept = await within((t) => runFile(t, run));
  if (!kept) throw new Refusal('identity.directory-run-over');
  const bytes = unseal(fileKey(ctx), kept.file, filePlace(run));
  const before = await within(async (t) => ({ known: await knownEmployees(t), units: await allUnits(t) }));
  const tell = (done: number): Promise<void> => ctx.tx((t) => moveRun(t, run, { done }, ctx.now()));
  return planImport(ctx, marksOf(ctx), kept.kind === 'xlsx' ? readXlsx(bytes) : readCsv(bytes), before, tell);
}

async function check(ctx: Ctx, run: string): Promise<void> {
  const { result, faults } = await planOf(ctx, null, run);
  const report = JSON.stringify([...faults].sort((a, b) => a.line - b.line));
  await ctx.tx((tx) => moveRun(tx, run, { state: 'checked', total: result.rows, done: result.rows, result, report }, ctx.now()));
}

/** One transaction holds every row and the event: all of them or none. */
async function write(ctx: Ctx, by: AccountActor, run: string, isComplete: boolean): Promise<void> {
  await ctx.tx(async (tx) => {
    await lockDirectory(tx, ctx);
    const plan = await planOf(ctx, tx, run);
    const gone = isComplete ? plan.absent : [];
    await insertUnits(tx, ctx.tenant.id, plan.freshUnits);
    await dropLeftBefore(tx, addDays(ctx.today(), -LEFT_DAYS));
    await markLeft(tx, gone, ctx.today());
    await dropMailMarks(
      tx,
      plan.changed.filter((one) => !one.isNew).map((one) => one.id),
    );
    for (let at = 0; at < plan.changed.length; at += BATCH) {
      const rows = plan.changed.slice(at, at + BATCH).map((one) => one.write());
      await putEmployees(tx, ctx.tenant.id, rows);
      await ctx.tx((other) => moveRun(other, run, { done: at + rows.length, total: plan.changed.length }, ctx.now()));
    }
    const result = { ...plan.result, left: gone.length };
    const { rows, added, updated, unchanged, left, refused } = result;
    await noteDirectory(ctx, tx, 'imported', { rows, added, updated, unchanged, left, refused, isComplete }, { by: by.id, run });
    await moveRun(tx, run, { state: 'finished', total: rows, done: rows, result, file: null }, ctx.now());
  });
}

/** One change of the directory at a time. */
export async function lockDirectory(tx: Tx, ctx: Ctx): Promise<void> {
  await lockStream(tx, { kind: 'directory', id: ctx.tenant.id });
}

type Told = Readonly<Record<string, string | number | boolean>>;

/** One event a change, not one a row; its digest binds every row as it then stands. */
export async function noteDirectory(ctx: Ctx, tx: Tx, kind: 'imported' | 'mended', skeleton: Told, body: Told): Promise<void> {
  const [event, digest] = [ctx.chance.uuid(), await digestOf(tx)];
  await record(ctx, tx, { kind: 'directory', id: event }, 0, [
    { kind, on: ctx.today(), skeleton: { ...skeleton, digest: hex(digest) }, body: { ...body, at: ctx.now().toString() } },
  ]);
  await saveState(tx, { tenant: ctx.tenant.id, digest, event, changed_on: ctx.today() });
}
