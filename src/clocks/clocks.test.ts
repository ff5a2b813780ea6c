import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import type { CaseId } from '../kit/ids.js';
import { letterPdf } from '../letters/index.js';
import { askRight } from '../rights/index.js';
import { alleged, assigned, law, openedCase, openOffice, served, stateOf, summoned, at, type Office } from '../../tests/support/case.js';
import { pdfWords } from '../../tests/support/pdf-words.js';
import { sentReport } from '../../tests/support/report.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import { recordMissed } from '../procedure/index.js';
import {
  answerFromAbove,
  calendarFile,
  dueList,
  feedSince,
  listLapses,
  makeFeed,
  noteLapses,
  readFeed,
  revokeFeed,
  seeLapse,
  verifyLapses,
} from './index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  world.isTampered = true;
  office = await openOffice(world);
});
beforeEach(() => world.clock.set('2026-10-12'));
afterAll(async () => {
  await world.close();
});

const system = () => world.ctx({ kind: 'system' });
const lead = () => world.ctx(accountWith('case.assign'));
const above = () => world.ctx(accountWith('case.assign', 'work.read', 'case.decide'));

/** A case whose second summons is due and not sent. */
async function lateCase(): Promise<CaseId> {
  const caseId = await openedCase(office);
  await assigned(office, caseId);
  await alleged(office, caseId);
  await summoned(office, caseId, '2026-10-21');
  await served(office, caseId, day('2026-10-12'));
  world.clock.set('2026-10-22');
  await recordMissed(office.as('examiner'), law, { ...(await at(office, caseId)), waitedUntil: '10.00', note: '' });
  return caseId;
}

