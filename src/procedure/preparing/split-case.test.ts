import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import { at, openOffice, stateOf, upload, type Office } from '../../../tests/support/case.js';
import { calledCase, readyCase, weighedCase } from '../../../tests/support/openings.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { searchByName, splitCase, verifyCases, type SplitCase } from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const OTHER: Omit<SplitCase, 'caseId' | 'version' | 'reports' | 'evidence'> = {
  respondent: { name: 'Wati Contoh Lestari', nip: '', post: 'Staf', unit: 'Kelurahan Melati' },
  what: 'membagikan unggahan yang sama',
  where: 'media sosial',
  actOn: day('2026-09-11'),
  act: 'share',
  withFacts: true,
  reason: 'Dua orang, dua perbuatan.',
};

describe('a split case', () => {
  it('opens with the chosen reports, evidence and facts; both are linked, and the first keeps all it had', async () => {
    const { caseId, file } = await readyCase(office);
    const before = await stateOf(office, caseId);
    const id = await splitCase(office.as('officer'), {
      ...OTHER,
      ...(await at(office, caseId)),
      reports: before.reports,
      evidence: [file],
    });
    const [first, second] = [await stateOf(office, caseId), await stateOf(office, id)];
    expect(first).toEqual({ ...before, version: before.version + 1, linked: [{ other: id, how: 'split-into' }] });
    expect(second).toMatchObject({ status: 'preparing', actOn: '2026-09-11', act: 'share', reports: before.reports });
    expect(second.linked).toEqual([{ other: caseId, how: 'split-from' }]);
    expect(second.number).not.toBe(first.number);
    expect(second.evidence).toMatchObject([{ file, source: 'office', served: null, put: null }]);
    expect(second.facts).toMatchObject({ answers: before.facts!.answers, evidence: { act: [file] } });
    const found = await searchByName(office.as('officer'), { name: 'Wati Lestari', caseId: null, purpose: 'memeriksa' });
    expect(found.map((one) => one.id)).toEqual([id]);
    expect(await Array.fromAsync(verifyCases(world.ctx({ kind: 'system' })))).toEqual([]);
  });

  it('shuts out of deciding in both whoever screened the report', async () => {
    const { caseId } = await readyCase(office);
    const { reports } = await stateOf(office, caseId);
    const id = await splitCase(office.as('officer'), { ...OTHER, ...(await at(office, caseId)), reports, evidence: [], withFacts: false });
    expect((await stateOf(office, id)).people).toContainEqual(expect.objectContaining({ account: office.id.screener, part: 'screener' }));
    expect((await stateOf(office, id)).status).toBe('opened');
  });

  it('is refused without a report or a reason, with evidence of another case, and by whoever does not keep the file', async () => {
    const { caseId } = await calledCase(office);
    const { reports } = await stateOf(office, caseId);
    const given = async () => ({ ...OTHER, ...(await at(office, caseId)), reports, evidence: [] });
    const foreign = await upload(office, caseId);
    const ask = async (more: Partial<SplitCase>, who: 'officer' | 'decider' = 'officer') =>
      splitCase(office.as(who), { ...(await given()), ...more });
    await expect(ask({ reports: [] })).rejects.toMatchObject({ code: 'procedure.no-report' });
    await expect(ask({ reason: '' })).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await expect(ask({ evidence: [foreign] })).rejects.toMatchObject({ code: 'procedure.unknown-evidence' });
    await expect(ask({}, 'decider')).rejects.toMatchObject({ code: 'kit.not-allowed' });
    const weighed = await weighedCase(office);
    const id = await splitCase(office.as('officer'), {
      ...OTHER,
      ...(await at(office, weighed.caseId)),
      reports: (await stateOf(office, weighed.caseId)).reports,
      evidence: [weighed.file],
    });
    expect((await stateOf(office, id)).evidence[0]).toMatchObject({ served: null, put: null });
  });
});
