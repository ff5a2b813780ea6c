import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import {
  alleged,
  assigned,
  at,
  decided,
  law,
  openedCase,
  openOffice,
  served,
  signed,
  stateOf,
  summoned,
  upload,
  type Office,
  type Staff,
} from '../../../tests/support/case.js';
import { outcomeHanded, servedCase, weighedCase } from '../../../tests/support/openings.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import {
  assignPeople,
  draftObjectionDecision,
  fileObjection,
  finalise,
  issueObjectionDecision,
  letterForOfficer,
  reissueAccess,
  replaceAccess,
  reportAccessLost,
  servedView,
  verifyCases,
  workList,
  type ObjectionOutcome,
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
const effectOf = async (caseId: CaseId) => (await stateOf(office, caseId)).clocks.find((clock) => clock.deadline === 'effect')?.state;
const workOf = async (caseId: CaseId, who: Staff) => (await workList(office.as(who), law)).filter((item) => item.caseId === caseId);

/** Handed over on Wednesday, 21 October 2026: objection until 10 November, effect on 11 November. */
const decidedCase = async (): Promise<CaseId> => (await servedCase(office, 'moral-terbuka')).caseId;

const object = (caseId: CaseId) =>
  fileObjection(respondent(caseId), law, { caseId, version: null, text: 'Saya keberatan.', files: [], receivedOn: null });

const name = async (caseId: CaseId) =>
  assignPeople(office.as('officer'), {
    ...(await at(office, caseId)),
    people: [{ account: office.id.other, part: 'objection-decider', seat: null }],
    order: '',
  });

async function answer(caseId: CaseId, outcome: ObjectionOutcome): Promise<void> {
  await name(caseId);
  const input = { ...(await at(office, caseId)), outcome, sanction: null, reasons: 'Ditimbang lagi.' };
  const letter = await draftObjectionDecision(office.as('other'), law, input);
  await issueObjectionDecision(office.as('other'), law, await signed(office, caseId, letter, 'other'));
}

describe('an objection filed in time', () => {
  it('stops the effect until it is decided, for the person and on the desk, and nobody makes the decision final', async () => {
    const caseId = await decidedCase();
    world.clock.set('2026-11-10');
    expect(await effectOf(caseId)).toBe('running');
    await object(caseId);
    world.clock.set('2026-11-12');
    expect(await effectOf(caseId)).toBe('suspended');
    expect((await servedView(respondent(caseId), law)).clocks).toContainEqual(
      expect.objectContaining({ deadline: 'effect', state: 'suspended' }),
    );
    expect((await workOf(caseId, 'officer')).map((item) => item.why?.deadline.id)).not.toContain('effect');
    await expect(finalise(office.as('officer'), await at(office, caseId))).rejects.toMatchObject({ code: 'procedure.not-now' });
    await answer(caseId, 'uphold');
    expect(await effectOf(caseId)).toBe('met');
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'final' });
    expect(await Array.fromAsync(verifyCases(world.ctx({ kind: 'system' })))).toEqual([]);
  });

  it('keeps the effect waiting when a lost code is replaced meanwhile', async () => {
    const caseId = await decidedCase();
    await object(caseId);
    await reportAccessLost(office.as('officer'), { ...(await at(office, caseId)), note: 'Hilang' });
    await reissueAccess(office.as('officer'), await at(office, caseId));
    const receipt = await upload(office, caseId);
    await replaceAccess(office.as('officer'), law, { ...(await at(office, caseId)), receivedOn: day('2026-10-21'), receipt, note: '' });
    expect(await effectOf(caseId)).toBe('suspended');
  });

  it('leaves the effect where it is when it came late', async () => {
    const caseId = await decidedCase();
    world.clock.set('2026-11-12');
    await object(caseId);
    expect(await effectOf(caseId)).toBe('running');
  });
});

describe('a decision quashed on objection', () => {
  it('closes its letters to the desk too', async () => {
    const caseId = await decidedCase();
    const letterId = (await stateOf(office, caseId)).decision!.letter;
    expect((await letterForOfficer(office.as('officer'), { caseId, letterId })).length).toBeGreaterThan(0);
    await object(caseId);
    await answer(caseId, 'quash');
    const quashed = (await stateOf(office, caseId)).objection!.decision!.letter;
    // Its own letter stays open until it has reached the person.
    expect((await letterForOfficer(office.as('officer'), { caseId, letterId: quashed })).length).toBeGreaterThan(0);
    await expect(letterForOfficer(office.as('officer'), { caseId, letterId })).rejects.toMatchObject({ code: 'procedure.sealed' });
    await outcomeHanded(office, caseId);
    for (const letter of [letterId, quashed])
      await expect(letterForOfficer(office.as('officer'), { caseId, letterId: letter })).rejects.toMatchObject({
        code: 'procedure.sealed',
      });
  });
});

describe('the work list', () => {
  it('gives a period to those who can meet it, and shows it to the officer apart, never as late', async () => {
    const { caseId } = await weighedCase(office);
    await decided(office, caseId);
    expect(await workOf(caseId, 'officer')).toMatchObject([{ why: { deadline: { id: 'hand-over' } }, isOthers: false }]);
    for (const who of ['superior', 'examiner', 'decider'] as const) expect(await workOf(caseId, who), who).toEqual([]);
  });

  it('shows the officer the hearing of others without calling it their delay', async () => {
    world.clock.set('2026-10-12');
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    await alleged(office, caseId);
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    world.clock.set('2026-10-22');
    expect(await workOf(caseId, 'officer')).toMatchObject([{ dueOn: '2026-10-21', isLate: false, isOthers: true }]);
    expect(await workOf(caseId, 'examiner')).toMatchObject([{ dueOn: '2026-10-21', isLate: true, isOthers: false }]);
    expect(await workOf(caseId, 'decider')).toEqual([]);
  });

  it('asks the officer to name who decides the objection, then gives it to that official alone', async () => {
    const caseId = await decidedCase();
    await object(caseId);
    expect(await workOf(caseId, 'officer')).toMatchObject([{ what: { id: 'Tunjuk pejabat keberatan' }, isOthers: false }]);
    expect(await workOf(caseId, 'decider')).toEqual([]);
    await name(caseId);
    expect(await workOf(caseId, 'officer')).toMatchObject([{ what: { id: 'Putus keberatan' }, isOthers: true }]);
    expect(await workOf(caseId, 'other')).toMatchObject([{ what: { id: 'Putus keberatan' }, isOthers: false }]);
    const people = (await servedView(respondent(caseId), law)).people;
    expect(people).toContainEqual(expect.objectContaining({ part: 'objection-decider', name: 'Pegawai other', post: 'Jabatan other' }));
  });
});
