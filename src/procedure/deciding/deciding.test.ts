import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../kit/dates.js';
import type { CaseId, FileId } from '../../kit/ids.js';
import { reportsOf } from '../../intake/index.js';
import { letterPdf } from '../../letters/index.js';
import { tinyPdf } from '../../../tests/support/files.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import {
  at,
  decided,
  handedOver,
  law,
  openOffice,
  signed,
  stateOf,
  recommended,
  upload,
  weighed,
  type Office,
} from '../../../tests/support/case.js';
import { examinedCase } from '../../../tests/support/openings.js';
import {
  addEvidence,
  assignPeople,
  caseView,
  deliberate,
  draftDecision,
  draftObjectionDecision,
  fileObjection,
  finalise,
  issueObjectionDecision,
  letterForOfficer,
  letterForRespondent,
  readDecision,
  recordHandOverMissed,
  searchByName,
  servedView,
  type JudgedElement,
  closeCase,
} from '../index.js';
import { servedRule } from '../served/served-parts.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const respondent = (caseId: CaseId) => world.ctx({ kind: 'respondent', caseId });
const own = (caseId: CaseId) => ({ caseId, version: null });

const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Buffer> => Buffer.concat(await Array.fromAsync(stream));

/** Heard on Wednesday, 21 October 2026. */
const examined = (answers?: Record<string, string>, actOn?: string) =>
  examinedCase(office, { ...(answers && { answers }), ...(actOn && { actOn }) });

const SEVERE = { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'support' };

describe('weighing', () => {
  it('asks for every element, with a reason, and with evidence that was shown', async () => {
    const { caseId, file } = await examined();
    const { alleged: rules } = await stateOf(office, caseId);
    const whole = rules.flatMap((rule) =>
      rule.elements.map((element): JudgedElement => ({
        rule: rule.rule,
        element,
        finding: 'proven',
        evidence: [file],
        said: '',
        reason: 'x',
        isAnswerAddressed: true,
      })),
    );
    const weigh = async (elements: readonly JudgedElement[]) =>
      deliberate(office.as('examiner'), { ...(await at(office, caseId)), elements, reasons: '' });
    await expect(weigh(whole.slice(1))).rejects.toMatchObject({ code: 'procedure.element-missing' });
    await expect(weigh(whole.map((one) => ({ ...one, reason: '' })))).rejects.toMatchObject({ code: 'procedure.element-missing' });
    await expect(weigh(whole.map((one) => ({ ...one, evidence: [] })))).rejects.toMatchObject({ code: 'procedure.proof-needed' });
    await expect(weigh(whole.map((one) => ({ ...one, evidence: ['nowhere' as FileId] })))).rejects.toMatchObject({
      code: 'procedure.unknown-evidence',
    });
    const hidden = await upload(office, caseId, 'tersembunyi.pdf');
    await addEvidence(office.as('officer'), {
      ...(await at(office, caseId)),
      files: [hidden],
      source: 'office',
      isSetAside: false,
      note: '',
    });
    await expect(weigh(whole.map((one) => ({ ...one, evidence: [hidden] })))).rejects.toMatchObject({ code: 'procedure.proof-needed' });
    await weigh(whole.map((one) => ({ ...one, isAnswerAddressed: false })));
    await expect(decided(office, caseId)).rejects.toMatchObject({ code: 'procedure.answers-addressed' });
    await weigh(whole);
    await recommended(office, caseId);
    await decided(office, caseId);
  });

  it('belongs to the examiners; deciding belongs to the deciding official', async () => {
    const { caseId, file } = await examined();
    await expect(deliberate(office.as('decider'), { ...(await at(office, caseId)), elements: [], reasons: '' })).rejects.toMatchObject({
      code: 'procedure.not-your-part',
    });
    await weighed(office, caseId, file);
    const input = { sanction: 'moral-tertutup', reasons: 'x', outsideReason: '' };
    for (const name of ['officer', 'superior', 'examiner'] as const) {
      await expect(draftDecision(office.as(name), law, { ...(await at(office, caseId)), ...input })).rejects.toMatchObject({
        code: 'procedure.not-your-part',
      });
    }
    await expect(draftDecision(office.as('other'), law, { ...(await at(office, caseId)), ...input })).rejects.toMatchObject({
      code: 'procedure.not-your-part',
    });
  });
});

