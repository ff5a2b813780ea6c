import { turnCirculars as turn } from '../education/index.js';
import type { Task } from './task.js';

/** Each hour: reminders due today, and circulars past their last day closed, whatever the zone. Twice is once. */
export const turnCirculars: Task = { name: 'turn-circulars', cron: '23 * * * *', run: turn };
