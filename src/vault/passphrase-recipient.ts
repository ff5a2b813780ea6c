import { createCipheriv, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Recipient } from 'age-encryption';
import { age } from './age.js';
import type { Chance } from '../kit/ids.js';

/** 2^18, the work factor of the age program itself: a quarter of a gigabyte and about a second a guess. */
const LOG_N = 18;
const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/**
 * The passphrase stanza of an age file (age-encryption.org/v1, "scrypt recipient stanza"), derived off the main thread:
 * the library's own derivation would hold up every other request for seconds.
 */
export function passphraseRecipient(chance: Chance, passphrase: string): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = Buffer.from(chance.bytes(16));
      const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
      const key = await derive(passphrase, labelled, 32, { N: 2 ** LOG_N, r: 8, p: 1, maxmem: 2 ** (LOG_N + 11) });
      const cipher = createCipheriv('chacha20-poly1305', key, Buffer.alloc(12), { authTagLength: 16 });
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      const { Stanza } = await age();
      return [new Stanza(['scrypt', salt.toString('base64').replace(/=+$/, ''), String(LOG_N)], body)];
    },
  };
}
