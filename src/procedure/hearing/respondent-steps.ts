import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { permit, viaOf, type By } from '../table/permit.js';
import { takePlainStep, takeStep, type OnCase } from '../step.js';

export type Stance = 'not-true' | 'partly' | 'true' | 'at-hearing';
export type Reply = OnCase & {
  readonly stance: Stance;
  readonly text: string;
  readonly files: readonly FileId[];
  readonly receipt: FileId | null;
};

/** The respondent's written answer, as often as they like; it never stands in for the examination. Refusals of `takeStep`, `procedure.reason-needed`, `evidence.gone`. */
export async function reply(ctx: Ctx, input: Reply): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideReply(state, input, by);
    await keepUploads(ctx, tx, state.id, [...input.files, ...(input.receipt ? [input.receipt] : [])]);
    return events;
  });
}

export function decideReply(state: CaseState, input: Reply, by: By): NewEvent[] {
  permit(state, 'reply', by);
  if (input.text === '' && input.files.length === 0 && input.stance !== 'at-hearing') throw new Refusal('procedure.reason-needed');
  return [
    event(
      'replied',
      by.today,
      { via: viaOf(by), files: [...new Set(input.files)], receipt: input.receipt },
      { stance: input.stance, text: input.text },
    ),
  ];
}

export type NameAdviser = OnCase & {
  readonly name: string;
  /** What they are to the respondent. */
  readonly role: string;
  /** How to reach them if the day of the hearing changes. */
  readonly contact?: string;
};

/** The respondent says who comes with them. Refusals of `takeStep`, `procedure.name-needed`. */
export async function nameAdviser(ctx: Ctx, input: NameAdviser): Promise<void> {
  await takePlainStep(ctx, input, decideNameAdviser);
}

export function decideNameAdviser(state: CaseState, input: NameAdviser, by: By): NewEvent[] {
  permit(state, 'name-adviser', by);
  if (input.name === '') throw new Refusal('procedure.name-needed');
  return [event('adviser-named', by.today, { via: viaOf(by) }, { name: input.name, role: input.role, contact: input.contact ?? '' })];
}

export type AskMoreTime = OnCase & { readonly reason: string; readonly wishedOn?: Day | null };

/** The respondent asks for another hearing day; until it is answered the day cannot count as missed. Refusals of `takeStep`, `procedure.reason-needed`, `procedure.bad-day`. */
export async function askMoreTime(ctx: Ctx, input: AskMoreTime): Promise<void> {
  await takePlainStep(ctx, input, decideAskMoreTime);
}

export function decideAskMoreTime(state: CaseState, input: AskMoreTime, by: By): NewEvent[] {
  permit(state, 'ask-more-time', by);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  const wishedOn = input.wishedOn ?? null;
  if (wishedOn !== null && wishedOn <= by.today) throw new Refusal('procedure.bad-day');
  return [event('time-asked', by.today, { via: viaOf(by) }, { reason: input.reason, wishedOn })];
}

/** The respondent opened the decision on their page. Refusals of `takeStep`. */
export async function readDecision(ctx: Ctx, input: OnCase): Promise<void> {
  await takePlainStep(ctx, input, decideReadDecision);
}

export function decideReadDecision(state: CaseState, _: OnCase, by: By): NewEvent[] {
  permit(state, 'read-decision', by);
  return [event('decision-read', by.today, {}, {})];
}
