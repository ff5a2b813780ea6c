import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Chance } from './ids.js';

/** Bytes under AES-256-GCM: 12-byte nonce, ciphertext, 16-byte tag. */
export type Sealed = Uint8Array;

/** Seals bytes under a 32-byte key. `about` binds the place it belongs to (associated data), so rows cannot be swapped. */
export function seal(chance: Chance, key: Uint8Array, plain: Uint8Array, about: string): Sealed {
  const nonce = chance.bytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `seal` closed. Throws when a byte, the key or the place differs. */
export function unseal(key: Uint8Array, sealed: Sealed, about: string): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()]);
}

/** A key's wrapping: which wrapping key closed it, and the closed key. */
export type Wrapped = { readonly by: string; readonly key: Uint8Array };

/** Something that closes and opens other keys: the tenant's key of a month, or a draft's own key. */
export type Wrapper = {
  wrap(key: Uint8Array): Wrapped;
  /** Throws when the wrapping key has been destroyed or does not fit. */
  unwrap(wrapped: Wrapped): Uint8Array;
};

/** A wrapper around one key held only in memory, such as the one a reporter's cookie brings. */
export function wrapperOf(chance: Chance, key: Uint8Array, name: string): Wrapper {
  return {
    wrap: (inner) => ({ by: name, key: seal(chance, key, inner, `wrap:${name}`) }),
    unwrap: (wrapped) => unseal(key, wrapped.key, `wrap:${wrapped.by}`),
  };
}

/** HKDF-SHA-256 (RFC 5869) to 32 bytes; `use` names the purpose, so one secret serves many without mixing. */
export function derive(secret: Uint8Array, salt: Uint8Array | string, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, use, 32));
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const unhex = (digits: string): Uint8Array => Buffer.from(digits, 'hex');
