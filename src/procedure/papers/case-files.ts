import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { CaseId, FileId, LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { maskedCopies, openFile, type FileFound, type Media } from '../../evidence/index.js';
import { letterOf, letterPdf } from '../../letters/index.js';
import { isCleared, type CaseState } from '../case.js';
import { mustWorkOn } from '../desk/case-view.js';
import { filesIn } from '../files.js';
import { isLetterOpen, lettersIn } from '../letters-in.js';
import { loadCase } from '../step.js';

export type OpenedFile = { readonly file: FileFound; readonly stream: AsyncIterable<Uint8Array> };

/** A file of a case for somebody who works on it. Refusals `kit.not-allowed`, `procedure.not-found`, `procedure.sealed`. */
export async function fileForOfficer(ctx: Ctx, input: { caseId: string; fileId: FileId }): Promise<OpenedFile> {
  ctx.mustHave('evidence.read');
  return ctx.tx(async (tx) => {
    const { state } = await loadCase(ctx, tx, input.caseId);
    mustWorkOn(state, ctx.actor);
    if (isCleared(state)) throw new Refusal('procedure.sealed');
    if (!(await isOfCase(ctx, tx, state, input.fileId))) throw new Refusal('procedure.not-found');
    return openFile(ctx, tx, input.fileId);
  });
}

async function isOfCase(ctx: Ctx, tx: Tx, state: CaseState, fileId: FileId): Promise<boolean> {
  const files = filesIn(state);
  if (files.includes(fileId)) return true;
  for (const file of files) if ((await maskedCopies(ctx, tx, file)).some((copy) => copy.id === fileId)) return true;
  return false;
}

/** What was served, as it was shown and while it may be used, and the respondent's own files; nothing else exists for them. Refusal `procedure.not-shown`. */
export async function fileForRespondent(ctx: Ctx, fileId: FileId): Promise<OpenedFile> {
  return ctx.tx(async (tx) => {
    const { state } = await loadCase(ctx, tx, ownCase(ctx));
    const shown = [
      ...state.evidence.flatMap((item) => (item.served && !item.isSetAside ? [item.served.file] : [])),
      ...state.replies.flatMap((one) => one.files),
      ...(state.objection?.files ?? []),
      ...(state.appeal?.files ?? []),
    ];
    if (!shown.includes(fileId)) throw new Refusal('procedure.not-shown');
    return openFile(ctx, tx, fileId);
  });
}

/** A letter of a case as PDF, drafts marked, for somebody who works on it. Refusals as for files, and those of `letterPdf`. */
export async function letterForOfficer(ctx: Ctx, input: { caseId: string; letterId: LetterId }): Promise<Uint8Array> {
  ctx.mustHave('letter.read');
  return ctx.tx(async (tx) => {
    const { state } = await loadCase(ctx, tx, input.caseId);
    mustWorkOn(state, ctx.actor);
    if (!lettersIn(state).some((one) => one.letter === input.letterId))
      throw new Refusal(isCleared(state) ? 'procedure.sealed' : 'procedure.not-found');
    if (!isLetterOpen(state, input.letterId)) throw new Refusal('procedure.sealed');
    return letterPdf(ctx, tx, input.letterId);
  });
}

/** A letter as it reached somebody: the signed file or scan, or the copy for print where there is none. */
export type ServedLetter = { readonly media: Media; readonly size: number; readonly bytes: AsyncIterable<Uint8Array> };

/** A served letter for the respondent. Refusal `procedure.not-shown`. */
export async function letterForRespondent(ctx: Ctx, letterId: LetterId): Promise<ServedLetter> {
  return ctx.tx(async (tx) => {
    const { state } = await loadCase(ctx, tx, ownCase(ctx));
    if (!lettersIn(state).some((one) => one.letter === letterId && one.isServed)) throw new Refusal('procedure.not-shown');
    const letter = await letterOf(ctx, tx, letterId);
    if (letter?.state === 'issued' && letter.signed) {
      const { file, stream } = await openFile(ctx, tx, letter.signed);
      return { media: file.media, size: file.size, bytes: stream };
    }
    const pdf = await letterPdf(ctx, tx, letterId);
    return { media: 'application/pdf', size: pdf.length, bytes: once(pdf) };
  });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The one case a respondent's session opens. Refusal `kit.not-allowed`. */
export function ownCase(ctx: Ctx): CaseId {
  if (ctx.actor.kind !== 'respondent') throw new Refusal('kit.not-allowed');
  return ctx.actor.caseId;
}
