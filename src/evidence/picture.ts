import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runClosed, type Ran } from './sandbox.js';
import type { Media } from './file.js';
import type { Task } from './render.js';

/** Larger pictures get no preview: they would have to lie in memory whole. */
export const PICTURE_LIMIT = 64 * 1024 * 1024;
const MEMORY = 1024 * 1024 * 1024;
/** Two at a time, so that a page of thumbnails cannot take the machine away from reporters. */
const AT_ONCE = 2;

export const isPicture = (media: Media): boolean => media.startsWith('image/');

const sharpAt = createRequire(import.meta.url).resolve('sharp');
const packages = `${sharpAt.slice(0, sharpAt.lastIndexOf('/node_modules/'))}/node_modules`;
// Beside this file in the same form: compiled, or TypeScript that Node reads itself.
const program = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './render.ts' : './render.js', import.meta.url));

/** Makes a new picture out of hostile bytes, in the closed room. */
export function renderPicture(input: AsyncIterable<Uint8Array>, task: Task): Promise<Ran> {
  const command = [process.execPath, program, pathToFileURL(sharpAt).href, JSON.stringify(task)];
  return inTurn(() => runClosed({ command, input, memory: MEMORY, folders: [dirname(process.execPath), packages, dirname(program)] }));
}

/** The first page of a PDF as PNG, in the closed room. */
export function renderPage(input: AsyncIterable<Uint8Array>, longest: number): Promise<Ran> {
  const command = ['pdftoppm', '-png', '-singlefile', '-f', '1', '-l', '1', '-scale-to', String(longest), '-'];
  return inTurn(() => runClosed({ command, input, memory: MEMORY, folders: [] }));
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
