import pg from 'pg';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { law, openOffice, type Office } from '../../../tests/support/case.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import {
  COLUMNS,
  forgetEndedNames,
  historicCases,
  importCases,
  importRun,
  searchNames,
  tryImport,
  verifyCases,
  type RowFault,
} from '../index.js';
import { readCsv } from './import-csv.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  world.isTampered = true;
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const HEADS = Object.values(COLUMNS).join(',');
const SANCTION = law.sanctions[0]!.id;
const row = (number: string, rest = `2023-11-06,2024-01-15,2023-11-01,like,pns,terbukti,${SANCTION},2024-01-02,`): string =>
  `${number},${rest}`;
const file = (...rows: string[]): Uint8Array => new TextEncoder().encode(`\ufeff${[HEADS, ...rows].join('\r\n')}\r\n`);
const TAKEN = `
  insert into procedure.historic_case (tenant, id, number, opened_on, closed_on, act_on, act, employment_class, outcome, imported_on)
  values ($1, gen_random_uuid(), '21/2020', '2020-01-01', '2020-02-01', '2020-01-01', 'like', 'pns', 'not-proven', '2026-10-12')`;
const count = async (what: string): Promise<number> =>
  Number((await query(world.url.super, `select count(*) as n from ${what}`)).rows[0].n);

describe('CSV as spreadsheets write it', () => {
  const read = (text: string) => readCsv(new TextEncoder().encode(text)).rows.map((one) => [one.line, ...Object.values(one.cells)]);

  it('reads commas, semicolons, quotes, new lines in cells, and tells the line each row begins on', () => {
    expect(read('a,b\n1,"x, ""y"""\r\n\n3,"p\nq"\n5,z')).toEqual([
      [2, '1', 'x, "y"'],
      [4, '3', 'p\nq'],
      [6, '5', 'z'],
    ]);
    expect(read('a;b\r\n1;2,5\r\n')).toEqual([[2, '1', '2,5']]);
    expect(read('a,b\n1')).toEqual([[2, '1', '']]);
    expect(read('')).toEqual([]);
  });

  it('refuses what ends inside quotes and what is no UTF-8', () => {
    expect(() => read('a\n"open')).toThrow(expect.objectContaining({ code: 'kit.bad-text' }));
    expect(() => readCsv(new Uint8Array([0x61, 0x0a, 0xff]))).toThrow(expect.objectContaining({ code: 'kit.bad-text' }));
  });
});

