import { createHash } from 'node:crypto';
import type { AccountActor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { isId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { record } from '../../ledger/index.js';
import { keyedParts } from '../desk/name-index.js';
import { checkImport, type Checked, type HistoricRead } from './import-check.js';
import { readCsv } from './import-csv.js';
import { isWorkbook, readWorkbook } from './import-xlsx.js';
import { rowOfFacts } from './historic-cases.js';
import { historicNumbers, insertHistoric, insertHistoricNames, insertRun, moveRun, runOf } from './historic-store.js';

export type ImportRun = { readonly total: number; readonly done: number; readonly state: 'running' | 'finished' | 'failed' };

const STEP = 200;
/** A run that has not moved for so long has lost its process; none of its rows was kept. */
const STALE_MS = 120_000;

/** What a file would bring in, and every row that is refused; keeps nothing. Refusals `procedure.import-role`, `kit.bad-text`. */
export async function tryImport(ctx: Ctx, law: Law, bytes: Uint8Array): Promise<Checked> {
  mustImport(ctx);
  const file = isWorkbook(bytes) ? await readWorkbook(bytes) : readCsv(bytes);
  return checkImport(law, file, await knownNumbers(ctx), ctx.today());
}

/**
 * Begins to bring in a whole file; how far it is, `importRun` tells. One transaction holds every row, its event and its
 * leaf: all of them or none. `settled` is for who wants to wait. Refusals of `tryImport`, `procedure.import-refused`.
 */
export async function importCases(ctx: Ctx, law: Law, bytes: Uint8Array): Promise<{ run: string; settled: Promise<void> }> {
  const who = mustImport(ctx);
  const { cases, faults } = await tryImport(ctx, law, bytes);
  if (faults.length > 0) throw new Refusal('procedure.import-refused');
  const run = ctx.chance.uuid();
  const row = {
    tenant: ctx.tenant.id,
    id: run,
    account: who.id,
    total: cases.length,
    done: 0,
    state: 'running',
    moved_at: ctx.now().toString(),
  };
  await ctx.tx((tx) => insertRun(tx, row));
  const source = createHash('sha256').update(bytes).digest('hex');
  return { run, settled: bringIn(ctx, who, { run, source, cases }) };
}

type Import = { readonly run: string; readonly source: string; readonly cases: readonly HistoricRead[] };

async function bringIn(ctx: Ctx, who: AccountActor, { run, source, cases }: Import): Promise<void> {
  try {
    await ctx.tx(async (tx) => {
      for (const [place, facts] of cases.entries()) {
        await keepOne(ctx, tx, who, { run, source, facts });
        if (place % STEP === STEP - 1) await move(ctx, run, { done: place + 1 });
      }
    });
    await move(ctx, run, { done: cases.length, state: 'finished' });
  } catch (error) {
    ctx.log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'an import of old cases was undone whole');
    await move(ctx, run, { state: 'failed' }).catch(() => undefined);
  }
}

async function keepOne(ctx: Ctx, tx: Tx, who: AccountActor, one: { run: string; source: string; facts: HistoricRead }): Promise<void> {
  const id = ctx.chance.uuid();
  const on = ctx.today();
  const { name, ...facts } = one.facts;
  const skeleton = { ...facts, by: who.id, run: one.run, source: one.source };
  await record(ctx, tx, { kind: 'historic', id }, 0, [
    { kind: 'imported', on, skeleton, body: { by: who.name, at: ctx.now().toString(), ...(name && { name }) } },
  ]);
  await insertHistoric(tx, ctx.tenant.id, rowOfFacts(id, facts, on));
  await insertHistoricNames(tx, ctx.tenant.id, id, name ? keyedParts(ctx, name) : []);
}

/** On a connection of its own, so that others see it before the rows are there. */
async function move(ctx: Ctx, run: string, to: { done?: number; state?: string }): Promise<void> {
  const moved = { ...to, moved_at: ctx.now().toString() };
  await ctx.tx((tx) => moveRun(tx, run, moved));
}

/** How far an import of this person is. Refusals `procedure.import-role`, `procedure.not-found`. */
export async function importRun(ctx: Ctx, id: string): Promise<ImportRun> {
  const who = mustImport(ctx);
  if (!isId(id)) throw new Refusal('procedure.not-found');
  const found = await ctx.tx((tx) => runOf(tx, who.id, id));
  if (!found) throw new Refusal('procedure.not-found');
  const movedAt = Temporal.Instant.from(found.movedAt);
  const stoodFor = ctx.now().epochMilliseconds - movedAt.epochMilliseconds;
  const isLost = found.state === 'running' && stoodFor > STALE_MS;
  return { total: found.total, done: found.done, state: isLost ? 'failed' : (found.state as ImportRun['state']) };
}

async function knownNumbers(ctx: Ctx): Promise<Set<string>> {
  return new Set(await ctx.tx((tx) => historicNumbers(tx)));
}

function mustImport(ctx: Ctx): AccountActor {
  if (ctx.actor.kind !== 'account' || !ctx.actor.may.has('case.open')) throw new Refusal('procedure.import-role');
  return ctx.actor;
}
