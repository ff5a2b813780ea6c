import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finish, freePort, isOneLine, newFolder, ordinary, postmasterOf, start, statusOf, stop, stopAll, type Running } from './program.js';

/** A zombie (ended, and nobody has asked how) does not count as alive. */
function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

afterAll(stopAll);

describe('the demo', () => {
  const data = newFolder();
  let settings: Record<string, string>;
  let running: Running;

  const demo = async (): Promise<void> => {
    running = start(['demo'], settings);
    await running.said('Siap: ');
  };

  beforeAll(async () => {
    settings = { NIRPIHAK_DATA: data, PORT: await freePort(), LOG_LEVEL: 'error' };
    await demo();
  });

  afterAll(async () => {
    await stop(running);
    rmSync(data, { recursive: true, force: true });
  });

  it('says in one line where it is ready, and lists an account for each role', () => {
    expect(running.out().match(/^Siap: .*$/gm)).toEqual([`Siap: http://localhost:${settings.PORT}`]);
    for (const username of ['petugas', 'atasan', 'pemeriksa', 'pejabat', 'penjaga1', 'penjaga2', 'penjaga3', 'admin', 'auditor']) {
      expect(running.out()).toMatch(new RegExp(`\\b${username} +[a-z0-9-]{19} +[A-Z2-7]{32}$`, 'm'));
    }
  });

  it('answers to the names of this machine and to no other host', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(await statusOf(settings.PORT!, '/', `${host}:${settings.PORT}`)).toBe(200);
    for (const host of ['netral.kota.contoh', 'localhost.kota.contoh', `127.0.0.2:${settings.PORT}`])
      expect(await statusOf(settings.PORT!, '/', host)).toBe(421);
  });

  it('gives the present code of an example account, and no other command learns it', async () => {
    const { code, out } = await finish(['demo-code', 'petugas'], settings);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\d{6}\n$/) as string });
    expect(statSync(join(data, 'akun-contoh.json')).mode & 0o777).toBe(0o600);
  });

  it('refuses a second start on the same folder with one clear sentence', async () => {
    const { code, out } = await finish(['demo'], { ...settings, PORT: await freePort() });
    expect(code).toBe(1);
    expect(out).toContain(`proses ${running.child.pid}`);
    expect(isOneLine(out)).toBe(true);
  });

  it('refuses a port in use with one clear sentence', async () => {
    const other = newFolder();
    const { code, out } = await finish(['demo'], { ...settings, NIRPIHAK_DATA: other });
    expect({ code, isOneLine: isOneLine(out) }).toEqual({ code: 1, isOneLine: true });
    expect(out).toContain('PORT');
    expect(existsSync(join(other, 'postgres/data/postmaster.pid')), 'its database was put down again').toBe(false);
    rmSync(other, { recursive: true });
  });

  it('verifies while it runs', async () => {
    await running.said('Berkas contoh'); // its example files are in: a check in the middle would see a case half laid out
    const { code, out } = await finish(['verify'], settings);
    expect(out).toContain('Everything holds');
    expect(code).toBe(0);
  });

  it('leaves a server behind when it is killed, which the next start adopts', async () => {
    const before = postmasterOf(data);
    await stop(running, 'SIGKILL');
    expect(isAlive(before)).toBe(true);
    await demo();
    expect(postmasterOf(data)).toBe(before);
  });

  it('gives new passwords at each start', async () => {
    const passwordOf = (): string => /petugas +(\S{19})/.exec(running.out())![1]!;
    const before = passwordOf();
    await stop(running);
    await demo();
    expect(passwordOf()).not.toBe(before);
  });

  it('puts its server down when it ends, and leaves no lock', async () => {
    const server = postmasterOf(data);
    await stop(running, 'SIGINT');
    expect(isAlive(server)).toBe(false);
    expect(existsSync(join(data, 'nirpihak.lock'))).toBe(false);
    await demo();
  });

  it('starts again after the server too was killed', async () => {
    const server = postmasterOf(data);
    process.kill(server, 'SIGKILL');
    await stop(running, 'SIGKILL');
    await demo();
    expect(postmasterOf(data)).not.toBe(server);
  });

  it('is not misled by a pid file whose number now belongs to another process', async () => {
    await stop(running);
    writeFileSync(join(data, 'postgres/data/postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n/tmp\n\n1 1\nready\n`);
    writeFileSync(join(data, 'nirpihak.lock'), JSON.stringify({ pid: process.pid, started: '1' }));
    await demo();
    expect(postmasterOf(data)).not.toBe(process.pid);
  });

  it('keeps its secrets and its data to itself', () => {
    expect(statSync(join(data, 'database.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(data, 'postgres/data')).mode & 0o077).toBe(0);
    expect(statSync(join(data, 'postgres/run')).mode & 0o077).toBe(0);
    expect(readFileSync(join(data, 'postgres/data/pg_hba.conf'), 'utf8')).not.toMatch(/^(local|host).*\btrust$/m);
  });
});

describe('the real service', () => {
  it('gives a set-up link into a file for its user alone, and only while there is no office', async () => {
    const data = newFolder(ordinary);
    const settings = { NIRPIHAK_DATA: data, PORT: await freePort(), LOG_LEVEL: 'error' };
    const running = start(['serve'], settings, ordinary);
    await running.said('Ready: ');
    const file = join(data, 'tautan-pemasangan');
    expect(running.out()).toContain(file);
    expect(running.out()).not.toContain('/pasang/');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const link = new URL(readFileSync(file, 'utf8').trim());
    expect(await statusOf(settings.PORT, link.pathname, link.host)).toBe(303); // the token leaves the address bar at once
    expect(await stop(running)).toBe(0);

    const refused = await finish(['demo'], settings, ordinary);
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('real data') as string });
    rmSync(data, { recursive: true });
  });

  it('refuses demo data, root, and a door to the world without a named proxy', async () => {
    const data = newFolder(ordinary);
    const settings = { NIRPIHAK_DATA: data, PORT: await freePort(), LOG_LEVEL: 'error' };
    const running = start(['demo'], settings, ordinary);
    await running.said('Siap: ');
    await stop(running);
    const cases: [Record<string, string>, typeof ordinary, string][] = [
      [settings, ordinary, 'this is demo data'],
      [{ ...settings, HOST: '0.0.0.0' }, ordinary, 'PUBLIC_URL=https://'],
      [{ ...settings, HOST: '0.0.0.0', PUBLIC_URL: 'https://netral.kota.contoh' }, ordinary, 'TRUSTED_PROXY'],
      [{ ...settings, HOST: '0.0.0.0', PUBLIC_URL: 'http://netral.kota.contoh', TRUSTED_PROXY: '10.0.0.2' }, ordinary, 'https://'],
      [{ ...settings, PORT: 'delapan' }, ordinary, 'PORT must be a number'],
      ...(process.getuid!() === 0 ? [[settings, {}, 'adduser --system'] as [Record<string, string>, typeof ordinary, string]] : []),
    ];
    for (const [environment, as, words] of cases) {
      const { code, out } = await finish(['serve'], environment, as);
      expect({ code, out, isOneLine: isOneLine(out) }).toEqual({ code: 1, out: expect.stringContaining(words) as string, isOneLine: true });
    }
    rmSync(data, { recursive: true });
  });
});
