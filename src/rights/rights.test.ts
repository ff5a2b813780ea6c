import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepFiles, storeFile } from '../evidence/index.js';
import { articleById, groundsFor, loadLaw } from '../law/index.js';
import { issueLetter, letterOf, letterPdf, numberLetter } from '../letters/index.js';
import type { FileId, LetterId } from '../kit/ids.js';
import { streamOf, tinyPdf } from '../../tests/support/files.js';
import { pdfWords } from '../../tests/support/pdf-words.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import {
  askRight,
  draftAnswer,
  followRight,
  listRights,
  openPeriods,
  readRight,
  recordAnswered,
  recordBreach,
  recordRight,
  recordTold,
  RIGHTS,
  verifyRights,
} from './index.js';

const law = loadLaw();
const actor = accountWith('rights.handle', 'letter.issue', 'letter.draft', 'evidence.add');
const signer = { name: 'Pejabat Contoh', post: 'Pejabat pelindungan data pribadi', unit: '' };
const ASK = {
  kind: 'access',
  name: 'Pegawai Contoh',
  reach: 'pegawai@contoh.go.id',
  relation: 'Terlapor',
  text: 'Salinan data saya',
} as const;
const REASONS = 'Salinan data Anda kami lampirkan pada surat ini.';
let world: World;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.clock.set('2026-10-16', '15:00'));
afterAll(async () => {
  await world.close();
});

const desk = () => world.ctx(actor);
const answer = { outcome: 'granted', ground: null, reasons: REASONS, identity: 'KTP dilihat di loket', signer } as const;

async function issued(letterId: LetterId): Promise<void> {
  const ctx = desk();
  const wrapper = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const { pages } = await ctx.tx((tx) => numberLetter(ctx, tx, { letterId }));
  const file = await storeFile(ctx, { name: 'surat.pdf', bytes: streamOf(tinyPdf()), wrapper, owner: 'letter:test', limit: 1_000_000 });
  await ctx.tx((tx) => keepFiles(ctx, tx, [file.id], wrapper, 'letter:test'));
  await ctx.tx((tx) => issueLetter(ctx, tx, { letterId, signed: file.id, pages }));
}

async function keptFile(): Promise<FileId> {
  const ctx = desk();
  const wrapper = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const file = await storeFile(ctx, { name: 'bukti.pdf', bytes: streamOf(tinyPdf()), wrapper, owner: 'case:test', limit: 1_000_000 });
  await ctx.tx((tx) => keepFiles(ctx, tx, [file.id], wrapper, 'case:test'));
  return file.id;
}

const problems = () => desk().tx((tx) => Array.fromAsync(verifyRights(desk(), tx)));

