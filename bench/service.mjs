// Starts and stops the demo as an operator would, on a data folder and port of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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

/** A demo in a process group of its own. `viaNpm` goes the way a newcomer goes; without it the group is one process. */
export async function startDemo(dir, { viaNpm = false } = {}) {
  const port = await freePort();
  const [command, args] = viaNpm ? ['npm', ['run', '--silent', 'demo']] : [process.execPath, ['dist/cli/nirpihak.js', 'demo']];
  const began = performance.now();
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PORT: String(port), NIRPIHAK_DATA: dir, LOG_LEVEL: 'error' } });
  let said = '';
  child.stdout.on('data', (chunk) => { said += chunk; });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://localhost:${port}`;
  await answers(`${url}/lapor`, ended, () => said);
  return { url, pid: child.pid, dir, firstByteMs: performance.now() - began, ready: () => waitFor(() => said.includes('Siap:')), kill: (signal) => { process.kill(-child.pid, signal); return ended; } };
}

async function answers(url, ended, said) {
  let over = false;
  void ended.then(() => { over = true; });
  for (;;) {
    if (over) throw new Error(`the demo ended before it answered:\n${said()}`);
    const ok = await fetch(url).then((answer) => answer.ok, () => false);
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function waitFor(true_) {
  while (!true_()) await new Promise((resolve) => setTimeout(resolve, 20));
}
