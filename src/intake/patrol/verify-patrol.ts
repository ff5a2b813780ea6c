import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { readMany, streamIds, type Problem } from '../../ledger/index.js';
import { findingsOf, sheetsOf } from './patrol-store.js';
import type { FindingRow, SheetRow } from './sheet.js';

const ALL = 1_000_000;

type Event = { readonly kind: string; readonly on: string; readonly skeleton: unknown };
type Skeleton = Readonly<Record<string, unknown>>;

/** Makes every sheet and finding again from its events and compares it with its rows. */
export async function* verifyPatrol(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const sheets = new Map((await sheetsOf(tx, null, ALL)).map((sheet) => [sheet.id as string, sheet]));
  for (const id of await streamIds(tx, 'patrol')) if (!sheets.has(id)) yield { about: `patrol/${id}`, what: 'its row is gone' };
  const streams = await readMany(ctx, tx, 'patrol', [...sheets.keys()]);
  for (const [id, sheet] of sheets) {
    const events = streams.get(id) ?? [];
    const isSame = sameSheet(sheet, events) && sameFindings(await findingsOf(tx, sheet.id), events);
    if (!isSame) yield { about: `patrol/${id}`, what: 'its row differs from what its events make of it' };
  }
}

function sameSheet({ officer, walkedOn, kinds, result, version }: SheetRow, events: readonly Event[]): boolean {
  const walked = events[0];
  if (walked?.kind !== 'walked' || version !== events.length) return false;
  return same({ officer, walkedOn, kinds, result }, walked.skeleton as Skeleton);
}

/** `found` makes a finding; `taken` and `seen` change its state. */
function sameFindings(rows: readonly FindingRow[], events: readonly Event[]): boolean {
  const made = new Map<string, Skeleton>();
  for (const { kind, skeleton } of events) {
    const said = skeleton as Skeleton;
    const id = String(said['finding']);
    if (kind === 'found') made.set(id, said);
    if (kind === 'taken') made.set(id, { ...made.get(id), state: 'taken' });
    if (kind === 'seen') made.set(id, { ...made.get(id), state: said['outcome'], seenBy: said['seenBy'] });
  }
  return rows.length === made.size && rows.every(({ id, sheet: _, ...row }) => same(row, made.get(id) ?? {}));
}

const same = (row: Skeleton, said: Skeleton): boolean =>
  Object.entries(row).every(([name, value]) => JSON.stringify(said[name]) === JSON.stringify(value));