describe('a lapsed duty', () => {
  it('is noted once, for its office, with a letter to the office above that names no person', async () => {
    const caseId = await lateCase();
    const { dueOn } = (await stateOf(office, caseId)).clocks.find((clock) => clock.deadline === 'summons-2')!;
    world.clock.set('2026-12-01');
    await noteLapses(system(), law);
    expect(await noteLapses(system(), law)).toEqual({ lapsed: 0, answered: 0 });
    const lapse = (await listLapses(lead())).find((one) => one.subjectId === caseId)!;
    expect(lapse).toMatchObject({ subject: 'case', office: 'atasan-langsung', deadline: 'summons-2', dueOn });
    const ctx = system();
    const words = pdfWords(await ctx.tx((tx) => letterPdf(ctx, tx, lapse.letter!)));
    expect(words).toContain('Yth. Pejabat yang berwenang menghukum');
    expect(words).toContain('Atasan langsung');
    expect(words).not.toMatch(/Pegawai superior|Pegawai officer|Budi/);
  });

  it('counts no right of a person that ran out, and nothing that is not over yet', async () => {
    await sentReport(world.ctx());
    expect(await noteLapses(system(), law)).toMatchObject({ lapsed: 0 });
  });

  it('is a task of the office above: due, seen, answered, and told once more when it stays silent', async () => {
    const caseId = await lateCase();
    world.clock.set('2026-12-01');
    await noteLapses(system(), law);
    const mine = async () => (await listLapses(lead())).filter((one) => one.subjectId === caseId);
    const [task] = await mine();
    expect(task).toMatchObject({ replyDueOn: '2026-12-08', seenOn: null, repliedOn: null });
    expect(await dueList(above(), law)).toContainEqual(expect.objectContaining({ subjectId: caseId, deadline: 'above-answer' }));
    for (const name of ['officer', 'superior'] as const)
      await expect(seeLapse(office.as(name), task!.id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await seeLapse(above(), task!.id);
    world.clock.set('2026-12-09');
    await noteLapses(system(), law);
    expect((await mine()).map((one) => [one.deadline, one.office])).toContainEqual(['above-answer', 'pejabat-berwenang']);
    await expect(answerFromAbove(above(), { id: task!.id, text: '' })).rejects.toMatchObject({ code: 'clocks.answer-needed' });
    await answerFromAbove(above(), { id: task!.id, text: 'Panggilan kedua diperintahkan hari ini.' });
    await expect(answerFromAbove(above(), { id: task!.id, text: 'x' })).rejects.toMatchObject({ code: 'clocks.answered' });
    await noteLapses(system(), law);
    expect(await mine()).toMatchObject([{ deadline: 'summons-2', seenOn: '2026-12-01', repliedOn: '2026-12-09' }]);
    expect(await system().tx((tx) => Array.fromAsync(verifyLapses(system(), tx)))).toEqual([]);
  });

  it('is answered once the duty is done after all, and stays a past lapse in the journal', async () => {
    const caseId = await lateCase();
    world.clock.set('2026-12-01');
    await noteLapses(system(), law);
    expect((await listLapses(lead())).map((one) => one.subjectId)).toContain(caseId);
    await query(world.url.super, `update procedure.clock set state = 'met'`);
    await noteLapses(system(), law);
    expect((await listLapses(lead())).filter((one) => one.subject === 'case')).toEqual([]);
  });

  it('of a data right is one of the institution too', async () => {
    await askRight(world.ctx(), law, {
      kind: 'correction',
      name: 'Pegawai Contoh',
      reach: 'kantor',
      relation: '',
      text: 'Perbaiki jabatan saya',
    });
    world.clock.set('2026-10-15');
    await noteLapses(system(), law);
    expect((await listLapses(lead())).filter((one) => one.subject === 'request')).toMatchObject([]);
    world.clock.set('2026-10-16');
    await noteLapses(system(), law);
    expect((await listLapses(lead())).find((one) => one.subject === 'request')).toMatchObject({ office: 'pejabat-pdp' });
  });

  it('is nobody’s to list but who leads the work, and nobody’s to note but the clock', async () => {
    await expect(listLapses(world.ctx(accountWith('audit.read')))).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(noteLapses(office.as('officer'), law)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('is found by verify when its row was changed by hand', async () => {
    const problems = () => system().tx((tx) => Array.fromAsync(verifyLapses(system(), tx)));
    expect(await problems()).toEqual([]);
    await query(world.url.super, `update clocks.lapse set office = 'ppk'`);
    expect((await problems()).length).toBeGreaterThan(0);
  });
});

describe('the calendar of one’s own deadlines', () => {
  it('holds numbers and periods, no name, in lines that every calendar reads', async () => {
    await openedCase(office);
    const { number } = await sentReport(world.ctx());
    const screener = office.as('screener');
    const file = await calendarFile(screener, law);
    expect(file).toContain(`SUMMARY:Laporan ${number}: Penyaringan laporan`);
    expect(file).toContain('DTSTART;VALUE=DATE:20261015');
    expect(file).not.toMatch(/Budi|Melati|Pegawai/);
    const lines = file.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength((await dueList(screener, law)).length);
  });

  it('opens by a secret address, until it is revoked or replaced by a new one', async () => {
    const screener = office.as('screener');
    const first = await makeFeed(screener);
    expect(await readFeed(world.ctx(), law, first)).toContain('BEGIN:VCALENDAR');
    const second = await makeFeed(screener);
    expect(await readFeed(world.ctx(), law, first)).toBeNull();
    expect(await feedSince(screener)).toBe('2026-10-12');
    await revokeFeed(screener);
    expect(await readFeed(world.ctx(), law, second)).toBeNull();
    expect(await feedSince(screener)).toBeNull();
  });

  it('keeps no address that opens it, and closes when its person works here no more', async () => {
    const token = await makeFeed(office.as('officer'));
    const kept = await query(world.url.super, `select encode(mark, 'base64') as mark from clocks.feed`);
    expect(JSON.stringify(kept.rows)).not.toContain(token.slice(0, 12));
    await query(world.url.super, `update identity.account set state = 'disabled' where id = $1`, [office.id.officer]);
    expect(await readFeed(world.ctx(), law, token)).toBeNull();
  });
});
