import { deflateRawSync } from 'node:zlib';
import writeXlsx from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountWith, openWorld, query, type World } from '../../../tests/support/world.js';
import type { Ctx } from '../../kit/ctx.js';
import { day } from '../../kit/dates.js';
import {
  checkDirectory,
  directoryCounts,
  directoryReport,
  directoryRun,
  importDirectory,
  lookUpEmployee,
  mendEmployee,
  verifyDirectory,
  type RunResult,
} from '../index.js';
import { columnsOf } from './columns.js';
import { digitsOf, readNumber } from './number.js';

let world: World;
let admin: Ctx;
beforeAll(async () => {
  world = await openWorld();
  admin = world.ctx(accountWith('directory.import'));
});
afterAll(async () => {
  await world.close();
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const nip = (n: number): string => `19850101201001${1 + (n % 2)}${String(1 + n).padStart(3, '0')}`;
const HEADS = 'NIP BARU,NAMA,JENIS PEGAWAI,JABATAN NAMA,UNOR NAMA,UNOR INDUK NAMA,NIP ATASAN,EMAIL GOV';
const row = (n: number, more: Partial<Record<'name' | 'unit' | 'mail', string>> = {}): string =>
  [
    nip(n),
    more.name ?? `Pegawai ${n}`,
    'PNS',
    'Guru',
    more.unit ?? 'SD Contoh',
    'Dinas Contoh',
    nip(0),
    more.mail ?? `p${n}@kota.contoh.go.id`,
  ].join(',');
const csv = (...rows: string[]): Uint8Array => bytes([HEADS, ...rows].join('\r\n'));

async function checked(file: Uint8Array) {
  const { run, settled } = await checkDirectory(admin, file);
  await settled;
  return directoryRun(admin, run);
}
async function imported(file: Uint8Array, isComplete = false): Promise<RunResult> {
  const { id } = await checked(file);
  await (
    await importDirectory(admin, id, { isComplete })
  ).settled;
  const run = await directoryRun(admin, id);
  expect(run.state).toBe('finished');
  return run.result!;
}
const codes = async (file: Uint8Array) => {
  const run = await checked(file);
  return (await directoryReport(admin, run.id)).map((one) => `${one.line} ${one.column} ${one.code}`);
};
const problems = () => admin.tx((tx) => Array.fromAsync(verifyDirectory(admin, tx)));

describe('a number', () => {
  const today = day('2026-10-12');
  it('is read by its parts, and says which of them is impossible', () => {
    expect(readNumber('198501012010011001', 'nip', today)).toEqual({ born: '1985-01-01', sex: '1' });
    const fault = (digits: string, kind: 'nip' | 'pppk' = 'nip') => (readNumber(digits, kind, today) as { fault?: string }).fault;
    expect(fault('198502302010011001')).toBe('number-birth');
    expect(fault('198501012010131001')).toBe('number-month');
    expect(fault('198501012010131001', 'pppk')).toBeUndefined();
    expect(fault('198501012027011001')).toBe('number-month');
    expect(fault('198501012010013001')).toBe('number-sex');
    expect(fault('198501012010011000')).toBe('number-damaged');
    expect(fault(digitsOf('1,98501E+17'))).toBe('number-damaged');
    expect(fault('19850101201001100')).toBe('number-length');
  });
  it('is found behind the signs that keep a spreadsheet from rounding it', () => {
    for (const cell of [`'198501012010011001`, '="198501012010011001"', '19850101 201001 1 001'])
      expect(digitsOf(cell)).toBe('198501012010011001');
  });
});

describe('columns', () => {
  it('of accounts on networks are dropped whatever they are called', () => {
    const { social, at } = columnsOf([
      'NIP',
      'Nama',
      'Unit Kerja',
      'Akun Instagram',
      'IG',
      'No. WA',
      'Link Profil',
      'Media Sosial',
      'email',
      'Agama',
    ]);
    expect(social).toEqual(['Akun Instagram', 'IG', 'No. WA', 'Link Profil', 'Media Sosial']);
    expect([...at.keys()]).toEqual(['number', 'name', 'unit', 'mail']);
  });
});

describe('a file', () => {
  it('is checked without writing, then brought in whole, updated by the next, and tells who left', async () => {
    const first = csv(row(0), row(1), row(2));
    expect((await checked(first)).result).toMatchObject({ rows: 3, added: 3, refused: 0, units: 2 });
    expect((await directoryCounts(admin)).units).toEqual([]);
    expect(await imported(first)).toMatchObject({ added: 3 });
    expect((await directoryCounts(admin)).units.map(({ path, people, reachable }) => [path, people, reachable])).toEqual([
      ['Dinas Contoh › SD Contoh', 3, 3],
    ]);
    const second = csv(row(0), row(1, { name: 'Nama Baru' }), row(3));
    expect(await imported(second, true)).toMatchObject({ added: 1, updated: 1, unchanged: 1, left: 1 });
    expect((await lookUpEmployee(admin, nip(1))).name).toBe('Nama Baru');
    await expect(lookUpEmployee(admin, nip(2))).rejects.toMatchObject({ code: 'identity.employee-unknown' });
    const gone = await query(world.url.super, 'select sealed, mail_mark from identity.employee where left_on is not null');
    expect(gone.rows).toEqual([{ sealed: null, mail_mark: null }]);
    expect(await imported(csv(row(2)))).toMatchObject({ added: 1 });
    expect(await problems()).toEqual([]);
  });

  it('leaves no name, number or address readable in the database', async () => {
    const { rows } = await query(
      world.url.super,
      `select (select string_agg(e::text, ' ') from identity.employee e) || (select string_agg(r::text, ' ') from identity.directory_run r) as all`,
    );
    for (const word of ['Pegawai 0', nip(0), 'p0@kota']) {
      expect(rows[0].all).not.toContain(word);
      expect(rows[0].all).not.toContain(Buffer.from(word).toString('hex'));
    }
  });

  it('lets two people change addresses with one another', async () => {
    await imported(csv(row(0, { mail: 'p1@kota.contoh.go.id' }), row(1, { mail: 'p0@kota.contoh.go.id' })));
    expect((await lookUpEmployee(admin, 'p0@kota.contoh.go.id')).number).toBe(nip(1));
  });

  it('names each refused row by line, column and reason, and never what stood in it', async () => {
    const file = csv(
      row(10),
      row(10),
      row(11, { mail: 'p10@kota.contoh.go.id' }),
      `123,Rahasia,PNS,,SD,,,`,
      `${nip(12)},,PNS,,SD,,,`,
      `${nip(13)},Nama,Bupati,,SD,,,`,
    );
    expect(await codes(file)).toEqual([
      '3 number number-twice',
      '4 mail mail-twice',
      '5 number number-length',
      '6 name no-name',
      '7 class class',
    ]);
    const { id } = await checked(file);
    expect(JSON.stringify(await directoryReport(admin, id))).not.toContain('Rahasia');
  });

  it('takes contract staff without a NIP by their number or address', async () => {
    const file = bytes(
      `Nomor Pegawai;NIP;Nama;Status Pegawai;Unit Kerja;Surel\nK-7;;Kontrak Satu;Honorer;SD;\n;;Kontrak Dua;Kontrak;SD;k2@kota.contoh.go.id\n;;Kontrak Tiga;Kontrak;SD;\n`,
    );
    expect((await checked(file)).result).toMatchObject({ added: 2, refused: 1, withoutMail: 1 });
  });

  it('is read from XLSX, where a formula is refused and dropped columns are named', async () => {
    const text = (value: string) => ({ value, type: String });
    const heads = ['NIP', 'NAMA', 'UNIT KERJA', 'Instagram', 'EMAIL'].map(text);
    const cells = [nip(20), 'Pegawai Lembar', 'SD Contoh', '@rahasia', 'p20@kota.contoh.go.id'].map(text);
    const formula = [text(nip(21)), { value: 'A1&"x"', type: 'Formula' as const }, text('SD Contoh'), text(''), text('')];
    const file = await writeXlsx([heads, cells, formula] as never, {} as never).toBuffer();
    const run = await checked(file);
    expect(run.result).toMatchObject({ rows: 2, added: 1, refused: 1, social: ['Instagram'] });
    expect((await directoryReport(admin, run.id)).map((one) => one.code)).toEqual(['formula']);
    const kept = await query(world.url.super, 'select result::text || report as all from identity.directory_run where id = $1', [run.id]);
    expect(kept.rows[0].all).not.toContain('rahasia');
  });

  it('that would unpack to a gigabyte is given up while it unpacks', async () => {
    const bomb = zipOf({
      'xl/workbook.xml': BOOK,
      'xl/_rels/workbook.xml.rels': RELS,
      'xl/worksheets/sheet1.xml': Buffer.alloc(1024 * 1024 * 1024, ' '),
    });
    expect(bomb.length).toBeLessThan(2_000_000);
    const memory = process.memoryUsage().rss;
    const run = await checked(bomb);
    expect([run.state, run.result!.refusal!.code]).toEqual(['failed', 'identity.directory-bomb']);
    expect(process.memoryUsage().rss - memory).toBeLessThan(300_000_000);
  }, 60_000);

  it('with entities that grow on one another, cut short, or of another kind is refused', async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><worksheet>&c;</worksheet>';
    const entities = zipOf({ 'xl/workbook.xml': BOOK, 'xl/_rels/workbook.xml.rels': RELS, 'xl/worksheets/sheet1.xml': Buffer.from(xml) });
    for (const file of [entities, entities.subarray(0, 300), bytes('PK\u0003\u0004 not a zip')]) {
      expect((await checked(file)).result!.refusal!.code).toBe('identity.directory-file');
    }
    await expect(checkDirectory(admin, new Uint8Array(0))).rejects.toMatchObject({ code: 'identity.directory-file' });
    await expect(checkDirectory(admin, Buffer.from('d0cf11e0a1b11ae1', 'hex'))).rejects.toMatchObject({ code: 'identity.directory-file' });
  });

  it('in another encoding or with NUL in it is refused; UTF-16 as spreadsheets save it is read', async () => {
    for (const file of [Buffer.from(`${HEADS}\n${row(30, { name: 'Jos\u00e9' })}`, 'latin1'), csv(row(30, { name: 'a\0b' }))])
      expect((await checked(file)).result!.refusal!.code).toBe('kit.bad-text');
    const utf16 = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from([HEADS, row(30)].join('\r\n').replaceAll(',', '\t'), 'utf16le')]);
    expect((await checked(utf16)).result).toMatchObject({ added: 1 });
    expect((await checked(bytes('a,b\n1,2'))).result!.refusal).toMatchObject({ code: 'identity.directory-columns' });
  });

  it('is read alone: a second one at the same moment is refused', async () => {
    // Long enough that the second one comes while it is still being read.
    const first = await checkDirectory(admin, csv(...Array.from({ length: 5_000 }, (_, n) => row(n % 900))));
    await expect(checkDirectory(admin, csv(row(1)))).rejects.toMatchObject({ code: 'identity.directory-busy' });
    await first.settled;
    const both = await Promise.allSettled([0, 1].map(() => importDirectory(admin, first.run, { isComplete: false })));
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const began of both) if (began.status === 'fulfilled') await began.value.settled;
  });
});

