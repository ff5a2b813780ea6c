import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, type Zone } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import {
  alleged,
  assigned,
  at,
  law,
  openedCase,
  openOffice,
  signed,
  stateOf,
  summoned,
  upload,
  type Office,
} from '../../../tests/support/case.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { weighedCase } from '../../../tests/support/openings.js';
import { caseView, draftCertificate, draftClearing, issueCertificate, issueClearing, recordService, serveOutcome } from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

async function called(): Promise<CaseId> {
  world.clock.set('2026-10-12');
  const caseId = await openedCase(office);
  await assigned(office, caseId);
  await alleged(office, caseId);
  await summoned(office, caseId, '2026-10-23');
  return caseId;
}

async function receive(caseId: CaseId, receivedOn: string, zone?: Zone): Promise<void> {
  const receipt = await upload(office, caseId);
  const words = { way: 'by-hand', place: 'Jayapura', takenBy: '', receipt } as const;
  const input = { ...(await at(office, caseId)), ...words, round: 1, receivedOn: day(receivedOn), zone } as const;
  await recordService(office.as('officer'), law, input);
}

describe('a letter handed over in another zone', () => {
  it('counts on the day it was there: half past midnight WIT is the next day, while the office still has the day before', async () => {
    const caseId = await called();
    world.clock.at = Temporal.Instant.from('2026-10-12T15:30:00Z'); // 22.30 WIB, 00.30 WIT of the 13th
    await expect(receive(caseId, '2026-10-13')).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await receive(caseId, '2026-10-13', 'Asia/Jayapura');
    const state = await stateOf(office, caseId);
    expect(state.summonses[0]!.service!.receivedOn).toBe('2026-10-13');
    expect(state.clocks.find((clock) => clock.deadline === 'summons-1-gap')!.from).toBe('2026-10-13');
    const { words } = (await caseView(office.as('officer'), caseId)).timeline.find((one) => one.kind === 'service-recorded')!;
    expect(words).toMatchObject({ place: 'Jayapura, waktu WIT' });
  });

  it('at 23.30 WIT counts on that same day, and no day that has not begun there is taken', async () => {
    const caseId = await called();
    world.clock.at = Temporal.Instant.from('2026-10-12T14:30:00Z'); // 21.30 WIB, 23.30 WIT
    await expect(receive(caseId, '2026-10-13', 'Asia/Jayapura')).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await receive(caseId, '2026-10-12', 'Asia/Jayapura');
    expect((await stateOf(office, caseId)).summonses[0]!.service!.receivedOn).toBe('2026-10-12');
  });
});

describe('the outcome of a case, handed over in another zone', () => {
  it('is received on the day it was there, and on no day that has not begun there', async () => {
    const { caseId } = await weighedCase(office, {}, 'not-proven');
    const found = { outcome: 'not-proven', reasons: 'Tidak ada bukti kesengajaan.' } as const;
    const letter = await draftClearing(office.as('decider'), law, { ...(await at(office, caseId)), ...found });
    await issueClearing(office.as('decider'), law, await signed(office, caseId, letter, 'decider'));
    const certificate = await draftCertificate(office.as('officer'), await at(office, caseId));
    await issueCertificate(office.as('officer'), await signed(office, caseId, certificate, 'officer'));
    world.clock.at = Temporal.Instant.from('2026-10-21T15:30:00Z'); // 22.30 WIB, 00.30 WIT of the 22nd
    const words = { way: 'by-hand', place: 'Jayapura', takenBy: '', receivedOn: day('2026-10-22') } as const;
    const hand = async (zone?: Zone): Promise<void> =>
      serveOutcome(office.as('officer'), { ...(await at(office, caseId)), ...words, zone, receipt: await upload(office, caseId) });
    await expect(hand()).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await hand('Asia/Jayapura');
    expect((await stateOf(office, caseId)).ending?.service).toMatchObject({ receivedOn: '2026-10-22' });
  });
});
