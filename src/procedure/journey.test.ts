import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import { newCount, verifyLedger } from '../ledger/index.js';
import { verifyLetters } from '../letters/index.js';
import {
  assigned,
  at,
  decided,
  handedOver,
  heard,
  law,
  openedCase,
  openOffice,
  served,
  signed,
  stateOf,
  summoned,
  upload,
  weighed,
  type Office,
} from '../../tests/support/case.js';
import { calledCase } from '../../tests/support/openings.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import {
  caseView,
  closeCase,
  draftClearing,
  draftNoShow,
  draftObjectionDecision,
  fileObjection,
  finalise,
  issueClearing,
  issueNoShow,
  issueObjectionDecision,
  listCases,
  assignPeople,
  recordCarriedOut,
  recordMissed,
  type StatementMade,
  reply,
  servedView,
  verifyCases,
  workList,
} from './index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const respondent = (caseId: Awaited<ReturnType<typeof openedCase>>) => world.ctx({ kind: 'respondent', caseId });

async function problems(): Promise<unknown[]> {
  const ctx = world.ctx({ kind: 'system' });
  const found: unknown[] = [];
  await ctx.tx(async (tx) => {
    for await (const one of verifyLedger(ctx, tx, newCount())) if (!/no signed tree head/.test(one.what)) found.push(one);
  });
  for await (const one of verifyCases(ctx)) found.push(one);
  for await (const one of verifyLetters(ctx)) found.push(one);
  return found;
}

const called = () => calledCase(office);

