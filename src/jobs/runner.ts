import { Logger, parseCronItem, run, type Runner } from 'graphile-worker';
import pg from 'pg';
import { expireDrafts } from './expire-drafts.js';
import { numberLeaves } from './number-leaves.js';
import { sweepFiles } from './sweep-files.js';
import { runForAll, type TaskParts } from './task.js';

const TASKS = [numberLeaves, expireDrafts, sweepFiles];

export type JobsParts = TaskParts & { readonly database: pg.PoolConfig };

/** Starts the clock-driven tasks on graphile-worker; several processes may, each task still runs once. */
export async function startJobs(parts: JobsParts): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ ...parts.database, max: 3, application_name: 'nirpihak-jobs' });
  pool.on('error', () => undefined); // the runner reconnects by itself
  pool.on('connect', (client) => client.on('error', () => undefined));
  const runner: Runner = await run({
    pgPool: pool, concurrency: 1, noHandleSignals: true,
    taskList: Object.fromEntries(TASKS.map((task) => [task.name, () => runForAll(task, parts)])),
    parsedCronItems: TASKS.map((task) => parseCronItem({ task: task.name, match: task.cron, options: { maxAttempts: 3 } })),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') parts.ground.log.error({ queue: message.slice(0, 120) }, 'the work queue');
    }),
  });
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}
