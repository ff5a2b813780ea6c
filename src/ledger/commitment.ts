import { createHash } from 'node:crypto';
import { utf8 } from '../kit/seal.js';
import type { Day } from '../kit/dates.js';

/** What a leaf commits to. `type` is versioned, so that a later form never reads as an earlier one. */
export type Committed = { readonly type: string; readonly on: Day; readonly content: Uint8Array; readonly salt: Uint8Array };

/**
 * The 32 bytes that enter the log: SHA-256 over salt, type, day and content, each with its length before it, so that
 * no two different inputs share a spelling. With the salt gone nobody can test a guess against it.
 */
export function commitmentOf({ type, on, content, salt }: Committed): Uint8Array {
  if (salt.length !== 32) throw new RangeError('a salt has 32 bytes');
  const hash = createHash('sha256');
  for (const part of [salt, utf8(type), utf8(on), content]) {
    const length = new DataView(new ArrayBuffer(8));
    length.setBigUint64(0, BigInt(part.length));
    hash.update(new Uint8Array(length.buffer)).update(part);
  }
  return new Uint8Array(hash.digest());
}
