import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ladderFor } from '../../law/index.js';
import { day } from '../../kit/dates.js';
import type { AccountId, CaseId, LetterId } from '../../kit/ids.js';
import { letterOf } from '../../letters/index.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import {
  alsoIs,
  at,
  decided,
  handedOver,
  law,
  minutes,
  openOffice,
  served,
  signed,
  stateOf,
  summoned,
  upload,
  weighed,
  type Office,
} from '../../../tests/support/case.js';
import { examinedCase, readyCase } from '../../../tests/support/openings.js';
import { guards } from './guards.js';
import {
  addEvidence,
  assignPeople,
  chooseRules,
  draftDecision,
  draftNoShow,
  draftObjectionDecision,
  draftSummons,
  fileObjection,
  issueDecision,
  issueNoShow,
  issueSummons,
  minuteHearing,
  recordFacts,
  recordMissed,
  recordService,
  reply,
  serveEvidence,
  type AssignedPart,
  type DraftSummons,
} from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  await alsoIs(office, 'examiner', 'decider');
  await alsoIs(office, 'officer', 'decider');
  await alsoIs(office, 'screener', 'officer');
});
afterAll(async () => {
  await world.close();
});

const SEVERE = { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'support' };
const REASON = 'Perbuatan sekali dan segera dihapus';

const ready = () => readyCase(office);

const examined = () => examinedCase(office);

const name = async (caseId: CaseId, people: readonly (readonly [AccountId, AssignedPart])[]) =>
  assignPeople(office.as('officer'), {
    ...(await at(office, caseId)),
    order: '',
    people: people.map(([account, part]) => ({ account, part, seat: null })),
  });

const draft = async (caseId: CaseId, sanction = 'moral-tertutup', outsideReason = ''): Promise<LetterId> =>
  draftDecision(office.as('decider'), law, { ...(await at(office, caseId)), sanction, reasons: 'x', outsideReason });

const summons = async (caseId: CaseId, round: 1 | 2, reading: DraftSummons['reading'], hearingOn: string): Promise<LetterId> =>
  draftSummons(office.as('superior'), law, {
    ...(await at(office, caseId)),
    round,
    reading,
    hearingOn: day(hearingOn),
    hearingTime: '09.00',
    place: 'Ruang Inspektorat',
    before: 'tim pemeriksa',
    byVideo: false,
    contact: 'Loket',
  });

const missed = async (caseId: CaseId) =>
  recordMissed(office.as('examiner'), law, { ...(await at(office, caseId)), waitedUntil: '10.00', note: '' });

describe('who did what stays, whoever holds the part later', () => {
  it('nobody who examined is named deciding official after handing the examination on', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    const { id } = office;
    await expect(
      name(caseId, [
        [id.examiner2, 'examiner'],
        [id.examiner, 'decider'],
      ]),
    ).rejects.toMatchObject({ code: 'procedure.different-people' });
    await name(caseId, [[id.examiner2, 'examiner']]);
    await expect(name(caseId, [[id.examiner, 'decider']])).rejects.toMatchObject({ code: 'procedure.different-people' });
  });

  it('nobody who kept the file is named deciding official after handing the file on', async () => {
    const { caseId } = await examined();
    const { id } = office;
    await expect(
      name(caseId, [
        [id.screener, 'officer'],
        [id.officer, 'decider'],
      ]),
    ).rejects.toMatchObject({ code: 'procedure.different-people' });
  });

  it('a decision drafted by one official does not go out under the next, who drafts it anew', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    const letter = await draft(caseId);
    await name(caseId, [[office.id.other, 'decider']]);
    await expect(issueDecision(office.as('officer'), law, await signed(office, caseId, letter, 'officer'))).rejects.toMatchObject({
      code: 'procedure.drafted-by-decider',
    });
    const input = { sanction: 'moral-tertutup', reasons: 'x', outsideReason: '' };
    const anew = await draftDecision(office.as('other'), law, { ...(await at(office, caseId)), ...input });
    await issueDecision(office.as('officer'), law, await signed(office, caseId, anew, 'officer'));
    await handedOver(office, caseId, day('2026-10-21'));
    const objection = { caseId, version: null, text: 'Saya keberatan.', files: [], receivedOn: null };
    await fileObjection(world.ctx({ kind: 'respondent', caseId }), law, objection);
    for (const who of ['decider', 'other', 'examiner', 'officer'] as const)
      await expect(name(caseId, [[office.id[who], 'objection-decider']]), who).rejects.toMatchObject({
        code: 'procedure.another-official',
      });
  });

  it('a decision on an objection does not go out under another official than drafted it', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    await decided(office, caseId);
    await handedOver(office, caseId, day('2026-10-21'));
    const objection = { caseId, version: null, text: 'Saya keberatan.', files: [], receivedOn: null };
    await fileObjection(world.ctx({ kind: 'respondent', caseId }), law, objection);
    await name(caseId, [[office.id.other, 'objection-decider']]);
    const input = { outcome: 'uphold', sanction: null, reasons: 'x' } as const;
    await draftObjectionDecision(office.as('other'), law, { ...(await at(office, caseId)), ...input });
    const state = await stateOf(office, caseId);
    expect(guards['drafted-by-objection-decider'](state)).toBe(true);
    const people = state.people.map((one) => (one.part === 'objection-decider' ? { ...one, account: 'next' as AccountId } : one));
    expect(guards['drafted-by-objection-decider']({ ...state, people })).toBe(false);
  });
});

