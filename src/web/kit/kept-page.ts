import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Law } from '../../law/index.js';
import type { Page } from './env.js';

type Packed = { readonly br: Uint8Array<ArrayBuffer>; readonly gzip: Uint8Array<ArrayBuffer> };

/** One page as it is sent: whoever takes neither packing gets the second one unpacked. */
type Kept = Packed & { readonly type: string; readonly until: number };

/** All kept pages together; beyond it the one kept longest makes room. */
const CEILING_BYTES = 16 * 1024 * 1024;

type Shelf = { readonly pages: Map<string, Kept>; bytes: number };

const shelves = new WeakMap<Law, Shelf>();

/**
 * Answers with a page that depends on nothing but the law, the language, the office's name and `address` (path with
 * closed filter values only): rendered once, then kept compressed. Nothing a person typed may be in it. `seconds`: for a
 * page that also shows what is counted here, how old it may grow. Headers of its own are set before, for every answer.
 */
export async function keptPage(
  c: Page,
  address: string,
  render: () => Response | Promise<Response>,
  seconds = Infinity,
): Promise<Response> {
  const shelf = shelfOf(c.var.site.law);
  const key = [c.var.ctx.tenant.name, c.var.site.isDemo, c.var.lang, address].join('\n');
  const now = c.var.ctx.now().epochMilliseconds;
  const kept = shelf.pages.get(key);
  if (kept && now < kept.until) return answer(c, kept);
  drop(shelf, key);
  return answer(c, keep(shelf, key, await made(await render(), now + seconds * 1000)));
}

function drop(shelf: Shelf, key: string): void {
  shelf.bytes -= sizeOf(shelf.pages.get(key));
  shelf.pages.delete(key);
}

function shelfOf(law: Law): Shelf {
  const shelf = shelves.get(law) ?? { pages: new Map<string, Kept>(), bytes: 0 };
  shelves.set(law, shelf);
  return shelf;
}

async function made(answer: Response, until: number): Promise<Kept> {
  const type = answer.headers.get('content-type') ?? 'text/html; charset=UTF-8';
  return { ...packed(Buffer.from(await answer.arrayBuffer())), type, until };
}

function packed(bytes: Buffer): Packed {
  const br = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return { br: new Uint8Array(br), gzip: new Uint8Array(gzipSync(bytes)) };
}

function keep(shelf: Shelf, key: string, kept: Kept): Kept {
  drop(shelf, key);
  shelf.pages.set(key, kept);
  shelf.bytes += sizeOf(kept);
  for (const oldest of shelf.pages.keys()) {
    if (shelf.bytes <= CEILING_BYTES || oldest === key) break;
    drop(shelf, oldest);
  }
  return kept;
}

const sizeOf = (kept: Kept | undefined): number => (kept ? kept.br.length + kept.gzip.length : 0);

function answer(c: Page, { br, gzip, type }: Kept): Response {
  const accepted = c.req.header('accept-encoding') ?? '';
  const headers = { 'content-type': type, vary: 'accept-encoding' };
  if (takes(accepted, 'br')) return c.body(br, 200, { ...headers, 'content-encoding': 'br' });
  if (takes(accepted, 'gzip')) return c.body(gzip, 200, { ...headers, 'content-encoding': 'gzip' });
  return c.body(new Uint8Array(gunzipSync(gzip)), 200, headers);
}

/** Named, and not with weight zero (RFC 9110 §12.5.3). */
function takes(accepted: string, coding: string): boolean {
  const found = accepted.split(',').find((one) => one.trim().split(';', 1)[0] === coding);
  return found !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(found);
}
