import type { Page } from './env.js';

/** A packet as its bytes lie on the disk: sealed to somebody else, so that whoever gets it by mistake has nothing. */
export type SealedFile = { readonly number: string; readonly blob: string; readonly size: number; readonly sha256: string };

/**
 * Streams a sealed packet; a download that broke off goes on where it stopped (RFC 9110 §14.2, one range to the end, and
 * only of the very same bytes: If-Range with their hash).
 */
export function sealedFile(c: Page, { number, blob, size, sha256 }: SealedFile): Response {
  const tag = `"${sha256}"`;
  const from = startOf(c, tag, size);
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${number.replaceAll(/[^A-Za-z0-9]/g, '-')}.tar.age"`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'accept-ranges': 'bytes',
    etag: tag,
  };
  if (from === null) return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  const body = ReadableStream.from(c.var.ctx.blobs.read(blob, from)) as ReadableStream<Uint8Array>;
  const length = String(size - from);
  if (from === 0) return new Response(body, { headers: { ...headers, 'content-length': length } });
  return new Response(body, {
    status: 206,
    headers: { ...headers, 'content-length': length, 'content-range': `bytes ${from}-${size - 1}/${size}` },
  });
}

/** The first byte asked for; 0 for the whole, `null` when it lies beyond the end. */
function startOf(c: Page, tag: string, size: number): number | null {
  const asked = /^bytes=(\d{1,15})-$/.exec(c.req.header('range') ?? '');
  const ifRange = c.req.header('if-range');
  if (!asked || (ifRange !== undefined && ifRange !== tag)) return 0;
  const from = Number(asked[1]);
  return from < size ? from : null;
}
