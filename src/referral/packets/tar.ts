import { Refusal } from '../../kit/refusal.js';

/** A file to be written into an archive: its length is known before its first byte. */
export type TarFile = { readonly name: string; readonly size: number; readonly bytes: AsyncIterable<Uint8Array> };

const BLOCK = 512;
const NAME_BYTES = 100;

/** POSIX ustar (IEEE 1003.1-1988), plain files only, one after another: what every `tar` opens. */
export async function* writeTar(files: AsyncIterable<TarFile>): AsyncGenerator<Uint8Array> {
  for await (const { name, size, bytes } of files) {
    yield headerOf(name, size);
    let written = 0;
    for await (const chunk of bytes) {
      written += chunk.length;
      yield chunk;
    }
    if (written !== size) throw new Error('a file of a packet has another length than it was said to have');
    yield Buffer.alloc(-size & (BLOCK - 1));
  }
  yield Buffer.alloc(2 * BLOCK);
}

function headerOf(name: string, size: number): Uint8Array {
  if (Buffer.byteLength(name) > NAME_BYTES) throw new RangeError('a name in a packet has at most 100 bytes');
  const head = Buffer.alloc(BLOCK);
  head.write(name, 0);
  head.write('0000644\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write('0', 156);
  head.write('ustar\x0000', 257);
  head.write(`${sumOf(head).toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}

const sumOf = (head: Uint8Array): number => head.reduce((sum, byte) => sum + byte, 0);

export type TarLimits = { readonly files: number; readonly bytes: number };

/** One path of a packet: letters, digits, dots, dashes; no way up, no root, no hidden file, at most three deep. */
const SAFE = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/){0,2}[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Reads an archive from strangers as it streams: plain files (and the folders above them) only. Links, devices, long-name
 * records, unsafe or repeated names, a wrong check sum, anything after the end and whatever is beyond the limits: Refusal
 * `referral.packet-form` with what is wrong. `take` gets each file and must read it to its end; then the next comes.
 */
export async function readTar(
  source: AsyncIterable<Uint8Array>,
  limits: TarLimits,
  take: (name: string, size: number, bytes: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  const reader = new BlockReader(source);
  const seen = new Set<string>();
  try {
    for (let left = limits.bytes; ;) {
      const head = await reader.block();
      if (isZero(head)) return await mustEnd(reader);
      const entry = entryOf(head);
      if (seen.has(entry.name.toLowerCase())) throw wrong('repeated-name');
      seen.add(entry.name.toLowerCase());
      left -= entry.size;
      if (seen.size > limits.files || left < 0) throw wrong('too-large');
      if (entry.isFolder) continue;
      await take(entry.name, entry.size, reader.bytes(entry.size));
      await reader.skip(-entry.size & (BLOCK - 1));
    }
  } finally {
    await reader.close();
  }
}

export type Wrong =
  | 'not-tar'
  | 'unsafe-name'
  | 'repeated-name'
  | 'not-a-file'
  | 'too-large'
  | 'cut-short'
  | 'after-end'
  | 'not-bagit'
  | 'not-listed'
  | 'missing'
  | 'hash'
  | 'oxum'
  | 'fields';
export const wrong = (what: Wrong): Refusal => new Refusal('referral.packet-form', { what });

function entryOf(head: Uint8Array): { name: string; size: number; isFolder: boolean } {
  const field = (from: number, length: number): string => {
    const raw = Buffer.from(head.subarray(from, from + length)).toString('latin1');
    const end = raw.indexOf('\0');
    return end < 0 ? raw : raw.slice(0, end);
  };
  const sum = Number.parseInt(field(148, 8).trim(), 8);
  const blank = Buffer.from(head);
  blank.fill(0x20, 148, 156);
  if (field(257, 5) !== 'ustar' || sum !== sumOf(blank)) throw wrong('not-tar');
  const type = field(156, 1);
  if (type !== '' && type !== '0' && type !== '5') throw wrong('not-a-file');
  const path = field(345, 155) === '' ? field(0, NAME_BYTES) : `${field(345, 155)}/${field(0, NAME_BYTES)}`;
  const isFolder = type === '5';
  const name = isFolder ? path.replace(/\/$/, '') : path;
  if (!SAFE.test(name)) throw wrong('unsafe-name');
  const digits = field(124, 12).trim();
  if (!/^[0-7]{1,11}$/.test(digits)) throw wrong('too-large');
  const size = Number.parseInt(digits, 8);
  if (isFolder && size > 0) throw wrong('not-a-file');
  return { name, size, isFolder };
}

const isZero = (block: Uint8Array): boolean => block.every((byte) => byte === 0);

/** After the first empty block nothing but empty blocks may follow, and no more than one record of them (GNU tar pads to 10 kB). */
async function mustEnd(reader: BlockReader): Promise<void> {
  let padding = 0;
  for (let block = await reader.blockOrEnd(); block; block = await reader.blockOrEnd()) {
    padding += 1;
    if (!isZero(block) || padding > 40) throw wrong('after-end');
  }
}

/** A stream by blocks and by lengths, holding no more than one chunk. */
class BlockReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();
  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async block(): Promise<Uint8Array> {
    const block = await this.blockOrEnd();
    if (!block) throw wrong('cut-short');
    return block;
  }

  async blockOrEnd(): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of this.bytes(BLOCK, true)) {
      parts.push(part);
      length += part.length;
    }
    if (length === 0) return null;
    if (length < BLOCK) throw wrong('cut-short');
    return Buffer.concat(parts);
  }

  async *bytes(length: number, mayEnd = false): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0;) {
      if (this.#held.length === 0 && !(await this.#more())) {
        if (mayEnd) return;
        throw wrong('cut-short');
      }
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  async skip(length: number): Promise<void> {
    for await (const part of this.bytes(length)) void part;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const next = await this.#source.next();
      if (next.done) return false;
      this.#held = next.value;
      if (this.#held.length > 0) return true;
    }
  }
}
