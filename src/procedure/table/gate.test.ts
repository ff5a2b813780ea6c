import { beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../tests/support/explore/teams.js';
import { explored, placeOf, type Wanted } from '../../../tests/support/explore/world.js';
import { isOneHand, isOwnObjection } from '../../../tests/support/explore/oracle.js';
import type { Explored } from '../../../tests/support/explore/explore.js';
import type { Node } from '../../../tests/support/explore/moves.js';
import type { AccountId } from '../../kit/ids.js';
import type { CaseState } from '../case.js';
import { guards, type GuardName } from './guards.js';
import { decider, officer, type Command, type Row, type Who } from './row.js';
import { transitions } from './transitions.js';

// One machine, explored to the end by the table, the guards and `fold` themselves: a row that is added is explored with
// the others. `tests/support/explore` says what counts as one state and what is held against a step.

const names = Object.keys(guards) as GuardName[];
const commandsOf = (rows: readonly Row[]): string[] => [...new Set(rows.map((row) => row.command))];

/** Guards that have said no somewhere a case can come to, to somebody and on some day of it. */
function refusalsIn(said: Set<GuardName>): (node: Node) => void {
  return ({ state, today }) => {
    for (const name of names) {
      if (said.has(name)) continue;
      const isNo = [...PEOPLE, null].some(
        (one) => !guards[name](state, { today, account: one as AccountId | null, isDeciderInOffice: name !== 'decider-in-office' }),
      );
      if (isNo) said.add(name);
    }
  };
}

describe('the whole machine', () => {
  const said = new Set<GuardName>();
  let beside: Explored;
  let handed: Explored;

  beforeAll(() => {
    const hear = refusalsIn(said);
    const { start } = placeOf({ table: transitions, hands: 0, aside: 0, isAsked: true, isShown: false });
    hear({ ...start, state: { ...start.state, evidence: [] } });
    beside = explored({ aside: 1, look: hear, merged: hear });
    handed = explored({ hands: 1, isShown: true, look: hear });
    for (const [what, { states, transitions: steps }] of [
      ['one matter beside the way at a time', beside],
      ['one change of people or track', handed],
    ] as const)
      process.stdout.write(`the whole machine, with ${what}: ${states} states, ${steps} transitions\n`);
  }, 600_000);

  it('reaches no breach without a hearing or two lawful absences, none while another body has it, and none by a hand that is tied', () => {
    expect(beside.fault).toBeNull();
    expect(handed.fault).toBeNull();
    expect(Math.min(beside.breaches, handed.breaches)).toBeGreaterThan(100);
    expect(beside.states).toBeGreaterThan(5_000);
  });

  it('leaves no state from which a case cannot be ended: with lost codes, wishes, other bodies, other people and other tracks', () => {
    expect(beside.stuck).toEqual([]);
    expect(handed.stuck).toEqual([]);
  });

  it('takes every row of the table', () => {
    expect(commandsOf(transitions).filter((one) => !beside.taken.has(one) && !handed.taken.has(one))).toEqual([]);
  });

  it('hears every guard say no', () => {
    expect(names.filter((name) => !said.has(name))).toEqual([]);
  });
});

const lacking = (gone: readonly GuardName[], table: readonly Row[] = transitions): Row[] =>
  table.map((row) => ({ ...row, needs: row.needs.filter((name) => !gone.includes(name)) }));
const changed = (command: Command, change: Partial<Row>, table: readonly Row[] = transitions): Row[] =>
  table.map((row) => (row.command === command ? { ...row, ...change } : row));
const without = (command: Command): Row[] => transitions.filter((row) => row.command !== command);
const faultIn = (wanted: Wanted): string[] => [...(explored({ isShown: true, ...wanted }).fault ?? [])];

const GATE: readonly GuardName[] = ['heard-or-missed-twice', 'absence-minuted'];
const EARLY = ['alleged', 'summoned', 'awaiting', 'missed', 'awaiting-again', 'minuted'] as const;
const everywhere = (table: readonly Row[]): Row[] =>
  table.map((row) =>
    ['deliberate', 'draft-decision', 'issue-decision'].includes(row.command)
      ? { ...row, from: [...new Set([...row.from, ...EARLY])] }
      : row,
  );

describe('the gate: heard before decided', () => {
  it('stands twice: the guard alone holds it, and the order of states alone holds it', () => {
    expect(faultIn({ table: everywhere(transitions) })).toEqual([]);
    expect(faultIn({ table: lacking(GATE.slice(0, 1)) })).toEqual([]);
  }, 240_000);

  it.each<[string, Row[], string, string]>([
    ['a finding needs neither guard nor order', everywhere(lacking(GATE)), 'draft-decision', 'issue-bap'],
    ['one missed summons counts as two', changed('record-missed', { to: 'missed-twice' }, lacking(GATE)), 'record-missed', 'issue-bap'],
    ['minutes need not be issued', changed('minute-hearing', { to: 'heard' }, lacking(GATE)), 'minute-hearing', 'issue-bap'],
    ['elements need not be proven', lacking(['every-element-proven', 'answers-addressed']), 'deliberate', 'change-track'],
  ])(
    'is seen to be broken when %s',
    (_, table, through, not) => {
      const fault = faultIn({ table });
      expect(fault).toContain(through);
      expect(fault).not.toContain(not);
    },
    240_000,
  );

  it('is seen to be broken when the other body need not have answered', () => {
    expect(faultIn({ table: lacking(['not-away']), aside: 1 })).toContain('issue-transfer');
  }, 240_000);

  it('is seen to be broken when a hearing on one track counts on another', () => {
    const hearing = {
      heldOn: '2030-01-01',
      how: 'in-person',
      respondentSigned: true,
      hadAdviser: false,
      letter: 'l',
      issuedOn: '2030-01-01',
    };
    const forget = (state: CaseState): CaseState =>
      state.status === 'preparing' && state.wasTold ? { ...state, hearing: hearing as unknown as CaseState['hearing'] } : state;
    expect(faultIn({ hands: 1, forget, table: transitions.filter((row) => [...STRAIGHT, ...MISSED].includes(row.command)) })).toContain(
      'change-track',
    );
  }, 240_000);
});

const STRAIGHT: readonly Command[] = [
  ...(['assign-people', 'record-facts', 'choose-rules', 'draft-summons', 'issue-summons', 'record-service', 'change-track'] as const),
  ...(['minute-hearing', 'issue-bap', 'deliberate', 'draft-recommendation', 'issue-recommendation', 'draft-decision'] as const),
  ...(['issue-decision', 'serve-decision', 'file-objection', 'draft-objection-decision', 'uphold-objection', 'quash-decision'] as const),
];
const MISSED: readonly Command[] = [
  ...(['record-missed', 'draft-second-summons', 'issue-second-summons', 'record-second-service', 'record-second-missed'] as const),
];
/** The straight way to a decision on an objection: enough to see a hand where it must not be. */
const HANDS_ON = transitions.filter((row) => STRAIGHT.includes(row.command));

describe('nobody examines and decides, recommends and decides, nor decides twice', () => {
  /** Who may sit in a team is asked where people are named; here anybody is, and the table stands alone. */
  const look = (table: readonly Row[], forget?: Wanted['forget']): string[] =>
    faultIn({ table, hands: 1, isAsked: false, faults: [isOneHand, isOwnObjection], ...(forget && { forget }) });

  it('is held by the table alone, whoever is named', () => {
    expect(look(HANDS_ON.filter((row) => row.command !== 'change-track'))).toEqual([]);
  }, 240_000);

  it.each<[string, Row[], string]>([
    ['who examined or recorded may decide', lacking(['different-people'], HANDS_ON), 'draft-decision'],
    ['a draft of an earlier official may go out under a later one', lacking(['drafted-by-decider'], HANDS_ON), 'issue-decision'],
    ['the official of the first decision may decide the objection', lacking(['another-official'], HANDS_ON), 'draft-objection-decision'],
  ])(
    'is seen to be broken when %s',
    (_, table, last) => {
      expect(look(table)).toContain(last);
    },
    240_000,
  );

  it('is seen to be broken when a case forgets who examined once the part is handed on', () => {
    expect(look(HANDS_ON, (state) => (state.deeds.length === 0 ? state : { ...state, deeds: [] }))).toContain('assign-people');
  }, 240_000);

  const screener: Who = { part: 'screener', permission: 'case.examine' };
  it.each<[string, Row[]]>([
    ['the officer drafts the decision', changed('draft-decision', { who: [officer] }, lacking(['drafted-by-decider']))],
    ['the screener recommends', changed('draft-recommendation', { who: [screener] })],
    ['the officer writes the reply to the board', changed('draft-appeal-reply', { who: [officer] })],
    [
      'the deciding official answers the objection',
      changed('draft-objection-decision', { who: [decider] }, lacking(['drafted-by-objection-decider'])),
    ],
  ])(
    'is seen to be broken when %s',
    (_, table) => {
      expect(faultIn({ table })).not.toEqual([]);
    },
    240_000,
  );
});

describe('an end in reach', () => {
  it.each<[string, Command]>([
    ['how it ended is handed over to nobody', 'serve-outcome'],
    ['an objection is weighed by nobody', 'draft-objection-decision'],
  ])(
    'is seen to be lost when %s',
    (_, command) => {
      expect(explored({ table: without(command), isShown: true }).stuck).not.toEqual([]);
    },
    240_000,
  );
});
