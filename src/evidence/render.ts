/**
 * The program inside the closed room: one picture on standard input, a new picture on standard output. Arguments: where
 * the picture library lies, and what to do. It imports nothing of ours, because nothing of ours is in the room.
 * Re-encoding drops every kind of metadata (place, camera, time, thumbnail).
 */
import type { Sharp } from 'sharp';

export type Task =
  | { readonly kind: 'preview'; readonly longest: number }
  | {
      readonly kind: 'mask';
      readonly as: 'png' | 'jpeg';
      readonly areas: readonly { left: number; top: number; width: number; height: number }[];
    };

/** Beyond it a picture is refused before it is unpacked; the largest phone cameras stay below. */
const PIXELS = 210_000_000;

const [, , library, words] = process.argv;
if (library && words) await main(library, JSON.parse(words) as Task);

async function main(from: string, task: Task): Promise<void> {
  const { default: sharp } = (await import(from)) as typeof import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const picture = sharp(Buffer.concat(chunks), { limitInputPixels: PIXELS, failOn: 'none', animated: false }).autoOrient();
  process.stdout.write(await (task.kind === 'preview' ? preview(picture, task.longest) : mask(picture, task)));
}

function preview(picture: Sharp, longest: number): Promise<Uint8Array> {
  return picture.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true }).webp({ quality: 78 }).toBuffer();
}

async function mask(picture: Sharp, task: Extract<Task, { kind: 'mask' }>): Promise<Uint8Array> {
  const { width, height } = (await picture.metadata()).autoOrient;
  const black = task.areas.map((area) => {
    // Outwards to whole pixels: never a rim left to read.
    const [left, top] = [Math.floor(area.left * width), Math.floor(area.top * height)];
    const [right, bottom] = [
      Math.min(width, Math.ceil((area.left + area.width) * width)),
      Math.min(height, Math.ceil((area.top + area.height) * height)),
    ];
    return { left, top, input: { create: { width: right - left, height: bottom - top, channels: 3 as const, background: '#000' } } };
  });
  const covered = picture.flatten({ background: '#fff' }).composite(black);
  return task.as === 'png' ? covered.png().toBuffer() : covered.jpeg({ quality: 92 }).toBuffer();
}
