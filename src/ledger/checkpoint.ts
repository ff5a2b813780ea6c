import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { utf8 } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';

/** What a checkpoint says: whose log, how many leaves, which root (C2SP tlog-checkpoint). */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array };

/** The log's name: the office's host, as a schema-less URL (C2SP tlog-checkpoint, "origin"). */
export const originOf = (ctx: Ctx): string => `${ctx.tenant.host}/buku`;

/** PKCS #8 and SPKI headers of an Ed25519 key (RFC 8410 §7, §4); the 32 bytes follow. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The log's signing key, derived from the tenant's secret: outside the database like every key. */
function signingKey(ctx: Ctx): KeyObject {
  const seed = ctx.keys.secret(ctx.tenant.id, 'nirpihak/log-key/v1');
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

const rawPublic = (key: KeyObject): Uint8Array => createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);

/** C2SP signed-note: key id = first 4 bytes of SHA-256(name || 0x0A || 0x01 || public key) for Ed25519. */
function keyId(name: string, publicKey: Uint8Array): Uint8Array {
  return createHash('sha256').update(name).update(Uint8Array.of(0x0a, 0x01)).update(publicKey).digest().subarray(0, 4);
}

/** The verifier key of the log, as C2SP signed-note writes it: `name+hexid+base64(0x01 || public key)`. */
export function verifierKey(ctx: Ctx): string {
  const [name, publicKey] = [originOf(ctx), rawPublic(signingKey(ctx))];
  return `${name}+${Buffer.from(keyId(name, publicKey)).toString('hex')}+${Buffer.concat([Uint8Array.of(1), publicKey]).toString('base64')}`;
}

/** The signed note of a tree head: three lines, an empty one, and the signature line. */
export function signCheckpoint(ctx: Ctx, { size, root }: Omit<Checkpoint, 'origin'>): string {
  const [origin, key] = [originOf(ctx), signingKey(ctx)];
  const body = `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
  const signature = Buffer.concat([keyId(origin, rawPublic(key)), sign(null, utf8(body), key)]);
  return `${body}\n\u2014 ${origin} ${signature.toString('base64')}\n`;
}

/** Reads a note and checks our own signature on it; `null` when form, name or signature do not hold. */
export function openCheckpoint(ctx: Ctx, note: string): Checkpoint | null {
  const [body, rest] = note.split('\n\n', 2);
  const lines = body?.split('\n') ?? [];
  const line = rest?.split('\n').find((l) => l.startsWith(`\u2014 ${originOf(ctx)} `));
  if (lines.length < 3 || lines[0] !== originOf(ctx) || !/^(0|[1-9]\d*)$/.test(lines[1]!) || !line) return null;
  const signature = Buffer.from(line.slice(line.lastIndexOf(' ') + 1), 'base64').subarray(4);
  if (!verify(null, utf8(`${body}\n`), createPublicKey(signingKey(ctx)), signature)) return null;
  return { origin: lines[0]!, size: Number(lines[1]), root: Buffer.from(lines[2]!, 'base64') };
}
