import { createHash } from 'node:crypto';
import { read } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import { bodyOf, type IssuedBody } from './body.js';
import { markOf, readCode } from './code.js';
import { tellable } from './find-by-code.js';
import { streamOf } from './load-letter.js';
import { findLetterByMark } from './store.js';

/**
 * Whether a file is, byte for byte, the signed file or the copy printed for signature. The file is read once and kept
 * nowhere, for an unknown code too. Refusals: `letters.unknown-code`, `letters.erased`.
 */
export async function compareUpload(ctx: Ctx, typed: string, stream: AsyncIterable<Uint8Array>): Promise<'identical' | 'different'> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  const { printSha256, signedSha256 } = await hashesOf(ctx, typed);
  return [printSha256, signedSha256].includes(hash.digest('hex')) ? 'identical' : 'different';
}

function hashesOf(ctx: Ctx, typed: string): Promise<IssuedBody> {
  return ctx.tx(async (tx) => {
    const letter = await findLetterByMark(tx, markOf(ctx, readCode(typed) ?? typed.slice(0, 80)));
    if (!letter || !tellable(letter).found) throw new Refusal('letters.unknown-code');
    const body = bodyOf<IssuedBody>(await read(ctx, tx, streamOf(letter.id)), 'issued');
    if (!body) throw new Refusal('letters.erased');
    return body;
  });
}
