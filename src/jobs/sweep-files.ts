import { sweep } from '../evidence/index.js';
import type { Task } from './task.js';

/** Each hour: what a crash left behind between file and row is cleared; a row whose file is gone is said aloud. */
export const sweepFiles: Task = {
  name: 'sweep-files',
  cron: '17 * * * *',
  run: async (ctx) => {
    const swept = await sweep(ctx);
    if (swept.missing.length > 0) ctx.log.error({ missing: swept.missing.length }, 'kept files are missing from the store');
  },
};
