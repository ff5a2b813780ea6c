import type { Actor } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { Bilingual } from '../../kit/text.js';
import { refusals } from '../../kit/refusals.js';
import type { CaseState, Status } from '../case.js';
import { guards } from './guards.js';
import { isAmong, momentOf, refusalOf, whyNot } from './permit.js';
import type { Command, Row } from './row.js';
import { transitions } from './transitions.js';
import { commandWords } from './vocabulary.text.js';

export type Lawful = { readonly command: Command; readonly what: Bilingual; readonly articles: readonly string[]; readonly row: Row };
/** A step that is not lawful now: why, and by which articles. */
export type NotYet = {
  readonly command: Command;
  readonly what: Bilingual;
  readonly reason: Bilingual;
  readonly articles: readonly string[];
  readonly row: Row;
};
export type NextSteps = { readonly lawful: readonly Lawful[]; readonly notYet: readonly NotYet[] };

/**
 * What this person may lawfully do next, and what not yet, with the reason. Steps that lie behind the case, or belong to
 * the program itself, are left out. Pure.
 */
export function nextSteps(state: CaseState, actor: Actor, today: Day, isDeciderInOffice = true): NextSteps {
  const at = momentOf(actor, today, isDeciderInOffice);
  const ahead = aheadOf(state.status);
  const rows = transitions.filter(
    (row) => row.who.some((who) => who !== 'system') && row.from.some((status) => ahead.has(status)) && isOffered(row, state, actor),
  );
  const seen = new Set<Command>();
  const [lawful, notYet]: [Lawful[], NotYet[]] = [[], []];
  for (const row of rows) {
    if (seen.has(row.command)) continue;
    seen.add(row.command);
    const reason = whyNot(row, state, actor, at);
    const step = { command: row.command, what: commandWords[row.command], articles: row.articles, row };
    if (reason === null) lawful.push(step);
    else notYet.push({ ...step, reason: reason === 'procedure.not-now' ? laterReason(row, state, actor, at.today) : refusals[reason].say });
  }
  return { lawful, notYet };
}

/** A step of the respondent is shown to them; and to officers only where they may take it down for them. */
function isOffered(row: Row, state: CaseState, actor: Actor): boolean {
  if (actor.kind === 'respondent') return row.who.includes('respondent');
  const isOwn = row.who.some((one) => typeof one === 'object');
  return isOwn && (isAmong(row.who, state, actor) || isMilestone(row));
}

/** Steps everybody of the case should see coming: the ones that move it, or carry an article. */
const isMilestone = (row: Row): boolean => row.to !== 'same' || row.articles.length > 0;

/** Why a step that lies ahead is not open: its own condition where one fails, else from where it opens. */
function laterReason(row: Row, state: CaseState, actor: Actor, today: Day): Bilingual {
  const failing = row.needs.find((name) => !guards[name](state, momentOf(actor, today)));
  return failing ? refusals[refusalOf(failing)].say : refusals['procedure.not-now'].say;
}

/** Every status that can still come, this one included. */
export function aheadOf(status: Status): ReadonlySet<Status> {
  const found = new Set<Status>([status]);
  for (const one of found) {
    for (const row of transitions) if (row.to !== 'same' && row.from.includes(one)) found.add(row.to);
  }
  return found;
}
