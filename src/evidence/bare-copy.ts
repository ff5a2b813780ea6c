import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { FileId } from '../kit/ids.js';
import { copyFormat, keepCopy } from './keep-copy.js';
import { openFile } from './open-file.js';
import { isPicture, PICTURE_LIMIT, renderPicture } from './picture.js';

/**
 * A copy of a kept picture with nothing covered and nothing said about its maker: no place, camera, time, and a name of
 * ours. `null` where none can be made (no picture, too large, unreadable, or a machine without a closed room): whoever shows
 * the original then has to look at it first. Refusals `kit.not-found`, `evidence.damaged`.
 */
export async function bareCopy(ctx: Ctx, tx: Tx, id: FileId): Promise<FileId | null> {
  const { file, stream } = await openFile(ctx, tx, id);
  if (!file.isKept || !isPicture(file.media) || file.size > PICTURE_LIMIT) return null;
  const ran = await renderPicture(stream, { kind: 'mask', as: copyFormat(file), areas: [] });
  return 'failed' in ran ? null : keepCopy(ctx, tx, file, 'salinan', ran.output);
}
