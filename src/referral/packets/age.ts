import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';

/** Its curves are built while it loads: no first page should wait for that. */
const age = (): Promise<typeof import('age-encryption')> => import('age-encryption');

/** The first bytes of every age file (age-encryption.org/v1). */
export const AGE_HEAD = 'age-encryption.org/v1\n';

export async function canSealTo(recipient: string): Promise<boolean> {
  const { Encrypter } = await age();
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}

/** Seals a stream to one recipient; nothing is held whole in memory. */
export async function sealTo(recipient: string, plain: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { Encrypter } = await age();
  const to = new Encrypter();
  to.addRecipient(recipient);
  return to.encrypt(ReadableStream.from(plain) as ReadableStream<Uint8Array>);
}

/**
 * Opens a stream sealed to `identity`, frame by frame. Refusals `referral.wrong-key` (sealed to somebody else) and, also
 * while reading, `referral.damaged`.
 */
export async function* openSealed(identity: string, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decrypter } = await age();
  const by = new Decrypter();
  by.addIdentity(identity);
  const source = sealed[Symbol.asyncIterator]();
  try {
    yield* await by.decrypt(ReadableStream.from({ [Symbol.asyncIterator]: () => source }) as ReadableStream<Uint8Array>);
  } catch (error) {
    throw new Refusal(/no identity matched/.test((error as Error).message) ? 'referral.wrong-key' : 'referral.damaged');
  } finally {
    // Whoever stops early leaves no open file behind.
    await source.return?.();
  }
}

/** This office's own key for packets: derived from the tenant's secret, outside the database like every key. */
export function ownIdentity(ctx: Ctx): string {
  return bech32('age-secret-key-', ctx.keys.secret(ctx.tenant.id, 'nirpihak/packet-key/v1')).toUpperCase();
}

/** The public half, to give to other bodies. */
export async function ownRecipient(ctx: Ctx): Promise<string> {
  return (await age()).identityToRecipient(ownIdentity(ctx));
}

const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** BIP 173, as the age format writes keys. */
function bech32(prefix: string, bytes: Uint8Array): string {
  const words = inFives(bytes);
  const expanded = [...prefix].map((c) => c.charCodeAt(0));
  const values = [...expanded.map((c) => c >> 5), 0, ...expanded.map((c) => c & 31), ...words];
  const check = polymod([...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const sum = [25, 20, 15, 10, 5, 0].map((shift) => (check >> shift) & 31);
  return `${prefix}1${[...words, ...sum].map((word) => CHARSET[word]!).join('')}`;
}

function inFives(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.match(/.{1,5}/g)!.map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const moved = ((sum & 0x1ffffff) << 5) ^ value;
    return generator.reduce((now, part, i) => (((top >>> i) & 1) === 1 ? now ^ part : now), moved);
  }, 1);
}
