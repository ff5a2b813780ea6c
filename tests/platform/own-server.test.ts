import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRoles } from '../../src/kit/migrate.js';
import { TEST_PASSWORD, urlFor } from '../support/template.js';
import { query } from '../support/world.js';
import { finish, freePort, isOneLine, newFolder, ordinary, start, statusOf, stop, stopAll } from './program.js';

const server = process.env.NIRPIHAK_TEST_DATABASE!;
const database = `nirpihak_own_${randomUUID().slice(0, 8)}`;
const [app, owner, superuser] = [
  urlFor(server, database, 'nirpihak_app'),
  urlFor(server, database, 'nirpihak_owner'),
  urlFor(server, database),
];
const data = newFolder(ordinary);
let settings: Record<string, string>;

beforeAll(async () => {
  await makeRoles(server, { owner: TEST_PASSWORD, app: TEST_PASSWORD });
  await query(server, `create database ${database} owner nirpihak_owner`);
  settings = { NIRPIHAK_DATA: data, PORT: await freePort(), LOG_LEVEL: 'error', DATABASE_URL: app };
});

afterAll(async () => {
  await stopAll();
  await query(server, `drop database if exists ${database} with (force)`);
  rmSync(data, { recursive: true });
});

const refusal = async (more: Record<string, string>): Promise<string> => {
  const { code, out } = await finish(['serve'], { ...settings, ...more }, ordinary);
  expect({ code, isOneLine: isOneLine(out), out }).toMatchObject({ code: 1, isOneLine: true });
  return out;
};

describe('a PostgreSQL of the office’s own', () => {
  it('is refused until its owner has migrated it', async () => {
    expect(await refusal({})).toContain('npx nirpihak migrate');
    const { code, out } = await finish(['migrate'], { ...settings, DATABASE_OWNER_URL: owner }, ordinary);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('0001-kit.sql') as string });
    expect((await finish(['migrate'], { ...settings, DATABASE_OWNER_URL: owner }, ordinary)).out).toContain('Nothing to change');
  });

  it('serves the program under the role that owns nothing', async () => {
    const running = start(['serve'], settings, ordinary);
    await running.said('Ready: ');
    expect(await statusOf(settings.PORT!, '/sehat', `localhost:${settings.PORT}`)).toBe(200);
    expect(await stop(running)).toBe(0);
  });

  it('is refused under a role that owns tables, is a superuser, or may pass the walls', async () => {
    expect(await refusal({ DATABASE_URL: owner })).toContain('owns a table');
    expect(await refusal({ DATABASE_URL: superuser })).toContain('too powerful');
    const role = `nirpihak_bypass_${randomUUID().slice(0, 8)}`;
    await query(server, `create role ${role} login bypassrls password '${TEST_PASSWORD}'`);
    try {
      expect(await refusal({ DATABASE_URL: urlFor(server, database, role) })).toContain('too powerful');
    } finally {
      await query(server, `drop role ${role}`);
    }
  });

  it('is refused in one line when it cannot be reached, without its address or password', async () => {
    const out = await refusal({ DATABASE_URL: `postgres://nirpihak_app:rahasia@127.0.0.1:1/${database}` });
    expect(out).toContain('ECONNREFUSED');
    expect(out).not.toContain('rahasia');
  });
});
