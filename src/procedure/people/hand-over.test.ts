import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assigned, openedCase, openOffice, stateOf, type Office } from '../../../tests/support/case.js';
import { accountWith, openWorld, query, type World } from '../../../tests/support/world.js';
import { caseView, handOver, verifyCases, workload } from '../index.js';

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

const lead = () => world.ctx(accountWith('case.assign'));
const reason = 'pindah jabatan';

describe('handing over', () => {
  it('gives each part to its successor in every open case, with the reason, and leaves what was done as it was', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    const [from, officer] = [office.id.officer, office.id.screener];
    const other = await openedCase(office);
    await query(world.url.super, `update identity.account set state = 'disabled' where id = $1`, [from]);
    const loads = await workload(lead());
    expect(loads[0]).toMatchObject({ account: from, isActive: false, parts: { officer: 2 } });
    const done = await handOver(lead(), { from, successors: { decider: officer }, reason });
    expect(done).toEqual([]);
    expect(await handOver(lead(), { from, successors: { officer }, reason })).toMatchObject([{ refused: null }, { refused: null }]);
    await query(world.url.super, `update identity.account set state = 'active' where id = $1`, [from]);
    for (const id of [caseId, other]) {
      const view = await caseView(office.as('screener'), id);
      expect(view.state.people.filter((one) => one.part === 'officer').map((one) => one.account)).toEqual([officer]);
      expect(view.state.deeds).toContainEqual({ account: from, did: 'recorded', asSuperior: false });
      expect(JSON.stringify(view.timeline[0]!.words)).toContain(reason);
    }
    expect(await Array.fromAsync(verifyCases(world.ctx({ kind: 'system' })))).toEqual([]);
  });

  it('leaves a case where it is when its rules forbid the successor, and says which', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    const before = (await stateOf(office, caseId)).people;
    const [done] = await handOver(lead(), { from: office.id.decider, successors: { decider: office.id.examiner }, reason });
    expect(done!.refused).toBe('procedure.person-without-role');
    expect((await stateOf(office, caseId)).people).toEqual(before);
  });

  it('asks for a reason, and is nobody’s but who leads the work', async () => {
    const input = { from: office.id.officer, successors: { officer: office.id.screener }, reason: ' ' };
    await expect(handOver(lead(), input)).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await expect(handOver(office.as('examiner'), { ...input, reason })).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(workload(office.as('examiner'))).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });
});
