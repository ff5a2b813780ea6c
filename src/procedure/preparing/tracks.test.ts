import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import { at, FACTS, law, openOffice, recommended, signed, stateOf, type Office } from '../../../tests/support/case.js';
import { calledCase, examinedCase, readyCase, weighedCase } from '../../../tests/support/openings.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import {
  assignPeople,
  changeTrack,
  deliberate,
  draftClearing,
  draftDecision,
  draftRecommendation,
  draftRelease,
  draftSummons,
  issueClearing,
  issueRelease,
  servedView,
  type AssignPeople,
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

const SEVERE = { ...FACTS, object: 'calon' };
const severe = { answers: SEVERE, actOn: '2026-10-05' };
const summons = {
  round: 1,
  reading: 'at-least',
  hearingOn: day('2026-10-21'),
  hearingTime: '09.00',
  place: 'x',
  before: 'x',
  byVideo: false,
  contact: 'x',
} as const;
const call = async (caseId: CaseId) => draftSummons(office.as('superior'), law, { ...(await at(office, caseId)), ...summons });
type Named = AssignPeople['people'];
const member = (
  name: 'examiner' | 'examiner2' | 'examiner3' | 'examiner4' | 'superior',
  seat: 'chair' | 'secretary' | 'member',
  unit: Named[number]['unit'] = null,
) => ({ account: office.id[name], part: 'examiner', seat, unit }) as const;
const name = async (caseId: CaseId, examiners: Named, isRankChecked = true) =>
  assignPeople(office.as('officer'), {
    ...(await at(office, caseId)),
    people: [
      { account: office.id.superior, part: 'superior', seat: null },
      { account: office.id.decider, part: 'decider', seat: null },
      ...examiners,
    ],
    isRankChecked,
    order: '',
  });
const nobody = async (): Promise<void> => undefined;

describe('the ethics board (PP 42/2004 Ps. 17)', () => {
  it('has a chair, a secretary and three members, an odd number above five, and none of lower rank', async () => {
    const { caseId } = await readyCase(office, { assign: nobody });
    const four = [
      member('superior', 'chair'),
      member('examiner', 'secretary'),
      member('examiner2', 'member'),
      member('examiner3', 'member'),
    ];
    await name(caseId, four);
    await expect(call(caseId)).rejects.toMatchObject({ code: 'procedure.board-where-required' });
    await name(caseId, [...four, member('examiner4', 'chair')]);
    await expect(call(caseId)).rejects.toMatchObject({ code: 'procedure.board-where-required' });
    await name(caseId, [...four, member('examiner4', 'member')], false);
    await expect(call(caseId)).rejects.toMatchObject({ code: 'procedure.rank-checked' });
    await name(caseId, [...four, member('examiner4', 'member')]);
    await expect(call(caseId)).resolves.toBeTruthy();
  });

  it('recommends before anybody decides, anew after each weighing, and only what it found', async () => {
    const { caseId, file } = await examinedCase(office);
    const elements = (await stateOf(office, caseId)).alleged.flatMap(({ rule, elements: ids }) =>
      ids.map(
        (element) => ({ rule, element, finding: 'proven', evidence: [file], said: '', reason: 'x', isAnswerAddressed: true }) as const,
      ),
    );
    const weigh = async (
      list: readonly ((typeof elements)[number] | (Omit<(typeof elements)[number], 'finding'> & { finding: 'not-proven' }))[],
    ) => deliberate(office.as('examiner'), { ...(await at(office, caseId)), elements: list, reasons: 'x' });
    const decide = async () =>
      draftDecision(office.as('decider'), law, {
        ...(await at(office, caseId)),
        sanction: 'moral-tertutup',
        reasons: 'x',
        outsideReason: '',
      });
    await weigh(elements.map((one) => ({ ...one, finding: 'not-proven' })));
    await expect(recommended(office, caseId, 'breach')).rejects.toMatchObject({ code: 'procedure.every-element-proven' });
    await weigh(elements);
    await expect(decide()).rejects.toMatchObject({ code: 'procedure.recommended-where-required' });
    await recommended(office, caseId);
    await weigh(elements);
    await expect(decide()).rejects.toMatchObject({ code: 'procedure.recommended-where-required' });
    const advise = async (input: { sanction: string | null; isAdministrative: boolean; outcome: 'breach' | 'no-breach' }) =>
      draftRecommendation(office.as('examiner'), law, { ...(await at(office, caseId)), ...input, reasons: 'x' });
    await expect(advise({ outcome: 'breach', sanction: 'penurunan-jabatan', isAdministrative: false })).rejects.toMatchObject({
      code: 'procedure.sanction-above',
    });
    await expect(advise({ outcome: 'no-breach', sanction: null, isAdministrative: true })).rejects.toMatchObject({
      code: 'procedure.board-only',
    });
    await recommended(office, caseId);
    await expect(decide()).resolves.toBeTruthy();
  });
});