describe('a request about one’s own data', () => {
  it('runs 3 × 24 hours from the minute it came, over a weekend too', async () => {
    const { dueAt } = await askRight(world.ctx(), law, ASK);
    expect(dueAt.toString()).toBe('2026-10-19T08:00:00Z');
  });

  it('shows whoever holds its code number, hours and state, and no other code anything', async () => {
    const { code, number } = await askRight(world.ctx(), law, ASK);
    expect(await followRight(world.ctx(), code.toLowerCase())).toMatchObject({ number, state: 'open' });
    expect(JSON.stringify(await followRight(world.ctx(), code))).not.toContain('Pegawai');
    await expect(followRight(world.ctx(), '0000-0000-0000-0000')).rejects.toMatchObject({ code: 'rights.unknown-code' });
  });

  it('keeps no name and no word of it outside the sealed journal', async () => {
    await askRight(world.ctx(), law, ASK);
    const rows = await query(world.url.super, `select r.*, e.skeleton from rights.request r join ledger.entry e on e.stream_id = r.id`);
    expect(JSON.stringify(rows.rows)).not.toMatch(/Pegawai Contoh|pegawai@|Salinan/);
  });

  it('is nobody’s to read without the permission, and refused when something is missing', async () => {
    const { id } = await askRight(world.ctx(), law, ASK);
    await expect(readRight(world.ctx(accountWith('case.read')), id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(askRight(world.ctx(), law, { ...ASK, reach: ' ' })).rejects.toMatchObject({ code: 'rights.incomplete' });
    const later = { ...ASK, receivedAt: world.clock.at.add({ hours: 1 }) };
    await expect(recordRight(desk(), law, later)).rejects.toMatchObject({ code: 'rights.bad-time' });
  });

  it.each(RIGHTS)('on %s can be refused only on a ground the law lists for it', async (kind) => {
    const { id } = await askRight(world.ctx(), law, { ...ASK, kind });
    const refusal = { ...answer, id, version: 1, outcome: 'refused' } as const;
    await expect(draftAnswer(desk(), law, refusal)).rejects.toMatchObject({ code: 'rights.ground-needed' });
    const foreign = kind === 'limiting' ? 'safety' : 'agreement';
    await expect(draftAnswer(desk(), law, { ...refusal, ground: foreign })).rejects.toMatchObject({ code: 'rights.ground-needed' });
    const [ground] = groundsFor(law, kind);
    const letter = await draftAnswer(desk(), law, { ...refusal, ground: ground!.id });
    const words = pdfWords(await desk().tx((tx) => letterPdf(desk(), tx, letter)));
    expect(words).toContain(ground!.text.id);
    expect(words).toContain(articleById(law, ground!.article).label.id);
  });

  it('gives nothing before it is sure who asks', async () => {
    const { id } = await askRight(world.ctx(), law, ASK);
    await expect(draftAnswer(desk(), law, { ...answer, id, version: 1, identity: '' })).rejects.toMatchObject({
      code: 'rights.identity-first',
    });
  });

  it('is met when the issued answer reached the person, not when it was drafted', async () => {
    const { id, code } = await askRight(world.ctx(), law, ASK);
    const letter = await draftAnswer(desk(), law, { ...answer, id, version: 1 });
    await expect(recordAnswered(desk(), { id, way: 'diserahkan' })).rejects.toMatchObject({ code: 'rights.no-answer' });
    await issued(letter);
    await recordAnswered(desk(), { id, way: 'diserahkan' });
    expect((await followRight(world.ctx(), code)).state).toBe('answered');
    const again = draftAnswer(desk(), law, { ...answer, id, version: 3 });
    await expect(again).rejects.toMatchObject({ code: 'rights.answered' });
  });

  it('takes back the letter of a draft that is replaced, and refuses a draft made from an old version', async () => {
    const { id } = await askRight(world.ctx(), law, ASK);
    const first = await draftAnswer(desk(), law, { ...answer, id, version: 1 });
    await expect(draftAnswer(desk(), law, { ...answer, id, version: 1 })).rejects.toMatchObject({ code: 'ledger.changed-meanwhile' });
    await draftAnswer(desk(), law, { ...answer, id, version: 2 });
    expect((await desk().tx((tx) => letterOf(desk(), tx, first)))?.state).toBe('withdrawn');
  });
});

describe('a breach of data protection', () => {
  const words = { data: 'Nama dan jabatan', how: 'Salinan terkirim ke alamat lain', handling: 'Salinan ditarik kembali' };

  it('has both notices ready at once, the authority’s with the custody chain', async () => {
    const file = await keptFile();
    const id = await recordBreach(desk(), law, { ...words, knownAt: world.clock.at, files: [{ id: file, name: 'bukti.pdf' }], signer });
    const { breaches } = await listRights(desk());
    const breach = breaches.find((one) => one.id === id)!;
    const read = async (letter: LetterId) => pdfWords(await desk().tx((tx) => letterPdf(desk(), tx, letter)));
    expect(await read(breach.toAuthority)).toContain('Berkas 1: disimpan');
    expect(await read(breach.toPersons)).not.toContain('Berkas 1');
    expect(breach.dueAt.since(breach.knownAt).total('hours')).toBe(72);
  });

  it('stays open until persons and authority are told, and asks why after its hour', async () => {
    const id = await recordBreach(desk(), law, { ...words, knownAt: world.clock.at, files: [], signer });
    const open = async () => (await desk().tx((tx) => openPeriods(desk(), tx))).some((one) => one.subjectId === id);
    const breach = (await listRights(desk())).breaches.find((one) => one.id === id)!;
    await expect(recordTold(desk(), { id, whom: 'persons', way: 'surat', whyLate: '' })).rejects.toMatchObject({
      code: 'rights.no-answer',
    });
    await issued(breach.toPersons);
    await recordTold(desk(), { id, whom: 'persons', way: 'surat', whyLate: '' });
    expect(await open()).toBe(true);
    await issued(breach.toAuthority);
    world.clock.pass(73);
    await expect(recordTold(desk(), { id, whom: 'authority', way: 'surat', whyLate: ' ' })).rejects.toMatchObject({
      code: 'rights.why-late',
    });
    await recordTold(desk(), { id, whom: 'authority', way: 'surat', whyLate: 'Kantor tutup karena banjir' });
    expect(await open()).toBe(false);
  });
});

describe('verify', () => {
  it('finds a request or a breach whose row was changed by hand, and one without a row', async () => {
    expect(await problems()).toEqual([]);
    await query(world.url.super, `update rights.request set due_at = due_at + interval '1 day' where seq = 1`);
    expect((await problems()).map((one) => one.what)).toEqual(['its row differs from what its events make of it']);
    await query(world.url.super, 'delete from rights.request where seq = 1');
    expect((await problems()).map((one) => one.what)).toEqual(['its row is gone']);
  });

  it('keeps another office out', async () => {
    const other = await world.addTenant(`lain-${randomUUID().slice(0, 8)}.contoh.go.id`);
    const seen = await world.ground.db.tx(other.id, (tx) => openPeriods(world.ctx({ kind: 'system' }), tx));
    expect(seen).toEqual([]);
  });
});
