import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../src/kit/ctx.js';
import type { Day } from '../../src/kit/dates.js';
import { record, type NewEntry } from '../../src/ledger/index.js';

/** Events of one stream, each with its day, straight into the journal: what figures are counted from. */
export async function happened(ctx: Ctx, stream: string, events: readonly Omit<NewEntry, 'body'>[]): Promise<void> {
  await ctx.tx((tx) =>
    record(
      ctx,
      tx,
      { kind: stream, id: randomUUID() },
      0,
      events.map((event) => ({ ...event, body: {} })),
    ),
  );
}

export const received = (ctx: Ctx, on: Day, via = 'web'): Promise<void> =>
  happened(ctx, 'report', [{ kind: 'received', on, skeleton: { via } }]);

let number = 0;

/** A case of one act, opened on a day and closed on another without anything proven. */
export async function settled(ctx: Ctx, act: string, openedOn: Day, closedOn: Day, contest: string | null = null): Promise<void> {
  number += 1;
  const opened = {
    number: `${String(number).padStart(4, '0')}/${openedOn.slice(0, 4)}`,
    actOn: openedOn,
    act,
    contest,
    office: null,
    employmentClass: 'pns',
    reports: [],
    officer: randomUUID(),
    screeners: [],
    reporters: [],
    evidence: [],
  };
  await happened(ctx, 'case', [
    { kind: 'opened', on: openedOn, skeleton: opened },
    { kind: 'closed', on: closedOn, skeleton: { ground: 'not-proven' } },
  ]);
}
