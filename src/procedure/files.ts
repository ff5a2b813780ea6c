import { filesById, filesOf, keepFiles, type FileFound } from '../evidence/index.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { CaseId, FileId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import type { Wrapper } from '../kit/seal.js';
import type { CaseState } from './case.js';

/**
 * The owner under which a page stores an upload for a case, before the step that takes it: the case, and who brings it.
 * `answer:` stands under the flood rules of `evidence`; both die when no step has taken them. Refusal `kit.not-allowed`.
 */
export function caseFileOwner({ actor }: Ctx, caseId: string): string {
  if (actor.kind === 'account') return `upload:${caseId}-${actor.id}`;
  if (actor.kind === 'respondent' && actor.caseId === caseId) return `answer:${caseId}`;
  throw new Refusal('kit.not-allowed');
}

/** The key under which a page stores it: already the tenant's, so that nothing hangs on a session. */
export const caseFileWrapper = (ctx: Ctx): Wrapper => ctx.keys.monthly(ctx.tenant.id, ctx.today());

/** What this person has uploaded for the case and no step has taken yet. */
export async function unsentFiles(ctx: Ctx, tx: Tx, caseId: string): Promise<FileFound[]> {
  return filesOf(ctx, tx, caseFileOwner(ctx, caseId), caseFileWrapper(ctx));
}

/**
 * Makes uploads part of the case's file: only what whoever acts has stored for this case and no step has taken yet. Any
 * other id, of a file never shown above all, is refused like one that does not exist: `evidence.gone`.
 */
export async function keepUploads(ctx: Ctx, tx: Tx, caseId: CaseId, files: readonly FileId[]): Promise<void> {
  if (files.length === 0) return;
  const fresh = new Set((await unsentFiles(ctx, tx, caseId)).map((file) => file.id));
  if (!files.every((file) => fresh.has(file))) throw new Refusal('evidence.gone');
  await keepFiles(ctx, tx, files, caseFileWrapper(ctx), `case:${caseId}`);
}

/** Every file a case rests on: evidence, masked copies served, receipts, signed papers of service. */
export function filesIn(state: CaseState): FileId[] {
  const evidence = state.evidence.flatMap((item) => [item.file, ...(item.served ? [item.served.file] : [])]);
  const services = [...state.summonses.map((one) => one.service), state.decision?.service ?? null].flatMap((service) =>
    service ? [service.receipt] : [],
  );
  return [
    ...new Set([
      ...evidence,
      ...services,
      ...state.replies.flatMap((reply) => reply.files),
      ...(state.objection?.files ?? []),
      ...state.earlier.filed.map((one) => one.decree),
    ]),
  ];
}

/** Names and sizes of a case's files, for its pages. */
export async function fileNames(
  ctx: Ctx,
  tx: Tx,
  ids: readonly FileId[],
): Promise<Map<FileId, { name: string; size: number; media: string }>> {
  return new Map((await filesById(ctx, tx, ids)).map(({ id, name, size, media }) => [id, { name, size, media }]));
}
