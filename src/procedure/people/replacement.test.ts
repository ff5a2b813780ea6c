import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountId, CaseId } from '../../kit/ids.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { at, heard, law, openedCase, openOffice, stateOf, weighed, type Office, type Staff } from '../../../tests/support/case.js';
import { calledCase } from '../../../tests/support/openings.js';
import { answerReplacement, askReplacement, assignPeople, declareTie, draftDecision, servedView, workList } from '../index.js';

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

const respondent = (caseId: CaseId) => world.ctx({ kind: 'respondent', caseId });
const ask = (caseId: CaseId, name: Staff, reason = 'Ipar pelapor.') =>
  askReplacement(respondent(caseId), { caseId, version: null, account: office.id[name], reason });
const answer = async (caseId: CaseId, who: Staff, granted: boolean, reason = 'Tidak ada hubungan keluarga.', number = 1) =>
  answerReplacement(office.as(who), { ...(await at(office, caseId)), number, granted, reason });
const wishes = async (caseId: CaseId) => (await servedView(respondent(caseId), law)).replacements;
const waits = async (caseId: CaseId, who: Staff) =>
  (await workList(office.as(who), law)).some((item) => item.caseId === caseId && item.what.en.startsWith('Answer the wish'));

const called = () => calledCase(office);

describe('a wish that somebody be replaced', () => {
  it('stands on the lists of officer and superior until it is answered, and the respondent reads the reason', async () => {
    const { caseId } = await called();
    await ask(caseId, 'examiner');
    expect([await waits(caseId, 'officer'), await waits(caseId, 'superior'), await waits(caseId, 'examiner')]).toEqual([true, true, false]);
    expect(await wishes(caseId)).toMatchObject([{ name: 'Pegawai examiner', reason: 'Ipar pelapor.', granted: null, answer: '' }]);
    await answer(caseId, 'officer', false);
    expect([await waits(caseId, 'officer'), await waits(caseId, 'superior')]).toEqual([false, false]);
    expect(await wishes(caseId)).toMatchObject([{ granted: false, answer: 'Tidak ada hubungan keluarga.' }]);
    expect((await stateOf(office, caseId)).people.some((one) => one.part === 'examiner' && one.account === office.id.examiner)).toBe(true);
  });

  it('granted puts the person out for good', async () => {
    const { caseId } = await called();
    await ask(caseId, 'examiner2');
    await answer(caseId, 'superior', true, 'Benar, masih keluarga.');
    const { people } = await stateOf(office, caseId);
    expect(people.filter((one) => one.account === office.id.examiner2).map((one) => one.part)).toEqual(['out']);
    expect(await wishes(caseId)).toMatchObject([{ granted: true, answer: 'Benar, masih keluarga.' }]);
    await expect(
      assignPeople(office.as('officer'), {
        ...(await at(office, caseId)),
        people: [{ account: office.id.examiner2, part: 'examiner', seat: null }],
        order: '',
      }),
    ).rejects.toMatchObject({ code: 'procedure.person-tied' });
  });

  it('is answered by the person’s own withdrawal', async () => {
    const { caseId } = await called();
    await ask(caseId, 'examiner');
    await declareTie(office.as('examiner'), { ...(await at(office, caseId)), reason: 'Benar.' });
    expect(await wishes(caseId)).toMatchObject([{ name: 'Pegawai examiner', granted: true }]);
    expect(await waits(caseId, 'officer')).toBe(false);
  });

  it('keeps a decision from being drafted while it is open', async () => {
    const { caseId, file } = await called();
    world.clock.set('2026-10-21', '11:00');
    await heard(office, caseId, '2026-10-21');
    await weighed(office, caseId, file);
    await ask(caseId, 'decider');
    const draft = async () =>
      draftDecision(office.as('decider'), law, {
        ...(await at(office, caseId)),
        sanction: 'moral-tertutup',
        reasons: 'x',
        outsideReason: '',
      });
    await expect(draft()).rejects.toMatchObject({ code: 'procedure.no-replacement-waiting' });
    await answer(caseId, 'officer', false);
    await expect(draft()).resolves.toBeTruthy();
  });

  it('needs a person of the case and a reason, and is asked once at a time', async () => {
    const { caseId } = await called();
    await expect(ask(caseId, 'examiner', '')).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    for (const account of [office.id.other, caseId as unknown as AccountId]) {
      await expect(askReplacement(respondent(caseId), { caseId, version: null, account, reason: 'x' })).rejects.toMatchObject({
        code: 'procedure.not-of-case',
      });
    }
    await ask(caseId, 'examiner');
    await expect(ask(caseId, 'examiner')).rejects.toMatchObject({ code: 'procedure.no-replacement-waiting' });
    await expect(ask(caseId, 'screener')).resolves.toBeUndefined();
  });

  it('is answered with a reason, once, by officer or superior, and refused by nobody about themselves', async () => {
    const { caseId } = await called();
    await expect(answer(caseId, 'officer', false)).rejects.toMatchObject({ code: 'procedure.replacement-waiting' });
    await ask(caseId, 'officer');
    await expect(answer(caseId, 'officer', false)).rejects.toMatchObject({ code: 'procedure.own-matter' });
    await expect(answer(caseId, 'officer', true)).rejects.toMatchObject({ code: 'procedure.last-officer' });
    await expect(answer(caseId, 'superior', false, '')).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await expect(answer(caseId, 'examiner', false)).rejects.toMatchObject({ code: 'procedure.not-your-part' });
    await expect(answer(caseId, 'superior', false, 'x', 2)).rejects.toMatchObject({ code: 'procedure.replacement-waiting' });
    await answer(caseId, 'superior', false);
    await expect(answer(caseId, 'superior', false)).rejects.toMatchObject({ code: 'procedure.replacement-waiting' });
  });

  it('about the only officer is granted once another one is there', async () => {
    const { caseId } = await called();
    await ask(caseId, 'officer');
    const officers = (['officer', 'screener'] as const).map((name) => ({ account: office.id[name], part: 'officer' as const, seat: null }));
    await assignPeople(office.as('officer'), { ...(await at(office, caseId)), people: officers, order: '' });
    const { version } = await stateOf(office, caseId);
    await answerReplacement(office.as('officer'), { caseId, version, number: 1, granted: true, reason: 'Benar.' });
    expect(await wishes(caseId)).toMatchObject([{ granted: true }]);
  });
});

describe('an officer with an interest', () => {
  it('leaves only a case that another officer keeps', async () => {
    const caseId = await openedCase(office);
    await expect(declareTie(office.as('officer'), { ...(await at(office, caseId)), reason: 'x' })).rejects.toMatchObject({
      code: 'procedure.last-officer',
    });
  });
});
