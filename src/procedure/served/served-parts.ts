import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId, FileId } from '../../kit/ids.js';
import type { Bilingual } from '../../kit/text.js';
import { accountNames } from '../../identity/index.js';
import { articleById, deadlineById, ruleById, type Article, type DayRow, type Deadline, type Law } from '../../law/index.js';
import type { CaseState, Clock, EvidenceItem, Part } from '../case.js';
import { fileNames } from '../files.js';
import { ruleArticles } from '../papers/rule-articles.js';
import { workingDaysTo } from '../hearing/hearing-day.js';

/** A rule as alleged, with its articles in force on the day of the act; each article says whether it was verified. */
export type ServedRule = {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly elements: readonly { id: string; text: Bilingual }[];
  readonly articles: readonly Article[];
};
export type ServedEvidence = {
  /** In the order in which it was shown; it stays the same when another piece is set aside. */
  readonly number: number;
  readonly file: FileId;
  readonly name: string;
  readonly media: string;
  readonly size: number;
  readonly shownOn: Day;
  readonly isOwn: boolean;
};
export type ServedClock = Clock & { readonly rule: Deadline; readonly days: readonly DayRow[]; readonly left: number };
export type ServedPerson = {
  readonly account: AccountId;
  readonly part: Part;
  readonly name: string;
  readonly post: string;
  readonly seat: string | null;
  readonly acting: string | null;
};

export function servedRule(law: Law, id: string, state: Pick<CaseState, 'actOn' | 'employmentClass'>): ServedRule {
  const rule = ruleById(law, id);
  return {
    id,
    title: rule.title,
    text: rule.text,
    elements: rule.elements.map(({ id: element, text }) => ({ id: element, text })),
    articles: ruleArticles(law, state, id).map((article) => articleById(law, article)),
  };
}

/** What was shown and may be used, numbered in the order of showing; what was set aside leaves its number empty. */
export function shownEvidence(
  state: CaseState,
): (EvidenceItem & { readonly number: number; readonly shown: FileId; readonly shownOn: Day })[] {
  return state.evidence
    .flatMap((item) => (item.served ? [{ ...item, shown: item.served.file, shownOn: item.served.on }] : []))
    .sort((a, b) => (a.shownOn < b.shownOn ? -1 : a.shownOn > b.shownOn ? 1 : 0))
    .map((item, place) => ({ ...item, number: place + 1 }))
    .filter((item) => !item.isSetAside);
}

export async function servedEvidence(ctx: Ctx, tx: Tx, state: CaseState): Promise<ServedEvidence[]> {
  const shown = shownEvidence(state);
  const names = await fileNames(
    ctx,
    tx,
    shown.map((one) => one.shown),
  );
  return shown.flatMap(({ shown: file, number, shownOn, source }) => {
    const found = names.get(file);
    return found ? [{ file, number, ...found, shownOn, isOwn: source === 'respondent' }] : [];
  });
}

const THEIRS: ReadonlySet<string> = new Set(['summons-1-gap', 'effect', 'objection', 'objection-decision', 'appeal', 'appeal-decision']);

export function servedClocks(ctx: Ctx, law: Law, state: CaseState): ServedClock[] {
  return state.clocks
    .filter((clock) => THEIRS.has(clock.deadline))
    .map((clock) => ({
      ...clock,
      rule: deadlineById(law, clock.deadline),
      days: workingDaysTo(law, clock.from, clock.dueOn).days,
      left: workingDaysTo(law, ctx.today(), clock.dueOn).length,
    }));
}

export async function servedPeople(ctx: Ctx, tx: Tx, state: CaseState): Promise<ServedPerson[]> {
  const shown = state.people.filter((person) => person.part !== 'out' && person.part !== 'reporter');
  const names = await accountNames(
    ctx,
    tx,
    shown.map((person) => person.account),
  );
  return shown.map(({ account, part, seat, acting }) => ({
    account,
    part,
    seat,
    acting,
    name: names.get(account)?.name ?? '',
    post: names.get(account)?.post ?? '',
  }));
}
