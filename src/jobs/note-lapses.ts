import { noteLapses as note } from '../clocks/index.js';
import { officeLaw } from '../calendar/index.js';
import type { Task } from './task.js';

/**
 * Each day at 22.30 WIB and 05.30 WIB, so that no zone's new day waits long: duties whose period is over are noted, each
 * with its letter to the office above.
 */
export const noteLapses: Task = {
  name: 'note-lapses',
  cron: '30 15,22 * * *',
  run: async (ctx, { law }) => void (await note(ctx, await ctx.tx((tx) => officeLaw(ctx, tx, law)))),
};
