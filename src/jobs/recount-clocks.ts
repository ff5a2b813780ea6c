import { recountClocks as recount } from '../procedure/index.js';
import type { Task } from './task.js';

/** Each morning, and whenever the office's calendar changes: running periods are counted again, never shorter. */
export const recountClocks: Task = {
  name: 'recount-clocks',
  cron: '10 15 * * *',
  run: async (ctx, { law }) => void (await recount(ctx, law)),
};
