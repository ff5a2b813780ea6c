import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import { at, FACTS, law, openOffice, signed, stateOf, type Office } from '../../../tests/support/case.js';
import { outcomeHanded, servedCase } from '../../../tests/support/openings.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import {
  caseView,
  completeSanction,
  draftAppealReply,
  fileAppeal,
  fileObjection,
  finalise,
  issueAppealReply,
  noteCourt,
  recordAppealDecision,
  recordCarriedOut,
  recordCourtOutcome,
  servedView,
  startSanction,
  verifyCases,
  type RecordAppealDecision,
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

const given = { answers: { ...FACTS, object: 'calon' }, actOn: '2026-10-05' };
const dismissed = async (): Promise<CaseId> => (await servedCase(office, 'pdhtaps', given)).caseId;
const demoted = async (): Promise<CaseId> => (await servedCase(office, 'penurunan-jabatan', given)).caseId;
const appeal = async (caseId: CaseId, filedOn = '2026-10-23') =>
  fileAppeal(office.as('officer'), law, { ...(await at(office, caseId)), filedOn: day(filedOn), number: 'B-1', text: '', files: [] });
const object = async (caseId: CaseId) =>
  fileObjection(world.ctx({ kind: 'respondent', caseId }), law, { caseId, version: null, text: 'x', files: [], receivedOn: null });
const boardSays = async (
  caseId: CaseId,
  outcome: RecordAppealDecision['outcome'],
  sanction: string | null = null,
  decidedOn = '2026-12-01',
) =>
  recordAppealDecision(office.as('officer'), law, {
    ...(await at(office, caseId)),
    outcome,
    sanction,
    decidedOn: day(decidedOn),
    number: 'P-1',
    reason: 'Menurut putusan BPASN.',
  });
const clockOf = async (caseId: CaseId, id: string) => (await stateOf(office, caseId)).clocks.find((one) => one.deadline === id)?.state;
const problems = async () => Array.fromAsync(verifyCases(world.ctx({ kind: 'system' })));

describe('the way against a decision (PP 79/2021)', () => {
  it('is the appeals board against a dismissal, and an objection against everything else', async () => {
    const out = await dismissed();
    await expect(object(out)).rejects.toMatchObject({ code: 'procedure.objection-open' });
    expect([await clockOf(out, 'appeal'), await clockOf(out, 'objection')]).toEqual(['running', undefined]);
    const down = await demoted();
    await expect(appeal(down)).rejects.toMatchObject({ code: 'procedure.appeal-open' });
    expect([await clockOf(down, 'appeal'), await clockOf(down, 'objection')]).toEqual([undefined, 'running']);
  });

  it('makes the effect wait for the board, and gives the appointing authority’s reply its period', async () => {
    const caseId = await dismissed();
    world.clock.set('2026-10-26');
    await expect(appeal(caseId, '2026-10-20')).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await appeal(caseId);
    expect(await clockOf(caseId, 'effect')).toBe('suspended');
    expect(await servedView(world.ctx({ kind: 'respondent', caseId }), law)).toMatchObject({ appeal: { filedOn: '2026-10-23' } });
    await expect(finalise(office.as('officer'), await at(office, caseId))).rejects.toMatchObject({ code: 'procedure.not-now' });
    const reply = async (text: string) => draftAppealReply(office.as('decider'), law, { ...(await at(office, caseId)), reply: text });
    await expect(reply('')).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await issueAppealReply(office.as('decider'), await signed(office, caseId, await reply('Sudah diperiksa oleh tim.'), 'decider'));
    expect(await clockOf(caseId, 'appeal-reply')).toBe('met');
    await expect(reply('sekali lagi')).rejects.toMatchObject({ code: 'procedure.reply-not-issued' });
  });

  it('annulled by the board restores the person: shut to all eyes, no sanction on the row, a certificate', async () => {
    const caseId = await dismissed();
    world.clock.set('2026-12-01');
    await appeal(caseId);
    await boardSays(caseId, 'annul');
    expect(await caseView(office.as('officer'), caseId)).toMatchObject({
      isSealed: true,
      state: { status: 'ending', closed: { ground: 'annulled' } },
    });
    const row = await query(world.url.super, 'select sanction, is_cleared from procedure.case_row where id = $1', [caseId]);
    expect(row.rows[0]).toEqual({ sanction: null, is_cleared: true });
    await outcomeHanded(office, caseId);
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'closed' });
    expect(await problems()).toEqual([]);
  });

  it('changed by the board puts another sanction of the ladder in its place, heavier ones too, and never the same', async () => {
    const caseId = await dismissed();
    world.clock.set('2026-12-01');
    await appeal(caseId);
    await expect(boardSays(caseId, 'lighten', null)).rejects.toMatchObject({ code: 'procedure.sanction-unknown' });
    await expect(boardSays(caseId, 'lighten', 'pdhtaps')).rejects.toMatchObject({ code: 'procedure.sanction-unknown' });
    await expect(boardSays(caseId, 'confirm', null, '2026-10-01')).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await boardSays(caseId, 'lighten', 'penurunan-jabatan');
    expect(await stateOf(office, caseId)).toMatchObject({
      status: 'final',
      appeal: { decided: { sanction: { id: 'penurunan-jabatan', months: 12 } } },
    });
    expect(await problems()).toEqual([]);
  });
});

