// A PostgreSQL for one test run: on a free loopback port, in a temporary folder, gone afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const running = new Set();
process.once('exit', () => running.forEach((server) => server.kill('SIGQUIT')));

/** Starts the server whose programs lie in `bin`, run by `runner`. Nothing in it outlives the run, so it need not flush, unless that is measured (`durable`). */
export async function startThrowaway(bin, runner, { durable = false } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'nirpihak-uji-'));
  const [data, passwordFile, password, port] = [
    join(dir, 'data'),
    join(dir, 'password'),
    randomBytes(16).toString('hex'),
    await freePort(),
  ];
  const as = runner.isOther ? { uid: runner.uid, gid: runner.gid } : {};
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (runner.isOther) for (const path of [dir, passwordFile]) chownSync(path, runner.uid, runner.gid);
  const env = { LC_ALL: 'C', TZ: 'UTC' };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...as, env, cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const log = openSync(join(dir, 'log'), 'a');
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: dir,
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    max_connections: '300',
  };
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...as, env, cwd: dir, stdio: ['ignore', log, log] },
  );
  running.add(server);
  await whenListening(port, server);
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop: () => stop(server, dir) };
}

async function stop(server, dir) {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
  running.delete(server);
  rmSync(dir, { recursive: true, force: true });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function whenListening(port, server) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error('the test database ended before it served');
    if (await answers(port)) return;
    await pause(50);
  }
  throw new Error('the test database did not come up in 30 s');
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
