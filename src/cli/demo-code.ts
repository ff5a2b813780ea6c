import { existsSync, readFileSync } from 'node:fs';
import { CannotStart } from '../kit/cannot-start.js';
import { systemClock } from '../kit/clock.js';
import { readConfig } from '../kit/config.js';
import { totpNow } from '../identity/index.js';
import { demoAccountsFile } from '../demo/index.js';
import type { Command } from './command.js';

export const demoCode: Command = {
  about: {
    id: 'kode 6 angka saat ini untuk akun contoh (demo-code <nama pengguna>)',
    en: 'the present 6-digit code of an example account (demo-code <username>)',
  },
  run: async ([username]) => {
    const path = demoAccountsFile(readConfig(process.env, 'demo').dataDir);
    if (!existsSync(path))
      throw new CannotStart({ id: 'demo belum pernah dijalankan di folder ini', en: 'the demo has not been run in this folder' });
    const accounts = JSON.parse(readFileSync(path, 'utf8')) as { username: string; totpSecret: string }[];
    const account = accounts.find((a) => a.username === username);
    if (!account)
      throw new CannotStart({ id: `pilih salah satu: ${accounts.map((a) => a.username).join(' ')}`, en: 'choose one of these' });
    console.log(totpNow(systemClock.now(), account.totpSecret));
    return 0;
  },
};