describe('an import of old cases', () => {
  it('tells every row it refuses, with line, column and cure, and keeps nothing', async () => {
    const bad = file(
      row('1/2020'),
      row('1/2020'),
      row('Budi Santoso'),
      row('3/2020', '2023-13-01,2024-01-15,2023-11-01,like,pns,tidak-terbukti,,,'),
      row('4/2020', '2023-11-06,2023-10-15,2023-11-07,menari,pns,tidak-terbukti,,,'),
      row('5/2020', `2023-11-06,2024-01-15,2023-11-01,like,pns,tidak-terbukti,${SANCTION},2024-01-02,`),
      row('6/2020', '2023-11-06,2024-01-15,2023-11-01,like,pns,terbukti,,,'),
    );
    const faults: readonly RowFault[] = (await tryImport(office.as('officer'), law, bad)).faults;
    expect(faults.map((one) => [one.line, one.column, one.code])).toEqual([
      [3, 'nomor', 'number-twice'],
      [4, 'nomor', 'number'],
      [5, 'dibuka', 'day'],
      [6, 'perbuatan', 'choice'],
      [6, 'hari_kejadian', 'day-order'],
      [6, 'ditutup', 'day-order'],
      [7, 'hukuman', 'sanction-without-breach'],
      [8, 'hukuman', 'sanction-needed'],
    ]);
    await expect(importCases(office.as('officer'), law, bad)).rejects.toMatchObject({ code: 'procedure.import-refused' });
    expect([await count('procedure.historic_case'), await count('procedure.import_run')]).toEqual([0, 0]);
  });

  it('has no column for a name under another head', async () => {
    const named = new TextEncoder().encode(`${HEADS},pegawai\n${row('1/2020')},Budi Santoso\n`);
    const { faults, cases } = await tryImport(office.as('officer'), law, named);
    expect([faults.map((one) => one.code), cases]).toEqual([['column-unknown'], []]);
    expect(JSON.stringify(faults)).not.toContain('Budi');
  });

  it('brings in a whole file, each case with a leaf, and shows cleared ones to their number only', async () => {
    const officer = office.as('officer');
    const leaves = await count('ledger.leaf');
    const { run, settled } = await importCases(
      officer,
      law,
      file(row('10/2020'), row('11/2020', '2023-11-06,2024-01-15,2023-11-01,like,pns,tidak-terbukti,,,')),
    );
    await settled;
    expect(await importRun(officer, run)).toEqual({ total: 2, done: 2, state: 'finished' });
    expect((await count('ledger.leaf')) - leaves).toBe(2);
    expect((await historicCases(officer, {})).cases.map((one) => one.number)).toEqual(['10/2020']);
    expect((await historicCases(officer, { number: '11/2020' })).cases[0]).toMatchObject({ outcome: 'not-proven', sanction: null });
    expect((await tryImport(officer, law, file(row('10/2020')))).faults.map((one) => one.code)).toEqual(['number-known']);
    const problems: string[] = [];
    for await (const problem of verifyCases(office.as('auditor'))) problems.push(problem.what);
    expect(problems).toEqual([]);
    await query(world.url.super, `update procedure.historic_case set closed_on = closed_on + 1 where number = '10/2020'`);
    for await (const problem of verifyCases(office.as('auditor'))) problems.push(problem.what);
    expect(problems).toEqual(['its row differs from what its event makes of it']);
  });

  it('takes a name only beside a sanction in force, and a search finds it, keyed and sealed, until the sanction ends', async () => {
    const officer = office.as('officer');
    const named = (number: string, rest: string, name: string) => `${row(number, rest)},${name}`;
    const inForce = `2026-06-01,2026-07-15,2026-05-01,like,pns,terbukti,${SANCTION},2026-08-01,2026-12-01`;
    const over = `2023-11-06,2024-01-15,2023-11-01,like,pns,terbukti,${SANCTION},2024-01-02,2024-07-01`;
    const cleared = '2023-11-06,2024-01-15,2023-11-01,like,pns,tidak-terbukti,,,';
    const of = (...rows: string[]) => new TextEncoder().encode([`${HEADS},nama`, ...rows].join('\n'));
    const bad = of(named('40/2026', over, 'Wati Lama'), named('41/2026', cleared, 'Wati Bersih'), named('42/2026', inForce, '12'));
    expect((await tryImport(officer, law, bad)).faults.map((one) => [one.line, one.code])).toEqual([
      [2, 'name-without-sanction'],
      [3, 'name-without-sanction'],
      [4, 'name'],
    ]);
    const { settled } = await importCases(officer, law, of(named('43/2026', inForce, 'Wati Hukuman Contoh')));
    await settled;
    const find = async (name: string) =>
      (await searchNames(officer, { name, caseId: null, purpose: 'usulan jabatan' })).historic.map((one) => one.number);
    expect(await find('wati hukuman')).toEqual(['43/2026']);
    expect(await find('Budi Hukuman')).toEqual([]);
    expect(JSON.stringify((await query(world.url.super, 'select skeleton from ledger.entry')).rows)).not.toContain('Hukuman Contoh');
    world.clock.set('2026-12-01');
    expect(await find('wati hukuman')).toEqual([]);
    const problems = async () => (await Array.fromAsync(verifyCases(office.as('auditor')))).map((one) => one.what);
    const before = await problems();
    await query(world.url.super, 'update procedure.historic_name_part set part_hmac = sha256(part_hmac)');
    expect((await problems()).sort()).toEqual([...before, 'the index of its name differs from what was brought in'].sort());
    expect(await forgetEndedNames(world.ctx({ kind: 'system' }))).toBe(3);
    expect(await problems()).toEqual(before);
    world.clock.set('2026-10-12');
  });

  it('reads a workbook like the same rows in CSV, and refuses what only looks like one', async () => {
    const officer = office.as('officer');
    const cells = [HEADS.split(','), row('50/2020').split(',')].map((line) => line.map((value) => ({ value })));
    const workbook = new Uint8Array(await writeXlsxFile(cells as never, {} as never).toBuffer());
    expect(await tryImport(officer, law, workbook)).toEqual(await tryImport(officer, law, file(row('50/2020'))));
    await expect(tryImport(officer, law, workbook.slice(0, 200))).rejects.toMatchObject({ code: 'kit.bad-text' });
  });

  it('keeps nothing of a file that breaks half-way', async () => {
    const officer = office.as('officer');
    const [cases, entries] = [await count('procedure.historic_case'), await count('ledger.entry')];
    // Somebody else brings the second number at the same moment: the import waits for them, and is then undone whole.
    const other = new pg.Client(world.url.super);
    await other.connect();
    await other.query('begin');
    await other.query(TAKEN, [world.tenant.id]);
    const { run, settled } = await importCases(officer, law, file(row('20/2020'), row('21/2020')));
    await other.query('commit');
    await other.end();
    await settled;
    expect((await importRun(officer, run)).state).toBe('failed');
    expect([(await count('procedure.historic_case')) - cases, (await count('ledger.entry')) - entries]).toEqual([1, 0]);
  });

  it('says that an import whose process was lost has brought in nothing', async () => {
    const officer = office.as('officer');
    const id = '0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f';
    await query(world.url.super, `insert into procedure.import_run values ($1, $2, $3, 10, 4, 'running', $4)`, [
      world.tenant.id,
      id,
      office.id.officer,
      world.clock.now().toString(),
    ]);
    expect((await importRun(officer, id)).state).toBe('running');
    world.clock.pass(1);
    expect((await importRun(officer, id)).state).toBe('failed');
    await expect(importRun(office.as('superior'), id)).rejects.toMatchObject({ code: 'procedure.import-role' });
  });

  it('is for officers of the team alone', async () => {
    for (const name of ['superior', 'decider', 'auditor'] as const) {
      await expect(importCases(office.as(name), law, file(row('30/2020')))).rejects.toMatchObject({ code: 'procedure.import-role' });
      await expect(historicCases(office.as(name), {})).rejects.toMatchObject({ code: 'kit.not-allowed' });
    }
  });
});
