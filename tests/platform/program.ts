import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOBODY = 65_534;

/** `npm start` refuses root: under root those runs belong to an unprivileged user. */
export const ordinary = process.getuid!() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

export type Running = { child: ChildProcess; out(): string; code: Promise<number | null>; said(words: string): Promise<void> };

const children = new Set<ChildProcess>();

/** Ends what a failed test left running. */
export async function stopAll(): Promise<void> {
  await Promise.all([...children].map((child) => new Promise((resolve) => child.once('close', resolve).kill('SIGTERM'))));
}

/** Starts one command of the built program (`npm run build` comes first) with these settings and no others. */
export function start(args: readonly string[], settings: Record<string, string>, as: { uid?: number; gid?: number } = {}): Running {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/nirpihak.js'), ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH!, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...as,
  });
  children.add(child);
  child.once('close', () => children.delete(child));
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => (out.includes(words) ? resolve() : undefined);
      child.stdout.on('data', look);
      void code.then(() => reject(new Error(`ended before it said "${words}": ${out}`)));
      look();
    });
  return { child, code, said, out: () => out };
}

/** Runs a command to its end. */
export async function finish(
  args: readonly string[],
  settings: Record<string, string>,
  as: { uid?: number; gid?: number } = {},
): Promise<{ code: number | null; out: string }> {
  const running = start(args, settings, as);
  return { code: await running.code, out: running.out() };
}

export async function stop(running: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  running.child.kill(signal);
  return running.code;
}

export function newFolder(owner: { uid?: number; gid?: number } = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'nirpihak-platform-'));
  if (owner.uid !== undefined) chownSync(dir, owner.uid, owner.gid!);
  return dir;
}

export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

/** The status of a page, asked for under a host name of our choice. */
export function statusOf(port: string, path: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}

/** The process of a data folder's own database server. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** One clear line: no stack, nothing before or after it. */
export const isOneLine = (out: string): boolean => /^[^\n]+ \/ [^\n]+\n$/.test(out);
