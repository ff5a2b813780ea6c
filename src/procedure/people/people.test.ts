import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import { query, openWorld, type World } from '../../../tests/support/world.js';
import {
  acceptedReport,
  alleged,
  alsoIs,
  assigned,
  at,
  law,
  openedCase,
  openOffice,
  stateOf,
  summoned,
  heard,
  served,
  weighed,
  type Office,
  type Staff,
} from '../../../tests/support/case.js';
import {
  assignPeople,
  caseView,
  declareTie,
  draftDecision,
  draftSummons,
  linkCase,
  listCases,
  openCase,
  type AssignedPart,
  type Seat,
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

const person = (name: Staff, part: AssignedPart, seat: Seat | null = null) => ({ account: office.id[name], part, seat });
const assign = async (caseId: Parameters<typeof at>[1], ...people: ReturnType<typeof person>[]) =>
  assignPeople(office.as('officer'), { ...(await at(office, caseId)), people, order: '' });

describe('different people', () => {
  it('never lets whoever screened the report examine, summon or decide', async () => {
    const caseId = await openedCase(office);
    for (const role of ['superior', 'examiner', 'decider'] as const) await alsoIs(office, 'screener', role);
    for (const part of ['superior', 'examiner', 'decider', 'objection-decider'] as const) {
      await expect(assign(caseId, person('screener', part)), part).rejects.toMatchObject({ code: 'procedure.screener-cannot-examine' });
    }
  });

  it('never lets an examiner decide, nor the officer who kept the file', async () => {
    const caseId = await openedCase(office);
    for (const role of ['superior', 'examiner', 'decider'] as const) await alsoIs(office, 'officer', role);
    await expect(assign(caseId, person('officer', 'decider'))).rejects.toMatchObject({ code: 'procedure.different-people' });
    await alsoIs(office, 'other', 'examiner');
    await expect(assign(caseId, person('other', 'examiner'), person('other', 'decider'))).rejects.toMatchObject({
      code: 'procedure.different-people',
    });
    await expect(assign(caseId, person('decider', 'examiner'))).rejects.toMatchObject({ code: 'procedure.person-without-role' });
  });

  it('lets the direct superior examine and decide, where no team is required (PP 94/2021 Ps. 26, 27)', async () => {
    const caseId = await openedCase(office);
    await assign(caseId, person('superior', 'superior'), person('superior', 'examiner'), person('superior', 'decider'));
    expect(
      (await stateOf(office, caseId)).people
        .filter((one) => one.account === office.id.superior)
        .map((one) => one.part)
        .sort(),
    ).toEqual(['decider', 'examiner', 'superior']);
  });

  it('refuses two deciding officials, and accounts without the role that day', async () => {
    const caseId = await openedCase(office);
    await expect(assign(caseId, person('decider', 'decider'), person('other', 'decider'))).rejects.toMatchObject({
      code: 'procedure.different-people',
    });
    await expect(assign(caseId, person('auditor', 'examiner'))).rejects.toMatchObject({ code: 'procedure.person-without-role' });
    await expect(
      assign(caseId, { account: 'f0000000-0000-4000-8000-000000000000' as AccountId, part: 'decider', seat: null }),
    ).rejects.toMatchObject({ code: 'procedure.person-without-role' });
  });

  it('puts whoever declares an interest out for good', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    await declareTie(office.as('examiner'), { ...(await at(office, caseId)), reason: 'Saudara ipar' });
    await expect(caseView(office.as('examiner'), caseId)).rejects.toMatchObject({ code: 'procedure.not-found' });
    await expect(assign(caseId, person('examiner', 'examiner'))).rejects.toMatchObject({ code: 'procedure.person-tied' });
    expect((await stateOf(office, caseId)).people.filter((one) => one.account === office.id.examiner).map((one) => one.part)).toEqual([
      'out',
    ]);
  });

  it('asks for a whole team, with the superior in it, before a severe case is summoned (PerBKN 6/2022 Ps. 29)', async () => {
    world.clock.set('2026-10-12');
    const caseId = await openedCase(office, '2026-10-05');
    await assign(caseId, person('superior', 'superior'), person('examiner', 'examiner', 'chair'), person('decider', 'decider'));
    await alleged(office, caseId, { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'support' });
    expect((await stateOf(office, caseId)).alleged.map((rule) => rule.level)).toContain('berat');
    const input = {
      round: 1,
      reading: 'at-least',
      hearingOn: day('2026-10-21'),
      hearingTime: '09.00',
      place: 'x',
      before: 'x',
      byVideo: false,
      contact: 'x',
    } as const;
    await expect(draftSummons(office.as('superior'), law, { ...(await at(office, caseId)), ...input })).rejects.toMatchObject({
      code: 'procedure.team-where-required',
    });
    await assigned(office, caseId);
    await expect(summoned(office, caseId, '2026-10-21')).resolves.toMatch(/-/);
  });
});

