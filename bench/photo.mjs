// A photo of any size: a real JPEG whose comment segments hold chance, so that no two are alike.
import { tinyJpeg } from '../tests/support/files.ts';

const SEGMENT = 60_000;

/** `size` bytes of comment are added after the JPEG's first marker (ITU-T T.81 §B.2.4.5). */
export function photo(size, randomBytes) {
  const jpeg = tinyJpeg();
  const parts = [jpeg.subarray(0, 2)];
  for (let left = size; left > 0; left -= SEGMENT) {
    const comment = randomBytes(Math.min(left, SEGMENT)).map((byte) => byte & 0x7f);
    const head = Buffer.from([0xff, 0xfe, 0, 0]);
    head.writeUInt16BE(comment.length + 2, 2);
    parts.push(head, comment);
  }
  return Buffer.concat([...parts, jpeg.subarray(2)]);
}
