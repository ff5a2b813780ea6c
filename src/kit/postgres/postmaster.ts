import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.js';
import { program } from './binaries.js';
import { giveTo, identityOf, type Runner } from './runner.js';

/** A live server: its process and the folder of its socket. */
export type Postmaster = { readonly pid: number; readonly socketDir: string };

const START_MS = 60_000; // crash recovery after a hard stop may read a lot of log
const STOP_MS = 30_000;

/** Nothing on the network; what was acknowledged is on the disk; and no statement or value in the log. */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '64MB',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** Adopts the server that runs on `data` already, or starts one. Resolves when it takes connections. */
export async function ensurePostmaster(binaries: string, data: string, log: string, runner: Runner): Promise<Postmaster> {
  const adopted = await adopt(data);
  if (adopted) return adopted;
  await clearDead(data);
  const pid = launch(binaries, data, log, runner);
  const socketDir = await whenReady(pid, data);
  if (socketDir === null)
    throw new CannotStart({ id: `basis data tidak mau berjalan; lihat ${log}`, en: `the database would not start; see ${log}` });
  return { pid, socketDir };
}

/** A server that was left behind; `null` when there is none, or when it was just then going down. */
async function adopt(data: string): Promise<Postmaster | null> {
  const pid = livePostmaster(data);
  const socketDir = pid === null ? null : await whenReady(pid, data);
  return pid !== null && socketDir !== null && (await answers(socketDir)) ? { pid, socketDir } : null;
}

function answers(socketDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(socketDir, '.s.PGSQL.5432'), () => resolve(true)).on('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** A fast shutdown (SIGINT: connections are ended, nothing is lost); resolves when the process is gone. */
export async function stopPostmaster({ pid, socketDir }: Postmaster, data: string): Promise<void> {
  signal(pid, 'SIGINT');
  for (const end = performance.now() + STOP_MS; isRunning(pid) && performance.now() < end;) await pause(15);
  if (!socketDir.startsWith(join(data, '..'))) rmSync(socketDir, { recursive: true, force: true });
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // already gone, which is what a signal to stop wants
  }
}

function launch(binaries: string, data: string, log: string, runner: Runner): number {
  if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log);
  const out = openSync(log, 'a', 0o600);
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: socketFolder(data, runner) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  // A process group of its own: Ctrl-C or a kill of ours must not hit it; it is stopped by us, or adopted next time.
  const child = spawn(program(binaries, 'postgres'), ['-D', data, ...settings], {
    ...identityOf(runner),
    cwd: data,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', out, out],
  });
  child.on('error', () => undefined); // seen as "not running" below
  child.unref();
  closeSync(out);
  return child.pid ?? 0;
}

const nearFolder = (data: string): string => join(data, '..', 'run');

/** Beside the data, or in the temporary folder where that path is too long for a socket (unix(7): 108 bytes). */
function socketFolder(data: string, runner: Runner): string {
  const near = nearFolder(data);
  const dir = Buffer.byteLength(near) <= 80 ? near : mkdtempSync(join(tmpdir(), 'nirpihak-'));
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  giveTo(runner, dir);
  return dir;
}

/** Waits for `ready` in the eighth line of postmaster.pid, as pg_ctl does; the fifth is the socket's folder. `null`: it ended. */
async function whenReady(pid: number, data: string): Promise<string | null> {
  for (const end = performance.now() + START_MS; performance.now() < end && isRunning(pid); await pause(10)) {
    const lines = pidFile(data);
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return lines[4]!;
  }
  return null;
}

/** The process of postmaster.pid, if it is a living server of this very folder and not a number used again. */
function livePostmaster(data: string): number | null {
  const pid = Number(pidFile(data)[0]);
  return pid > 0 && processesIn(data).includes(pid) ? pid : null;
}

/**
 * Clears the files a dead server left. Its children may outlive it for a moment, and starting beside them would
 * corrupt the data: they go only once no process stands in the folder.
 */
async function clearDead(data: string): Promise<void> {
  for (const end = performance.now() + STOP_MS; processesIn(data).length > 0; await pause(20)) {
    if (performance.now() > end)
      throw new CannotStart({
        id: `proses basis data lama masih memakai ${data}`,
        en: `processes of an earlier database still use ${data}`,
      });
  }
  rmSync(join(data, 'postmaster.pid'), { force: true });
  rmSync(nearFolder(data), { recursive: true, force: true }); // the socket has a lock file of its own
}

function pidFile(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Every PostgreSQL process has its data folder as working folder. */
function processesIn(data: string): number[] {
  const folder = realpathSync(data);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => workingFolder(pid) === folder)
    .map(Number);
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // ended meanwhile, or another user's
  }
}

function isRunning(pid: number): boolean {
  try {
    // A child that ended and was not waited for yet is a zombie: it answers signals but does not run.
    return pid > 0 && !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
