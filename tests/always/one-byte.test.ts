import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyOffice } from '../../src/cli/verify.js';
import { day } from '../../src/kit/dates.js';
import { sequence } from '../../src/ledger/index.js';
import {
  alleged,
  assigned,
  decided,
  handedOver,
  heard,
  openedCase,
  openOffice,
  served,
  summoned,
  weighed,
  type Office,
} from '../support/case.js';
import { openWorld, query, type World } from '../support/world.js';

/** Every column of every table, and every file, one after the other. */
vi.setConfig({ testTimeout: 400_000 });

let world: World;
let office: Office;

beforeAll(async () => {
  world = await openWorld();
  world.isTampered = true;
  office = await openOffice(world);
  const caseId = await openedCase(office);
  await assigned(office, caseId);
  const file = await alleged(office, caseId);
  await summoned(office, caseId, '2026-10-23');
  await served(office, caseId, day('2026-10-12'));
  world.clock.set('2026-10-23');
  await heard(office, caseId, '2026-10-23');
  await weighed(office, caseId, file);
  await decided(office, caseId);
  await handedOver(office, caseId, day('2026-10-23'));
  await sequence(world.ctx({ kind: 'system' }));
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const faults = () => verifyOffice(world.ctx({ kind: 'system' }));

/** What is no record: ways in that expire, what is not sent yet, keyed search indexes, and the queue. */
const NOT_RECORDS =
  /^(graphile_worker|public)\.|identity\.(tenant|setup|session|device|throttle|attempt|invitation|respondent_session|enrolment)|intake\.(draft|name_index|mailbox_session)|procedure\.name_part|kit\.installation/;

type Column = { table: string; column: string; type: string };

async function columns(): Promise<Column[]> {
  const found = await query(
    world.url.super,
    `
    select table_schema || '.' || table_name as "table", column_name as "column", udt_name as type from information_schema.columns
    where table_schema not in ('pg_catalog', 'information_schema') and column_name <> 'tenant' and is_generated = 'NEVER' order by 1, ordinal_position`,
  );
  // The last code used is a counter against repetition, no record of what was done.
  return (found.rows as Column[]).filter(({ table, column }) => !NOT_RECORDS.test(table) && column !== 'totp_step');
}

/** Another value of the same type, one byte or one step away. */
const OTHER: Record<string, (c: string) => string> = {
  bytea: (c) => `set_byte(${c}, length(${c}) / 2, get_byte(${c}, length(${c}) / 2) # 1)`,
  text: (c) => `overlay(${c} placing 'q' from greatest(1, length(${c}) / 2) for 1)`,
  int4: (c) => `${c} + 1000`,
  int8: (c) => `${c} + 1000`,
  date: (c) => `${c} + 1`,
  bool: (c) => `not ${c}`,
  timestamptz: (c) => `${c} + interval '1 day'`,
  uuid: () => 'gen_random_uuid()',
  _text: (c) => `array_append(${c}, 'q')`,
  _uuid: (c) => `array_append(${c}, gen_random_uuid())`,
};

/** Changes one value of one row past every constraint and trigger, verifies, and puts it back. `null`: nothing to change. */
async function isFound(client: pg.Client, { table, column, type }: Column): Promise<boolean | null> {
  const row = await client.query(`select ctid::text as at, ${column} as value from ${table} where ${column} is not null limit 1`);
  if (row.rowCount === 0) return null;
  const { at, value } = row.rows[0] as { at: string; value: unknown };
  const changed = await client.query(
    `update ${table} set ${column} = ${OTHER[type]!(column)} where ctid = $1 and ${OTHER[type]!(column)} is distinct from ${column} returning ctid::text as at`,
    [at],
  );
  if (changed.rowCount === 0) return null;
  try {
    return (await faults()) > 0;
  } finally {
    await client.query(`update ${table} set ${column} = $1 where ctid = $2`, [value, (changed.rows[0] as { at: string }).at]);
  }
}

/** Somebody with the superuser's hands is held by no trigger, foreign key or check. */
async function dropGuards(client: pg.Client): Promise<void> {
  await client.query('set session_replication_role = replica');
  const checks = await client.query(
    `select conrelid::regclass::text as t, conname as c from pg_constraint where contype = 'c' and conrelid <> 0 and connamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'graphile_worker')`,
  );
  for (const { t, c } of checks.rows as { t: string; c: string }[]) await client.query(`alter table ${t} drop constraint "${c}"`);
}

describe('changing one byte by hand', () => {
  it('is found in every column of every record, and an untouched office has no fault', async () => {
    expect(await faults()).toBe(0);
    const client = new pg.Client(world.url.super);
    await client.connect();
    try {
      await dropGuards(client);
      const missed: string[] = [];
      let tried = 0;
      for (const column of await columns()) {
        const found = await isFound(client, column);
        if (found !== null) tried += 1;
        if (found === false) missed.push(`${column.table}.${column.column}`);
      }
      expect(missed).toEqual([]);
      expect(tried).toBeGreaterThan(80);
    } finally {
      await client.end();
    }
    expect(await faults()).toBe(0);
  });

  it('is found in every stored file', async () => {
    const root = join(world.dir, 'files');
    const files = (readdirSync(root, { recursive: true }) as string[])
      .map((name) => join(root, name))
      .filter((path) => statSync(path).isFile());
    expect(files.length).toBeGreaterThan(3);
    for (const path of files) {
      const bytes = readFileSync(path);
      const broken = Buffer.from(bytes);
      broken[Math.floor(bytes.length / 2)]! ^= 1;
      writeFileSync(path, broken);
      expect(await faults(), 'a changed file').toBeGreaterThan(0);
      writeFileSync(path, bytes);
    }
    expect(await faults()).toBe(0);
  });

  it('has nothing plain to start from: a dump of the database holds no word of a report or a case', async () => {
    // Every row of every table, as a dump would hold it; bytes both as they are and as hexadecimal digits.
    const tables = await query(
      world.url.super,
      `select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    let text = '';
    for (const { name } of tables.rows as { name: string }[]) {
      const { rows } = await query(world.url.super, `select to_json(t)::text as row from ${name} t`);
      text += (rows as { row: string }[]).map(({ row }) => row).join('\n');
    }
    expect(text).toContain('0001/2026');
    expect(text.match(/\\\\x[0-9a-f]{64}/g)!.length).toBeGreaterThan(50);
    text += text.replace(/\\\\x([0-9a-f]+)/g, (_, digits: string) => Buffer.from(digits, 'hex').toString('latin1'));
    for (const word of [
      'Santoso',
      'Budi',
      'kata-kata-rahasia',
      'Kelurahan Melati',
      'Sekretaris',
      'tidak sengaja',
      'sepulang',
      'contoh.go.id/berita',
      'menyukai unggahan',
    ])
      expect(text, word).not.toContain(word);
  });
});
