import type { Day } from '../../../src/kit/dates.js';
import { missedTwice, wasHeard } from '../../../src/procedure/table/guards.js';
import type { Earlier } from '../../../src/procedure/earlier.js';
import type { CaseState, Deliberation, Status } from '../../../src/procedure/case.js';

/**
 * One spelling for all states in which the same can happen next. People are told apart by what they do in the case and not
 * by name, days by what lies before, on and after today. Whatever a case knows counts unless it is named below: a field
 * that a later row adds is told apart without being listed here.
 */

/**
 * Left out by judgement: their own steps read them, and no other. A draft that was made before is not told apart either, so
 * that of two drafts in a row the second is not always followed to its issuing.
 */
const UNTOLD: ReadonlySet<string> = new Set<keyof CaseState>([
  ...(['id', 'version', 'number', 'openedOn', 'actOn', 'act', 'contest', 'office', 'employmentClass', 'reports', 'linked'] as const),
  ...(['replies', 'hasAdviser', 'statements', 'withdrawalNotedOn', 'release', 'earlierLetters'] as const),
]);
/** Days that lay ahead once: a step may ask whether they have come. All others are days on which something was done. */
const AHEAD: ReadonlySet<string> = new Set(['dueOn', 'hearingOn', 'until']);
/** Periods that no guard and no fold reads. */
const UNREAD: ReadonlySet<string> = new Set([
  ...['summons-1-gap', 'summons-2', 'hand-over-absent', 'objection-decision', 'clearing-hand-over', 'appeal-reply', 'appeal-decision'],
]);
/** A period that has ended is asked by nobody: the same one starts anew or not at all. */
const OVER: ReadonlySet<string> = new Set(['met', 'lapsed']);
const DAY = /^\d{4}-\d\d-\d\d$/;

type Piece = { readonly text: string; readonly who: readonly (readonly [string, string])[]; readonly days: readonly Day[] };
const NONE: Piece = { text: '0', who: [], days: [] };
const NOTHING: Piece = { text: '', who: [], days: [] };

/** Long words stand once; a key is made of their numbers. */
const numbers = new Map<string, string>();
function short(text: string): string {
  const found = numbers.get(text) ?? numbers.size.toString(36);
  if (!numbers.has(text)) numbers.set(text, found);
  return found;
}

export const isAccount = (value: unknown): value is string => typeof value === 'string' && value.startsWith('@');

function spelled(value: unknown, name: string): Piece {
  if (value === null || value === undefined) return NONE;
  if (typeof value === 'string') return ofText(value, name);
  if (typeof value !== 'object') return { text: String(value), who: [], days: [] };
  const long = Array.isArray(value) ? ofList(value, name) : ofObject(value as Record<string, unknown>, name);
  if (long === NOTHING) return Array.isArray(value) ? NONE : NOTHING;
  return { ...long, text: short(long.text) };
}

function ofText(value: string, name: string): Piece {
  if (isAccount(value)) return { text: '@', who: [[value, name]], days: [] };
  if (!DAY.test(value)) return { text: value, who: [], days: [] };
  return AHEAD.has(name) ? { text: '#', who: [], days: [value as Day] } : { text: '1', who: [], days: [] };
}

function ofList(list: readonly unknown[], name: string): Piece {
  const pieces = list
    .map((one) => spelled(one, name))
    .filter((one) => one !== NOTHING)
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return joined(pieces, (texts) => `[${texts.join()}]`);
}

function ofObject(one: Record<string, unknown>, name: string): Piece {
  if (name === 'clocks' && (UNREAD.has(one.deadline as string) || OVER.has(one.state as string))) return NOTHING;
  if (DRAFTS.has(name) && one.issuedOn === null) return NOTHING;
  if (name === 'earlier') return ofEarlier(one as unknown as Earlier);
  if (name === 'deliberation') return ofDeliberation(one as unknown as Deliberation);
  const told = Object.keys(one).filter((key) => !UNTOLD_IN[name]?.has(key));
  const plain = joined(
    told.filter((key) => !isAccount(one[key])).map((key) => ofField(name, key, one[key])),
    (texts) => texts.join(':'),
  );
  const own = told.filter((key) => isAccount(one[key])).map((key) => [one[key] as string, short(`${name}.${key}(${plain.text})`)] as const);
  return { ...plain, who: [...plain.who, ...own] };
}

/** A decision on an objection is another thing than the decision; of what could be answered it counts that it could. */
function ofField(name: string, key: string, value: unknown): Piece {
  if (key === 'put') return spelled(value !== null, key);
  return spelled(value, name === 'objection' && key === 'decision' ? 'answer' : key);
}

/** Of earlier sanctions a guard asks only whether one was surely given for this; what is doubtful opens its own step alone. */
const ofEarlier = ({ found }: Earlier): Piece => ({ text: String(found.some((one) => one.isSure)), who: [], days: [] });

/** Lacking is lacking, whichever element lacks which proof. */
function ofDeliberation({ elements }: Deliberation): Piece {
  const isFull = elements.length === ELEMENTS && elements.every((one) => one.finding === 'proven' && one.evidence.length > 0);
  return { text: `${isFull}${elements.every((one) => one.isAnswerAddressed)}`, who: [], days: [] };
}
/** Each rule that is alleged here has so many (`case-walk.ts`). */
const ELEMENTS = 2;
/** Letters that bind nobody before they are out: all that a draft opens is its own issuing, which `explore` takes with it. */
const DRAFTS: ReadonlySet<string> = new Set(['transfers', 'summonses', 'noShow', 'ending', 'recommendation', 'recommended']);
/** Of what stands within a field; `readOn` opens nothing but its own step. */
const UNTOLD_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  evidence: new Set(['basisOn', 'addedOn']),
  people: new Set(['since']),
  decision: new Set(['readOn', 'rules', 'outcome']),
};

