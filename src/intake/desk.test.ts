import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../kit/dates.js';
import type { ReportId } from '../kit/ids.js';
import { accountWith, openWorld, type World } from '../../tests/support/world.js';
import { streamOf, tinyJpeg } from '../../tests/support/files.js';
import { filledDraft, sentReport } from '../../tests/support/report.js';
import {
  addDraftFile,
  answersOverdue,
  inbox,
  linkReports,
  mailbox,
  namesMatch,
  openMailbox,
  openReportFile,
  recordLawfulBasis,
  replyToReporter,
  report,
  screenReport,
  screeningWork,
  sendReport,
  showReceipt,
  unlinkReport,
  verifyReports,
  writeMessage,
  type Checklist,
  type ScreenInput,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const desk = () => world.ctx(accountWith('report.read', 'report.screen', 'report.link', 'report.reply'));
const checks: Checklist = {
  person: 'met',
  'time-place': 'met',
  jurisdiction: 'met',
  period: 'met',
  account: 'met',
  evidence: 'unclear',
  rule: 'met',
};
const screening = (reportId: ReportId, more: Partial<ScreenInput> = {}): ScreenInput => ({
  reportId,
  version: 1,
  outcome: 'accept',
  checks,
  reasons: 'Uraian jelas dan orangnya dikenali.',
  messageToReporter: '',
  transferTo: '',
  askedUntil: null,
  hasTie: false,
  ...more,
});
const lines = async (filter: Parameters<typeof inbox>[1]) => (await inbox(desk(), filter)).lines;

describe('the inbox', () => {
  it('lists numbers, days and kinds, and never a name', async () => {
    const sent = await sentReport(world.ctx());
    const found = await lines({ number: sent.number });
    expect(found).toMatchObject([
      { id: sent.reportId, receivedOn: '2026-10-12', acts: ['post', 'photo'], actOn: '2026-10-05', office: 'wali-kota', linkedCount: 0 },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Santoso|Melati|rahasia/);
  });

  it('is closed to whoever may not read reports', async () => {
    await expect(inbox(world.ctx(), {})).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(inbox(world.ctx(accountWith('admin.accounts')), {})).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(report(world.ctx(), randomUUID())).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('narrows by state, day, act, office and number, and a name as number finds nothing', async () => {
    const sent = await sentReport(world.ctx(), { what: { acts: ['display'], text: 'Spanduk' }, contest: { contest: null, office: null } });
    expect((await lines({ act: 'display' })).map((line) => line.id)).toEqual([sent.reportId]);
    expect(await lines({ act: 'display', office: 'wali-kota' })).toEqual([]);
    expect(await lines({ act: 'display', state: 'refused' })).toEqual([]);
    expect(await lines({ act: 'display', from: day('2026-10-13') })).toEqual([]);
    expect((await lines({ act: 'display', from: day('2026-10-12'), until: day('2026-10-12') })).length).toBe(1);
    expect((await lines({ number: sent.number.replace(/^0+/, '') })).map((line) => line.id)).toEqual([sent.reportId]);
    expect(await lines({ number: 'Santoso' })).toEqual([]);
    expect(await lines({ number: `1' or '1'='1` })).toEqual([]);
  });

  it('turns its pages', async () => {
    for (let n = 0; n < 26; n++) await sentReport(world.ctx(), { what: { acts: ['party'], text: `ke-${n}` } });
    const [first, second] = [await inbox(desk(), { act: 'party' }), await inbox(desk(), { act: 'party', page: 2 })];
    expect([first.lines.length, second.lines.length, first.total, first.pages]).toEqual([25, 1, 26, 2]);
    expect((await inbox(desk(), { act: 'party', sort: 'oldest' })).lines[0]!.number < first.lines[0]!.number).toBe(true);
    expect((await inbox(desk(), { act: 'party', page: Number.NaN })).page).toBe(1);
  });

  it('hands the work list what waits for screening, with the day as the caller counts it', async () => {
    const sent = await sentReport(world.ctx());
    const dueOf = (receivedOn: Day) => ({ dueOn: addDays(receivedOn, 3), days: [] });
    const tasks = await desk().tx((tx) => screeningWork(desk(), tx, dueOf));
    expect(tasks.find((task) => task.reportId === sent.reportId)).toMatchObject({ number: sent.number, dueOn: '2026-10-15' });
    await screenReport(desk(), screening(sent.reportId));
    expect((await desk().tx((tx) => screeningWork(desk(), tx, dueOf))).some((task) => task.reportId === sent.reportId)).toBe(false);
  });
});

describe('screening', () => {
  it.each([
    ['accept', 'accepted'],
    ['refuse', 'refused'],
    ['ask', 'asked'],
    ['keep', 'kept'],
    ['transfer', 'transferred'],
  ] as const)('with outcome %s leaves the report %s, with reasons and the reporter told', async (outcome, state) => {
    const { reportId } = await sentReport(world.ctx());
    await screenReport(desk(), screening(reportId, { outcome, messageToReporter: 'Kabar untuk Anda.', transferTo: 'Bawaslu Kota Contoh' }));
    const found = await report(desk(), reportId);
    expect(found).toMatchObject({ state, status: state });
    expect(found.screenings).toMatchObject([
      {
        outcome,
        checks,
        reasons: 'Uraian jelas dan orangnya dikenali.',
        by: 'Petugas Contoh',
        transferTo: outcome === 'transfer' ? 'Bawaslu Kota Contoh' : '',
      },
    ]);
    expect(found.messages.map((message) => message.text)).toEqual(['Kabar untuk Anda.']);
  });

  it('asks for what is missing with a day; until it, nobody is turned away, and after it the desk is told to decide', async () => {
    const { reportId, words } = await sentReport(world.ctx());
    const asked = { outcome: 'ask', messageToReporter: 'Kapan kejadiannya?', askedUntil: day('2026-11-11') } as const;
    await screenReport(desk(), screening(reportId, { ...asked, checks: { ...checks, 'time-place': 'not-met' } }));
    const opened = await openMailbox(world.ctx(), words);
    if (!opened.found) throw new Error('no such receipt');
    const box = () => mailbox(world.ctx(), opened.session);
    expect((await box()).asked).toEqual({ until: '2026-11-11', missing: ['time-place', 'evidence'], on: '2026-10-12', isAnswered: false });
    const turnAway = async () =>
      screenReport(
        desk(),
        screening(reportId, { version: (await report(desk(), reportId)).version, outcome: 'refuse', messageToReporter: 'Tidak lengkap.' }),
      );
    await expect(turnAway()).rejects.toMatchObject({ code: 'intake.still-asked' });
    const overdue = async () => (await desk().tx((tx) => answersOverdue(desk(), tx))).map((one) => one.id);
    expect(await overdue()).not.toContain(reportId);
    world.clock.set('2026-11-11');
    await expect(turnAway()).rejects.toMatchObject({ code: 'intake.still-asked' });
    world.clock.set('2026-11-12');
    expect(await overdue()).toContain(reportId);
    await turnAway();
    expect(await report(desk(), reportId)).toMatchObject({ state: 'refused', askedUntil: null });
    expect(await overdue()).not.toContain(reportId);
    world.clock.set('2026-10-12');
  });

  it('may be turned away before the day once the reporter has answered, and kept as information can be taken up again', async () => {
    const { reportId, words } = await sentReport(world.ctx());
    await screenReport(desk(), screening(reportId, { outcome: 'ask', messageToReporter: 'Kapan?', askedUntil: day('2026-11-11') }));
    const opened = await openMailbox(world.ctx(), words);
    if (!opened.found) throw new Error('no such receipt');
    await writeMessage(world.ctx(), opened.session, { text: 'Saya tidak ingat.', files: [] });
    expect((await mailbox(world.ctx(), opened.session)).asked).toMatchObject({ isAnswered: true });
    const again = async (outcome: 'keep' | 'accept') =>
      screenReport(
        desk(),
        screening(reportId, { version: (await report(desk(), reportId)).version, outcome, messageToReporter: 'Kami simpan.' }),
      );
    expect(await again('keep')).toMatchObject({ state: 'kept', status: 'kept', askedUntil: null });
    expect(await again('accept')).toMatchObject({ state: 'accepted' });
    expect(await Array.fromAsync(verifyReports(world.ctx({ kind: 'system' })))).toEqual([]);
  });

  it.each([
    ['without reasons', { reasons: '' }, 'intake.reasons-needed'],
    ['refusing without a word to the reporter', { outcome: 'refuse' }, 'intake.message-needed'],
    ['transferring to nobody', { outcome: 'transfer', messageToReporter: 'x' }, 'intake.body-needed'],
    ['by an officer with a tie', { hasTie: true }, 'intake.tie'],
    ['upon a version somebody else has changed', { version: 9 }, 'ledger.changed-meanwhile'],
  ] as const)('is refused %s', async (_, more, code) => {
    const { reportId } = await sentReport(world.ctx());
    await expect(screenReport(desk(), screening(reportId, more))).rejects.toMatchObject({ code });
    expect((await report(desk(), reportId)).state).toBe('received');
  });

  it('is refused without the right to screen, and for another office’s report', async () => {
    const { reportId } = await sentReport(world.ctx());
    await expect(screenReport(world.ctx(accountWith('report.read')), screening(reportId))).rejects.toMatchObject({
      code: 'kit.not-allowed',
    });
    await expect(screenReport(desk(), screening(randomUUID() as ReportId))).rejects.toMatchObject({ code: 'intake.not-found' });
    const other = await world.addTenant('sebelah.contoh.go.id');
    await expect(report({ ...desk(), tenant: other, tx: (work) => world.ground.db.tx(other.id, work) }, reportId)).rejects.toMatchObject({
      code: 'intake.not-found',
    });
  });

  it('takes one of two officers who decide at once', async () => {
    const { reportId } = await sentReport(world.ctx());
    const both = await Promise.allSettled([
      screenReport(desk(), screening(reportId)),
      screenReport(desk(), screening(reportId, { outcome: 'refuse', messageToReporter: 'Tidak.' })),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is over once accepted, but takes a refused report up again', async () => {
    const [first, second] = [await sentReport(world.ctx()), await sentReport(world.ctx())];
    await screenReport(desk(), screening(first.reportId));
    await expect(screenReport(desk(), screening(first.reportId, { version: 2 }))).rejects.toMatchObject({ code: 'intake.wrong-state' });
    await screenReport(desk(), screening(second.reportId, { outcome: 'refuse', messageToReporter: 'Belum cukup.' }));
    await screenReport(desk(), screening(second.reportId, { version: 3 }));
    expect((await report(desk(), second.reportId)).state).toBe('accepted');
  });
});

describe('linked reports', () => {
  it('are one line at the desk, keep their own numbers, and can be parted again', async () => {
    const [a, b, c] = [await sentReport(world.ctx()), await sentReport(world.ctx()), await sentReport(world.ctx())];
    await linkReports(desk(), { reportId: c.reportId, other: b.reportId, reason: 'Unggahan yang sama.' });
    await linkReports(desk(), { reportId: b.reportId, other: a.reportId, reason: 'Unggahan yang sama.' });
    expect(await lines({ number: a.number })).toMatchObject([{ linkedCount: 2 }]);
    expect((await report(desk(), a.reportId)).line.map((row) => row.number)).toEqual([b.number, c.number]);
    expect((await report(desk(), c.reportId)).linkedTo).toBe(a.reportId);
    expect((await lines({ act: 'post' })).some((line) => line.id === b.reportId)).toBe(false);
    expect((await lines({ number: b.number })).length).toBe(1);
    await unlinkReport(desk(), { reportId: b.reportId, reason: 'Ternyata lain.' });
    expect(await lines({ number: a.number })).toMatchObject([{ linkedCount: 1 }]);
    for await (const problem of verifyReports(world.ctx())) expect.fail(problem.what);
  });

  it('are refused with themselves, twice, in a ring and without a reason', async () => {
    const [a, b] = [await sentReport(world.ctx()), await sentReport(world.ctx())];
    const link = (reportId: ReportId, other: ReportId, reason = 'sama') => linkReports(desk(), { reportId, other, reason });
    await expect(link(a.reportId, a.reportId)).rejects.toMatchObject({ code: 'intake.link-self' });
    await expect(link(a.reportId, b.reportId, '')).rejects.toMatchObject({ code: 'intake.reasons-needed' });
    await link(a.reportId, b.reportId);
    await expect(link(a.reportId, b.reportId)).rejects.toMatchObject({ code: 'intake.already-linked' });
    await expect(link(b.reportId, a.reportId)).rejects.toMatchObject({ code: 'intake.already-linked' });
    await expect(unlinkReport(desk(), { reportId: b.reportId, reason: 'x' })).rejects.toMatchObject({ code: 'intake.not-linked' });
  });
});

describe('material of a closed group', () => {
  it.each(['closed-group', 'private-message'] as const)(
    '(%s) stays shut until a named officer records the lawful basis',
    async (source) => {
      const key = await filledDraft(world.ctx(), { source: { source, note: '' } });
      const file = await addDraftFile(world.ctx(), key, { name: 'layar.jpg', bytes: streamOf(tinyJpeg()), limit: 1_000_000 });
      await showReceipt(world.ctx(), key);
      const { reportId } = await sendReport(world.ctx(), key);
      expect(await report(desk(), reportId)).toMatchObject({ isSetAside: true, setAside: [file.id] });
      await expect(openReportFile(desk(), { reportId, fileId: file.id })).rejects.toMatchObject({ code: 'intake.set-aside' });
      await expect(recordLawfulBasis(desk(), { reportId, basis: '' })).rejects.toMatchObject({ code: 'intake.basis-needed' });
      await recordLawfulBasis(desk(), { reportId, basis: 'Diserahkan sendiri oleh anggota grup, dasar dicatat.' });
      expect((await report(desk(), reportId)).lawfulBasis).toMatchObject({ by: 'Petugas Contoh' });
      const { stream } = await openReportFile(desk(), { reportId, fileId: file.id });
      const pieces: Uint8Array[] = [];
      for await (const piece of stream) pieces.push(piece);
      expect(Buffer.concat(pieces).equals(Buffer.from(tinyJpeg()))).toBe(true);
      await expect(recordLawfulBasis(desk(), { reportId, basis: 'lagi' })).rejects.toMatchObject({ code: 'intake.wrong-state' });
    },
  );

  it('of one report is not opened through another', async () => {
    const key = await filledDraft(world.ctx());
    const file = await addDraftFile(world.ctx(), key, { name: 'foto.jpg', bytes: streamOf(tinyJpeg()), limit: 1_000_000 });
    await showReceipt(world.ctx(), key);
    await sendReport(world.ctx(), key);
    const other = await sentReport(world.ctx());
    await expect(openReportFile(desk(), { reportId: other.reportId, fileId: file.id })).rejects.toMatchObject({ code: 'intake.not-found' });
  });
});

describe('a name', () => {
  it('finds reports only among those named, by all its parts, whatever case and accents', async () => {
    const [mine, theirs] = [await sentReport(world.ctx()), await sentReport(world.ctx())];
    const find = (name: string, among: ReportId[]) => desk().tx((tx) => namesMatch(desk(), tx, { name, among }));
    expect(await find('SANTOSO, Búdi', [mine.reportId])).toEqual([mine.reportId]);
    expect(await find('Budi Wibowo', [mine.reportId])).toEqual([]);
    expect(await find('Budi', [])).toEqual([]);
    expect(await find('a b', [mine.reportId, theirs.reportId])).toEqual([]);
  });
});

it('a message to the reporter needs words and the right to screen', async () => {
  const { reportId } = await sentReport(world.ctx());
  await expect(replyToReporter(desk(), { reportId, text: '' })).rejects.toMatchObject({ code: 'intake.message-needed' });
  await expect(replyToReporter(world.ctx(accountWith('report.read')), { reportId, text: 'x' })).rejects.toMatchObject({
    code: 'kit.not-allowed',
  });
});
