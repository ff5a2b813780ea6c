import { sequence } from '../ledger/index.js';
import type { Task } from './task.js';

/** Each minute: committed leaves get their numbers and a signed tree head. */
export const numberLeaves: Task = { name: 'number-leaves', cron: '* * * * *', run: async (ctx) => void (await sequence(ctx)) };
