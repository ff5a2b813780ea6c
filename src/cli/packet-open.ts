import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { CannotStart } from '../kit/cannot-start.js';
import { isRefusal } from '../kit/refusal.js';
import { refusals } from '../kit/refusals.js';
import { checkBag, openSealed } from '../referral/index.js';
import type { Command } from './command.js';

export const packetOpen: Command = {
  about: {
    id: 'memeriksa berkas rujukan tanpa menyimpannya (packet-open BERKAS.age KUNCI)',
    en: 'checks a referral packet without keeping it (packet-open FILE.age KEY)',
  },
  run: async ([file, key]) => {
    if (!file || !key || !existsSync(file) || !existsSync(key))
      throw new CannotStart({ id: 'tulis berkas .age dan berkas kuncinya', en: 'name the .age file and the file of its key' });
    const identity = /^AGE-SECRET-KEY-1\S+$/m.exec(readFileSync(key, 'utf8'))?.[0];
    if (!identity) throw new CannotStart({ id: 'berkas kunci ini tidak memuat kunci age', en: 'this key file holds no age key' });
    try {
      const { fields, digest, files } = await checkBag(openSealed(identity, createReadStream(file)));
      for (const [name, value] of Object.entries(fields)) if (value !== '') console.log(`${name}: ${value}`);
      for (const { name, size } of files) console.log(`${name} (${size})`);
      console.log(`isi: ${digest}`);
      return 0;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { say } = refusals[error.code];
      console.error(`${say.id} / ${say.en}`.replaceAll('{what}', String(error.data['what'] ?? '')));
      return 1;
    }
  },
};
