import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { readMany, streamIds, type Entry, type Problem } from '../ledger/index.js';
import type { Lapse } from './lapse.js';
import { allLapses } from './store.js';

/** Folds the events of every lapse again and yields each row that says something else. */
export async function* verifyLapses(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const rows = await allLapses(tx);
  const known = new Set<string>(rows.map((row) => row.id));
  const streams = await readMany(ctx, tx, 'clock', [...known]);
  for (const id of await streamIds(tx, 'clock')) if (!known.has(id)) yield { about: `clock/${id}`, what: 'its row is gone' };
  for (const row of rows) {
    if (!isSame(row, streams.get(row.id) ?? []))
      yield { about: `clock/${row.id}`, what: 'its row differs from what its events make of it' };
  }
}

function isSame(row: Lapse, entries: readonly Entry[]): boolean {
  const [lapsed, escalated] = entries;
  if (!lapsed || !escalated || entries.length !== row.version) return false;
  const said = lapsed.skeleton as Record<string, unknown>;
  const parts = ['subject', 'subjectId', 'number', 'deadline', 'office', 'dueOn'] as const;
  const { letter, replyDueOn = null } = escalated.skeleton as { letter: string; replyDueOn?: string | null };
  const dayOf = (kind: string) => entries.find((entry) => entry.kind === kind)?.on ?? null;
  const days = { answeredOn: dayOf('answered'), seenOn: dayOf('seen'), repliedOn: dayOf('replied'), replyDueOn };
  const isTask = (['answeredOn', 'seenOn', 'repliedOn', 'replyDueOn'] as const).every((one) => days[one] === row[one]);
  return parts.every((part) => said[part] === row[part]) && lapsed.on === row.notedOn && letter === row.letter && isTask;
}
