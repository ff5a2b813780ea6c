import { readConfig } from '../kit/config.js';
import { furnishDemo, openDemoOffice, type DemoAccount } from '../demo-office.js';
import { startService } from '../main.js';
import type { Command } from './command.js';
import { askedToStop } from './serve.js';
import { settle } from './settle.js';

export const demo: Command = {
  about: {
    id: 'menjalankan kantor contoh di mesin ini saja (`npm run demo`)',
    en: 'runs an example office on this machine only (`npm run demo`)',
  },
  run: async () => {
    const asked = askedToStop();
    const config = readConfig(process.env, 'demo');
    const service = await startService(config, 'demo', furnishDemo);
    // Pages are served from here on; only signing in waits for the new passwords below.
    const accounts = await openDemoOffice(service.ground, service.tenants.get('localhost')!, config.dataDir);
    console.log(tableOf(accounts));
    console.log(`Siap: ${service.address}`);
    settle();
    await asked;
    await service.close();
    return 0;
  },
};

function tableOf(accounts: readonly DemoAccount[]): string {
  const rows = [
    ['Peran', 'Nama pengguna', 'Kata sandi', 'Kunci TOTP'],
    ...accounts.map((a) => [a.roleName, a.username, a.password, a.totpSecret]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
  return [
    '',
    'CONTOH: Pemerintah Kota Contoh. Bukan data sungguhan; kata sandi baru setiap kali mulai.',
    'EXAMPLE: no real data; new passwords at each start.',
    '',
    ...lines,
    '',
    'Kode 6 angka untuk masuk / the 6-digit code to sign in:  npx nirpihak demo-code <nama pengguna>',
    '(atau masukkan kunci TOTP ke aplikasi autentikator / or give the TOTP key to an authenticator app)',
    '',
  ].join('\n');
}
