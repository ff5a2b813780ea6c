import { checkAllChannels } from '../channels/index.js';
import type { Task } from './task.js';

/**
 * Every six hours: proofs of the office's own channels are looked at again, so that lost ownership stops checks within a day, and what is due
 * is read, politely and one after the other.
 */
export const checkChannels: Task = {
  name: 'check-channels',
  cron: '40 */6 * * *',
  run: (ctx, { door }) => checkAllChannels(ctx, { door }),
};