describe('the sanction', () => {
  it('lies on the ladder of class, level and day; outside the range only with a written reason, and marked', async () => {
    const { caseId, file } = await examined(SEVERE, '2026-10-05');
    await weighed(office, caseId, file);
    const draft = async (sanction: string, outsideReason = '') =>
      draftDecision(office.as('decider'), law, { ...(await at(office, caseId)), sanction, reasons: 'x', outsideReason });
    await expect(draft('kontrak-teguran')).rejects.toMatchObject({ code: 'procedure.sanction-unknown' });
    // PP 94/2021 Ps. 42: the allowance cuts wait for a regulation; their forms before it hold.
    await expect(draft('potongan-tukin-6', 'x')).rejects.toMatchObject({ code: 'procedure.sanction-unknown' });
    await expect(draft('tidak-ada')).rejects.toMatchObject({ code: 'law.unknown-id' });
    await expect(draft('penundaan-pangkat')).rejects.toMatchObject({ code: 'procedure.sanction-outside' });
    await expect(draft('penundaan-pangkat', 'x')).rejects.toMatchObject({ code: 'procedure.sanction-outside' });
    await draft('penundaan-pangkat', 'Perbuatan sekali dan segera dihapus');
    expect((await stateOf(office, caseId)).decision).toMatchObject({
      sanction: { id: 'penundaan-pangkat', level: 'sedang', months: 12, isOutsideRange: true },
    });
    const letter = await draft('penurunan-jabatan');
    expect((await stateOf(office, caseId)).decision).toMatchObject({ letter, sanction: { isOutsideRange: false } });
  });

  it('in force is found by name by anybody who may search, until its last day', async () => {
    const { caseId, file } = await examined(SEVERE, '2026-10-05');
    await weighed(office, caseId, file);
    await decided(office, caseId, 'penurunan-jabatan');
    await handedOver(office, caseId, day('2026-10-21'));
    const found = async () =>
      (await searchByName(office.as('other'), { name: 'Budi Contoh Santoso', caseId: null, purpose: 'Kenaikan pangkat' })).map(
        (line) => line.id,
      );
    expect(await found()).not.toContain(caseId);
    world.clock.set('2026-11-11');
    await finalise(office.as('officer'), await at(office, caseId));
    expect(await found()).toContain(caseId);
    world.clock.set('2027-11-10');
    expect(await found()).toContain(caseId);
    world.clock.set('2027-11-11');
    expect(await found()).not.toContain(caseId);
  });
});

describe('a person who does not come for the decision', () => {
  it('has it sent within three working days, and the periods run from when it was received (PerBKN 6/2022 Ps. 49 (8))', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    await decided(office, caseId);
    world.clock.set('2026-10-23');
    const missed = async (absentOn: string) =>
      recordHandOverMissed(office.as('officer'), law, { ...(await at(office, caseId)), absentOn: day(absentOn), note: '' });
    await expect(missed('2026-10-24')).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await missed('2026-10-23');
    expect((await stateOf(office, caseId)).clocks).toContainEqual({
      deadline: 'hand-over-absent',
      from: '2026-10-23',
      dueOn: '2026-10-28',
      state: 'running',
    });
    await expect(missed('2026-10-23')).rejects.toMatchObject({ code: 'procedure.hand-over-expected' });
    world.clock.set('2026-10-28');
    await handedOver(office, caseId, day('2026-10-28'));
    const clocks = Object.fromEntries((await stateOf(office, caseId)).clocks.map((clock) => [clock.deadline, clock.state]));
    expect(clocks).toMatchObject({ 'hand-over': 'met', 'hand-over-absent': 'met', effect: 'running', objection: 'running' });
  });
});

