import { expireDrafts as expire } from '../intake/index.js';
import type { Task } from './task.js';

/** Every five minutes: unsent drafts of 48 hours are gone, with their files and sealed contact. */
export const expireDrafts: Task = { name: 'expire-drafts', cron: '*/5 * * * *', run: async (ctx) => void (await expire(ctx)) };
