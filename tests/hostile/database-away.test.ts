import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn, follow, send, storyOf } from '../../bench/reporter.js';
import { findBinaries } from '../../src/kit/postgres/binaries.js';
import { clusterFolder, secretsOf } from '../../src/kit/postgres/cluster.js';
import { ensurePostmaster } from '../../src/kit/postgres/postmaster.js';
import { chooseRunner } from '../../src/kit/postgres/runner.js';
import { tinyJpeg } from '../support/files.js';
import { Visitor } from '../support/visitor.js';
import { finish, freePort, newFolder, postmasterOf, start, stop, stopAll, type Running } from '../platform/program.js';

/** The built program with a database server of its own, which is stopped and started behind its back. */
const dir = newFolder();
let demo: Running;
let url: string;
beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  demo = start(['demo'], { NIRPIHAK_DATA: dir, PORT: port });
  await demo.said('The example files are in'); // the desk's own reports: what is counted comes after them
});
afterAll(async () => {
  await stop(demo);
  await stopAll();
  rmSync(dir, { recursive: true, force: true });
});

function takeAway(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  const pid = postmasterOf(dir);
  process.kill(pid, signal);
  return expect.poll(() => isThere(pid), { timeout: 20_000, interval: 50 }).toBe(false);
}

function isThere(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function bringBack(): Promise<void> {
  const runner = chooseRunner();
  const folder = clusterFolder(dir, runner);
  await ensurePostmaster(findBinaries(runner, folder), join(folder, 'data'), join(folder, 'postgres.log'), runner);
}

/** How many reports there are, asked of the database itself. */
async function reports(): Promise<number> {
  const client = new pg.Client({
    host: join(dir, 'postgres/run'),
    port: 5432,
    user: 'postgres',
    password: secretsOf(dir).super,
    database: 'nirpihak',
  });
  await client.connect();
  try {
    return ((await client.query('select count(*)::int as n from intake.report')).rows[0] as { n: number }).n;
  } finally {
    await client.end();
  }
}

/** A report filled in up to its receipt. */
async function ready(name: string): Promise<{ her: Visitor; words: string }> {
  const her = new Visitor(url);
  return { her, words: await fillIn(her, storyOf(name, [tinyJpeg()])) };
}

const press = async (her: Visitor): Promise<{ status: number; html: string }> => {
  const answer = await her.post('/lapor/tanda-terima', {});
  return { status: answer.status, html: await answer.text() };
};

describe('a database that goes away in the middle of a submission', () => {
  it(
    'for ten seconds is waited for: each report is confirmed, or refused in clear words and confirmed by the same send',
    { timeout: 120_000 },
    async () => {
      const [all, before] = [await Promise.all(['a', 'b', 'c', 'd'].map(ready)), await reports()];
      const early = Promise.all(all.map(({ her }) => press(her))); // on their way while the server goes down
      await takeAway('SIGINT');
      const during = Promise.all(all.map(({ her }) => press(her)));
      await pause(10_000);
      await bringBack();
      for (const { status, html } of [...(await early), ...(await during)]) {
        expect([303, 503]).toContain(status);
        if (status === 503) expect(html).toContain('kirim ulang laman ini');
      }
      const numbers = await Promise.all(all.map(({ her }) => send(her)));
      expect(new Set(numbers).size).toBe(4);
      // Exactly one report each: the receipt opens the one with the number confirmed, and there is no twin.
      for (const [i, { words }] of all.entries()) expect(await follow(new Visitor(url), words)).toBe(numbers[i]);
      expect(await reports()).toBe(before + 4);
    },
  );

  it('and stays away is told in clear words; what was saved before is there when it comes back', { timeout: 120_000 }, async () => {
    const { her, words } = await ready('e');
    await takeAway('SIGQUIT'); // at once, as when its process is killed
    const [sent, step] = await Promise.all([press(her), her.post('/lapor/apa', { jenis: 'post', cerita: 'kalimat baru' })]);
    const page = await step.text();
    expect([sent.status, step.status]).toEqual([503, 503]);
    for (const html of [sent.html, page]) expect(html).toContain('Penyimpanan sedang tidak dapat dihubungi');
    await bringBack();
    expect(await (await her.get('/lapor/periksa')).text()).toContain('Laporan e. Berkas:');
    expect((await her.post('/lapor/apa', { jenis: 'post', cerita: 'kalimat baru' })).status).toBe(303);
    const number = await send(her);
    expect(await follow(new Visitor(url), words)).toBe(number);
  });

  it('leaves the program running and a ledger that holds', async () => {
    expect(demo.child.exitCode).toBeNull();
    const { code, out } = await finish(['verify'], { NIRPIHAK_DATA: dir, LOG_LEVEL: 'error' });
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('Everything holds') as string });
  });
});
