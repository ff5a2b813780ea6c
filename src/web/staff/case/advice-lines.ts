import type { Bilingual, Lang } from '../../../kit/text.js';
import {
  conditionsOf,
  contestById,
  factsIn,
  holds,
  phaseOn,
  questionsFor,
  ruleById,
  UNKNOWN,
  type Condition,
  type Judgement,
  type Law,
} from '../../../law/index.js';
import type { CaseView, EvidenceItem } from '../../../procedure/index.js';
import { fill } from '../../kit/index.js';
import { adviceText as t } from './advice.text.js';

/** What the advice is read beside: the case with its evidence, and whether this reader may record facts now. */
export type Desk = {
  readonly law: Law;
  readonly lang: Lang;
  readonly view: CaseView;
  readonly said: Judgement;
  readonly mayRecord: boolean;
};

/** One condition of a rule beside what is recorded for it. */
export type Line = {
  readonly ask: Bilingual;
  readonly needs: string;
  /** `null` while it is not known. */
  readonly value: string | null;
  readonly evidence: readonly EvidenceItem[];
  /** The sentence that stands in for evidence where the calendar answers. */
  readonly calendar: string | null;
  /** The field of the facts form that answers it. */
  readonly field: string;
};

type Branching = Extract<Condition, { readonly of: readonly Condition[] }>;

type Leaf = { readonly fact: string; readonly words: string };

/** The conditions of a rule, employment first, a line for each fact that can still meet them. */
export function linesOf(desk: Desk, ruleId: string): Line[] {
  const conditions = conditionsOf(ruleById(desk.law, ruleId));
  const leaves = conditions.flatMap((condition) => leavesOf(desk, condition, false));
  return [...new Set(leaves.map((leaf) => leaf.fact))].map((fact) =>
    lineOf(
      desk,
      fact,
      leaves.filter((leaf) => leaf.fact === fact).map((leaf) => leaf.words),
    ),
  );
}

/** The evidence recorded for some facts, each piece once. */
export function evidenceFor(view: CaseView, facts: readonly string[]): EvidenceItem[] {
  const files = new Set(facts.flatMap((fact) => view.state.facts?.evidence[fact] ?? []));
  return view.state.evidence.filter((item) => files.has(item.file));
}

function leavesOf(desk: Desk, condition: Condition, isTurned: boolean): Leaf[] {
  switch (condition.kind) {
    case 'is':
      return [{ fact: condition.fact, words: turned(desk, valueWords(desk, condition.fact, condition.values), isTurned) }];
    case 'day':
      return [{ fact: condition.fact, words: (isBeforeAct(condition.compare) !== isTurned ? t.notAfterAct : t.notBeforeAct)[desk.lang] }];
    case 'not':
      return leavesOf(desk, condition.of, !isTurned);
    case 'all':
    case 'any':
      return leavesOfAll(desk, condition, branchesOf(desk, condition, isTurned), isTurned);
  }
}

function leavesOfAll(desk: Desk, { kind }: Branching, branches: readonly Condition[], isTurned: boolean): Leaf[] {
  const leaves = branches.flatMap((one) => leavesOf(desk, one, isTurned));
  return branches.length === 1 ? leaves : leaves.map((leaf) => alternative(desk, leaf, kind, isTurned));
}

/** Where one branch is enough, those that the recorded facts rule out say nothing more; with all ruled out, all are shown. */
function branchesOf(desk: Desk, { kind, of }: Branching, isTurned: boolean): readonly Condition[] {
  if ((kind === 'any') === isTurned) return of;
  const facts = Object.fromEntries(of.flatMap(factsIn).map((fact) => [fact, valueOf(desk, fact) ?? UNKNOWN]));
  const open = of.filter((one) => holds(one, { facts, actOn: desk.view.state.actOn }) !== isTurned);
  return open.length > 0 ? open : of;
}

const isBeforeAct = (compare: string): boolean => compare === 'on-or-before-act';

const turned = ({ lang }: Desk, what: string, isTurned: boolean): string => (isTurned ? fill(t.not, lang, { what }) : what);

/** Under "any" (or a negated "all") one of the conditions is enough. */
function alternative({ lang }: Desk, leaf: Leaf, kind: 'all' | 'any', isTurned: boolean): Leaf {
  const suffix = ` (${t.oneOf[lang]})`;
  return (kind === 'any') === isTurned || leaf.words.endsWith(suffix) ? leaf : { ...leaf, words: leaf.words + suffix };
}

function valueWords({ law, lang }: Desk, fact: string, values: readonly string[]): string {
  return values.map((value) => labelOf(law, fact, value)[lang]).join(' / ');
}

function labelOf(law: Law, fact: string, value: string): Bilingual {
  return wordsOf(law, fact)?.options.find((one) => one.id === value)?.label ?? { id: value, en: value };
}

const wordsOf = (law: Law, fact: string) => [...questionsFor(law), ...law.derived].find((one) => one.id === fact);

function lineOf(desk: Desk, fact: string, needs: readonly string[]): Line {
  const { law, lang, view } = desk;
  const { contest } = view.state;
  const calendar = isFromCalendar(desk, fact) && contest !== null ? calendarWords(desk, contest) : null;
  const field = fact === 'phase' || fact === 'contest-kind' ? fieldOfDerived(desk, fact) : `f-${fact}`;
  const value = valueOf(desk, fact);
  return {
    ask: wordsOf(law, fact)?.ask ?? { id: fact, en: fact },
    needs: [...new Set(needs)].join('; '),
    value: value === null ? null : labelOf(law, fact, value)[lang],
    evidence: evidenceFor(view, [fact === 'phase' ? 'determined' : fact]),
    calendar,
    field,
  };
}

/** The calendar answers for the kind of contest always, for the phase where it fixes it. */
export function isFromCalendar({ law, view: { state } }: Desk, fact: string): boolean {
  if (fact === 'contest-kind') return true;
  return fact === 'phase' && phaseOn(law, state.contest, state.office, state.actOn) !== UNKNOWN;
}

function calendarWords({ law, lang }: Desk, contest: string): string {
  const found = contestById(law, contest);
  const words = fill(t.calendar, lang, { contest: found.name[lang] });
  return found.verified ? words : `${words} ${t.calendarOpen[lang]}`;
}

/** Without a contest the contest is asked first; with one that leaves the day open, whether candidates were determined. */
function fieldOfDerived({ view }: Desk, fact: string): string {
  return fact === 'contest-kind' || view.state.contest === null ? 'pemilihan' : 'f-determined';
}

function valueOf({ law, view: { state }, said }: Desk, fact: string): string | null {
  const value =
    fact === 'phase'
      ? said.phase
      : fact === 'contest-kind'
        ? state.contest && contestById(law, state.contest).kind
        : state.facts?.answers[fact];
  return !value || value === UNKNOWN ? null : value;
}