const joined = (pieces: readonly Piece[], text: (texts: string[]) => string): Piece => ({
  text: text(pieces.map((one) => one.text)),
  who: pieces.flatMap((one) => one.who),
  days: pieces.flatMap((one) => one.days),
});

/** What each account is in a case, told without its name: two of the same are one to the procedure. */
function handsOf(pieces: readonly Piece[]): Map<string, string> {
  const tags = new Map<string, string[]>();
  for (const { who } of pieces) {
    for (const [account, tag] of who) {
      const list = tags.get(account);
      if (!list) tags.set(account, [tag]);
      else if (!list.includes(tag)) list.push(tag);
    }
  }
  const hands = new Map<string, string>();
  for (const [account, list] of tags) hands.set(account, list.length === 1 ? list[0]! : short(list.sort().join('+')));
  return hands;
}

/** Places of the days that lie ahead, among themselves; all that has passed is one. */
function places(days: readonly Day[], today: Day): string {
  if (days.length === 0) return '';
  const ahead = [...new Set(days.filter((one) => one > today))].sort();
  return days.map((one) => (one < today ? '-' : one === today ? '0' : ahead.indexOf(one) + 1)).join('');
}

/** For each place a case can stand at, what is still looked at there (`live.ts`). */
export type Live = ReadonlyMap<Status, ReadonlySet<string>>;
/** A state spelled field by field; `fold` leaves what it does not change where it is, so that most of the next one is spelled already. */
export type Spelled = { readonly state: CaseState; readonly past: object; readonly fields: readonly Piece[] };
export type Speller = {
  readonly spell: (state: CaseState, past: object, before: Spelled | null) => Spelled;
  readonly keyOf: (spelled: Spelled, today: Day) => string;
  /** One of each kind of person: whoever is alike in the case can do, and become, the same. */
  readonly unlike: (spelled: Spelled, accounts: readonly string[]) => string[];
  /** Days ahead on which a step could begin or cease to be open, the nearest first. */
  readonly daysAhead: (spelled: Spelled, today: Day) => Day[];
};

/** Whoever was heard was called well enough; and once the matter is weighed, only whether the gate was passed counts. */
const CALLED: ReadonlySet<string> = new Set(['summonses', 'noShow', 'hearing']);
const WEIGHED: ReadonlySet<Status> = new Set(['deliberated', 'drafted', 'clearing-drafted']);
const gateOf = (state: CaseState): Piece => ({
  text: `${wasHeard(state) || missedTwice(state)},${wasHeard(state) || state.noShow?.issuedOn != null}`,
  who: [],
  days: [],
});

export function speller(live: Live, names: readonly (keyof CaseState)[]): Speller {
  const told = names.filter((name) => !UNTOLD.has(name) && name !== 'status');
  const standing = new Map([...live].map(([status, fields]) => [status, told.flatMap((name, i) => (fields.has(name) ? [i] : []))]));
  const pieces = ({ state, past, fields }: Spelled): Piece[] => {
    const isWeighed = WEIGHED.has(state.status);
    const isCalled = isWeighed || state.status === 'minuted' || state.status === 'heard';
    const isLeftOut = (name: string): boolean => (isCalled && CALLED.has(name)) || (name === 'recommendation' && state.track !== 'ethics');
    const found = (standing.get(state.status) ?? []).flatMap((i) => (isLeftOut(told[i]!) ? [] : [fields[i]!]));
    if (isWeighed) found.push(gateOf(state));
    if (live.get(state.status)?.has('past')) found.push(spelledPast(past));
    return found;
  };
  return {
    spell: (state, past, before) => {
      if (!before) return { state, past, fields: told.map((name) => spelled(state[name], name)) };
      let isSame = before.past === past && before.state.status === state.status;
      const fields = told.map((name, i) => {
        const known = before.fields[i]!;
        if (before.state[name] === state[name]) return known;
        const fresh = spelled(state[name], name);
        if (isAlike(known, fresh)) return known;
        isSame = false;
        return fresh;
      });
      return { state, past, fields: isSame ? before.fields : fields };
    },
    keyOf: (one, today) => {
      const found = pieces(one);
      const hands = [...handsOf(found).values()].sort().join('|');
      let text: string = one.state.status;
      const days: Day[] = [];
      for (const piece of found) {
        text += `;${piece.text}`;
        if (piece.days.length > 0) days.push(...piece.days);
      }
      return `${text}~${hands}~${places(days, today)}`;
    },
    unlike: (one, accounts) => {
      const hands = handsOf(pieces(one));
      return [...new Map([...accounts].reverse().map((account) => [hands.get(account) ?? '', account])).values()].reverse();
    },
    daysAhead: (one, today) => [...new Set(pieces(one).flatMap(({ days }) => days.filter((day) => day >= today)))].sort(),
  };
}

const isAlike = (a: Piece, b: Piece): boolean =>
  a.text === b.text &&
  a.days.join() === b.days.join() &&
  a.who.length === b.who.length &&
  a.who.every((one, i) => one.join() === b.who[i]!.join());

let lastPast: { readonly past: object; readonly piece: Piece } | null = null;
function spelledPast(past: object): Piece {
  if (lastPast?.past !== past) lastPast = { past, piece: spelled(past, 'past') };
  return lastPast.piece;
}
