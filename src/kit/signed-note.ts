import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { utf8 } from './seal.js';

/** PKCS #8 and SPKI headers of an Ed25519 key (RFC 8410 §7, §4); the 32 bytes follow. */
const [PKCS8, SPKI] = ['302e020100300506032b657004220420', '302a300506032b6570032100'].map((head) => Buffer.from(head, 'hex')) as [
  Buffer,
  Buffer,
];

/** Who signs a note, under which name (C2SP signed-note). */
export type NoteKey = { readonly name: string; readonly seed: Uint8Array };

const privateOf = ({ seed }: NoteKey): KeyObject => createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });

const publicOf = (key: NoteKey): Uint8Array => createPublicKey(privateOf(key)).export({ format: 'der', type: 'spki' }).subarray(-32);

/** C2SP signed-note: key id = first 4 bytes of SHA-256(name || 0x0A || 0x01 || public key) for Ed25519. */
const idOf = (name: string, publicKey: Uint8Array): Uint8Array =>
  createHash('sha256').update(name).update(Uint8Array.of(0x0a, 0x01)).update(publicKey).digest().subarray(0, 4);

/** `name+hexid+base64(0x01 || public key)`: what others check a note with. */
export function noteVerifier(key: NoteKey): string {
  const raw = publicOf(key);
  return `${key.name}+${Buffer.from(idOf(key.name, raw)).toString('hex')}+${Buffer.concat([Uint8Array.of(1), raw]).toString('base64')}`;
}

/** The text (its last line ends in a new line), an empty line, and the signature line. */
export function signNote(key: NoteKey, body: string): string {
  const signature = Buffer.concat([idOf(key.name, publicOf(key)), sign(null, utf8(body), privateOf(key))]);
  return `${body}\n— ${key.name} ${signature.toString('base64')}\n`;
}

/** The text of a note signed by the key of `verifier`; `null` when it is not. */
export function openNote(verifier: string, note: string): string | null {
  // Base64 has plus signs of its own: only the first two part the fields.
  const [, name, encoded] = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/.exec(verifier) ?? [];
  const raw = Buffer.from(encoded ?? '', 'base64').subarray(1);
  const cut = note.lastIndexOf('\n\n');
  const line = note
    .slice(cut + 2)
    .split('\n')
    .find((one) => one.startsWith(`— ${name} `));
  if (raw.length !== 32 || cut < 0 || !line) return null;
  const body = note.slice(0, cut + 1);
  const signature = Buffer.from(line.slice(line.lastIndexOf(' ') + 1), 'base64').subarray(4);
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  return verify(null, utf8(body), key, signature) ? body : null;
}