describe('a sanction with a length', () => {
  it('begins on or after its effect, runs its months, and closes the case only then; a claim at court holds that up', async () => {
    const caseId = await demoted();
    world.clock.set('2026-11-16');
    const officer = office.as('officer');
    await finalise(officer, await at(office, caseId));
    await expect(recordCarriedOut(officer, law, { ...(await at(office, caseId)), note: 'x' })).rejects.toMatchObject({
      code: 'procedure.no-course',
    });
    const start = async (from: string) => startSanction(officer, { ...(await at(office, caseId)), from: day(from), note: '' });
    await expect(start('2026-10-22')).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await start('2026-11-16');
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'in-force', course: { from: '2026-11-16', until: '2027-11-16' } });
    const end = async () => completeSanction(office.as('officer'), { ...(await at(office, caseId)), note: '' });
    await expect(end()).rejects.toMatchObject({ code: 'procedure.course-over' });
    await noteCourt(officer, { ...(await at(office, caseId)), court: 'PTUN Contoh', number: '1/G/2026' });
    world.clock.set('2027-11-16');
    await expect(end()).rejects.toMatchObject({ code: 'procedure.no-court-waiting' });
    const judged = { isAnnulled: false, decidedOn: day('2027-10-01'), reason: 'Gugatan ditolak.' };
    await recordCourtOutcome(office.as('officer'), law, { ...(await at(office, caseId)), ...judged });
    await end();
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'closed', closed: { ground: 'carried-out' } });
    expect(await problems()).toEqual([]);
    world.clock.set('2026-10-12');
  });

  it('annulled by a court stands no more, and the person is handed that', async () => {
    const caseId = await demoted();
    world.clock.set('2026-11-16');
    await finalise(office.as('officer'), await at(office, caseId));
    await expect(
      recordCourtOutcome(office.as('officer'), law, {
        ...(await at(office, caseId)),
        isAnnulled: true,
        decidedOn: day('2026-11-16'),
        reason: 'x',
      }),
    ).rejects.toMatchObject({ code: 'procedure.court-waiting' });
    await noteCourt(office.as('officer'), { ...(await at(office, caseId)), court: 'PTUN Contoh', number: '' });
    await recordCourtOutcome(office.as('officer'), law, {
      ...(await at(office, caseId)),
      isAnnulled: true,
      decidedOn: day('2026-11-16'),
      reason: 'Dibatalkan.',
    });
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'ending', closed: { ground: 'annulled' }, course: null });
    await outcomeHanded(office, caseId);
  });
});
