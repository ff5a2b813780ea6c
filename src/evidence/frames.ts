import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Refusal } from '../kit/refusal.js';

/** Plain bytes of a full frame. Only the last frame of a file may be shorter. */
export const FRAME = 64 * 1024;
const TAG = 16;

/**
 * Encrypts a stream frame by frame with AES-256-GCM. The nonce is the frame's number and whether it is the last one
 * (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár 2015), so a frame that is cut off, doubled or
 * moved does not open. The key must be used for this one file only.
 */
export async function* closeFrames(key: Uint8Array, plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let number = 0;
  for await (const { bytes, isLast } of inPieces(plain, FRAME)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number++, isLast));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what `closeFrames` closed. Refusal `evidence.damaged` at the first frame that was changed, or at a missing end. */
export async function* openFrames(key: Uint8Array, closed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let number = 0;
  for await (const { bytes, isLast } of inPieces(closed, FRAME + TAG)) yield openFrame(key, bytes, number++, isLast);
  if (number === 0) throw new Refusal('evidence.damaged');
}

function openFrame(key: Uint8Array, bytes: Uint8Array, number: number, isLast: boolean): Uint8Array {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, isLast));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - TAG)), decipher.final()]);
  } catch {
    throw new Refusal('evidence.damaged');
  }
}

function nonceOf(number: number, isLast: boolean): Uint8Array {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Regroups a stream into pieces of one size; the last may be shorter and is marked. Nothing for an empty stream. */
async function* inPieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<{ bytes: Uint8Array; isLast: boolean }> {
  let piece = Buffer.allocUnsafe(size);
  let filled = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length;) {
      // A full piece waits until more follows: only then is it known not to be the last.
      if (filled === size) {
        yield { bytes: piece, isLast: false };
        piece = Buffer.allocUnsafe(size);
        filled = 0;
      }
      const part = chunk.subarray(at, at + size - filled);
      piece.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  if (filled > 0) yield { bytes: piece.subarray(0, filled), isLast: true };
}
