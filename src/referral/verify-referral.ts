import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { readMany, streamIds, type Problem } from '../ledger/index.js';
import { allMeetings, allNothing } from './store.js';

/** Compares each meeting and statement with its event. */
export async function* verifyReferral(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const meetings = (await allMeetings(tx)).map(({ id, caseId, heldOn, letter, recordedOn }) => ({
    id,
    on: recordedOn,
    said: { caseId, heldOn, letter },
  }));
  const statements = (await allNothing(tx)).map(({ id, from, until, letter, statedOn }) => ({
    id,
    on: statedOn,
    said: { from, until, letter },
  }));
  yield* problemsOf(ctx, tx, 'meeting', meetings);
  yield* problemsOf(ctx, tx, 'statement', statements);
}

type Row = { readonly id: string; readonly on: string; readonly said: Readonly<Record<string, unknown>> };

async function* problemsOf(ctx: Ctx, tx: Tx, kind: string, rows: readonly Row[]): AsyncGenerator<Problem> {
  const known = new Set(rows.map((row) => row.id));
  for (const id of await streamIds(tx, kind)) if (!known.has(id)) yield { about: `${kind}/${id}`, what: 'its row is gone' };
  const streams = await readMany(ctx, tx, kind, [...known]);
  for (const { id, on, said } of rows) {
    const [event] = streams.get(id) ?? [];
    const skeleton = (event?.skeleton ?? {}) as Record<string, unknown>;
    const isSame = event?.on === on && Object.entries(said).every(([name, value]) => skeleton[name] === value);
    if (!isSame) yield { about: `${kind}/${id}`, what: 'its row differs from what its event makes of it' };
  }
}
