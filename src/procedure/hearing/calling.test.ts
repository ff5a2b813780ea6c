import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import { enterWithCode, setPassphrase, respondentSession } from '../../identity/index.js';
import { letterOf } from '../../letters/index.js';
import { openWorld, accountWith, type World } from '../../../tests/support/world.js';
import {
  at,
  heard,
  law,
  minutes,
  openOffice,
  served,
  signed,
  stateOf,
  summoned,
  upload,
  type Office,
} from '../../../tests/support/case.js';
import { readyCase } from '../../../tests/support/openings.js';
import {
  answerTimeRequest,
  askMoreTime,
  draftSummons,
  issueBap,
  minuteHearing,
  nameAdviser,
  recordMailRule,
  recordMissed,
  recordService,
  reissueAccess,
  replaceAccess,
  reply,
  reportAccessLost,
  servedView,
  withdrawSummons,
  workList,
} from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const respondent = (caseId: CaseId) => world.ctx({ kind: 'respondent', caseId });
const own = (caseId: CaseId) => ({ caseId, version: null });

const ready = async (): Promise<CaseId> => (await readyCase(office)).caseId;

const summons = {
  round: 1,
  reading: 'at-least',
  hearingTime: '09.00',
  place: 'Ruang Inspektorat',
  before: 'tim pemeriksa',
  byVideo: false,
  contact: 'Loket',
} as const;
const service = { round: 1, way: 'by-hand', place: 'Kantor', takenBy: '' } as const;

describe('calling the person', () => {
  it('keeps seven working days, in either reading of Art. 26 (2); the seventh day meets both', async () => {
    const caseId = await ready();
    const draft = async (hearingOn: string, reading: 'at-least' | 'at-most') =>
      draftSummons(office.as('superior'), law, { ...(await at(office, caseId)), ...summons, reading, hearingOn: day(hearingOn) });
    await expect(draft('2026-10-20', 'at-least')).rejects.toMatchObject({
      code: 'procedure.hearing-too-soon',
      data: { earliest: '2026-10-21' },
    });
    await expect(draft('2026-10-22', 'at-most')).rejects.toMatchObject({
      code: 'procedure.hearing-too-late',
      data: { latest: '2026-10-21' },
    });
    const first = await draft('2026-10-21', 'at-most');
    await draft('2026-10-21', 'at-least');
    const ctx = office.as('officer');
    expect((await ctx.tx((tx) => letterOf(ctx, tx, first)))?.state).toBe('withdrawn');
  });

  it('takes no summons as served that came too late for its day; it is taken back and sent anew', async () => {
    const caseId = await ready();
    const code = await summoned(office, caseId, '2026-10-21');
    world.clock.set('2026-10-14');
    await expect(served(office, caseId, day('2026-10-14'))).rejects.toMatchObject({ code: 'procedure.hearing-too-soon' });
    await withdrawSummons(office.as('officer'), { ...(await at(office, caseId)), round: 1, reason: 'Tidak sempat diserahkan' });
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'alleged', summonses: [], access: 'none' });
    const again = await summoned(office, caseId, '2026-10-23');
    await served(office, caseId, day('2026-10-14'));
    await expect(enterWithCode(world.ctx(), code!)).rejects.toThrow();
    await expect(enterWithCode(world.ctx(), again!)).resolves.toMatchObject({ first: true });
  });

  it('lets the code in only once the handing-over is recorded', async () => {
    const caseId = await ready();
    const code = await summoned(office, caseId, '2026-10-21');
    await expect(enterWithCode(world.ctx(), code!)).rejects.toThrow();
    await served(office, caseId, day('2026-10-12'));
    const { enrolment } = await enterWithCode(world.ctx(), code!);
    const { token } = await setPassphrase(world.ctx(), enrolment, 'kata sandi yang panjang');
    expect(await respondentSession(world.ctx(), token)).toMatchObject({ kind: 'respondent', caseId });
  });

  it('serves by official mail only under a rule the office has recorded', async () => {
    const caseId = await ready();
    await summoned(office, caseId, '2026-10-21');
    const record = async () =>
      recordService(office.as('officer'), law, {
        ...(await at(office, caseId)),
        ...service,
        way: 'official-mail',
        receivedOn: day('2026-10-12'),
        receipt: await upload(office, caseId),
      });
    await expect(record()).rejects.toMatchObject({ code: 'procedure.no-mail-rule' });
    await recordMailRule(world.ctx(accountWith('admin.settings')), { rule: 'Perwal Contoh 1/2026 Pasal 4' });
    await record();
    expect((await stateOf(office, caseId)).status).toBe('awaiting');
    await recordMailRule(world.ctx(accountWith('admin.settings')), { rule: '' });
  });

  it('refuses a receipt dated before the letter or in the future', async () => {
    const caseId = await ready();
    await summoned(office, caseId, '2026-10-21');
    for (const on of ['2026-10-11', '2026-10-13'])
      await expect(served(office, caseId, day(on))).rejects.toMatchObject({ code: 'procedure.bad-day' });
  });

  it('makes the period wait while a lost code is replaced, with the working days it had left', async () => {
    const caseId = await ready();
    const code = await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    world.clock.set('2026-10-14');
    await reportAccessLost(respondent(caseId), { ...own(caseId), note: '' });
    await expect(enterWithCode(world.ctx(), code!)).rejects.toThrow();
    expect((await stateOf(office, caseId)).clocks).toContainEqual(
      expect.objectContaining({ deadline: 'summons-1-gap', state: 'suspended' }),
    );
    world.clock.set('2026-10-22');
    await expect(
      recordMissed(office.as('superior'), law, { ...(await at(office, caseId)), waitedUntil: '10.00', note: '' }),
    ).rejects.toMatchObject({ code: 'procedure.access-not-suspended' });
    const fresh = await reissueAccess(office.as('officer'), await at(office, caseId));
    await expect(enterWithCode(world.ctx(), fresh.code)).rejects.toThrow();
    await replaceAccess(office.as('officer'), law, {
      ...(await at(office, caseId)),
      receipt: await upload(office, caseId),
      receivedOn: day('2026-10-22'),
      note: '',
    });
    // Five working days were left on 14 October; the fifth after 22 October is the 29th.
    expect(await stateOf(office, caseId)).toMatchObject({
      access: 'active',
      summonses: [{ hearingOn: '2026-10-29' }],
      clocks: [{ dueOn: '2026-10-29', state: 'running' }],
    });
    await expect(enterWithCode(world.ctx(), fresh.code)).resolves.toMatchObject({ first: true });
  });
});

