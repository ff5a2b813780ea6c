import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('a crash in the middle of submissions', () => {
  it(
    'by kill -9 of the whole process group, with and without the database server, loses nothing that was confirmed and leaves nothing half',
    { timeout: 300_000 },
    () => {
      const { status, stdout, stderr } = spawnSync('node', ['bench/run.mjs', 'killed'], {
        encoding: 'utf8',
        env: { ...process.env, KILL_ROUNDS: '4' },
      });
      expect({ status, said: stdout + stderr }).toMatchObject({ status: 0, said: expect.stringContaining('half reports: 0') as string });
      // A run in which nobody was confirmed, or nobody was cut off, would show nothing.
      const [, confirmed, cutOff] = /reports confirmed: (\d+) \(\d+ on the desk, (\d+) submissions cut off\)/.exec(stdout)!;
      expect(Number(confirmed)).toBeGreaterThan(0);
      expect(Number(cutOff)).toBeGreaterThan(0);
    },
  );
});
