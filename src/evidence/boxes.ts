import type { Watch } from './completeness.js';

/**
 * Walks the outer boxes of an ISO base media file (ISO/IEC 14496-12 §4.2: MP4, MOV, 3GP, M4A, HEIC) by their lengths.
 * A file that ends inside a box was cut off. Where the walk meets something that is no box, it stops judging: cameras
 * append data of their own.
 */
export function boxWatch(): Watch {
  let header = Buffer.alloc(0);
  let left = 0;
  let isOpenEnd = false;
  const enter = (): void => {
    const [need, size] = sizeOf(header);
    if (header.length < need) return;
    isOpenEnd = size === null;
    left = size === null ? 0 : size - header.length;
    header = Buffer.alloc(0);
  };
  return {
    see: (chunk) => {
      for (let at = 0; at < chunk.length && !isOpenEnd;) {
        const take = left > 0 ? Math.min(left, chunk.length - at) : 1;
        if (left > 0) left -= take;
        else {
          header = Buffer.concat([header, chunk.subarray(at, at + 1)]);
          enter();
        }
        at += take;
      }
    },
    isWhole: () => isOpenEnd || (left === 0 && header.length === 0),
  };
}

/** Bytes of header needed, and the size of the box with its header; `null` when it runs to the end or is no box. */
function sizeOf(header: Buffer): [number, number | null] {
  if (header.length < 8) return [8, null];
  if (!/^[\w \u00a9-]{4}$/.test(header.toString('latin1', 4, 8))) return [8, null];
  const size = header.readUInt32BE(0);
  if (size === 0) return [8, null];
  if (size !== 1) return [8, size < 8 ? null : size];
  if (header.length < 16) return [16, null];
  const long = header.readBigUInt64BE(8);
  return [16, long < 16n || long > 1n << 50n ? null : Number(long)];
}
