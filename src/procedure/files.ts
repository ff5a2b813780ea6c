import { filesById, keepFiles } from '../evidence/index.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { CaseId, FileId } from '../kit/ids.js';
import type { Wrapper } from '../kit/seal.js';
import type { CaseState } from './case.js';

/** The owner under which a page stores an upload for a case, before the step that takes it. */
export const caseFileOwner = (caseId: string): string => `case:${caseId}`;

/** The key under which a page stores it: already the tenant's, so that nothing hangs on a session. */
export const caseFileWrapper = (ctx: Ctx): Wrapper => ctx.keys.monthly(ctx.tenant.id, ctx.today());

/** Makes uploads part of the case's file. Refusal `evidence.gone`. */
export async function keepUploads(ctx: Ctx, tx: Tx, caseId: CaseId, files: readonly FileId[]): Promise<void> {
  await keepFiles(ctx, tx, files, caseFileWrapper(ctx), caseFileOwner(caseId));
}

/** Every file a case rests on: evidence, masked copies served, receipts, signed papers of service. */
export function filesIn(state: CaseState): FileId[] {
  const evidence = state.evidence.flatMap((item) => [item.file, ...(item.served ? [item.served.file] : [])]);
  const services = [...state.summonses.map((one) => one.service), state.decision?.service ?? null].flatMap((service) =>
    service ? [service.receipt] : [],
  );
  return [...new Set([...evidence, ...services, ...state.replies.flatMap((reply) => reply.files), ...(state.objection?.files ?? [])])];
}

/** Names and sizes of a case's files, for its pages. */
export async function fileNames(
  ctx: Ctx,
  tx: Tx,
  ids: readonly FileId[],
): Promise<Map<FileId, { name: string; size: number; media: string }>> {
  return new Map((await filesById(ctx, tx, ids)).map(({ id, name, size, media }) => [id, { name, size, media }]));
}
