// `npm test`: the machine, the checks, then every test on PostgreSQL 18 (the embedded one) and again on Debian's 15.
// `npm test -- src/intake` runs the tests of one folder on both, without the checks.
import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POSTGRES_15, prepareMachine } from './run/machine.mjs';
import { startThrowaway } from './run/throwaway-postgres.mjs';

/** These bring their own PostgreSQL 18, or none, or look at pages only: a second run on 15 would repeat the same thing. */
const SAME_ON_BOTH = [
  'tests/journeys/**',
  'tests/crash/**',
  'tests/hostile/database-away.test.ts',
  'tests/platform/embedded.test.ts',
  'tests/platform/arrows.test.ts',
  'src/law/**',
  'src/letters/typeset.test.ts',
  'src/procedure/table/gate.test.ts',
  'src/web/check/same-answer.test.ts',
  'src/web/reporter/look.test.ts',
];

const filters = process.argv.slice(2);
process.exitCode = (await run()) ? 0 : 1;

async function run() {
  if (!prepareMachine()) return false;
  if (!call('npm', ['run', '--silent', filters.length > 0 ? 'build' : 'check'])) return false;
  const { chooseRunner } = await import('../dist/kit/postgres/runner.js');
  const { findBinaries } = await import('../dist/kit/postgres/binaries.js');
  const runner = chooseRunner();
  const cache = folderOf(runner);
  try {
    if (!(await testsOn('18', join(findBinaries(runner, cache), 'bin'), runner, []))) return false;
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  console.log(`\nSama di kedua versi, sudah dijalankan / the same on both, run above already: ${SAME_ON_BOTH.join(' ')}`);
  return testsOn('15', POSTGRES_15, runner, SAME_ON_BOTH);
}

/** Holds a copy of the binaries where the package's own folder cannot be used by the runner. */
function folderOf(runner) {
  const dir = mkdtempSync(join(tmpdir(), 'nirpihak-pg-'));
  if (runner.isOther) chownSync(dir, runner.uid, runner.gid);
  return dir;
}

async function testsOn(version, bin, runner, leftOut) {
  console.log(`\nPostgreSQL ${version} (${bin})`);
  const server = await startThrowaway(bin, runner);
  try {
    const exclude = leftOut.flatMap((pattern) => ['--exclude', pattern]);
    // With filters a folder may hold nothing for the second run; without, finding no test is a fault.
    const none = filters.length > 0 ? ['--passWithNoTests'] : [];
    return call('vitest', ['run', ...none, ...exclude, ...filters], { NIRPIHAK_TEST_DATABASE: server.url });
  } finally {
    await server.stop();
  }
}

function call(program, args, env = {}) {
  return spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}
