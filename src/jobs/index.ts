/** What is done by the clock: one file a task. Jobs call modules by their doors and hold no rules. */
export { startJobs, type JobsParts } from './runner.js';
export { openMailer } from './mailer.js';
