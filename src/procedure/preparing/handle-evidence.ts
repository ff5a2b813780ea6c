import type { Ctx } from '../../kit/ctx.js';
import type { FileId } from '../../kit/ids.js';
import { bareCopy, fileOf, maskedCopies } from '../../evidence/index.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState, EvidenceItem } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { permit, type By } from '../table/permit.js';
import { takePlainStep, takeStep, type AtCase, type OnCase } from '../step.js';

export type SetAsideEvidence = OnCase & { readonly file: FileId; readonly reason: string };
export type RecordBasis = OnCase & { readonly file: FileId; readonly basis: string };
export type ServeEvidence = OnCase & {
  readonly file: FileId;
  /** What the respondent sees: the file itself, or a masked copy of it. */
  readonly shown: FileId;
  readonly note: string;
  /** Whoever shows a file as it came has seen to it that nothing in it tells who made it. */
  readonly metadataConfirmed: boolean;
};

/** Takes a piece of evidence out of use. Refusals of `takeStep`, `procedure.unknown-evidence`, `procedure.reason-needed`. */
export async function setAsideEvidence(ctx: Ctx, input: SetAsideEvidence): Promise<void> {
  await takePlainStep(ctx, input, decideSetAside);
}

export function decideSetAside(state: CaseState, input: SetAsideEvidence, by: By): NewEvent[] {
  permit(state, 'set-aside-evidence', by);
  itemOf(state, input.file);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  return [event('evidence-set-aside', by.today, { file: input.file }, { reason: input.reason })];
}

/** A named officer records by which lawful basis set-aside material may be used. Refusals as above. */
export async function recordBasis(ctx: Ctx, input: RecordBasis): Promise<void> {
  await takePlainStep(ctx, input, decideRecordBasis);
}

export function decideRecordBasis(state: CaseState, input: RecordBasis, by: By): NewEvent[] {
  permit(state, 'record-basis', by);
  if (!itemOf(state, input.file).isSetAside) throw new Refusal('procedure.has-set-aside');
  if (input.basis === '') throw new Refusal('procedure.reason-needed');
  return [event('basis-recorded', by.today, { file: input.file }, { basis: input.basis })];
}

/**
 * Lets the respondent see a piece of evidence, whole or masked. Only what was shown can prove anything later. A picture goes
 * out as a copy made anew, without what its file tells of the maker; what cannot be made anew goes as it came, and only when
 * somebody has confirmed that. Refusals of `takeStep`, `procedure.unknown-evidence`, `procedure.evidence-set-aside`,
 * `procedure.metadata-unconfirmed`.
 */
export async function serveEvidence(ctx: Ctx, input: ServeEvidence): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const copies = (await maskedCopies(ctx, at.tx, input.file)).map((copy) => copy.id);
    await fileOf(ctx, at.tx, input.shown);
    const events = decideServeEvidence(at.state, input, at.by, copies);
    if (input.shown !== input.file) return events;
    const shown = await withoutMaker(at, input);
    return decideServeEvidence(at.state, { ...input, shown }, at.by, [...copies, shown]);
  });
}

async function withoutMaker({ ctx, tx }: AtCase, input: ServeEvidence): Promise<FileId> {
  const bare = await bareCopy(ctx, tx, input.file);
  if (bare === null && !input.metadataConfirmed) throw new Refusal('procedure.metadata-unconfirmed');
  return bare ?? input.file;
}

export function decideServeEvidence(state: CaseState, input: ServeEvidence, by: By, copies: readonly FileId[]): NewEvent[] {
  permit(state, 'serve-evidence', by);
  const item = itemOf(state, input.file);
  if (item.isSetAside) throw new Refusal('procedure.evidence-set-aside');
  if (input.shown !== input.file && !copies.includes(input.shown)) throw new Refusal('procedure.unknown-evidence');
  return [event('evidence-served', by.today, { file: input.file, shown: input.shown }, { note: input.note })];
}

function itemOf(state: CaseState, file: FileId): EvidenceItem {
  const item = state.evidence.find((one) => one.file === file);
  if (!item) throw new Refusal('procedure.unknown-evidence');
  return item;
}
