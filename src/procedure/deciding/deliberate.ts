import type { Ctx } from '../../kit/ctx.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState, ElementFinding, Finding } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { isUsable } from '../table/proof.js';
import { permit, type By } from '../table/permit.js';
import { takePlainStep, type OnCase } from '../step.js';

export type JudgedElement = {
  readonly rule: string;
  readonly element: string;
  readonly finding: Finding;
  readonly evidence: readonly FileId[];
  /** What the person said to it; may stay empty only when they said nothing, and then `reason` says so. */
  readonly said: string;
  readonly reason: string;
  /** The examiners have taken the person's word on this element into account. */
  readonly isAnswerAddressed: boolean;
};

export type Deliberate = OnCase & { readonly elements: readonly JudgedElement[]; readonly reasons: string };

/**
 * The element table: each element of each alleged rule, by which evidence, what the person said, and how it is found.
 * Proven means: convincing by evidence that was shown to the person. Refusals of `takeStep`, `procedure.element-missing`,
 * `procedure.proof-needed`, `procedure.evidence-not-heard`.
 */
export async function deliberate(ctx: Ctx, input: Deliberate): Promise<void> {
  await takePlainStep(ctx, input, decideDeliberate);
}

export function decideDeliberate(state: CaseState, input: Deliberate, by: By): NewEvent[] {
  permit(state, 'deliberate', by);
  const judged = state.alleged.flatMap((rule) => rule.elements.map((element) => mustBeJudged(input, rule.rule, element)));
  for (const one of judged) mustBeBorneOut(state, one);
  const elements = judged.map(({ rule, element, finding, evidence, isAnswerAddressed }): ElementFinding => ({
    rule,
    element,
    finding,
    evidence: [...new Set(evidence)],
    isAnswerAddressed,
  }));
  const words = judged.map(({ rule, element, said, reason }) => ({ rule, element, said, reason }));
  return [event('deliberated', by.today, { by: by.account!, elements }, { elements: words, reasons: input.reasons })];
}

function mustBeJudged(input: Deliberate, rule: string, element: string): JudgedElement {
  const found = input.elements.find((one) => one.rule === rule && one.element === element);
  if (!found || found.reason === '') throw new Refusal('procedure.element-missing');
  return found;
}

function mustBeBorneOut(state: CaseState, { finding, evidence }: JudgedElement): void {
  if (evidence.some((file) => !state.evidence.some((item) => item.file === file))) throw new Refusal('procedure.unknown-evidence');
  if (finding !== 'proven') return;
  const shown = state.evidence.filter((item) => evidence.includes(item.file) && !item.isSetAside && item.served !== null);
  if (shown.some((item) => item.put === null)) throw new Refusal('procedure.evidence-not-heard');
  if (evidence.length === 0 || !evidence.every((file) => isUsable(state, file))) throw new Refusal('procedure.proof-needed');
}
