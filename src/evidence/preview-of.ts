import type { Ctx } from '../kit/ctx.js';
import type { FileId } from '../kit/ids.js';
import type { Wrapper } from '../kit/seal.js';
import type { Preview } from './file.js';
import { openFile } from './open-file.js';
import { isPicture, PICTURE_LIMIT, renderPage, renderPicture } from './picture.js';
import { monthKey } from './row.js';
import type { Ran } from './sandbox.js';

/** Longest side of a preview, in pixels. */
const LONGEST = 1200;

/**
 * A picture of a file: photos re-encoded and turned upright, a PDF's first page; made anew each time and never stored.
 * Video and sound have none (`no-picture`); `no-sandbox` where this machine cannot open hostile files safely. Call it
 * outside a transaction: it may take seconds. Refusals: `kit.not-found`, `evidence.damaged`.
 */
export async function previewOf(ctx: Ctx, id: FileId, wrapper: Wrapper = monthKey(ctx)): Promise<Preview> {
  const { file, stream } = await ctx.tx((tx) => openFile(ctx, tx, id, wrapper));
  const isPdf = file.media === 'application/pdf';
  if (!isPdf && !isPicture(file.media)) return { isAvailable: false, reason: 'no-picture' };
  if (file.size > PICTURE_LIMIT) return { isAvailable: false, reason: 'too-large' };
  const ran = await (isPdf ? renderPage(stream, LONGEST) : renderPicture(stream, { kind: 'preview', longest: LONGEST }));
  return asPreview(ran, isPdf ? 'image/png' : 'image/webp');
}

function asPreview(ran: Ran, media: 'image/webp' | 'image/png'): Preview {
  if ('output' in ran) return { isAvailable: true, media, bytes: ran.output };
  return { isAvailable: false, reason: ran.failed === 'failed' ? 'unreadable' : ran.failed };
}