describe('a case, carried from the report to its end', () => {
  it('goes from opened to carried out, each step by another person, and everything verifies', async () => {
    const { caseId, file } = await called();
    await reply(respondent(caseId), {
      caseId,
      version: null,
      stance: 'partly',
      text: 'Saya tidak sengaja menekan suka.',
      files: [],
      receipt: null,
    });
    world.clock.set('2026-10-21', '11:00');
    await heard(office, caseId, '2026-10-21');
    await weighed(office, caseId, file);
    await decided(office, caseId);
    expect(await stateOf(office, caseId)).toMatchObject({
      status: 'decided',
      clocks: expect.arrayContaining([expect.objectContaining({ deadline: 'hand-over', state: 'running', dueOn: '2026-11-10' })]),
    });
    world.clock.set('2026-10-22');
    await handedOver(office, caseId, day('2026-10-22'));
    const clocks = Object.fromEntries((await stateOf(office, caseId)).clocks.map((clock) => [clock.deadline, clock.dueOn]));
    expect(clocks).toMatchObject({ objection: '2026-11-11', effect: '2026-11-12' });
    await expect(finalise(office.as('officer'), await at(office, caseId))).rejects.toMatchObject({ code: 'procedure.effect-day-reached' });
    world.clock.set('2026-11-12');
    await finalise(office.as('officer'), await at(office, caseId));
    const done = async (statement: StatementMade | null) =>
      recordCarriedOut(office.as('officer'), law, { ...(await at(office, caseId)), note: 'Dicatat di berkas', statement });
    const made = { on: day('2026-11-12'), place: 'Ruang Kepala Dinas', readBy: 'Kepala Dinas', before: 'Sekretaris dan atasan langsung' };
    await expect(done(null)).rejects.toMatchObject({ code: 'procedure.statement-needed' });
    await expect(done({ ...made, readBy: '' })).rejects.toMatchObject({ code: 'procedure.statement-needed' });
    await expect(done({ ...made, on: day('2026-11-11') })).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await expect(done({ ...made, on: day('2026-11-13') })).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await done(made);
    expect((await stateOf(office, caseId)).statement).toEqual({ form: 'closed', on: '2026-11-12' });
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'closed', closed: { ground: 'carried-out', on: '2026-11-12' } });
    expect(await problems()).toEqual([]);
  });

  it('decides on the file after two served and missed summonses, with minutes of absence', async () => {
    const { caseId, file } = await called();
    await expect(
      recordMissed(office.as('superior'), law, { ...(await at(office, caseId)), waitedUntil: '10.00', note: '' }),
    ).rejects.toMatchObject({ code: 'procedure.hearing-day-passed' });
    world.clock.set('2026-10-22');
    await recordMissed(office.as('superior'), law, { ...(await at(office, caseId)), waitedUntil: '10.00', note: '' });
    expect((await stateOf(office, caseId)).clocks).toContainEqual({
      deadline: 'summons-2',
      from: '2026-10-21',
      dueOn: '2026-10-30',
      state: 'running',
    });
    await summoned(office, caseId, '2026-11-02', 2);
    await served(office, caseId, day('2026-10-22'), 2);
    await expect(weighed(office, caseId, file)).rejects.toMatchObject({ code: 'procedure.not-now' });
    world.clock.set('2026-11-03');
    await recordMissed(office.as('superior'), law, { ...(await at(office, caseId)), waitedUntil: '10.00', note: '' });
    const minutes = await draftNoShow(office.as('superior'), law, await at(office, caseId));
    await issueNoShow(office.as('superior'), await signed(office, caseId, minutes, 'superior'));
    await weighed(office, caseId, file);
    await decided(office, caseId);
    expect((await stateOf(office, caseId)).status).toBe('decided');
    expect(await problems()).toEqual([]);
  });

  it('closes a cleared person to all eyes the same day: the list, the words, the name', async () => {
    const { caseId, file } = await called();
    world.clock.set('2026-10-21', '11:00');
    await heard(office, caseId, '2026-10-21');
    await weighed(office, caseId, file, 'not-proven');
    await expect(decided(office, caseId)).rejects.toMatchObject({ code: 'procedure.every-element-proven' });
    const letter = await draftClearing(office.as('decider'), law, {
      ...(await at(office, caseId)),
      outcome: 'not-proven',
      reasons: 'Tidak ada bukti kesengajaan.',
    });
    await issueClearing(office.as('decider'), law, await signed(office, caseId, letter, 'decider'));
    const view = await caseView(office.as('officer'), caseId);
    expect(view).toMatchObject({ isSealed: true, respondent: null, what: null, allegation: null });
    expect(view.timeline.every((one) => one.words === null)).toBe(true);
    const { lines } = await listCases(office.as('officer'), {});
    expect(lines.map((line) => line.id)).not.toContain(caseId);
    expect((await listCases(office.as('officer'), { number: view.state.number })).lines.map((line) => line.id)).toEqual([caseId]);
    const left = await query(world.url.super, 'select count(*)::int as n from procedure.name_part where case_id = $1', [caseId]);
    expect(left.rows[0].n).toBe(0);
    expect(await servedView(respondent(caseId), law)).toMatchObject({
      status: 'closed',
      decision: { outcome: 'not-proven' },
      allegation: 'menyukai unggahan akun pemenangan bakal calon',
    });
    expect(await problems()).toEqual([]);
  });

  it('lets another official quash the decision on objection, which clears the person', async () => {
    const { caseId, file } = await called();
    world.clock.set('2026-10-21', '11:00');
    await heard(office, caseId, '2026-10-21');
    await weighed(office, caseId, file);
    await decided(office, caseId, 'moral-terbuka');
    await handedOver(office, caseId, day('2026-10-21'));
    world.clock.set('2026-11-09');
    await fileObjection(respondent(caseId), law, {
      caseId,
      version: null,
      text: 'Akun saya dipakai orang lain.',
      files: [],
      receivedOn: null,
    });
    const input = { outcome: 'quash', sanction: null, reasons: 'Bukti baru meyakinkan.' } as const;
    await expect(draftObjectionDecision(office.as('decider'), law, { ...(await at(office, caseId)), ...input })).rejects.toMatchObject({
      code: 'procedure.another-official',
    });
    await expect(
      assignPeople(office.as('officer'), {
        ...(await at(office, caseId)),
        people: [{ account: office.id.decider, part: 'objection-decider', seat: null }],
        order: '',
      }),
    ).rejects.toMatchObject({ code: 'procedure.another-official' });
    await assignPeople(office.as('officer'), {
      ...(await at(office, caseId)),
      people: [{ account: office.id.other, part: 'objection-decider', seat: null }],
      order: '',
    });
    await expect(
      draftObjectionDecision(office.as('other'), law, {
        ...(await at(office, caseId)),
        outcome: 'lighten',
        sanction: 'pdhtaps',
        reasons: 'x',
      }),
    ).rejects.toMatchObject({ code: 'procedure.not-lighter' });
    await expect(
      draftObjectionDecision(office.as('other'), law, {
        ...(await at(office, caseId)),
        outcome: 'not-accepted',
        sanction: null,
        reasons: 'x',
      }),
    ).rejects.toMatchObject({ code: 'procedure.not-late' });
    const letter = await draftObjectionDecision(office.as('other'), law, { ...(await at(office, caseId)), ...input });
    await issueObjectionDecision(office.as('other'), law, await signed(office, caseId, letter, 'other'));
    expect(await caseView(office.as('officer'), caseId)).toMatchObject({ isSealed: true, state: { closed: { ground: 'quashed' } } });
    expect(await problems()).toEqual([]);
  });

  it('closes as not proven with its reason alone, by somebody who did not screen', async () => {
    world.clock.set('2026-10-12');
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    await expect(
      closeCase(office.as('officer'), law, { ...(await at(office, caseId)), ground: 'not-proven', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'procedure.not-your-part' });
    await expect(
      closeCase(office.as('decider'), law, { ...(await at(office, caseId)), ground: 'not-proven', reason: '' }),
    ).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await closeCase(office.as('decider'), law, { ...(await at(office, caseId)), ground: 'not-proven', reason: 'Akun itu bukan miliknya.' });
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'closed', closed: { ground: 'not-proven' } });
    const again = { ...(await at(office, caseId)), ground: 'not-proven', reason: 'x' } as const;
    await expect(closeCase(office.as('decider'), law, again)).rejects.toMatchObject({ code: 'procedure.closed' });
  });

  it('calls only a duty late, and asks for the final word once the day of effect is here', async () => {
    const { caseId, file } = await called();
    const mine = async (who: 'officer' | 'superior') => (await workList(office.as(who), law)).filter((one) => one.caseId === caseId);
    world.clock.set('2026-10-22');
    expect(await mine('superior')).toMatchObject([{ dueOn: '2026-10-21', isLate: true }]);
    await heard(office, caseId, '2026-10-21');
    await weighed(office, caseId, file);
    await decided(office, caseId);
    await handedOver(office, caseId, day('2026-10-22'));
    world.clock.set('2026-11-13');
    expect(await mine('officer')).toMatchObject([{ dueOn: null, isLate: false, what: { en: 'Mark the decision final' } }]);
  });

  it('puts the hearing day on the work list with the table that explains it', async () => {
    const { caseId } = await called();
    const item = (await workList(office.as('examiner'), law)).find((one) => one.caseId === caseId);
    expect(item).toMatchObject({ dueOn: '2026-10-21', isLate: false });
    expect(item!.why!.days.filter((row) => row.counted)).toHaveLength(7);
    expect(await upload(office, caseId)).toBeTruthy();
  });
});
