import { crc32, deflateSync } from 'node:zlib';

/** Drawn pictures for the example office, so that no photograph of anybody is in the repository. */

type Colour = readonly [number, number, number];
type Canvas = { readonly width: number; readonly height: number; readonly pixels: Buffer };

const WHITE: Colour = [255, 255, 255];
const INK: Colour = [52, 58, 64];
const LINE: Colour = [206, 212, 218];
const SKY: Colour = [143, 188, 214];
const HILL: Colour = [120, 160, 110];
const BAR: Colour = [70, 90, 130];

/** Letters of 5 × 7 dots, a row a number; only those that the pictures write. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  C: [14, 17, 16, 16, 16, 17, 14],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  H: [17, 17, 17, 31, 17, 17, 17],
  I: [14, 4, 4, 4, 4, 4, 14],
  M: [17, 27, 21, 21, 17, 17, 17],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  R: [30, 17, 17, 30, 20, 18, 17],
  T: [31, 4, 4, 4, 4, 4, 4],
};

/** What a screenshot of a post on social media looks like: 480 × 640 pixels, marked CONTOH. */
export function examplePost(): Uint8Array {
  const canvas = blank(480, 640);
  fill(canvas, 0, 0, 480, 56, BAR);
  write(canvas, 'CONTOH', 24, 14, 4, WHITE);
  fill(canvas, 24, 80, 48, 48, LINE);
  fill(canvas, 88, 88, 180, 12, INK);
  fill(canvas, 88, 110, 110, 8, LINE);
  fill(canvas, 24, 152, 432, 300, SKY);
  fill(canvas, 24, 352, 432, 100, HILL);
  write(canvas, 'CONTOH', 96, 240, 8, WHITE);
  for (const [row, width] of [400, 430, 310, 360].entries()) fill(canvas, 24, 482 + row * 28, width, 10, row === 3 ? LINE : INK);
  return png(canvas);
}

/** What the scan of a signed receipt looks like: 420 × 300 pixels, marked CONTOH. */
export function exampleReceipt(): Uint8Array {
  const canvas = blank(420, 300);
  write(canvas, 'TANDA TERIMA', 60, 28, 4, INK);
  write(canvas, 'CONTOH', 138, 72, 4, BAR);
  for (const [row, width] of [340, 320, 350, 210].entries()) fill(canvas, 36, 130 + row * 24, width, 6, LINE);
  for (let step = 0; step < 90; step += 1) fill(canvas, 270 + step, 258 + Math.round(14 * Math.sin(step / 7)), 3, 3, INK);
  return png(canvas);
}

const blank = (width: number, height: number): Canvas => ({ width, height, pixels: Buffer.alloc(width * height * 3, 255) });

function fill({ width, pixels }: Canvas, left: number, top: number, wide: number, high: number, colour: Colour): void {
  const row = Buffer.concat(Array.from({ length: wide }, () => Buffer.from(colour)));
  for (let y = top; y < top + high; y += 1) row.copy(pixels, (y * width + left) * 3);
}

function write(canvas: Canvas, words: string, left: number, top: number, dot: number, colour: Colour): void {
  for (const [place, letter] of [...words].entries())
    for (const [y, row] of (LETTERS[letter] ?? []).entries())
      for (let x = 0; x < 5; x += 1) if (row & (16 >> x)) fill(canvas, left + (place * 6 + x) * dot, top + y * dot, dot, dot, colour);
}

/** Eight bits a channel, no filter, no interlace (PNG 3rd edition §5, §11.2). */
function png({ width, height, pixels }: Canvas): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = Array.from({ length: height }, (_, y) => [Buffer.alloc(1), pixels.subarray(y * width * 3, (y + 1) * width * 3)]).flat();
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}