describe('the examination team (PP 94/2021 Ps. 29)', () => {
  it('for what is severe has the direct superior, the supervision and the personnel unit in it, none of lower rank', async () => {
    const { caseId } = await readyCase(office, { ...severe, assign: nobody });
    expect(await stateOf(office, caseId)).toMatchObject({ track: 'discipline' });
    const team = (unit: 'personnel' | null) => [
      member('superior', 'chair'),
      member('examiner', 'secretary', 'supervision'),
      member('examiner2', 'member', unit),
    ];
    await name(caseId, team(null));
    await expect(call(caseId)).rejects.toMatchObject({ code: 'procedure.team-where-required' });
    await name(caseId, team('personnel'), false);
    await expect(call(caseId)).rejects.toMatchObject({ code: 'procedure.rank-checked' });
    await name(caseId, team('personnel'));
    await expect(call(caseId)).resolves.toBeTruthy();
  });

  it('may relieve somebody of their duties until the decision, only where it may end in a severe sanction, and it is no sanction', async () => {
    const light = await calledCase(office);
    const ask = async (caseId: CaseId, from = '2026-10-13', by: 'superior' | 'examiner' = 'superior') =>
      draftRelease(office.as(by), law, { ...(await at(office, caseId)), from: day(from), reason: 'x', standIn: 'Sekretaris' });
    await expect(ask(light.caseId)).rejects.toMatchObject({ code: 'procedure.likely-severe' });
    const { caseId, file } = await calledCase(office, severe);
    await expect(ask(caseId, '2026-10-11')).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await expect(ask(caseId, '2026-10-13', 'examiner')).rejects.toMatchObject({ code: 'procedure.not-your-part' });
    const letterId = await ask(caseId);
    await issueRelease(office.as('superior'), await signed(office, caseId, letterId, 'superior'));
    expect((await stateOf(office, caseId)).release).toMatchObject({ from: '2026-10-13', endedOn: null });
    expect((await servedView(world.ctx({ kind: 'respondent', caseId }), law)).letters.map((one) => one.role)).toContain('release');
    expect(file).toBeTruthy();
  });
});

describe('a change of track', () => {
  it('keeps all that was done, calls and hears the person anew, and shows them nothing they are not called for', async () => {
    const { caseId } = await weighedCase(office);
    const own = world.ctx({ kind: 'respondent', caseId });
    const change = async (to: 'ethics' | 'discipline', reason: string) =>
      changeTrack(office.as('officer'), { ...(await at(office, caseId)), to, reason });
    await expect(change('ethics', 'x')).rejects.toMatchObject({ code: 'procedure.same-track' });
    await expect(change('discipline', '')).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    const before = await stateOf(office, caseId);
    await change('discipline', 'Kejadiannya sesudah penetapan calon.');
    const after = await stateOf(office, caseId);
    expect(after).toMatchObject({ status: 'preparing', alleged: [], hearing: null, decision: null, access: 'active', wasTold: true });
    expect(after.evidence).toHaveLength(before.evidence.length);
    expect(after.deeds).toEqual(expect.arrayContaining([...before.deeds]));
    expect(after.earlierLetters.map((one) => one.role)).toEqual(expect.arrayContaining(['summons-1', 'bap', 'recommendation']));
    expect(await servedView(own, law)).toMatchObject({ isRestated: true, allegation: null, rules: [] });
    expect((await servedView(own, law)).letters.map((one) => one.role)).toEqual(['summons-1', 'bap']);
    await expect(
      draftDecision(office.as('decider'), law, {
        ...(await at(office, caseId)),
        sanction: 'moral-tertutup',
        reasons: 'x',
        outsideReason: '',
      }),
    ).rejects.toMatchObject({ code: 'procedure.not-now' });
  });

  it('is too late once it is decided', async () => {
    const { caseId } = await weighedCase(office, {}, 'not-proven');
    const letter = await draftClearing(office.as('decider'), law, { ...(await at(office, caseId)), outcome: 'no-breach', reasons: 'x' });
    await issueClearing(office.as('decider'), law, await signed(office, caseId, letter, 'decider'));
    await expect(changeTrack(office.as('officer'), { ...(await at(office, caseId)), to: 'discipline', reason: 'x' })).rejects.toMatchObject(
      { code: 'procedure.not-now' },
    );
  });
});
