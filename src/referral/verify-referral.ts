import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import { readMany, streamIds, type Entry, type Problem } from '../ledger/index.js';
import { allAgreements, allBodies, allMembers } from './bodies/bodies-store.js';
import { lotteryRows } from './lottery/verify-lottery.js';
import { allMeetings, allNothing, followUps } from './meetings/meetings-store.js';
import { allPatrolStatements } from './meetings/patrol-statement-store.js';
import { allIn, allOut } from './packets/packets-store.js';

type Skeleton = Readonly<Record<string, unknown>>;
type Row = { readonly id: string; readonly version?: number; differs(events: readonly Entry[]): boolean };

/** Folds each stream of this module again and compares it with its row. */
export async function* verifyReferral(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const [members, items] = [await allMembers(tx), await followUps(tx)];
  yield* problemsOf(
    ctx,
    tx,
    'meeting',
    (await allMeetings(tx)).map(({ id, version, caseId, heldOn, letter, recordedOn, body }) => ({
      id,
      version,
      differs: (events) =>
        isOther(events[0], recordedOn, { caseId, heldOn, letter, body: body ?? undefined }) ||
        shown(items.filter((one) => one.meeting === id).map((one) => ({ ...one, meeting: '' }))) !== shown(plannedIn(events)),
    })),
  );
  yield* problemsOf(
    ctx,
    tx,
    'statement',
    (await allNothing(tx)).map(({ id, from, until, letter, statedOn, body }) => ({
      id,
      differs: (events) => isOther(events[0], statedOn, { from, until, letter, body: body ?? undefined }),
    })),
  );
  yield* problemsOf(
    ctx,
    tx,
    'agreement',
    (await allAgreements(tx)).map(({ id, version, body, number, from, until, answerDays, file }) => ({
      id,
      version,
      differs: (events) => isOther(events[0], null, { body, number, from, until, answerDays, file }),
    })),
  );
  yield* problemsOf(
    ctx,
    tx,
    'body',
    (await allBodies(tx)).map((body) => ({
      id: body.id,
      version: body.version,
      differs: (events) => {
        const own = members.filter((one) => one.body === body.id).map((one) => one.account);
        const { kind, name, recipient, keyBy, isKeyConfirmed } = body;
        return shown({ kind, name, recipient, keyBy, isKeyConfirmed, members: own.sort() }) !== shown(bodyIn(events));
      },
    })),
  );
  yield* problemsOf(
    ctx,
    tx,
    'outgoing',
    (await allOut(tx)).map((one) => ({
      id: one.id,
      version: one.version,
      differs: (events) => {
        const { body, caseId, letter, number, answerBy, size, sha256 } = one;
        const isMade = !isOther(events[0], one.madeOn, { body, case: caseId, letter, number, answerBy, size, sha256 });
        return !isMade || dayOf(events, 'fetched') !== one.fetchedOn || dayOf(events, 'received') !== one.receivedOn;
      },
    })),
  );
  yield* problemsOf(
    ctx,
    tx,
    'incoming',
    (await allIn(tx)).map((one) => ({
      id: one.id,
      version: one.version,
      differs: (events) => {
        const taken = events.find((event) => event.kind === 'taken')?.skeleton as { report?: string } | undefined;
        const { body, number, size } = one;
        return isOther(events[0], one.receivedOn, { body, number, size }) || (taken?.report ?? null) !== one.report;
      },
    })),
  );
  yield* problemsOf(ctx, tx, 'lottery', await lotteryRows(tx));
  yield* problemsOf(
    ctx,
    tx,
    'patrolmonth',
    (await allPatrolStatements(tx)).map(({ id, month, letter, statedOn }) => ({
      id,
      differs: (events) => isOther(events[0], statedOn, { month, letter }),
    })),
  );
  yield* lostFiles(ctx, tx);
}

/** A packet whose bytes are gone cannot be handed over any more. */
async function* lostFiles(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  for (const { id, blob } of [...(await allOut(tx)), ...(await allIn(tx))])
    if (!(await ctx.blobs.has(blob))) yield { about: `packet/${id}`, what: 'its file is gone' };
}

const dayOf = (events: readonly Entry[], kind: string): Day | null => events.find((one) => one.kind === kind)?.on ?? null;

function isOther(event: Entry | undefined, on: Day | null, said: Skeleton): boolean {
  const skeleton = (event?.skeleton ?? {}) as Skeleton;
  return !event || (on !== null && event.on !== on) || Object.entries(said).some(([name, value]) => skeleton[name] !== value);
}

const shown = (value: unknown): string => JSON.stringify(value);

function plannedIn(events: readonly Entry[]) {
  const items = events.filter((one) => one.kind === 'follow-up').map((one) => one.skeleton as { item: string; dueOn: Day });
  return items
    .map(({ item, dueOn }) => ({
      id: item,
      meeting: '',
      dueOn,
      doneOn: events.find((one) => one.kind === 'done' && (one.skeleton as { item: string }).item === item)?.on ?? null,
    }))
    .sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1));
}

function bodyIn(events: readonly Entry[]) {
  const first = (events[0]?.skeleton ?? {}) as { kind?: string; name?: string };
  let [recipient, keyBy, isKeyConfirmed]: [unknown, unknown, boolean] = [null, null, false];
  const members = new Set<string>();
  for (const event of events) {
    const skeleton = event.skeleton as Record<string, string>;
    if (event.kind === 'key-registered') [recipient, keyBy, isKeyConfirmed] = [skeleton['recipient'], skeleton['by'], false];
    if (event.kind === 'key-confirmed') isKeyConfirmed = true;
    if (event.kind === 'member-named') members.add(skeleton['account']!);
    if (event.kind === 'member-dropped') members.delete(skeleton['account']!);
  }
  return { kind: first.kind, name: first.name, recipient, keyBy, isKeyConfirmed, members: [...members].sort() };
}

async function* problemsOf(ctx: Ctx, tx: Tx, kind: string, rows: readonly Row[]): AsyncGenerator<Problem> {
  const known = new Set(rows.map((row) => row.id));
  for (const id of await streamIds(tx, kind)) if (!known.has(id)) yield { about: `${kind}/${id}`, what: 'its row is gone' };
  const streams = await readMany(ctx, tx, kind, [...known]);
  for (const { id, version, differs } of rows) {
    const events = streams.get(id) ?? [];
    const isBehind = version !== undefined && version !== events.length;
    if (isBehind || differs(events)) yield { about: `${kind}/${id}`, what: 'its row differs from what its events make of it' };
  }
}
