import { publishFigures as publish } from '../stats/index.js';
import type { Task } from './task.js';

/** Each day at 01.10 WIB and 08.10 WIB; only the first run after a quarter has ended finds anything to freeze. */
export const publishFigures: Task = {
  name: 'publish-figures',
  cron: '10 18,1 * * *',
  run: async (ctx, { law }) => void (await publish(ctx, law)),
};