describe('what the person was called and heard for', () => {
  it('a summons drafted for other facts or other rules is taken back, and cannot go out', async () => {
    const { caseId } = await ready();
    const letter = await summons(caseId, 1, 'at-least', '2026-10-21');
    const state = await stateOf(office, caseId);
    const said = await recordFacts(office.as('officer'), law, {
      ...(await at(office, caseId)),
      answers: SEVERE,
      actOn: day('2026-09-25'),
      contest: state.contest,
      office: state.office,
      evidence: {},
      note: '',
    });
    const ctx = office.as('officer');
    const standing = async (id: LetterId) => (await ctx.tx((tx) => letterOf(ctx, tx, id)))?.state;
    expect(await standing(letter)).toBe('withdrawn');
    const choose = async () =>
      chooseRules(ctx, law, { ...(await at(office, caseId)), rules: said.rules.map((rule) => rule.id), allegation: 'menyukai unggahan' });
    await choose();
    await expect(
      issueSummons(office.as('superior'), {
        ...(await at(office, caseId)),
        signed: await upload(office, caseId, 'a.pdf', 'superior'),
        pages: 1,
        round: 1,
      }),
    ).rejects.toMatchObject({ code: 'procedure.first-summons-drafted' });
    const second = await summons(caseId, 1, 'at-least', '2026-10-21');
    await choose();
    expect(await standing(second)).toBe('withdrawn');
  });

  it('evidence first shown after the hearing proves nothing until the respondent has spoken again', async () => {
    const { caseId } = await examined();
    const file = await upload(office, caseId, 'baru.pdf');
    const officer = office.as('officer');
    const input = { files: [file], source: 'office', isSetAside: false, note: '' } as const;
    await addEvidence(officer, { ...(await at(office, caseId)), ...input });
    const show = { file, shown: file, note: '', metadataConfirmed: true };
    await serveEvidence(officer, { ...(await at(office, caseId)), ...show });
    await expect(weighed(office, caseId, file)).rejects.toMatchObject({ code: 'procedure.evidence-not-heard' });
    await reply(world.ctx({ kind: 'respondent', caseId }), {
      caseId,
      version: null,
      stance: 'not-true',
      text: 'Itu bukan akun saya.',
      files: [],
      receipt: null,
    });
    await weighed(office, caseId, file);
    await decided(office, caseId);
    expect((await stateOf(office, caseId)).status).toBe('decided');
  });

  it('an ethics matter ends in no sanction above the level alleged', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    const open = ladderFor(law, 'pns', 'berat', day('2026-09-10'));
    expect(open.length).toBeGreaterThan(0);
    for (const one of open) await expect(draft(caseId, one.id, REASON), one.id).rejects.toMatchObject({ code: 'procedure.sanction-above' });
  });
});

describe('a summons leaves time to come', () => {
  it('also where the gap is read as at most: the office keeps its least notice, and one reading holds for the case', async () => {
    const { caseId, file } = await ready();
    await expect(summons(caseId, 1, 'at-most', '2026-10-13')).rejects.toMatchObject({
      code: 'procedure.hearing-too-soon',
      data: { earliest: '2026-10-14' },
    });
    const first = await summons(caseId, 1, 'at-most', '2026-10-14');
    await issueSummons(office.as('superior'), { ...(await signed(office, caseId, first, 'superior')), round: 1 });
    await served(office, caseId, day('2026-10-12'));
    world.clock.set('2026-10-15');
    await missed(caseId);
    await expect(summons(caseId, 2, 'at-least', '2026-10-26')).rejects.toMatchObject({ code: 'procedure.one-reading' });
    const second = await summons(caseId, 2, 'at-most', '2026-10-20');
    await issueSummons(office.as('superior'), { ...(await signed(office, caseId, second, 'superior')), round: 2 });
    const late = { round: 2, way: 'by-hand', receivedOn: day('2026-10-19'), place: 'x', takenBy: '' } as const;
    world.clock.set('2026-10-19');
    await expect(
      recordService(office.as('officer'), law, { ...(await at(office, caseId)), ...late, receipt: await upload(office, caseId) }),
    ).rejects.toMatchObject({ code: 'procedure.hearing-too-soon' });
    await served(office, caseId, day('2026-10-15'), 2);
    world.clock.set('2026-10-21');
    await missed(caseId);
    await expect(weighed(office, caseId, file)).rejects.toMatchObject({ code: 'procedure.absence-minuted' });
    const letter = await draftNoShow(office.as('examiner'), law, await at(office, caseId));
    await issueNoShow(office.as('examiner'), await signed(office, caseId, letter, 'examiner'));
    await weighed(office, caseId, file);
    await decided(office, caseId);
  });

  it('minutes bear no day before the one the person was last called for, also after a missed day', async () => {
    const { caseId } = await ready();
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    world.clock.set('2026-10-22');
    await missed(caseId);
    const minute = async (heldOn: string, earlyWish = '') =>
      minuteHearing(office.as('examiner'), law, { ...(await at(office, caseId)), ...minutes(heldOn), earlyWish });
    await expect(minute('2026-10-13')).rejects.toMatchObject({ code: 'procedure.hearing-early' });
    await expect(minute('2026-10-11', 'Saya minta lebih awal')).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await minute('2026-10-22');
  });
});