describe('the decision in the person’s hands', () => {
  it('is none while it is a draft, though the case be closed upon it', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    await draftDecision(office.as('decider'), law, {
      ...(await at(office, caseId)),
      sanction: 'moral-tertutup',
      reasons: 'x',
      outsideReason: '',
    });
    await closeCase(office.as('decider'), law, { ...(await at(office, caseId)), ground: 'other-body', reason: 'Wewenang lembaga lain' });
    expect(await servedView(respondent(caseId), law)).toMatchObject({ status: 'closed', decision: null });
  });

  it('rests on the articles in force on the day of the act, each saying whether it was verified', () => {
    const rule = law.rules.find((one) => one.articles.some((article) => article.until !== null))!;
    const { id, until } = rule.articles.find((article) => article.until !== null)!;
    const on = (actOn: Day) => servedRule(law, rule.id, { actOn, employmentClass: 'pns' }).articles.map((article) => article.id);
    expect(on(until!)).toContain(id);
    expect(on(addDays(until!, 1))).not.toContain(id);
    expect(on(addDays(until!, 1)).length).toBeGreaterThan(0);
    expect(
      servedRule(law, rule.id, { actOn: until!, employmentClass: 'pns' }).articles.every(
        (article) => typeof article.verified === 'boolean',
      ),
    ).toBe(true);
  });

  it('shows nothing of itself before the handing-over, and then the letter with reasons, articles and the way to object', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    await decided(office, caseId);
    const before = await servedView(respondent(caseId), law);
    expect(before).toMatchObject({ status: 'deliberated', decision: null });
    const { decision } = await stateOf(office, caseId);
    await expect(letterForRespondent(respondent(caseId), decision!.letter)).rejects.toMatchObject({ code: 'procedure.not-shown' });
    await handedOver(office, caseId, day('2026-10-21'));
    await readDecision(respondent(caseId), own(caseId));
    const said = { finding: 'proven', said: 'Tidak sengaja.', reason: 'Tangkapan layar menunjukkan tanda suka.', evidence: [1] };
    const after = await servedView(respondent(caseId), law);
    expect(after).toMatchObject({ status: 'served', decision: { outcome: 'breach', isRead: true } });
    expect(after.decision!.elements.length).toBeGreaterThan(1);
    for (const one of after.decision!.elements) expect(one).toMatchObject(said);
    // The signed scan is what the person got; the words are those of the copy for print.
    const scan = await letterForRespondent(respondent(caseId), decision!.letter);
    expect([scan.media, (await bytesOf(scan.bytes)).equals(Buffer.from(tinyPdf()))]).toEqual(['application/pdf', true]);
    const text = execFileSync('pdftotext', ['-', '-'], {
      input: await letterForOfficer(office.as('officer'), { caseId, letterId: decision!.letter }),
    })
      .toString('utf8')
      .replace(/\s+/g, ' ');
    for (const word of [
      'Budi Contoh Santoso',
      'Tangkapan layar menunjukkan tanda suka',
      'keberatan',
      '14 hari kerja',
      'belum dicocokkan dengan naskah resmi',
    ])
      expect(text).toContain(word);
  });

  it('takes an objection until the fourteenth working day in time, and keeps a later one marked as late', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    await decided(office, caseId, 'moral-terbuka');
    await handedOver(office, caseId, day('2026-10-21'));
    world.clock.set('2026-11-11');
    await fileObjection(respondent(caseId), law, { ...own(caseId), text: 'Saya keberatan.', files: [], receivedOn: null });
    expect((await stateOf(office, caseId)).objection).toMatchObject({ isLate: true });
    await assignPeople(office.as('officer'), {
      ...(await at(office, caseId)),
      people: [{ account: office.id.other, part: 'objection-decider', seat: null }],
      order: '',
    });
    const letter = await draftObjectionDecision(office.as('other'), law, {
      ...(await at(office, caseId)),
      outcome: 'not-accepted',
      sanction: null,
      reasons: 'Lewat waktu.',
    });
    await issueObjectionDecision(office.as('other'), law, await signed(office, caseId, letter, 'other'));
    expect(await stateOf(office, caseId)).toMatchObject({
      status: 'final',
      objection: { decision: { outcome: 'not-accepted', issuedOn: '2026-11-11' } },
    });
  });

  it('may be lightened on objection, never made heavier', async () => {
    const { caseId, file } = await examined();
    await weighed(office, caseId, file);
    await decided(office, caseId, 'moral-terbuka');
    await handedOver(office, caseId, day('2026-10-21'));
    world.clock.set('2026-11-10');
    await fileObjection(respondent(caseId), law, { ...own(caseId), text: 'Terlalu berat.', files: [], receivedOn: null });
    expect((await stateOf(office, caseId)).objection).toMatchObject({ isLate: false });
    await assignPeople(office.as('officer'), {
      ...(await at(office, caseId)),
      people: [{ account: office.id.other, part: 'objection-decider', seat: null }],
      order: '',
    });
    const draft = async (sanction: string) =>
      draftObjectionDecision(office.as('other'), law, {
        ...(await at(office, caseId)),
        outcome: 'lighten',
        sanction,
        reasons: 'Sekali dan tanpa akibat.',
      });
    for (const sanction of ['moral-terbuka', 'teguran-lisan', 'pdhtaps'])
      await expect(draft(sanction), sanction).rejects.toMatchObject({ code: 'procedure.not-lighter' });
    const letter = await draft('moral-tertutup');
    await issueObjectionDecision(office.as('other'), law, await signed(office, caseId, letter, 'other'));
    const ctx = office.as('officer');
    const text = execFileSync('pdftotext', ['-', '-'], { input: await ctx.tx((tx) => letterPdf(ctx, tx, letter)) }).toString('utf8');
    expect(text).toContain('Sekali dan tanpa akibat.');
  });

  it('tells the reporter a plain status and nothing of the case', async () => {
    const { caseId, file } = await examined();
    const { state } = await caseView(office.as('officer'), caseId);
    const ctx = office.as('officer');
    const told = async () => (await ctx.tx((tx) => reportsOf(ctx, tx, state.reports)))[0]!.status;
    expect(await told()).toBe('in-examination');
    await weighed(office, caseId, file);
    await decided(office, caseId);
    expect(await told()).toBe('decided');
  });
});
