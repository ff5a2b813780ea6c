import type { Ctx, Ground, Tenant } from '../kit/ctx.js';
import { makeCtx } from '../kit/ctx.js';
import type { Door } from '../kit/http/index.js';
import type { Law } from '../law/index.js';
import type { SendMail } from './mailer.js';

/** What a task may use. `mail` is `null` where no SMTP server is set: reminders then stand on the desk only. */
export type TaskParts = {
  readonly ground: Ground;
  readonly law: Law;
  readonly tenants: readonly Tenant[];
  readonly mail: SendMail | null;
  readonly publicUrl: string | null;
  /** The one way out to other servers. */
  readonly door: Door;
};

/** One thing done by the clock, for one office at a time. */
export type Task = {
  readonly name: string;
  /** When, in crontab form, UTC. */ readonly cron: string;
  run(ctx: Ctx, parts: TaskParts): Promise<void>;
};

/** Runs a task for every office; one office's failure is logged and does not stop the others. */
export async function runForAll(task: Task, parts: TaskParts): Promise<void> {
  let failed = 0;
  for (const tenant of parts.tenants) {
    try {
      await task.run(makeCtx(parts.ground, tenant, { kind: 'system' }, 'id'), parts);
    } catch (error) {
      failed += 1;
      parts.ground.log.error(
        { task: task.name, kind: (error as Error).name, at: ((error as Error).stack ?? '').split('\n')[1]?.trim() ?? '' },
        'a task failed for one office',
      );
    }
  }
  // The queue tries again only when nothing at all worked: a task that half worked would repeat what is done.
  if (failed > 0 && failed === parts.tenants.length) throw new Error(`task ${task.name} failed`);
}