describe('the person speaks', () => {
  it('answers on the page, names an adviser and asks for another day; until that is answered no day is missed', async () => {
    const caseId = await ready();
    await summoned(office, caseId, '2026-10-21');
    await expect(
      reply(respondent(caseId), { ...own(caseId), stance: 'not-true', text: 'x', files: [], receipt: null }),
    ).rejects.toMatchObject({ code: 'procedure.not-now' });
    await served(office, caseId, day('2026-10-12'));
    await reply(respondent(caseId), { ...own(caseId), stance: 'not-true', text: 'Bukan akun saya.', files: [], receipt: null });
    await nameAdviser(respondent(caseId), { ...own(caseId), name: 'Rekan Contoh', role: 'rekan kerja', contact: '0800-000' });
    await expect(askMoreTime(respondent(caseId), { ...own(caseId), reason: 'Sakit', wishedOn: day('2026-10-12') })).rejects.toMatchObject({
      code: 'procedure.bad-day',
    });
    await askMoreTime(respondent(caseId), { ...own(caseId), reason: 'Sakit', wishedOn: day('2026-10-23') });
    const asked = (await workList(office.as('superior'), law)).filter((item) => item.caseId === caseId).map((item) => item.what.en);
    expect(asked).toContain('Answer the request for another day');
    world.clock.set('2026-10-22');
    await expect(
      recordMissed(office.as('superior'), law, { ...(await at(office, caseId)), waitedUntil: '', note: '' }),
    ).rejects.toMatchObject({ code: 'procedure.no-request-waiting' });
    const answer = async (more: object) =>
      answerTimeRequest(office.as('superior'), {
        ...(await at(office, caseId)),
        granted: false,
        hearingOn: null,
        hearingTime: null,
        reason: 'Surat dokter tidak ada',
        ...more,
      });
    // The day went by while the office was silent: even a refusal needs a day ahead.
    await expect(answer({})).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await expect(answer({ reason: '' })).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await answer({ granted: true, hearingOn: day('2026-10-26'), hearingTime: '13.00' });
    const view = await servedView(respondent(caseId), law);
    expect(view).toMatchObject({
      hearing: { on: '2026-10-26', time: '13.00', place: 'Ruang Inspektorat' },
      replies: [{ text: 'Bukan akun saya.', via: 'page' }],
      adviser: { name: 'Rekan Contoh', role: 'rekan kerja', contact: '0800-000' },
      timeRequests: [{ granted: true, reason: 'Sakit', wishedOn: '2026-10-23', answer: 'Surat dokter tidak ada' }],
      allegation: 'menyukai unggahan akun pemenangan bakal calon',
    });
  });

  it('sees the evidence that was shown and no other, no draft, and no word of the report or the reporter', async () => {
    const caseId = await ready();
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    const view = await servedView(respondent(caseId), law);
    expect(view.evidence.map((one) => one.name)).toEqual(['tangkapan-layar.pdf']);
    expect(view.letters.map((one) => one.role)).toEqual(['summons-1']);
    expect(view.may).toEqual(expect.arrayContaining(['reply', 'name-adviser', 'ask-more-time', 'report-access-lost']));
    expect(JSON.stringify(view)).not.toMatch(/Unggahan di akun kelurahan|rahasia|Dari laman terbuka/);
    await expect(servedView(office.as('officer'), law)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('takes an answer on paper from the officer who scans it', async () => {
    const caseId = await ready();
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    const scan = await upload(office, caseId, 'jawaban.pdf');
    await reply(office.as('officer'), {
      ...(await at(office, caseId)),
      stance: 'partly',
      text: '',
      files: [scan],
      receipt: await upload(office, caseId),
    });
    expect((await stateOf(office, caseId)).replies).toMatchObject([{ via: 'paper', files: [scan] }]);
    await expect(
      reply(office.as('examiner'), { ...(await at(office, caseId)), stance: 'partly', text: 'x', files: [], receipt: null }),
    ).rejects.toMatchObject({ code: 'procedure.not-your-part' });
  });
});

describe('the examination', () => {
  it('is closed, minuted with questions and answers, on its day or earlier only at the person’s wish', async () => {
    const caseId = await ready();
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    const minute = async (more: object) =>
      minuteHearing(office.as('examiner'), law, { ...(await at(office, caseId)), ...minutes('2026-10-12'), ...more });
    await expect(minute({})).rejects.toMatchObject({ code: 'procedure.hearing-early' });
    await expect(minute({ earlyWish: 'Saya ingin segera didengar', isClosed: false })).rejects.toMatchObject({
      code: 'procedure.hearing-closed',
    });
    await expect(minute({ earlyWish: 'x', answers: [] })).rejects.toMatchObject({ code: 'procedure.answers-needed' });
    await expect(minute({ earlyWish: 'x', respondentSigned: false })).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await expect(minute({ heldOn: day('2026-10-13') })).rejects.toMatchObject({ code: 'procedure.bad-day' });
    const letter = await minute({
      earlyWish: 'Saya ingin segera didengar',
      respondentSigned: false,
      refusedReason: 'Tidak mau menyebut alasan',
    });
    await issueBap(office.as('examiner'), await signed(office, caseId, letter, 'examiner'));
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'heard', hearing: { respondentSigned: false } });
    expect((await servedView(respondent(caseId), law)).letters.map((one) => one.role)).toContain('bap');
  });

  it('still hears who comes after a missed day', async () => {
    const caseId = await ready();
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    world.clock.set('2026-10-22');
    await recordMissed(office.as('superior'), law, { ...(await at(office, caseId)), waitedUntil: '10.00', note: '' });
    await heard(office, caseId, '2026-10-22');
    expect((await stateOf(office, caseId)).status).toBe('heard');
  });
});
