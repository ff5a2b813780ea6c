import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assigned, alleged, openedCase, openOffice, stateOf, type Office } from '../../../../tests/support/case.js';
import { signedIn } from '../../../../tests/support/desk.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import type { Visitor } from '../../../../tests/support/visitor.js';
import { openWorld, query, type World } from '../../../../tests/support/world.js';
import { openDatabase, type Database } from '../../../kit/db.js';
import type { CaseId } from '../../../kit/ids.js';

const CLOSED = 30_000;
const TABLES = ['case_row', 'case_person', 'desk_line', 'clock', 'name_part', 'case_report', 'historic_case'];

let [world, office, site, db]: [World, Office, LiveSite, Database] = [undefined!, undefined!, undefined!, undefined!];
let caseId: CaseId;
let officer: Visitor;
beforeAll(async () => {
  world = await openWorld();
  world.isTampered = true;
  office = await openOffice(world);
  caseId = await openedCase(office);
  await assigned(office, caseId);
  await alleged(office, caseId);
  await query(world.url.super, ROWS, [
    world.tenant.id,
    CLOSED,
    [office.id.officer, office.id.examiner, office.id.decider, office.id.other],
  ]);
  for (const table of TABLES) await query(world.url.super, `vacuum analyze procedure.${table}`);
  db = openDatabase(world.url.app, 3);
  site = await serve({ ...world, ground: { ...world.ground, db } });
  officer = await signedIn(site, office, 'officer');
  await flushed(world.ground.db, 5);
}, 60_000);
afterAll(async () => {
  await site.close();
  await db.close();
  await world.close();
});

/** Closed cases, a fourth of them this officer's, and half of those found in breach. */
const ROWS = `
  with made as (
    insert into procedure.case_row (tenant, id, year, sequence, number, version, status, opened_on, act_on, act, employment_class, closed_on, ground, is_cleared)
    select $1, gen_random_uuid(), 2020 + g % 6, g, g || '/' || (2020 + g % 6), 9, 'closed', '2024-03-01', '2024-02-01',
      (array['like', 'photo', 'attend'])[1 + g % 3], 'pns', '2024-09-01', case when g % 2 = 0 then 'carried-out' else 'not-proven' end, g % 2 = 1
    from generate_series(1, $2::int) g returning tenant, id, year, sequence, ground, ($3::uuid[])[1 + sequence / 2 % 4] as account),
  people as (insert into procedure.case_person select tenant, id, account, 'officer', '2024-03-01' from made),
  clocks as (insert into procedure.clock select tenant, id, 'effect', '2024-01-01', '2024-01-20', 'met' from made),
  old as (
    insert into procedure.historic_case (tenant, id, number, opened_on, closed_on, act_on, act, employment_class, outcome, imported_on)
    select tenant, id, 'L' || sequence, '2019-01-01', '2019-06-01', '2018-12-01', 'like', 'pns', 'breach', '2026-10-01' from made),
  names as (insert into procedure.name_part select tenant, id, sha256(id::text::bytea) from made where ground = 'carried-out')
  insert into procedure.desk_line select tenant, id, account, '{officer}', false, 'infinity', year, sequence from made where ground = 'carried-out'`;

/** Lets every connection of a pool tell the server what it has read so far. */
async function flushed(pool: Database, connections: number): Promise<void> {
  const one = () => pool.tx(world.tenant.id, (tx) => sql`select pg_sleep(0.3), pg_stat_force_next_flush()`.execute(tx));
  await Promise.all(Array.from({ length: connections }, one));
}

/** How often each table of cases was read from end to end. */
async function endToEnd(): Promise<Record<string, number>> {
  await flushed(db, 3);
  const { rows } = await query(
    world.url.super,
    `select relname, seq_scan from pg_stat_user_tables where schemaname = 'procedure' and relname = any ($1)`,
    [TABLES],
  );
  return Object.fromEntries((rows as { relname: string; seq_scan: string }[]).map((row) => [row.relname, Number(row.seq_scan)]));
}

describe('a desk with tens of thousands of closed cases', () => {
  const list = '/meja/perkara?';
  const pages = (): [string, string][] => [
    ['today', '/meja'],
    ['calendar', '/meja/kalender'],
    ['list', '/meja/perkara'],
    ['closed ones', `${list}keadaan=selesai&urutan=terbaru`],
    ['oldest', `${list}keadaan=semua&urutan=terlama`],
    ['next page', `${list}keadaan=selesai&urutan=terbaru&setelah=nihil_2023_2000`],
    ['page before', `${list}keadaan=selesai&urutan=terbaru&sebelum=nihil_2023_2000`],
    ['by deadline, from a place', `${list}keadaan=semua&urutan=tenggat&setelah=nihil_2023_2000`],
    ['an act nobody did', `${list}keadaan=selesai&perbuatan=post&jalur=contract&jenis-jabatan=fungsional`],
    ['late ones', `${list}mendesak=late&bagian=officer`],
    ['one day of the act', `${list}keadaan=semua&kejadian=2024-02-01&pemilihan=pilkada-2024`],
    ['days of opening', `${list}keadaan=semua&dari=2024-01-01&sampai=2024-12-31`],
    ['a case', `/meja/perkara/${caseId}`],
    ['letters', '/meja/surat'],
    ['old cases', '/meja/perkara-lama'],
  ];

  it('reads no table of cases from end to end for any page', async () => {
    const { number } = await stateOf(office, caseId);
    await flushed(world.ground.db, 5);
    const before = await endToEnd();
    const read: Record<string, unknown> = {};
    let last = before;
    for (const [name, path] of [...pages(), ['number', `/meja/cari?nomor=${number}`] as [string, string]]) {
      expect([name, (await officer.get(path)).status]).toEqual([name, 200]);
      const now = await endToEnd();
      const grown = TABLES.filter((table) => now[table] !== last[table]);
      if (grown.length > 0) read[name] = grown;
      last = now;
    }
    await officer.post('/meja/cari/nama', { nama: 'Budi Santoso', keperluan: 'uji' });
    const after = await endToEnd();
    if (TABLES.some((table) => after[table] !== last[table])) read['name'] = TABLES.filter((table) => after[table] !== last[table]);
    expect(read).toEqual({});
  }, 60_000);

  it('would notice a page that did', async () => {
    const before = await endToEnd();
    await db.tx(world.tenant.id, (tx) => sql`select count(*) from procedure.case_row where act like '%x%'`.execute(tx));
    expect((await endToEnd())['case_row']).toBeGreaterThan(before['case_row']!);
  });
});
