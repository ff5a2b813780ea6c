import type { Day } from '../kit/dates.js';
import type { CaseId, FileId } from '../kit/ids.js';
import type { Level } from '../law/index.js';

/** A decided breach of the same person in another case of this office, as the lookup bound to a case found it. */
export type FoundEarlier = {
  readonly other: CaseId;
  readonly number: string;
  readonly sanction: string;
  readonly level: Level;
  readonly rules: readonly string[];
  readonly actOn: Day;
  readonly decidedOn: Day;
  readonly until: Day | null;
  /** No objection or appeal is open against it any more. */
  readonly isFinal: boolean;
  /** The same NIP in both cases; without it only the name agrees, and it may be somebody else. */
  readonly isSure: boolean;
};

/** One from the personnel file, as an officer has entered it with its decree. */
export type FiledEarlier = {
  readonly sanction: string;
  readonly level: Level;
  readonly decidedOn: Day;
  readonly until: Day | null;
  readonly decree: FileId;
};

/** What is known of earlier sanctions: an element of the decision, with its source. `lookedUpOn`: `null` until the deciding official asked. */
export type Earlier = {
  readonly lookedUpOn: Day | null;
  readonly found: readonly FoundEarlier[];
  readonly filed: readonly FiledEarlier[];
  /** Cases found by name alone that the deciding official has told apart, with a reason. */
  readonly toldApart: readonly CaseId[];
};

export const NO_EARLIER: Earlier = { lookedUpOn: null, found: [], filed: [], toldApart: [] };

/** One that may count as repetition: which, by what source, and how heavy. */
export type CountableEarlier = {
  readonly key: string;
  readonly source: 'register' | 'file';
  readonly number: string | null;
  readonly sanction: string;
  readonly level: Level;
  readonly decidedOn: Day;
  readonly until: Day | null;
  readonly isSure: boolean;
};

/** Final sanctions of this person that a decision may count as repetition, by the order of their days. */
export function countable({ found, filed, toldApart }: Earlier): CountableEarlier[] {
  const register = found
    .filter((one) => one.isFinal && !toldApart.includes(one.other))
    .map(({ other, number, sanction, level, decidedOn, until, isSure }): CountableEarlier => {
      return { key: other, source: 'register', number, sanction, level, decidedOn, until, isSure };
    });
  const personnel = filed.map(({ decree, sanction, level, decidedOn, until }): CountableEarlier => {
    return { key: decree, source: 'file', number: null, sanction, level, decidedOn, until, isSure: true };
  });
  return [...register, ...personnel].sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));
}

/** PP 94/2021 Ps. 34: the same act of the same person, found to break the same rule in another case. */
export function sanctionedAlready({ found }: Earlier, actOn: Day, rules: readonly string[]): FoundEarlier | undefined {
  return found.find((one) => one.isSure && one.actOn === actOn && one.rules.some((rule) => rules.includes(rule)));
}
