import { readConfig } from '../kit/config.js';
import { openAccess, prepareSchema } from '../kit/schema.js';
import type { Command } from './command.js';

export const migrateCommand: Command = {
  about: {
    id: 'menyiapkan skema basis data (DATABASE_OWNER_URL, atau basis data bawaan)',
    en: 'brings the database schema to this version (DATABASE_OWNER_URL, or the embedded database)',
  },
  run: async () => {
    const access = await openAccess(ownerFirst(), { join: true });
    try {
      const run = await prepareSchema(access, 'real');
      for (const name of run) console.log(name);
      console.log(run.length > 0 ? 'Skema siap / The schema is ready' : 'Tidak ada yang perlu diubah / Nothing to change');
      return 0;
    } finally {
      await access.stop();
    }
  },
};

/** With a server of somebody else, its owner's address alone is enough for this command. */
function ownerFirst(): ReturnType<typeof readConfig> {
  const config = readConfig(process.env, 'real');
  return { ...config, databaseUrl: config.databaseUrl ?? config.databaseOwnerUrl };
}
