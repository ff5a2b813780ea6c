import { createInflateRaw } from 'node:zlib';
import { Refusal } from '../../kit/refusal.js';

/** A ZIP archive held in memory, read entry by entry (APPNOTE 6.3.10). Sizes an archive states are not believed: what comes out is counted. */
export type Zip = {
  has(name: string): boolean;
  /** The entry's text as it is inflated. Refusals `identity.directory-file`, `identity.directory-bomb`. */
  text(name: string): AsyncGenerator<string>;
};

type Entry = { readonly start: number; readonly size: number; readonly method: number };

const MOST_ENTRIES = 4_000;
/** What all entries together may become. 50,000 rows of SIASN are about 90 MB of XML. */
export const MOST_INFLATED = 256 * 1024 * 1024;

export function openZip(bytes: Uint8Array, limit = MOST_INFLATED): Zip {
  const entries = directoryOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  let left = limit;
  const spend = (size: number): void => {
    left -= size;
    if (left < 0) throw new Refusal('identity.directory-bomb');
  };
  return {
    has: (name) => entries.has(name),
    text: (name) => textOf(bytes, entries.get(name), spend),
  };
}

async function* textOf(bytes: Uint8Array, entry: Entry | undefined, spend: (size: number) => void): AsyncGenerator<string> {
  if (!entry) throw broken();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const raw = bytes.subarray(entry.start, entry.start + entry.size);
  try {
    for await (const chunk of entry.method === 0 ? [raw] : inflated(raw)) {
      spend(chunk.length);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
}

async function* inflated(raw: Uint8Array): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  inflate.end(raw);
  try {
    yield* inflate as AsyncIterable<Uint8Array>;
  } finally {
    inflate.destroy();
  }
}

const broken = (): Refusal => new Refusal('identity.directory-file');

function directoryOf(file: Buffer): Map<string, Entry> {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > file.length) throw broken();
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw broken();
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw broken();
    const [flags, method, size] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [nameSize, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)];
    const name = file.toString('utf8', at + 46, at + 46 + nameSize);
    // Bit 0: encrypted. Stored or deflated is all that spreadsheets write.
    if (flags & 1 || (method !== 0 && method !== 8)) throw broken();
    entries.set(name, { ...placeOf(file, file.readUInt32LE(at + 42)), size, method });
    at += 46 + nameSize + extra + comment;
  }
  return entries;
}

function placeOf(file: Buffer, header: number): { start: number } {
  if (header + 30 > file.length || file.readUInt32LE(header) !== 0x04034b50) throw broken();
  return { start: header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28) };
}
