import { createHash } from 'node:crypto';
import { utf8 } from '../../kit/seal.js';
import { checkFields, type PacketFields } from './fields.js';
import { readTar, wrong, type TarFile } from './tar.js';

/** RFC 8493 §2.1.1: exactly these two lines. */
const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const FIELDS_FILE = 'data/rujukan.json';
export const LETTER_FILE = 'data/surat.pdf';
const TAG_FILES = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'];
const TAG_LIMIT = 64 * 1024;

/** Files and bytes of one packet. Reports of people take ten files as well. */
export const PACKET_LIMITS = { files: 24, bytes: 500_000_000 } as const;
export const EVIDENCE_A_PACKET = 9;

/** `data/bukti-01.jpg`: no name of a person's choosing leaves the office. */
export const evidenceFile = (place: number, ending: string): string => `data/bukti-${String(place).padStart(2, '0')}.${ending}`;

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * A packet as a bag (RFC 8493) in one folder, its payload streamed; the manifests come after what they list. `onDigest` hears
 * the SHA-256 of the tag manifest: it stands for all that is inside.
 */
export async function* bagOf(
  folder: string,
  fields: PacketFields,
  payload: readonly TarFile[],
  onDigest: (digest: string) => void,
): AsyncGenerator<TarFile> {
  const lines: string[] = [];
  let octets = 0;
  const json = utf8(`${JSON.stringify(checkFields(fields), null, 2)}\n`);
  const all = [{ name: FIELDS_FILE, size: json.length, bytes: once(json) }, ...payload];
  yield whole(`${folder}/bagit.txt`, BAGIT);
  for (const file of all) {
    const hash = createHash('sha256');
    yield { name: `${folder}/${file.name}`, size: file.size, bytes: through(file.bytes, (chunk) => hash.update(chunk)) };
    octets += file.size;
    lines.push(`${hash.digest('hex')}  ${file.name}\n`);
  }
  const tags = { 'bagit.txt': BAGIT, 'bag-info.txt': infoOf(fields, octets, all.length), 'manifest-sha256.txt': lines.join('') };
  const tagManifest = Object.entries(tags)
    .map(([name, words]) => `${sha256(words)}  ${name}\n`)
    .join('');
  yield whole(`${folder}/bag-info.txt`, tags['bag-info.txt']);
  yield whole(`${folder}/manifest-sha256.txt`, tags['manifest-sha256.txt']);
  yield whole(`${folder}/tagmanifest-sha256.txt`, tagManifest);
  onDigest(sha256(tagManifest));
}

function infoOf({ number, from, madeOn }: PacketFields, octets: number, files: number): string {
  return [
    `Source-Organization: ${from}`,
    `External-Identifier: ${number}`,
    `Bagging-Date: ${madeOn}`,
    `Payload-Oxum: ${octets}.${files}`,
    '',
  ].join('\n');
}

const whole = (name: string, words: string): TarFile => ({ name, size: utf8(words).length, bytes: once(utf8(words)) });

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* through(bytes: AsyncIterable<Uint8Array>, see: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    see(chunk);
    yield chunk;
  }
}

export type CheckedBag = {
  readonly fields: PacketFields;
  /** SHA-256 of the tag manifest, which covers everything in the bag. */
  readonly digest: string;
  /** Payload files beside the fields, as they stand in the bag. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
};

type Held = { readonly hash: string; readonly size: number; readonly text: Uint8Array | null };

/** Reads a bag from strangers to its end and checks form, lists, hashes and fields. Refusal `referral.packet-form` with what is wrong. */
export async function checkBag(archive: AsyncIterable<Uint8Array>): Promise<CheckedBag> {
  const held = new Map<string, Held>();
  let folder: string | null = null;
  await readTar(archive, PACKET_LIMITS, async (path, size, bytes) => {
    const [top, ...rest] = path.split('/');
    folder ??= top!;
    // RFC 8493 §4: one folder holds the bag.
    if (top !== folder || rest.length === 0) throw wrong('not-bagit');
    held.set(rest.join('/'), await hold(rest.join('/'), size, bytes));
  });
  return judge(held);
}

async function hold(name: string, size: number, bytes: AsyncIterable<Uint8Array>): Promise<Held> {
  const isText = name === FIELDS_FILE || !name.startsWith('data/');
  if (isText && size > TAG_LIMIT) throw wrong('too-large');
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  for await (const chunk of bytes) {
    hash.update(chunk);
    if (isText) parts.push(Buffer.from(chunk));
  }
  return { hash: hash.digest('hex'), size, text: isText ? Buffer.concat(parts) : null };
}

function judge(held: ReadonlyMap<string, Held>): CheckedBag {
  const text = (name: string): string => {
    const found = held.get(name)?.text;
    if (!found) throw wrong('missing');
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(found).replaceAll('\r\n', '\n');
    } catch {
      throw wrong('fields');
    }
  };
  if (!/^BagIt-Version: (0\.97|1\.0)\nTag-File-Character-Encoding: UTF-8\n?$/.test(text('bagit.txt'))) throw wrong('not-bagit');
  const payload = [...held].filter(([name]) => name.startsWith('data/'));
  // No other tag file: above all no fetch.txt, which would have us ask strangers for more (RFC 8493 §2.2.3).
  const others = [...held.keys()].filter((name) => !name.startsWith('data/') && !TAG_FILES.includes(name));
  if (others.length > 0) throw wrong('not-listed');
  mustMatch(
    text('manifest-sha256.txt'),
    held,
    payload.map(([name]) => name),
  );
  mustMatch(text('tagmanifest-sha256.txt'), held, TAG_FILES.slice(0, 3));
  const oxum = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(text('bag-info.txt'));
  const octets = payload.reduce((sum, [, { size }]) => sum + size, 0);
  if (oxum && (Number(oxum[1]) !== octets || Number(oxum[2]) !== payload.length)) throw wrong('oxum');
  const files = payload.filter(([name]) => name !== FIELDS_FILE).map(([name, { size }]) => ({ name, size }));
  return { fields: checkFields(jsonOf(text(FIELDS_FILE))), digest: held.get('tagmanifest-sha256.txt')!.hash, files };
}

/** A manifest lists exactly these files, each once, each with its hash. */
function mustMatch(manifest: string, held: ReadonlyMap<string, Held>, names: readonly string[]): void {
  const listed = new Map<string, string>();
  for (const line of manifest.split('\n').filter(Boolean)) {
    const found = /^([0-9a-f]{64}) [ *](\S+)$/i.exec(line);
    if (!found || listed.has(found[2]!)) throw wrong('not-bagit');
    listed.set(found[2]!, found[1]!.toLowerCase());
  }
  for (const name of names) {
    if (!listed.has(name)) throw wrong('not-listed');
    if (listed.get(name) !== held.get(name)?.hash) throw wrong(held.has(name) ? 'hash' : 'missing');
  }
  if (listed.size !== names.length) throw wrong('missing');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('fields');
  }
}
