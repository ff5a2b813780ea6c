import type { Ctx } from '../../kit/ctx.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';

export type AddEvidence = OnCase & {
  readonly files: readonly FileId[];
  readonly source: 'office' | 'witness';
  /** It comes from a closed group or a private message: kept, but not used until a lawful basis is recorded. */
  readonly isSetAside: boolean;
  readonly note: string;
};

/** Adds files to the case. Refusals of `takeStep`, `evidence.gone`, `procedure.unknown-evidence` (no file named). */
export async function addEvidence(ctx: Ctx, input: AddEvidence): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideAddEvidence(state, input, by);
    await keepUploads(ctx, tx, state.id, input.files);
    return events;
  });
}

export function decideAddEvidence(state: CaseState, input: AddEvidence, by: By): NewEvent[] {
  permit(state, 'add-evidence', by);
  if (input.files.length === 0) throw new Refusal('procedure.unknown-evidence');
  const { source, isSetAside, note } = input;
  return [event('evidence-added', by.today, { files: [...new Set(input.files)].map((file) => ({ file, source, isSetAside })) }, { note })];
}
