import { runLottery } from '../referral/index.js';
import type { Task } from './task.js';

/**
 * Every hour: on the first of a month its predecessor's list of refused and closed reports is closed, and the first tree head that
 * holds the list draws from it. By the hour, so that a machine that stood still catches up.
 */
export const holdLottery: Task = { name: 'run-lottery', cron: '7 * * * *', run: (ctx) => runLottery(ctx) };
