import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import {
  at,
  decided,
  handedOver,
  law,
  openOffice,
  recommended,
  signed,
  stateOf,
  upload,
  weighed,
  type Office,
} from '../../../tests/support/case.js';
import { examinedCase, weighedCase } from '../../../tests/support/openings.js';
import { pdfWords } from '../../../tests/support/pdf-words.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import {
  draftClearing,
  draftDecision,
  enterEarlier,
  finalise,
  issueClearing,
  likeOutcomes,
  letterForOfficer,
  lookUpEarlier,
  tellApart,
  type DraftDecision,
} from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(() => world.close());

const SEVERE = { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'support' };
const NIP = '198001012005011001';
const severe = (actOn: string, nip: string) => weighedCase(office, { answers: SEVERE, actOn, nip });

const draft = async (caseId: CaseId, more: Partial<DraftDecision>) =>
  draftDecision(office.as('decider'), law, {
    ...(await at(office, caseId)),
    sanction: 'pembebasan-jabatan',
    reasons: 'Setiap unsur terbukti.',
    outsideReason: '',
    ...more,
  });
const lookedUp = async (caseId: CaseId) => {
  await lookUpEarlier(office.as('decider'), await at(office, caseId));
  return (await stateOf(office, caseId)).earlier;
};

describe('earlier sanctions of the same person', () => {
  let first: CaseId;
  beforeAll(async () => {
    const cleared = await examinedCase(office, { answers: SEVERE, actOn: '2026-10-02', nip: NIP });
    await weighed(office, cleared.caseId, cleared.file, 'not-proven');
    const letter = await draftClearing(office.as('decider'), law, {
      ...(await at(office, cleared.caseId)),
      outcome: 'not-proven',
      reasons: 'x',
    });
    await issueClearing(office.as('decider'), law, await signed(office, cleared.caseId, letter, 'decider'));
    first = (await severe('2026-10-05', NIP)).caseId;
    await decided(office, first, 'penurunan-jabatan');
    await handedOver(office, first, day('2026-10-21'));
    world.clock.set('2026-11-11');
    await finalise(office.as('officer'), await at(office, first));
  });

  it('are seen before anybody decides, are reasoned upon, and make the next sanction heavier, within the level', async () => {
    const { caseId } = await severe('2026-10-06', NIP);
    await expect(draft(caseId, {})).rejects.toMatchObject({ code: 'procedure.earlier-unseen' });
    await expect(lookUpEarlier(office.as('officer'), await at(office, caseId))).rejects.toMatchObject({ code: 'procedure.not-your-part' });
    expect(await lookedUp(caseId)).toMatchObject({
      found: [{ other: first, sanction: 'penurunan-jabatan', level: 'berat', isFinal: true, isSure: true }],
    });
    await expect(draft(caseId, {})).rejects.toMatchObject({ code: 'procedure.repetition-reason' });
    const counted = { counted: [first], repetitionReason: 'Perbuatan yang sama sifatnya, tiga minggu sesudah putusan pertama.' };
    await expect(draft(caseId, { ...counted, sanction: 'penurunan-jabatan' })).rejects.toMatchObject({
      code: 'procedure.sanction-outside',
    });
    const letterId = await draft(caseId, counted);
    const { decision } = await stateOf(office, caseId);
    expect(decision).toMatchObject({ counted: [first], sanction: { id: 'pembebasan-jabatan', isOutsideRange: false } });
    const words = pdfWords(await letterForOfficer(office.as('officer'), { caseId, letterId }));
    expect(words).toContain('dihitung sebagai pengulangan');
    expect(words).toContain('Pasal 34');
  });

  it('of the same act by the same rule leave nothing more to be decided: one breach, one sanction', async () => {
    const { caseId } = await severe('2026-10-05', NIP);
    await expect(draft(caseId, {})).rejects.toMatchObject({ code: 'procedure.once-only' });
    await lookedUp(caseId);
    await expect(draft(caseId, { repetitionReason: 'x' })).rejects.toMatchObject({ code: 'procedure.once-only' });
  });

  it('found by the name alone stop nobody, and are told apart with a reason', async () => {
    const { caseId } = await severe('2026-10-07', '');
    const { found } = await lookedUp(caseId);
    expect(found.map((one) => [one.other === first, one.isSure])).toContainEqual([true, false]);
    await tellApart(office.as('decider'), { ...(await at(office, caseId)), other: first, reason: 'Unit kerja dan tanggal lahirnya lain.' });
    expect((await stateOf(office, caseId)).earlier.toldApart).toEqual([first]);
    await expect(tellApart(office.as('decider'), { ...(await at(office, caseId)), other: caseId, reason: 'x' })).rejects.toMatchObject({
      code: 'procedure.earlier-doubtful',
    });
    await draft(caseId, {});
  });

  it('serve as outcomes of like facts from five up, without names, and below that not at all', async () => {
    const { caseId } = await severe('2026-10-09', '');
    const shown = async () => likeOutcomes(office.as('decider'), law, caseId);
    const copies = async (n: number) =>
      query(
        world.url.super,
        `insert into procedure.case_row select (jsonb_populate_record(null::procedure.case_row, to_jsonb(c) ||
           jsonb_build_object('id', gen_random_uuid(), 'sequence', 9000 + i, 'number', (9000 + i) || '/2026'))).*
         from procedure.case_row c, generate_series($2::int, $3::int) i where c.id = $1`,
        [first, n, n === 1 ? 3 : 4],
      );
    await copies(1);
    expect(await shown()).toBeNull();
    await copies(4);
    expect(await shown()).toEqual([{ sanction: 'penurunan-jabatan', isLenient: false, n: 5 }]);
    await expect(likeOutcomes(office.as('screener'), law, caseId)).rejects.toMatchObject({ code: 'procedure.not-found' });
    await query(world.url.super, `delete from procedure.case_row where sequence > 9000`, []);
  });

  it('come from the personnel file only with their decree, entered by the officer', async () => {
    const { caseId } = await severe('2026-10-08', '');
    const input = { sanction: 'teguran-tertulis', decidedOn: day('2025-03-03'), until: null, number: '800/12/2025', note: '' };
    const decree = await upload(office, caseId, 'keputusan-lama.pdf');
    const enter = async (more: object) =>
      enterEarlier(office.as('officer'), law, { ...(await at(office, caseId)), ...input, decree, ...more });
    await expect(enter({ number: '' })).rejects.toMatchObject({ code: 'procedure.reason-needed' });
    await expect(enter({ decidedOn: day('2030-01-01') })).rejects.toMatchObject({ code: 'procedure.bad-day' });
    await expect(enter({ sanction: 'kontrak-teguran' })).rejects.toMatchObject({ code: 'procedure.sanction-unknown' });
    await enter({});
    await expect(draft(caseId, {})).rejects.toMatchObject({ code: 'procedure.repetition-reason' });
    await draft(caseId, { repetitionReason: 'Sifat pelanggarannya lain.' });
    expect((await stateOf(office, caseId)).decision).toMatchObject({ counted: [] });
  });
});

describe('an administrative action beside a moral statement (PP 42/2004 Ps. 16)', () => {
  it('is taken only where the board has recommended it, in the light forms, and stands in the decision as its own', async () => {
    const { caseId } = await weighedCase(office);
    const moral = { sanction: 'moral-tertutup', administrative: 'teguran-lisan' };
    await expect(draft(caseId, moral)).rejects.toMatchObject({ code: 'procedure.administrative-unadvised' });
    await recommended(office, caseId, 'breach', true);
    await expect(draft(caseId, { ...moral, administrative: 'penurunan-jabatan' })).rejects.toMatchObject({
      code: 'procedure.sanction-unknown',
    });
    const letterId = await draft(caseId, moral);
    expect((await stateOf(office, caseId)).decision).toMatchObject({ administrative: 'teguran-lisan', sanction: { id: 'moral-tertutup' } });
    const words = pdfWords(await letterForOfficer(office.as('officer'), { caseId, letterId }));
    expect(words).toContain('tindakan administratif berupa teguran lisan');
    expect(words).toContain('Pasal 16');
  });
});
