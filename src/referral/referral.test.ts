import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import { letterPdf, letterOf } from '../letters/index.js';
import { openedCase, openOffice, type Office } from '../../tests/support/case.js';
import { pdfWords } from '../../tests/support/pdf-words.js';
import { sentReport } from '../../tests/support/report.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { listReferral, readMeeting, recordMeeting, stateNothing, verifyReferral, type RecordMeeting } from './index.js';

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

const meeting: RecordMeeting = {
  caseId: null,
  heldOn: day('2026-10-09'),
  with: 'Bawaslu Kota Contoh',
  place: 'Kantor Bawaslu',
  attendees: [
    { name: 'Anggota Contoh', office: 'Bawaslu Kota Contoh' },
    { name: 'Petugas Contoh', office: 'Inspektorat' },
  ],
  topic: 'penerusan laporan',
  agreed: ['Saling memberi tahu dalam tiga hari'],
  notAgreed: ['Bentuk berkas yang diteruskan'],
};
const officer = () => office.as('officer');
const problems = () => officer().tx((tx) => Array.fromAsync(verifyReferral(officer(), tx)));

describe('a coordination meeting', () => {
  it('keeps who came, what was agreed and what was not, with its minutes drafted', async () => {
    const id = await recordMeeting(officer(), meeting);
    const { meeting: kept, words } = await readMeeting(officer(), id);
    expect(words).toMatchObject({ agreed: meeting.agreed, notAgreed: meeting.notAgreed });
    const pdf = pdfWords(await officer().tx((tx) => letterPdf(officer(), tx, kept.letter!)));
    expect(pdf).toContain('Yang tidak disepakati');
    expect(pdf).toContain('Bentuk berkas yang diteruskan');
  });

  it('of a case opens to who works on that case, and to nobody else', async () => {
    const caseId = await openedCase(office);
    await expect(recordMeeting(office.as('screener'), { ...meeting, caseId })).rejects.toMatchObject({ code: 'procedure.not-found' });
    const id = await recordMeeting(officer(), { ...meeting, caseId });
    expect((await readMeeting(officer(), id)).number).toMatch(/\/2026$/);
    await expect(readMeeting(office.as('screener'), id)).rejects.toMatchObject({ code: 'procedure.not-found' });
  });

  it('is refused before it was held, with one body alone, and with nothing said', async () => {
    await expect(recordMeeting(officer(), { ...meeting, heldOn: day('2026-10-13') })).rejects.toMatchObject({ code: 'referral.bad-day' });
    const alone = meeting.attendees.slice(0, 1);
    await expect(recordMeeting(officer(), { ...meeting, attendees: alone })).rejects.toMatchObject({ code: 'referral.nobody' });
    const mute = { ...meeting, agreed: [], notAgreed: [] };
    await expect(recordMeeting(officer(), mute)).rejects.toMatchObject({ code: 'referral.nothing-said' });
    await expect(recordMeeting(office.as('examiner'), meeting)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('keeps no name outside the sealed journal', async () => {
    const rows = await query(world.url.super, `select m.*, e.skeleton from referral.meeting m join ledger.entry e on e.stream_id = m.id`);
    expect(JSON.stringify(rows.rows)).not.toMatch(/Contoh|Inspektorat/);
  });
});

describe('a statement that there was nothing to report', () => {
  const period = { from: day('2026-09-01'), until: day('2026-09-30'), to: 'BKN' };

  it('comes with its letter, once for a period', async () => {
    await stateNothing(officer(), period);
    const { statements } = await listReferral(officer());
    expect((await officer().tx((tx) => letterOf(officer(), tx, statements[0]!.letter!)))?.kind).toBe('nothing-to-report');
    await expect(stateNothing(officer(), period)).rejects.toMatchObject({ code: 'referral.stated' });
  });

  it('is refused while the period runs, and when the journal has a report or a case in it', async () => {
    await sentReport(world.ctx());
    await expect(stateNothing(officer(), { ...period, until: day('2026-10-12') })).rejects.toMatchObject({ code: 'referral.bad-day' });
    world.clock.set('2026-11-02');
    const october = { ...period, from: day('2026-10-01'), until: day('2026-10-31') };
    await expect(stateNothing(officer(), october)).rejects.toMatchObject({ code: 'referral.was-something' });
  });
});

describe('verify', () => {
  it('finds a meeting or a statement that was changed by hand', async () => {
    expect(await problems()).toEqual([]);
    await query(world.url.super, `update referral.meeting set held_on = held_on - 1`);
    await query(world.url.super, `update referral.nothing set from_on = from_on - 1`);
    expect((await problems()).length).toBeGreaterThan(1);
  });
});