describe('one row', () => {
  it('is mended by whole number, each look-up recorded, and a row changed by hand is found', async () => {
    const before = await lookUpEmployee(admin, nip(3));
    await mendEmployee(admin, before.id, { name: 'Nama Betul', post: 'Kepala', mail: 'baru@kota.contoh.go.id', superior: '' });
    expect(await lookUpEmployee(admin, 'baru@kota.contoh.go.id')).toMatchObject({ name: 'Nama Betul', number: nip(3), superior: null });
    await expect(mendEmployee(admin, before.id, { name: 'X', post: '', mail: 'p1@kota.contoh.go.id', superior: '' })).rejects.toMatchObject(
      { code: 'identity.directory-meanwhile' },
    );
    const looked = await query(world.url.super, `select count(*)::int as n from ledger.entry where stream = 'lookup'`);
    expect(looked.rows[0].n).toBeGreaterThan(2);
    expect(await problems()).toEqual([]);
    await query(world.url.super, `update identity.employee set content_mark = sha256('x') where id = $1`, [before.id]);
    expect(await problems()).toHaveLength(1);
  });

  it('and files are for administrators alone', async () => {
    for (const ctx of [world.ctx(), world.ctx(accountWith('case.read', 'circular.write'))]) {
      await expect(checkDirectory(ctx, csv(row(0)))).rejects.toMatchObject({ code: 'kit.not-allowed' });
      await expect(lookUpEmployee(ctx, nip(0))).rejects.toMatchObject({ code: 'kit.not-allowed' });
    }
  });
});

const BOOK = Buffer.from(
  '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
);
const RELS = Buffer.from('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>');

/** A ZIP archive of deflated entries, sizes as a hostile sender may state them. */
function zipOf(files: Record<string, Buffer>): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content, { level: 9 });
    const [local, central] = [Buffer.alloc(30), Buffer.alloc(46)];
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
