import type { Watch } from './completeness.js';

/**
 * Walks the segments of a JPEG (ITU-T T.81 annex B) to the end-of-image marker that belongs to the picture itself. A
 * search for the two bytes alone would be content with the little picture inside the Exif data, which comes first.
 */
export function jpegWatch(): Watch {
  let state: 'marker' | 'code' | 'high' | 'low' | 'skip' | 'scan' | 'scan-code' | 'end' = 'marker';
  let code = 0;
  let left = 0;
  const afterCode = (byte: number) => {
    code = byte;
    if (byte === 0xd9) return 'end';
    // SOI, RSTn and TEM stand alone; 0xff before a code is padding.
    if (byte === 0xff) return 'code';
    return byte === 0xd8 || byte === 0x01 || (byte >= 0xd0 && byte <= 0xd7) ? 'marker' : 'high';
  };
  const step = (byte: number): typeof state => {
    if (state === 'marker') return byte === 0xff ? 'code' : 'marker';
    if (state === 'code') return afterCode(byte);
    if (state === 'high') {
      left = byte << 8;
      return 'low';
    }
    if (state === 'low') {
      left = (left | byte) - 2;
      return left > 0 ? 'skip' : afterSegment();
    }
    if (state === 'scan') return byte === 0xff ? 'scan-code' : 'scan';
    // In the scan 0xff00 is data and RSTn goes on; anything else is the next segment, or the end.
    if (byte === 0x00 || (byte >= 0xd0 && byte <= 0xd7)) return 'scan';
    return byte === 0xff ? 'scan-code' : afterCode(byte);
  };
  const afterSegment = (): typeof state => (code === 0xda ? 'scan' : 'marker');
  return {
    see: (chunk) => {
      for (let at = 0; at < chunk.length && state !== 'end';) {
        if (state === 'skip') {
          const jump = Math.min(left, chunk.length - at);
          left -= jump;
          at += jump;
          if (left === 0) state = afterSegment();
        } else if (state === 'scan') {
          const next = chunk.indexOf(0xff, at);
          at = next < 0 ? chunk.length : next + 1;
          if (next >= 0) state = 'scan-code';
        } else state = step(chunk[at++]!);
      }
    },
    isWhole: () => state === 'end',
  };
}
