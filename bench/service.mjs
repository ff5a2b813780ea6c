// Starts and stops the demo as an operator would, on a data folder and port of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const newFolder = () => mkdtempSync(join(tmpdir(), 'nirpihak-bench-'));
export const dropFolder = (dir) => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The words of `npm run demo` after `node`, so that what is measured is what people run. */
const DEMO = JSON.parse(readFileSync('package.json', 'utf8')).scripts.demo.split(' ').slice(1);

/** A demo in a process group of its own. `viaNpm` goes the way a newcomer goes; without it the group is one process. */
export async function startDemo(dir, { viaNpm = false } = {}) {
  const port = await freePort();
  const [program, args] = viaNpm ? ['npm', ['run', '--silent', 'demo']] : [process.execPath, DEMO];
  const began = performance.now();
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment(dir, { PORT: String(port) }),
  });
  let [said, isOver] = ['', false];
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  void ended.then(() => {
    isOver = true;
  });
  const until = (isSo, pause) => waitFor(isSo, pause, () => isOver && `the demo ended too early:\n${said}`);
  const url = `http://localhost:${port}`;
  await until(
    () =>
      fetch(`${url}/lapor`).then(
        (answer) => answer.ok,
        () => false,
      ),
    5,
  );
  return {
    url,
    pid: child.pid,
    dir,
    firstByteMs: performance.now() - began,
    said: () => said,
    /** When the accounts are there too. */
    ready: () => until(() => said.includes('Siap:'), 20),
    /** When the first start has filled the example desk as well. */
    laidOut: () => until(() => said.includes('Berkas contoh sudah ada'), 50),
    /** Ends the whole process group, npm and what it started; one that ended already is no fault. */
    kill: async (signal) => {
      if (isThere(child.pid)) process.kill(-child.pid, signal);
      while (isThere(child.pid)) await new Promise((resolve) => setTimeout(resolve, 10));
      await ended;
    },
  };
}

/** Whether anybody of a process group is left. */
function isThere(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** The process of the data folder's database server, which has a process group of its own. */
export const postmasterOf = (dir) => Number(readFileSync(join(dir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);

/** Runs one command of the program on a data folder to its end. */
export function command(dir, args) {
  const child = spawn(process.execPath, ['dist/cli/nirpihak.js', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: environment(dir) });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      out += chunk;
    });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out })));
}

const environment = (dir, more = {}) => ({ ...process.env, NIRPIHAK_DATA: dir, LOG_LEVEL: 'error', ...more });

async function waitFor(isSo, pause, isHopeless) {
  while (!(await isSo())) {
    const why = isHopeless();
    if (why) throw new Error(why);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
