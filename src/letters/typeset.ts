import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import { allPrintable } from './printable.js';
import type { Sheet } from './sheet.js';

const TEMPLATES = fileURLToPath(new URL('./templates/', import.meta.url));
const CHILD = fileURLToPath(new URL(`./typst-child${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url));
const NATIVE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
const TIME_MS = 30_000;
/** Far more than any letter; a template gone wild is cut off here. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Sets a sheet as PDF/UA-1 (ISO 14289-1) in a child process that ends: the web process never loads the typesetter, and
 * what crashes or hangs there harms no other request. The child gets no environment but PATH.
 */
export function typeset(ctx: Ctx, sheet: Sheet): Promise<Uint8Array> {
  return set(ctx, sourceOf(sheet));
}

/** The same for one sheet of a notice board; what it holds is told by `templates/poster.typ`. */
export function typesetPoster(ctx: Ctx, poster: object): Promise<Uint8Array> {
  return set(ctx, sourceOf(poster, 'poster'));
}

/** Cards to cut apart (`templates/cards.typ`). */
export function typesetCards(ctx: Ctx, cards: object): Promise<Uint8Array> {
  return set(ctx, sourceOf(cards, 'cards'));
}

async function set(ctx: Ctx, source: string): Promise<Uint8Array> {
  const [command, args] = findTypesetter(hasNative(), process.env.PATH ?? '');
  const { pdf, complaint } = await run(command, args, source);
  if (pdf && Buffer.from(pdf.subarray(0, 5)).toString('latin1') === '%PDF-') return pdf;
  // The complaint may quote the letter: only its length is told.
  ctx.log.error({ complaint: complaint.length }, 'the typesetter failed');
  throw new Refusal('letters.not-set');
}

/** The whole program given to Typst: the template, and the data as one string it reads as JSON. */
export function sourceOf(data: object, template: 'letter' | 'poster' | 'cards' = 'letter'): string {
  const show = `show-${template}`;
  return `#import "${template}.typ": ${show}\n#${show}(json(bytes("${literal(JSON.stringify(allPrintable(data)))}")))\n`;
}

/** Inside a Typst string only `\` and `"` mean anything; beyond ASCII everything is written as its number. */
function literal(text: string): string {
  return Array.from(text, (char) => (/[ !#-[\]-~]/.test(char) ? char : `\\u{${char.codePointAt(0)!.toString(16)}}`)).join('');
}

/** The native compiler in a child of our own, else `typst` on PATH. Refusal `letters.no-typesetter`. */
export function findTypesetter(isNativeHere: boolean, path: string): [string, string[]] {
  if (isNativeHere) return [process.execPath, [CHILD, TEMPLATES]];
  const onPath = path
    .split(delimiter)
    .map((dir) => join(dir, 'typst'))
    .find((file) => existsSync(file));
  if (!onPath) throw new Refusal('letters.no-typesetter');
  return [onPath, ['compile', '--root', TEMPLATES, '--ignore-system-fonts', '--pdf-standard', 'ua-1', '-', '-']];
}

function hasNative(): boolean {
  try {
    createRequire(import.meta.url).resolve(NATIVE);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[], source: string): Promise<{ pdf: Uint8Array | null; complaint: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: TEMPLATES,
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: TIME_MS,
      killSignal: 'SIGKILL',
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BYTES) child.kill('SIGKILL');
      else out.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', () => resolve({ pdf: null, complaint: 'not started' }));
    child.on('close', (code) => resolve({ pdf: code === 0 ? Buffer.concat(out) : null, complaint: Buffer.concat(err).toString('utf8') }));
    child.stdin.on('error', () => undefined); // a child that died early is told by `close`
    child.stdin.end(source);
  });
}
