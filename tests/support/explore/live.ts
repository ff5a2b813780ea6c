import type { CaseState, Status } from '../../../src/procedure/case.js';
import type { EventKind } from '../../../src/procedure/events.js';
import { apply } from '../../../src/procedure/fold.js';
import { guards, type GuardName } from '../../../src/procedure/table/guards.js';
import type { Row } from '../../../src/procedure/table/row.js';
import { BEFORE, LATE, TODAYS, variants } from '../case-walk.js';

const MOST_STEPS = 40;

/** Cases at all places of the table, by walks that take any open row: the same ones each time. */
export function casesOnTheWay(table: readonly Row[], start: CaseState, walks = 400): CaseState[] {
  const found: CaseState[] = [];
  let seed = 20_241_127;
  const draw = (n: number): number => Math.floor(((seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff) * n);
  const isOpen = (row: Row, state: CaseState): boolean =>
    row.from.includes(state.status) && row.needs.every((name) => TODAYS.some((today) => guards[name](state, { ...SOMEBODY, today })));
  for (let walk = 0; walk < walks; walk += 1) {
    let state = start;
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      found.push(state);
      const ways = table
        .filter((row) => isOpen(row, state))
        .flatMap((row) => variants[row.event](state, row).map((skeleton) => ({ row, skeleton })));
      if (ways.length === 0) break;
      const { row, skeleton } = ways[draw(ways.length) % ways.length]!;
      state = apply(state, { kind: row.event, on: BEFORE, version: 2, skeleton }, table);
    }
  }
  return found;
}
const SOMEBODY = { account: null, isDeciderInOffice: true } as const;

/** What each guard looks at, as seen by letting it look at cases. */
function readsOf(states: readonly CaseState[]): Map<GuardName, ReadonlySet<string>> {
  const reads = new Map<GuardName, Set<string>>();
  for (const name of Object.keys(guards) as GuardName[]) {
    const seen = new Set<string>();
    for (const state of states) guards[name](watched(state, seen), { ...SOMEBODY, today: LATE });
    reads.set(name, seen);
  }
  return reads;
}

const watched = (state: CaseState, seen: Set<string>): CaseState =>
  new Proxy(state, {
    get(target, name) {
      seen.add(String(name));
      return Reflect.get(target, name) as unknown;
    },
  });

/** Where a step copies from: as long as the one is looked at, so is the other. */
const FEEDS: Readonly<Record<string, readonly string[]>> = {
  evidence: ['summonses', 'hearing'],
  clocks: ['access', 'decision', 'objection', 'appeal'],
  deeds: ['people'],
};

/** Steps that `oracle.ts` holds something against: until the last of them a path is told apart by its past. */
const WATCHED: ReadonlySet<EventKind> = new Set([
  ...(['decision-drafted', 'decision-issued', 'clearing-issued', 'recommendation-drafted'] as const),
  ...(['objection-upheld', 'objection-quashed', 'appeal-reply-drafted'] as const),
]);

/** For each place a case can stand at: all that any guard still ahead looks at. What nobody asks about any more is told apart no more. */
export function liveFields(table: readonly Row[], states: readonly CaseState[]): Map<Status, ReadonlySet<string>> {
  const reads = readsOf(states);
  const all = [...new Set(table.flatMap((row) => row.from))];
  return new Map(
    all.map((status) => {
      const rows = table.filter((row) => row.from.some((one) => aheadOf(table, status).has(one)));
      const live = new Set(['status', 'people', ...rows.flatMap((row) => row.needs).flatMap((name) => [...reads.get(name)!])]);
      for (const field of live) for (const one of FEEDS[field] ?? []) live.add(one);
      if (rows.some((row) => WATCHED.has(row.event))) live.add('past');
      return [status, live];
    }),
  );
}

function aheadOf(table: readonly Row[], status: Status): ReadonlySet<Status> {
  const found = new Set<Status>([status]);
  for (const one of found) for (const row of table) if (row.to !== 'same' && row.from.includes(one)) found.add(row.to);
  return found;
}
