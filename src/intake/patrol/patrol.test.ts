import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { AccountId, ReportId } from '../../kit/ids.js';
import { storeFile } from '../../evidence/index.js';
import { listPatrolStatements, statePatrol, verifyReferral } from '../../referral/index.js';
import { letterPdf } from '../../letters/index.js';
import { openOffice, type Office } from '../../../tests/support/case.js';
import { tinyJpeg } from '../../../tests/support/files.js';
import { pdfWords } from '../../../tests/support/pdf-words.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import {
  DECLARATIONS,
  findingFileOwner,
  listPatrol,
  readSheet,
  recordFinding,
  recordSheet,
  report,
  screenReport,
  seeFinding,
  verifyPatrol,
  verifyReports,
  type RecordFinding,
  type RecordSheet,
  type SheetId,
} from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
beforeEach(() => world.clock.set('2026-10-12'));
afterAll(async () => {
  await world.close();
});

const officer = () => office.as('officer');
const second = () => office.as('screener');
/** A third officer, who has touched nothing. */
const third = () => {
  const { actor } = officer();
  return officer().as({ ...(actor as Extract<typeof actor, { kind: 'account' }>), id: THIRD, name: 'Petugas Ketiga' });
};
const THIRD = randomUUID() as AccountId;

const sheet: RecordSheet = {
  walkedOn: day('2026-10-11'),
  places: [
    { kind: 'election-body', name: 'Laman KPU Kota Contoh' },
    { kind: 'public-event', name: 'Debat ketiga, gedung DPRD' },
  ],
  note: 'Acara selesai pukul 21.00',
  result: 'found',
  declared: DECLARATIONS,
};
const finding = (sheetId: SheetId, more: Partial<RecordFinding> = {}): RecordFinding => ({
  sheetId,
  isAboutPerson: true,
  what: 'Terlihat membagikan selebaran di depan gedung; akunnya disebut @contoh di spanduk.',
  acts: ['attend'],
  actOn: day('2026-10-11'),
  link: '',
  seenAt: 'Halaman gedung DPRD',
  meant: { name: 'Orang Contoh Pertama', unit: 'Dinas Contoh', post: '', nip: '' },
  files: [],
  continues: null,
  handsOver: false,
  ...more,
});
const named = (name: string) => ({ meant: { name, unit: '', post: '', nip: '' } });
const screening = (reportId: ReportId, version: number) => ({
  reportId,
  version,
  outcome: 'accept' as const,
  checks: { person: 'met', 'time-place': 'met', jurisdiction: 'met', period: 'met', account: 'met', evidence: 'met', rule: 'met' } as const,
  reasons: 'Cukup untuk diteruskan',
  messageToReporter: '',
  transferTo: '',
  askedUntil: null,
  hasTie: false,
});
const problems = async () => [
  ...(await officer().tx((tx) => Array.fromAsync(verifyPatrol(officer(), tx)))),
  ...(await Array.fromAsync(verifyReports(world.ctx({ kind: 'system' })))),
];

