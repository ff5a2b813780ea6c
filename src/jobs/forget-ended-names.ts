import { forgetEndedNames } from '../procedure/index.js';
import type { Task } from './task.js';

/** Each night: whoever's imported sanction has ended is found by no search any more. */
export const forgetNames: Task = {
  name: 'forget-ended-names',
  cron: '41 17 * * *',
  run: async (ctx) => void (await forgetEndedNames(ctx)),
};
