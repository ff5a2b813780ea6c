import { canonical, type Json } from '../kit/json.js';
import { hex } from '../kit/seal.js';
import type { Day } from '../kit/dates.js';
import type { Tx } from '../kit/db.js';
import { placeOf } from './record.js';
import { asDay, entriesOf } from './store.js';
import type { Stream } from './entry.js';

/** What opens one leaf: whoever holds it can compute the leaf again (`commitmentOf`), and nobody without the salt can. Hex, but for `type`, `on` and `content`. */
export type Opening = { readonly leaf: string; readonly type: string; readonly on: Day; readonly content: string; readonly salt: string };

/** The opening of an event's leaf, for the person it concerns. It tells the skeleton, and of the words only their own commitment. `null` without such an event. */
export async function openingOf(tx: Tx, stream: Stream, version: number): Promise<Opening | null> {
  const row = (await entriesOf(tx, stream)).find((one) => one.version === version);
  if (!row) return null;
  const content = canonical([placeOf(stream, version), row.skeleton, hex(row.body_commitment)] satisfies Json);
  return {
    leaf: hex(row.commitment),
    type: `nirpihak/${stream.kind}.${row.kind}/v1`,
    on: asDay(row.on_day),
    content,
    salt: hex(row.salt),
  };
}
