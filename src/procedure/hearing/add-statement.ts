import type { Ctx } from '../../kit/ctx.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';

export type AddStatement = OnCase & {
  readonly source: 'respondent' | 'witness';
  readonly who: string;
  readonly text: string;
  readonly files: readonly FileId[];
};

/** What somebody said after the examination, in writing. Refusals of `takeStep`, `procedure.reason-needed`, `evidence.gone`. */
export async function addStatement(ctx: Ctx, input: AddStatement): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideAddStatement(state, input, by);
    await keepUploads(ctx, tx, state.id, input.files);
    return events;
  });
}

export function decideAddStatement(state: CaseState, input: AddStatement, by: By): NewEvent[] {
  permit(state, 'add-statement', by);
  if (input.text === '' && input.files.length === 0) throw new Refusal('procedure.reason-needed');
  return [
    event('statement-added', by.today, { source: input.source, files: [...new Set(input.files)] }, { who: input.who, text: input.text }),
  ];
}
