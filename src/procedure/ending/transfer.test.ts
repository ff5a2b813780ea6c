import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId } from '../../kit/ids.js';
import { at, law, openOffice, signed, stateOf, summoned, type Office } from '../../../tests/support/case.js';
import { calledCase, readyCase, weighedCase } from '../../../tests/support/openings.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import {
  answerTransfer,
  closeCase,
  draftDecision,
  draftTransfer,
  issueTransfer,
  noteWithdrawal,
  remindTransfer,
  servedView,
  type DraftTransfer,
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

async function sent(caseId: CaseId, purpose: DraftTransfer['purpose'], waits: boolean): Promise<void> {
  const input = { purpose, to: 'Ketua Bawaslu Kota Contoh', place: 'Kota Contoh', reason: 'Wewenangnya.', waits };
  const letter = await draftTransfer(office.as('officer'), law, { ...(await at(office, caseId)), ...input });
  await issueTransfer(office.as('officer'), law, await signed(office, caseId, letter, 'officer'));
}
const answer = async (caseId: CaseId, what: 'accepted' | 'returned' | 'noted', reason = 'Surat jawaban 1/2026') =>
  answerTransfer(office.as('officer'), { ...(await at(office, caseId)), what, reason });

describe('a matter sent to another body', () => {
  it('waits until the answer comes, goes on where it stood when returned, and is closed as theirs when accepted', async () => {
    const { caseId } = await readyCase(office);
    await expect(answer(caseId, 'noted')).rejects.toMatchObject({ code: 'procedure.transfer-unanswered' });
    await sent(caseId, 'jurisdiction', false);
    await expect(summoned(office, caseId, '2026-10-21')).rejects.toMatchObject({ code: 'procedure.not-away' });
    await expect(answer(caseId, 'returned', '')).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await expect(sent(caseId, 'upwards', true)).rejects.toMatchObject({ code: 'procedure.no-transfer-open' });
    await answer(caseId, 'returned');
    expect((await stateOf(office, caseId)).status).toBe('alleged');
    await sent(caseId, 'own-authority', true);
    await answer(caseId, 'accepted');
    await closeCase(office.as('decider'), law, { ...(await at(office, caseId)), ground: 'other-body', reason: 'Diterima Bawaslu.' });
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'closed', closed: { ground: 'other-body' } });
  });

  it('may go on here beside a criminal side, or wait for it, as recorded', async () => {
    const decide = async (caseId: CaseId) =>
      draftDecision(office.as('decider'), law, {
        ...(await at(office, caseId)),
        sanction: 'moral-tertutup',
        reasons: 'x',
        outsideReason: '',
      });
    const waiting = await weighedCase(office);
    await sent(waiting.caseId, 'criminal', true);
    await expect(decide(waiting.caseId)).rejects.toMatchObject({ code: 'procedure.not-away' });
    const going = await weighedCase(office);
    await sent(going.caseId, 'criminal', false);
    await expect(decide(going.caseId)).resolves.toBeTruthy();
  });
});

describe('a matter of somebody outside this ladder', () => {
  it('is tracked until their own authority answers: a period, a reminder that starts it anew, and the answer', async () => {
    const { caseId } = await calledCase(office);
    await sent(caseId, 'own-authority', true);
    const clock = async () => (await stateOf(office, caseId)).clocks.find((one) => one.deadline === 'transfer-answer');
    expect(await clock()).toMatchObject({ from: '2026-10-12', dueOn: '2026-10-30', state: 'running' });
    const remind = async (note: string) => remindTransfer(office.as('officer'), law, { ...(await at(office, caseId)), note });
    await expect(remind('Surat 12/2026')).rejects.toMatchObject({ code: 'procedure.answer-overdue' });
    world.clock.set('2026-11-02');
    await expect(remind('')).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await remind('Surat 12/2026');
    expect(await clock()).toMatchObject({ from: '2026-11-02', state: 'running' });
    expect((await stateOf(office, caseId)).transfers).toMatchObject([{ purpose: 'own-authority', answer: null }]);
    const told = async () => (await servedView(world.ctx({ kind: 'respondent', caseId }), law)).transfers;
    expect(await told()).toEqual([{ to: 'Ketua Bawaslu Kota Contoh', on: '2026-10-12', answer: null }]);
    await answer(caseId, 'accepted');
    expect(await clock()).toMatchObject({ state: 'met' });
    expect(await told()).toMatchObject([{ answer: 'accepted' }]);
  });

  it('tells the person nothing of a possible criminal side', async () => {
    const { caseId } = await calledCase(office);
    await sent(caseId, 'criminal', true);
    expect((await servedView(world.ctx({ kind: 'respondent', caseId }), law)).transfers).toEqual([]);
  });
});

describe('a report taken back', () => {
  it('is noted once, with what was said, and the case goes on', async () => {
    const { caseId } = await readyCase(office);
    const note = async (reason: string) => noteWithdrawal(office.as('officer'), { ...(await at(office, caseId)), reason });
    await expect(note('')).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await note('Pelapor menarik laporannya.');
    await expect(note('lagi')).rejects.toMatchObject({ code: 'procedure.withdrawal-not-noted' });
    await expect(summoned(office, caseId, '2026-10-21')).resolves.toMatch(/-/);
  });
});
