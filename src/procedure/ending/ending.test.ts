import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import { commitmentOf } from '../../ledger/index.js';
import { at, law, openOffice, signed, stateOf, upload, type Office } from '../../../tests/support/case.js';
import { calledCase, outcomeHanded, readyCase, weighedCase } from '../../../tests/support/openings.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import {
  closeCase,
  draftCertificate,
  draftClearing,
  issueCertificate,
  issueClearing,
  letterForOfficer,
  letterForRespondent,
  serveOutcome,
  servedView,
  workList,
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

const hex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g)!, (pair) => Number.parseInt(pair, 16));
const wordsOf = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString('utf8').replaceAll('\u200b', '').replace(/\s+/g, ' ');
const clockOf = async (caseId: CaseId) => (await stateOf(office, caseId)).clocks.find((one) => one.deadline === 'clearing-hand-over');

async function cleared(): Promise<CaseId> {
  const { caseId } = await weighedCase(office, {}, 'not-proven');
  const letter = await draftClearing(office.as('decider'), law, {
    ...(await at(office, caseId)),
    outcome: 'not-proven',
    reasons: 'Tidak ada bukti kesengajaan.',
  });
  await issueClearing(office.as('decider'), law, await signed(office, caseId, letter, 'decider'));
  return caseId;
}

describe('a case that found no breach', () => {
  it('is shut at once and ends when outcome and certificate are in the person’s hands', async () => {
    const caseId = await cleared();
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'ending', closed: { ground: 'not-proven', on: '2026-10-21' } });
    expect(await clockOf(caseId)).toMatchObject({ state: 'running', dueOn: '2026-11-10' });
    const waits = (await workList(office.as('officer'), law)).filter((one) => one.caseId === caseId);
    expect(waits.map((one) => one.what.en)).toEqual(expect.arrayContaining(['Hand over outcome and certificate']));
    await outcomeHanded(office, caseId);
    expect(await stateOf(office, caseId)).toMatchObject({ status: 'closed', decision: { service: { receivedOn: '2026-10-21' } } });
    expect(await clockOf(caseId)).toMatchObject({ state: 'met' });
    expect((await workList(office.as('officer'), law)).filter((one) => one.caseId === caseId)).toEqual([]);
  });

  it('gives the person a certificate that opens the leaf of that outcome, and the desk cannot read it afterwards', async () => {
    const caseId = await cleared();
    const letterId = await draftCertificate(office.as('officer'), await at(office, caseId));
    const words = wordsOf(await letterForOfficer(office.as('officer'), { caseId, letterId }));
    expect(words).toContain('dugaan itu tidak terbukti');
    const [leaf, salt] = [...words.matchAll(/: ([0-9a-f]{64})/g)].map((found) => found[1]!) as [string, string];
    const content = new RegExp(`\\["case/${caseId}.*?"\\]`).exec(words.replaceAll(' ', ''))![0];
    const again = commitmentOf({
      type: 'nirpihak/case.clearing-issued/v1',
      on: day('2026-10-21'),
      content: new TextEncoder().encode(content),
      salt: hex(salt),
    });
    expect(Buffer.from(again).toString('hex')).toBe(leaf);
    await outcomeHanded(office, caseId);
    const letter = (await stateOf(office, caseId)).ending!.letter;
    await expect(letterForOfficer(office.as('officer'), { caseId, letterId: letter })).rejects.toMatchObject({ code: 'procedure.sealed' });
    const own = world.ctx({ kind: 'respondent', caseId });
    expect((await letterForRespondent(own, letter)).size).toBeGreaterThan(0);
    expect((await servedView(own, law)).letters.map((one) => one.role)).toContain('certificate');
  });

  it('is not over before the certificate is signed, and not on a day before it', async () => {
    const caseId = await cleared();
    const hand = async () =>
      serveOutcome(office.as('officer'), {
        ...(await at(office, caseId)),
        way: 'by-hand',
        receivedOn: day('2026-10-20'),
        receipt: await upload(office, caseId),
        place: '',
        takenBy: '',
      });
    await expect(hand()).rejects.toMatchObject({ code: 'procedure.certificate-issued' });
    const letterId = await draftCertificate(office.as('officer'), await at(office, caseId));
    await expect(hand()).rejects.toMatchObject({ code: 'procedure.certificate-issued' });
    await issueCertificate(office.as('officer'), await signed(office, caseId, letterId, 'officer'));
    await expect(hand()).rejects.toMatchObject({ code: 'procedure.bad-day' });
  });
});

describe('closing before any decision', () => {
  it('needs its reason alone where nobody was called, and is over at once', async () => {
    const { caseId } = await readyCase(office);
    await closeCase(office.as('decider'), law, { ...(await at(office, caseId)), ground: 'no-breach', reason: 'Akun resmi kantor.' });
    expect((await stateOf(office, caseId)).status).toBe('closed');
  });

  it('is told to whoever was called, with the reason, also for another body’s matter', async () => {
    const { caseId } = await calledCase(office);
    await closeCase(office.as('superior'), law, {
      ...(await at(office, caseId)),
      ground: 'other-body',
      reason: 'Diteruskan ke Bawaslu Kota Contoh.',
    });
    expect((await stateOf(office, caseId)).status).toBe('ending');
    const letterId = await draftCertificate(office.as('officer'), await at(office, caseId));
    const words = wordsOf(await letterForOfficer(office.as('officer'), { caseId, letterId }));
    expect(words).toContain('SURAT PEMBERITAHUAN PENUTUPAN PERKARA');
    expect(words).toContain('Diteruskan ke Bawaslu Kota Contoh.');
    await outcomeHanded(office, caseId);
    expect((await stateOf(office, caseId)).status).toBe('closed');
  });
});
