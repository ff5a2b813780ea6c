import { NotRead } from './item.js';

/** Bytes as text: by byte order mark, then by the server's word, then by the document's own, else UTF-8 (RFC 7303 §3). */
export function decode(bytes: Uint8Array, contentType: string): string {
  const label = bomOf(bytes) ?? /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? declaredIn(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: false }).decode(bytes);
  } catch {
    throw new NotRead('charset');
  }
}

function bomOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return null;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return (
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1]
  );
}
