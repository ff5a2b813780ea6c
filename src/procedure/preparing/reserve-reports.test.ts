import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report, verifyReports } from '../../intake/index.js';
import type { CaseId, ReportId } from '../../kit/ids.js';
import { acceptedReport, assigned, at, law, type Office, openedCase, openOffice, stateOf } from '../../../tests/support/case.js';
import { accountWith, openWorld, type World } from '../../../tests/support/world.js';
import { assignPeople, closeCase, declareTie, openCase } from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const stranger = () => world.ctx(accountWith('report.read', 'case.open'));
const reportOf = async (caseId: CaseId): Promise<ReportId> => (await stateOf(office, caseId)).reports[0]!;
const problems = () => Array.fromAsync(verifyReports(world.ctx({ kind: 'system' })));

describe('the reports of a case', () => {
  it('are open to every officer before it, then to its officer and to whoever screened them', async () => {
    const free = await acceptedReport(office);
    expect((await report(stranger(), free)).id).toBe(free);
    const held = await reportOf(await openedCase(office));
    for (const name of ['officer', 'screener'] as const) expect((await report(office.as(name), held)).id).toBe(held);
    await expect(report(stranger(), held)).rejects.toMatchObject({ code: 'intake.reserved' });
  });

  it('follow its people: who declares a tie reads them no longer, who comes in does', async () => {
    const caseId = await openedCase(office);
    const held = await reportOf(caseId);
    await assigned(office, caseId);
    await assignPeople(office.as('officer'), {
      ...(await at(office, caseId)),
      people: [office.id.officer, office.id.screener].map((account) => ({ account, part: 'officer', seat: null })),
      order: '',
    });
    await declareTie(office.as('officer'), { ...(await at(office, caseId)), reason: 'Saudara' });
    await expect(report(office.as('officer'), held)).rejects.toMatchObject({ code: 'intake.reserved' });
    expect((await report(office.as('screener'), held)).id).toBe(held);
    expect(await problems()).toEqual([]);
  });

  it('are closed to everybody with a case that found no breach, also for a case split from it', async () => {
    const caseId = await openedCase(office);
    const held = await reportOf(caseId);
    await assigned(office, caseId);
    await closeCase(office.as('decider'), law, {
      ...(await at(office, caseId)),
      ground: 'no-breach',
      reason: 'Bukan pelanggaran menurut uraian.',
    });
    for (const ctx of [office.as('officer'), office.as('screener'), stranger()])
      await expect(report(ctx, held)).rejects.toMatchObject({ code: 'intake.sealed' });
    const split = {
      reports: [held],
      respondent: { name: 'Orang Lain Contoh', nip: '', post: 'Staf', unit: 'Kelurahan' },
      what: 'x',
      where: 'y',
      actOn: '2026-09-10' as never,
      act: 'like',
      contest: null,
      office: null,
      splitFrom: caseId,
    };
    await expect(openCase(office.as('officer'), split)).rejects.toMatchObject({ code: 'intake.sealed' });
    expect(await problems()).toEqual([]);
  });
});
