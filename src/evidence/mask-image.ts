import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { FileId } from '../kit/ids.js';
import type { Rectangle } from './file.js';
import { copyFormat, keepCopy } from './keep-copy.js';
import { openFile } from './open-file.js';
import { isPicture, PICTURE_LIMIT, renderPicture } from './picture.js';

const MOST_AREAS = 200;

/**
 * Makes a copy of a kept picture with areas painted black and all metadata gone; the original is not touched. The copy
 * belongs to the same owner and its event (stream `file`, kind `masked`) names the original. Refusals:
 * `evidence.not-a-picture`, `evidence.bad-rectangle`, `evidence.too-large`, `evidence.no-preview` (the machine has no
 * closed room, or the picture cannot be read), `kit.not-found`.
 */
export async function maskImage(ctx: Ctx, tx: Tx, id: FileId, areas: readonly Rectangle[]): Promise<FileId> {
  const { file, stream } = await openFile(ctx, tx, id);
  if (!file.isKept || !isPicture(file.media)) throw new Refusal('evidence.not-a-picture');
  if (file.size > PICTURE_LIMIT) throw new Refusal('evidence.too-large', { limit: `${PICTURE_LIMIT / 1024 / 1024} MB` });
  if (areas.length === 0 || areas.length > MOST_AREAS || !areas.every(isInside)) throw new Refusal('evidence.bad-rectangle');
  const ran = await renderPicture(stream, { kind: 'mask', as: copyFormat(file), areas });
  if ('failed' in ran) throw new Refusal('evidence.no-preview');
  return keepCopy(ctx, tx, file, 'tertutup', ran.output);
}

const isInside = ({ left, top, width, height }: Rectangle): boolean =>
  [left, top, width, height].every((n) => Number.isFinite(n) && n >= 0) &&
  width > 0 &&
  height > 0 &&
  left < 1 &&
  top < 1 &&
  left + width <= 1.000_001 &&
  top + height <= 1.000_001;
