import { chownSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from '../cannot-start.js';

/** Who runs the database: ourselves, or under root an unprivileged user, because PostgreSQL refuses root. */
export type Runner = { readonly uid: number; readonly gid: number; readonly isOther: boolean };

/** `postgres` where the machine has one, else `nobody`. */
export function chooseRunner(): Runner {
  const [uid, gid] = [process.getuid!(), process.getgid!()];
  if (uid !== 0) return { uid, gid, isOther: false };
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user)
    throw new CannotStart({
      id: 'basis data tidak boleh berjalan sebagai root dan tidak ada pengguna postgres atau nobody',
      en: 'the database may not run as root and there is no user postgres or nobody',
    });
  return { uid: Number(user[2]), gid: Number(user[3]), isOther: true };
}

/** The identity handed to `spawn`: empty when we run it ourselves. */
export function identityOf(runner: Runner): { uid?: number; gid?: number } {
  return runner.isOther ? { uid: runner.uid, gid: runner.gid } : {};
}

export function giveTo(runner: Runner, path: string): void {
  if (runner.isOther) chownSync(path, runner.uid, runner.gid);
}

/** Whether the runner may walk to an existing path: every folder above it must let them through. */
export function canReach(runner: Runner, path: string): boolean {
  if (!runner.isOther) return true;
  for (let dir = path; ; dir = dirname(dir)) {
    const { uid, mode } = statSync(dir);
    if ((mode & (uid === runner.uid ? 0o100 : 0o001)) === 0) return false;
    if (dir === dirname(dir)) return true;
  }
}
