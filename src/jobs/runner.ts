import type { Runner } from 'graphile-worker';
import pg from 'pg';
import { checkChannels } from './check-channels.js';
import { expireDrafts } from './expire-drafts.js';
import { forgetNames } from './forget-ended-names.js';
import { makeCtx, type Ctx } from '../kit/ctx.js';
import type { AccountId } from '../kit/ids.js';
import { noteLapses } from './note-lapses.js';
import { publishFigures } from './publish-figures.js';
import { numberLeaves } from './number-leaves.js';
import { recountClocks } from './recount-clocks.js';
import { remindDeadlines } from './remind-deadlines.js';
import { holdLottery } from './run-lottery.js';
import { sendCircularMails } from './send-circular-mails.js';
import { sendEntryLink } from './send-entry-link.js';
import { sendReminder } from './send-reminder.js';
import { sweepFiles } from './sweep-files.js';
import { takePacketsIn } from './take-packets.js';
import { turnCirculars } from './turn-circulars.js';
import { runForAll, type TaskParts } from './task.js';

const TASKS = [
  numberLeaves,
  expireDrafts,
  sweepFiles,
  recountClocks,
  noteLapses,
  remindDeadlines,
  publishFigures,
  turnCirculars,
  takePacketsIn,
  holdLottery,
  checkChannels,
  forgetNames,
];

export type JobsParts = TaskParts & { readonly database: pg.PoolConfig };

/** Starts the clock-driven tasks on graphile-worker; several processes may, each task still runs once. */
export async function startJobs(parts: JobsParts): Promise<{ stop(): Promise<void> }> {
  const { Logger, parseCronItem, run } = await import('graphile-worker'); // pages are served before this begins
  const pool = new pg.Pool({ ...parts.database, max: 3, application_name: 'nirpihak-jobs' });
  pool.on('error', () => undefined); // the runner reconnects by itself
  pool.on('connect', (client) => client.on('error', () => undefined));
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    taskList: {
      ...Object.fromEntries(TASKS.map((task) => [task.name, () => runForAll(task, parts)])),
      'send-reminder': (payload) => asked(payload as Asked, parts, (ctx, { account }) => sendReminder(ctx, account as AccountId, parts)),
      'send-entry-link': (payload) => asked(payload as Asked, parts, (ctx, { mark }) => sendEntryLink(ctx, mark!, parts)),
      'send-circular-mails': (payload) => asked(payload as Asked, parts, (ctx, { circular }) => sendCircularMails(ctx, circular!, parts)),
    },
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

/** What `kit.enqueue` writes: the tenant and ids, nothing else. */
type Asked = { tenant: string; ids: Readonly<Record<string, string>> };

async function asked({ tenant: id, ids }: Asked, parts: TaskParts, work: (ctx: Ctx, ids: Asked['ids']) => Promise<void>): Promise<void> {
  const tenant = parts.tenants.find((one) => one.id === id);
  if (tenant) await work(makeCtx(parts.ground, tenant, { kind: 'system' }, 'id'), ids);
}
