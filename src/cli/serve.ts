import { once } from 'node:events';
import { join } from 'node:path';
import { readConfig } from '../kit/config.js';
import { writeWhole } from '../kit/keyring.js';
import { offerSetup, startService } from '../main.js';
import type { Command } from './command.js';
import { settle } from './settle.js';

export const serve: Command = {
  about: { id: 'menjalankan layanan sungguhan (`npm start`)', en: 'runs the real service (`npm start`)' },
  run: async () => {
    const asked = askedToStop();
    const config = readConfig(process.env, 'real');
    const service = await startService(config, 'real');
    const link = await offerSetup(service);
    if (link) tellSetup(link, config.dataDir);
    console.log(`Siap / Ready: ${service.address}`);
    settle();
    await asked;
    await service.close();
    return 0;
  },
};

/** On a terminal the link is shown; a log that others read gets only the place of a file for this user alone. */
function tellSetup(link: string, dataDir: string): void {
  const words = 'Tautan pemasangan, sekali pakai, berlaku 30 menit / Set-up link, single use, good for 30 minutes';
  if (process.stdout.isTTY) {
    console.log(`${words}:\n  ${link}`);
    return;
  }
  const path = join(dataDir, 'tautan-pemasangan');
  writeWhole(path, Buffer.from(`${link}\n`));
  console.log(`${words}: ${path}`);
}

/**
 * Resolves at Ctrl-C or a stop from the system. Listened for from the first moment: a signal during the start ends the
 * program in order too, once it has started.
 */
export async function askedToStop(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
}
