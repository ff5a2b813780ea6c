import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { canonical, type Json } from '../kit/json.js';
import { readMany, streamIds, type Problem } from '../ledger/index.js';
import { foldCircular, type Circular, type CircularId } from './circulars/circular.js';
import { allAcknowledgements, allCirculars } from './circulars/circular-store.js';
import { countSigned } from './pledge/pledge-store.js';

/** Folds every circular again, follows each acknowledgement to its event, and counts each pledge's signatures in the journal. */
export async function* verifyEducation(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const rows = new Map((await allCirculars(tx)).map((one) => [one.id as string, one]));
  const streams = await readMany(ctx, tx, 'circular', await streamIds(tx, 'circular'));
  const spelled = (one: Circular | null | undefined): string => canonical((one ?? null) as unknown as Json);
  for (const id of new Set([...rows.keys(), ...streams.keys()]))
    if (spelled(rows.get(id)) !== spelled(foldCircular(id as CircularId, streams.get(id) ?? [])))
      yield { about: `circular/${id}`, what: 'its row differs from what its events make of it' };
  const given = new Set(await streamIds(tx, 'acknowledgement'));
  for (const { circular, acknowledgement } of await allAcknowledgements(tx))
    if (!given.has(acknowledgement)) yield { about: `circular/${circular}`, what: 'an acknowledgement stands without its event' };
  yield* verifyPledges(ctx, tx, [...rows.values()]);
}

async function* verifyPledges(ctx: Ctx, tx: Tx, circulars: readonly Circular[]): AsyncGenerator<Problem> {
  const pledges = circulars.filter((one) => one.kind === 'pledge' && one.state !== 'draft');
  if (pledges.length === 0) return;
  const signed = new Map<string, number>();
  for (const [entry] of (await readMany(ctx, tx, 'signature', await streamIds(tx, 'signature'))).values()) {
    const { pledge } = entry!.skeleton as { pledge: string };
    signed.set(pledge, (signed.get(pledge) ?? 0) + 1);
  }
  for (const { id } of pledges)
    if ((await countSigned(tx, id)) !== (signed.get(id) ?? 0))
      yield { about: `circular/${id}`, what: 'its signatures differ from the journal’s' };
}