describe('roles by date', () => {
  it('lets an official decide only while they hold the office', async () => {
    world.clock.set('2026-10-12');
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    const file = await alleged(office, caseId);
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    world.clock.set('2026-10-21', '11:00');
    await heard(office, caseId, '2026-10-21');
    await weighed(office, caseId, file);
    await query(world.url.super, `update identity.role_grant set until_on = '2026-10-20' where account = $1`, [office.id.decider]);
    const input = { sanction: 'moral-tertutup', reasons: 'x', outsideReason: '' };
    await expect(draftDecision(office.as('decider'), law, { ...(await at(office, caseId)), ...input })).rejects.toMatchObject({
      code: 'procedure.decider-in-office',
    });
    await query(world.url.super, `update identity.role_grant set until_on = null where account = $1`, [office.id.decider]);
    await expect(draftDecision(office.as('decider'), law, { ...(await at(office, caseId)), ...input })).resolves.toBeTruthy();
  });
});

describe('who sees a case', () => {
  it('shows it to its people, and to nobody else, not even that it exists', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    for (const name of ['officer', 'superior', 'examiner', 'decider'] as const)
      expect((await caseView(office.as(name), caseId)).respondent?.name).toBe('Budi Contoh Santoso');
    for (const name of ['screener', 'other'] as const)
      await expect(caseView(office.as(name), caseId)).rejects.toMatchObject({ code: 'procedure.not-found' });
    await expect(caseView(office.as('auditor'), caseId)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(caseView(world.ctx({ kind: 'respondent', caseId }), caseId)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    expect((await listCases(office.as('other'), {})).lines.map((line) => line.id)).not.toContain(caseId);
  });

  it('shows one office nothing of another', async () => {
    const caseId = await openedCase(office);
    const stranger = await world.addTenant('lain.contoh.go.id');
    const { makeCtx } = await import('../../kit/ctx.js');
    const ctx = makeCtx(world.ground, stranger, office.as('officer').actor, 'id');
    await expect(caseView(ctx, caseId)).rejects.toMatchObject({ code: 'procedure.not-found' });
    expect((await listCases(ctx, {})).total).toBe(0);
  });
});

describe('opening a case', () => {
  it('takes only accepted reports, once, and a person with name and post', async () => {
    const report = await acceptedReport(office);
    const input = {
      reports: [report],
      respondent: { name: 'Siti Contoh', nip: '', post: 'Staf', unit: '' },
      what: 'x',
      where: 'y',
      actOn: day('2026-09-10'),
      act: 'like',
      contest: null,
      office: null,
    };
    await expect(openCase(office.as('officer'), { ...input, reports: [] })).rejects.toMatchObject({ code: 'procedure.no-report' });
    await expect(openCase(office.as('officer'), { ...input, respondent: { ...input.respondent, name: '' } })).rejects.toMatchObject({
      code: 'procedure.name-needed',
    });
    await expect(openCase(office.as('officer'), { ...input, actOn: day('2027-01-01') })).rejects.toMatchObject({
      code: 'procedure.bad-day',
    });
    await expect(openCase(office.as('decider'), input)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    const first = await openCase(office.as('officer'), input);
    await expect(openCase(office.as('officer'), input)).rejects.toMatchObject({ code: 'procedure.report-has-case' });
    const second = await openCase(office.as('officer'), {
      ...input,
      respondent: { ...input.respondent, name: 'Tono Contoh' },
      splitFrom: first.caseId,
    });
    expect((await stateOf(office, second.caseId)).linked).toEqual([{ other: first.caseId, how: 'split-from' }]);
  });

  it('is linked only to a case the officer works on too', async () => {
    const [caseId, other] = [await openedCase(office), await openedCase(office)];
    const link = async () =>
      linkCase(office.as('officer'), { ...(await at(office, caseId)), other, how: 'linked', reason: 'Perbuatan yang sama' });
    await assign(other, person('screener', 'officer'));
    await expect(link()).rejects.toMatchObject({ code: 'procedure.not-found' });
    await assignPeople(office.as('screener'), {
      caseId: other,
      version: (await caseView(office.as('screener'), other)).state.version,
      people: [person('officer', 'officer')],
      order: '',
    });
    await link();
    expect((await stateOf(office, caseId)).linked).toMatchObject([{ other }]);
  });

  it('never gives one number twice, to eight officers at once', async () => {
    const reports = await Promise.all(Array.from({ length: 8 }, () => acceptedReport(office)));
    const opened = await Promise.all(
      reports.map((report) =>
        openCase(office.as('officer'), {
          reports: [report],
          respondent: { name: 'Siti Contoh', nip: '', post: 'Staf', unit: '' },
          what: 'x',
          where: 'y',
          actOn: day('2026-09-10'),
          act: 'like',
          contest: null,
          office: null,
        }),
      ),
    );
    expect(new Set(opened.map((one) => one.number)).size).toBe(8);
    expect(opened.every((one) => /^\d{4}\/2026$/.test(one.number))).toBe(true);
  });
});
