import { makeCtx, type Ctx } from '../kit/ctx.js';
import { readConfig } from '../kit/config.js';
import { furnishDemo, isLaidOut, layOutExamples, openDemoOffice, readDemoKeys, type DemoAccount, type DemoKeys } from '../demo/index.js';
import { loadLaw } from '../law/index.js';
import { startService, type Service } from '../main.js';
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
    const tenant = service.tenants.get('localhost')!;
    const accounts = await openDemoOffice(service.ground, tenant, config.dataDir);
    const ctx = makeCtx(service.ground, tenant, { kind: 'system' }, 'id');
    const isFirst = !(await isLaidOut(ctx, accounts));
    console.log([tableOf(accounts), ...(isFirst ? [] : keysOf(readDemoKeys(config.dataDir)))].join('\n'));
    console.log(`Siap: ${service.address}`);
    // Setting letters takes seconds: whoever waits for the line above does not wait for them.
    if (isFirst) await fillDesk(ctx, service, accounts, config.dataDir, asked);
    settle();
    await asked;
    await service.close();
    return 0;
  },
};

async function fillDesk(
  ctx: Ctx,
  service: Service,
  accounts: readonly DemoAccount[],
  dataDir: string,
  asked: Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  void asked.then(() => stop.abort());
  const missing = await layOutExamples(ctx, { accounts, law: loadLaw(), dataDir, address: service.address, signal: stop.signal });
  const words = missing.length === 0 ? '' : ` (tidak semua / not all: ${missing.join(', ')})`;
  console.log(['', `Berkas contoh sudah ada / The example files are in${words}.`, ...keysOf(readDemoKeys(dataDir))].join('\n'));
}

/** For the two pages that ask for a secret. */
function keysOf({ receipt, respondent, staff }: DemoKeys): string[] {
  return [
    ...(receipt ? [`Tanda terima contoh: ${receipt}  (untuk / for /lacak)`] : []),
    ...(respondent
      ? [`Terlapor contoh: ${respondent.code}  (untuk / for /terlapor, sekali pakai / once; perkara / case ${respondent.number})`]
      : []),
    ...(staff
      ? [
          `Pegawai contoh: ${staff.employee}, kepala unit / head of a unit: ${staff.head}  (untuk / for /saya, masing-masing sekali pakai / each once)`,
        ]
      : []),
    '',
  ];
}

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
