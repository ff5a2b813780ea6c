import { takePackets } from '../referral/index.js';
import type { Task } from './task.js';

/** Every ten minutes: packets that were kept and could not become a report at once are tried again. */
export const takePacketsIn: Task = { name: 'take-packets', cron: '*/10 * * * *', run: (ctx) => takePackets(ctx) };
