import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTotpSecret, seedAccount } from '../identity/index.js';
import { head, record } from '../ledger/index.js';
import { loadLaw } from '../law/index.js';
import { sentReport } from '../../tests/support/report.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import { proposeDay } from '../calendar/index.js';
import { day } from '../kit/dates.js';
import { openMailer, startJobs } from './index.js';
import { expireDrafts } from './expire-drafts.js';
import { numberLeaves } from './number-leaves.js';
import { noteLapses } from './note-lapses.js';
import { recountClocks } from './recount-clocks.js';
import { remindDeadlines } from './remind-deadlines.js';
import { openDoor } from '../kit/http/index.js';
import { runForAll, type TaskParts } from './task.js';

let world: World;
let parts: TaskParts;
let post: SMTPServer;
const letters: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      let text = '';
      stream
        .on('data', (chunk: Buffer) => {
          text += chunk;
        })
        .on('end', () => {
          letters.push(text);
          done();
        });
    },
  });
  post.listen(0, '127.0.0.1');
  await once(post.server, 'listening');
  const { port } = post.server.address() as AddressInfo;
  parts = {
    ground: world.ground,
    law: loadLaw(),
    tenants: [world.tenant],
    mail: openMailer(`smtp://127.0.0.1:${port}`, 'meja@contoh.go.id'),
    publicUrl: 'https://netral.contoh.go.id',
    door: openDoor({ dns: '127.0.0.1:9' }),
  };
});
afterAll(async () => {
  await new Promise((done) => post.close(() => done(null)));
  await world.close();
});

const until = async (true_: () => Promise<boolean> | boolean): Promise<void> => {
  for (let i = 0; i < 200 && !(await true_()); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('the tasks done by the clock', () => {
  it('number committed leaves and sign the tree head', async () => {
    const ctx = world.ctx();
    await ctx.tx((tx) =>
      record(ctx, tx, { kind: 'probe', id: ctx.chance.uuid() }, 0, [{ kind: 'noted', on: ctx.today(), skeleton: {}, body: {} }]),
    );
    await runForAll(numberLeaves, parts);
    expect((await ctx.tx((tx) => head(tx)))!.size).toBe(1);
  });

  it('run without harm where there is nothing to do', async () => {
    for (const task of [expireDrafts, recountClocks, noteLapses]) await expect(runForAll(task, parts)).resolves.toBeUndefined();
  });

  it('mail each person how much is due, once, with no name and nothing of a case', async () => {
    const person = { username: 'petugas.uji', name: 'Petugas Uji', post: 'Pengawas', mail: 'petugas.uji@contoh.go.id' };
    await seedAccount(world.ctx({ kind: 'system' }), {
      ...person,
      role: 'officer',
      password: 'kata-sandi-untuk-uji',
      totpSecret: newTotpSecret(world.ctx()),
    });
    await sentReport(world.ctx());
    world.clock.pass(24);
    await runForAll(remindDeadlines, parts);
    await runForAll(remindDeadlines, parts);
    const jobs = await startJobs({ ...parts, database: { connectionString: world.url.app } });
    await until(() => letters.length > 0);
    await jobs.stop();
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain('To: petugas.uji@contoh.go.id');
    expect(letters[0]).toMatch(/https:\/\/netral\.contoh\.go\.id\/meja/);
    expect(letters[0]).not.toMatch(/Petugas Uji|0001/);
  });

  it('count again when the calendar changes, without waiting for the morning', async () => {
    const admin = accountWith('admin.settings');
    const off = { on: day('2026-11-04'), kind: 'joint-leave', name: 'Cuti contoh', decree: 'Keppres contoh' } as const;
    await proposeDay(world.ctx(admin), off);
    const waiting = async (): Promise<number> =>
      (await query(world.url.super, `select id from graphile_worker.jobs where task_identifier = 'recount-clocks'`)).rows.length;
    expect(await waiting()).toBe(1);
    const jobs = await startJobs({ ...parts, database: { connectionString: world.url.app } });
    await until(async () => (await waiting()) === 0);
    await jobs.stop();
    expect(await waiting()).toBe(0);
  });
});