describe('a patrol sheet', () => {
  it('keeps who looked, when, at which public places, and that nothing was found', async () => {
    const id = await recordSheet(officer(), { ...sheet, result: 'nothing' });
    const kept = await readSheet(officer(), id);
    expect(kept.sheet).toMatchObject({ walkedOn: '2026-10-11', kinds: ['public-event', 'election-body'], result: 'nothing' });
    expect(kept.words?.places).toEqual(sheet.places);
    await expect(recordFinding(officer(), finding(id))).rejects.toMatchObject({ code: 'intake.patrol-nothing' });
  });

  it('is refused before it took place, without a place, without all three declarations, and by who may take no reports', async () => {
    const refused = (more: Partial<RecordSheet>) => expect(recordSheet(officer(), { ...sheet, ...more })).rejects;
    await refused({ walkedOn: day('2026-10-13') }).toMatchObject({ code: 'intake.patrol-day' });
    await refused({ places: [] }).toMatchObject({ code: 'intake.patrol-places' });
    await refused({ places: [{ kind: 'person' as never, name: 'x' }] }).toMatchObject({ code: 'intake.patrol-places' });
    for (const missing of DECLARATIONS)
      await refused({ declared: DECLARATIONS.filter((one) => one !== missing) }).toMatchObject({ code: 'intake.patrol-declare' });
    await expect(recordSheet(office.as('examiner'), sheet)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('takes no account in any of its texts, and leaves no trace of the attempt', async () => {
    for (const text of ['@contoh', 'instagram.com/contoh', 'ＩＧ：contoh']) {
      await expect(recordSheet(officer(), { ...sheet, note: text })).rejects.toMatchObject({ code: 'intake.patrol-handle' });
      const places = [{ kind: 'campaign-page' as const, name: text }];
      await expect(recordSheet(officer(), { ...sheet, places })).rejects.toMatchObject({ code: 'intake.patrol-handle' });
    }
    const kept = await query(
      world.url.super,
      `select s::text || e.skeleton::text as kept from intake.patrol_sheet s join ledger.entry e on e.stream_id = s.id`,
    );
    expect(JSON.stringify(kept.rows)).not.toMatch(/contoh/i);
  });
});

describe('a finding', () => {
  it('becomes a report with its evidence and where it was publicly seen, and counts only after second eyes', async () => {
    const id = await recordSheet(officer(), sheet);
    const owner = findingFileOwner(id, (officer().actor as { id: AccountId }).id);
    const wrapper = officer().keys.monthly(world.tenant.id, officer().today());
    const bytes = (async function* () {
      await Promise.resolve();
      yield tinyJpeg();
    })();
    const file = await storeFile(officer(), { name: 'foto.jpg', bytes, wrapper, owner, limit: 1_000_000 });
    const made = await recordFinding(officer(), finding(id, { files: [file.id], link: 'https://contoh.example/unggahan/1' }));
    expect(made.state).toBe('waiting');
    const full = await report(second(), made.report!);
    expect(full).toMatchObject({ via: 'patrol', source: 'public-page', fileCount: 1, state: 'received' });
    expect(full.content).toMatchObject({ where: 'Halaman gedung DPRD', links: ['https://contoh.example/unggahan/1'] });
    await expect(screenReport(second(), screening(made.report!, full.version))).rejects.toMatchObject({ code: 'intake.patrol-unseen' });
    await expect(seeFinding(officer(), { findingId: made.id, outcome: 'counted', reasons: 'Ya' })).rejects.toMatchObject({
      code: 'intake.patrol-own',
    });
    await seeFinding(second(), { findingId: made.id, outcome: 'counted', reasons: 'Terlihat juga oleh saya' });
    await expect(screenReport(officer(), screening(made.report!, full.version))).rejects.toMatchObject({ code: 'intake.patrol-own' });
    expect(await screenReport(second(), screening(made.report!, full.version))).toMatchObject({ state: 'accepted' });
    await expect(seeFinding(second(), { findingId: made.id, outcome: 'counted', reasons: 'Lagi' })).rejects.toMatchObject({
      code: 'intake.patrol-seen',
    });
  });

  it('set aside by the second officer is refused with the reasons and does not come back by screening', async () => {
    const made = await recordFinding(officer(), finding(await recordSheet(officer(), sheet), named('Wahyu Teladan')));
    await expect(seeFinding(second(), { findingId: made.id, outcome: 'set-aside', reasons: '' })).rejects.toMatchObject({
      code: 'intake.reasons-needed',
    });
    await seeFinding(second(), { findingId: made.id, outcome: 'set-aside', reasons: 'Itu halaman tertutup' });
    const full = await report(second(), made.report!);
    expect(full.state).toBe('refused');
    await expect(screenReport(second(), screening(made.report!, full.version))).rejects.toMatchObject({ code: 'intake.patrol-unseen' });
  });

  it('that is about no person counts at once', async () => {
    const made = await recordFinding(officer(), finding(await recordSheet(officer(), sheet), { isAboutPerson: false, ...named('') }));
    expect(made.state).toBe('counted');
  });

  it('about the same person again goes to another officer, who looks anew; then neither of the two is the second pair of eyes', async () => {
    const name = 'Raden Contoh Wibawa';
    const first = await recordSheet(officer(), sheet);
    await recordFinding(officer(), finding(first, named(name)));
    for (const again of [name, 'WIBAWA, raden c.', 'Rádén Wibawa S.E.'])
      await expect(recordFinding(officer(), finding(first, named(again)))).rejects.toMatchObject({ code: 'intake.same-person' });
    const handed = await recordFinding(officer(), finding(first, { ...named(name), handsOver: true }));
    expect(handed).toMatchObject({ state: 'handed', report: null });
    expect((await readSheet(officer(), first)).findings.find((one) => one.id === handed.id)?.handed).toBeNull();
    expect((await readSheet(second(), first)).findings.find((one) => one.id === handed.id)?.handed?.what).toContain('selebaran');
    const own = await recordSheet(officer(), sheet);
    await expect(recordFinding(officer(), finding(own, { ...named('Orang Lain Sekali'), continues: handed.id }))).rejects.toMatchObject({
      code: 'intake.patrol-own',
    });
    const theirs = await recordSheet(second(), sheet);
    const made = await recordFinding(second(), finding(theirs, { ...named(name), continues: handed.id }));
    expect(made.state).toBe('waiting');
    for (const who of [officer(), second()])
      await expect(seeFinding(who, { findingId: made.id, outcome: 'counted', reasons: 'Ya' })).rejects.toMatchObject({
        code: 'intake.patrol-own',
      });
    await seeFinding(third(), { findingId: made.id, outcome: 'counted', reasons: 'Terlihat' });
    expect((await listPatrol(officer())).handed.map((one) => one.id)).not.toContain(handed.id);
  });

  it('about somebody else is no repetition, and one officer’s findings do not tell on another’s', async () => {
    const name = 'Sari Contoh Melati';
    await recordFinding(officer(), finding(await recordSheet(officer(), sheet), named(name)));
    await expect(recordFinding(officer(), finding(await recordSheet(officer(), sheet), named('Sari Kenanga')))).resolves.toMatchObject({
      state: 'waiting',
    });
    await expect(recordFinding(second(), finding(await recordSheet(second(), sheet), named(name)))).resolves.toMatchObject({
      state: 'waiting',
    });
  });

  it('is taken from one’s own sheet alone, with where it was seen, never from a profile and never without a name', async () => {
    const id = await recordSheet(officer(), sheet);
    const refused = (more: Partial<RecordFinding>) =>
      expect(recordFinding(officer(), finding(id, { ...named('Orang Baru Sekali'), ...more }))).rejects;
    await expect(recordFinding(second(), finding(id))).rejects.toMatchObject({ code: 'intake.patrol-not-yours' });
    await refused({ seenAt: '' }).toMatchObject({ code: 'intake.patrol-where' });
    await refused({ link: 'javascript:alert(1)' }).toMatchObject({ code: 'intake.patrol-where' });
    for (const link of [
      'https://instagram.com/contoh',
      'https://www.tiktok.com/@contoh',
      'https://x.com/contoh/',
      'https://facebook.com/contoh',
    ])
      await refused({ link }).toMatchObject({ code: 'intake.patrol-profile' });
    await refused(named('')).toMatchObject({ code: 'intake.patrol-person' });
    await refused({ what: '' }).toMatchObject({ code: 'intake.incomplete' });
    await refused({ files: [randomUUID() as never] }).toMatchObject({ code: 'evidence.gone' });
  });

  it('leaves no name outside sealed words, and no way from a mark back to anybody', async () => {
    const rows = await query(
      world.url.super,
      `select f::text as kept from intake.patrol_finding f union all select e.skeleton::text from ledger.entry e where e.stream = 'patrol'`,
    );
    expect(JSON.stringify(rows.rows)).not.toMatch(/Contoh|Raden|Sari/);
    const marks = await query(world.url.super, `select count(*)::int as n, count(distinct mark)::int as kinds from intake.patrol_mark`);
    expect(marks.rows[0]).toMatchObject({ n: expect.any(Number) as number });
  });

  it('about a person cannot be made to count by hand either: the database refuses', async () => {
    await expect(query(world.url.super, `update intake.patrol_finding set state = 'counted' where state = 'waiting'`)).rejects.toThrow(
      /check/,
    );
    await expect(query(world.url.super, `update intake.patrol_finding set seen_by = finder where state = 'waiting'`)).rejects.toThrow(
      /check/,
    );
  });
});

describe('the monthly statement', () => {
  it('is a letter of totals, once a month, when the month is over', async () => {
    await expect(statePatrol(officer(), { month: '2026-10' })).rejects.toMatchObject({ code: 'referral.bad-day' });
    world.clock.set('2026-11-03');
    const made = await statePatrol(officer(), { month: '2026-10' });
    const pdf = pdfWords(await officer().tx((tx) => letterPdf(officer(), tx, made.letter)));
    expect(pdf).toMatch(/oktober 2026/i);
    expect(pdf).toContain('tidak dipakai akun palsu');
    expect(pdf).not.toMatch(/Raden|Sari|Petugas/);
    await expect(statePatrol(officer(), { month: '2026-10' })).rejects.toMatchObject({ code: 'referral.stated' });
    expect((await listPatrolStatements(officer())).map((one) => one.month)).toEqual(['2026-10']);
    expect(await officer().tx((tx) => Array.fromAsync(verifyReferral(officer(), tx)))).toEqual([]);
  });
});

describe('verify', () => {
  it('finds nothing wrong after all this, and then a sheet and a finding changed by hand', async () => {
    expect(await problems()).toEqual([]);
    await query(world.url.super, `update intake.patrol_sheet set walked_on = walked_on - 1`);
    expect((await problems()).length).toBeGreaterThan(0);
    await query(world.url.super, `update intake.patrol_sheet set walked_on = walked_on + 1`);
    await query(world.url.super, `update intake.patrol_finding set found_on = found_on - 1 where state = 'waiting'`);
    expect((await problems()).length).toBeGreaterThan(0);
  });
});
