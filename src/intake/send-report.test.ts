import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCount, verifyLedger } from '../ledger/index.js';
import { verifyFiles } from '../evidence/index.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import { streamOf, tinyJpeg } from '../../tests/support/files.js';
import { answers, filledDraft, sentReport, stateOf } from '../../tests/support/report.js';
import {
  addDraftFile,
  discardDraft,
  loadDraft,
  mailbox,
  openDraft,
  openMailbox,
  report,
  reportsOf,
  saveStep,
  sendReport,
  showReceipt,
  verifyReports,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const desk = () => world.ctx(accountWith('report.read'));
const jpeg = (name = 'foto.jpg') => ({ name, bytes: streamOf(tinyJpeg()), limit: 1_000_000 });
const count = async (sql: string): Promise<number> => Number((await query(world.url.super, sql)).rows[0].n);
async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}

describe('sending', () => {
  it('keeps what was written, with its files, as one report', async () => {
    const key = await filledDraft(world.ctx());
    await addDraftFile(world.ctx(), key, jpeg());
    await showReceipt(world.ctx(), key);
    const sent = await sendReport(world.ctx(), key);
    const kept = await report(desk(), sent.reportId);
    expect(kept).toMatchObject({
      number: sent.number,
      receivedOn: '2026-10-12',
      state: 'received',
      acts: ['post', 'photo'],
      actOn: '2026-10-05',
      office: 'wali-kota',
      fileCount: 1,
      hasContact: false,
      isSetAside: false,
    });
    expect(kept.content).toMatchObject({
      what: answers.what.text,
      where: 'Balai Kelurahan Melati',
      meant: answers.who,
      links: answers.evidence.links,
      takenBy: null,
    });
    expect(kept.content!.files.map((file) => file.name)).toEqual(['foto.jpg']);
    expect(await desk().tx((tx) => reportsOf(desk(), tx, [sent.reportId]))).toMatchObject([{ number: sent.number }]);
  });

  it('makes one report of eight sends at once, with one confirmation', async () => {
    const key = await filledDraft(world.ctx());
    await addDraftFile(world.ctx(), key, jpeg());
    await showReceipt(world.ctx(), key);
    const before = await count('select count(*) as n from intake.report');
    const all = await Promise.all(Array.from({ length: 8 }, () => sendReport(world.ctx(), key)));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await count('select count(*) as n from intake.report')).toBe(before + 1);
    expect(await sendReport(world.ctx(), key)).toEqual(all[0]);
  });

  it('numbers eight drafts sent at once without a gap or a number given twice', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => filledDraft(world.ctx())));
    for (const key of keys) await showReceipt(world.ctx(), key);
    const sent = await Promise.all(keys.map((key) => sendReport(world.ctx(), key)));
    const numbers = sent.map((one) => Number(one.number.split('/')[0])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, i) => numbers[0]! + i));
    expect(sent.every((one) => one.number.endsWith('/2026'))).toBe(true);
  });

  it('is refused before an account was written, and before the receipt was shown', async () => {
    const { key } = await openDraft(world.ctx(), { via: 'web' });
    await expect(sendReport(world.ctx(), key)).rejects.toMatchObject({ code: 'intake.incomplete' });
    await saveStep(world.ctx(), key, 'what', answers.what);
    await expect(sendReport(world.ctx(), key)).rejects.toMatchObject({ code: 'intake.receipt-first' });
    await expect(sendReport(world.ctx(), undefined)).rejects.toMatchObject({ code: 'intake.no-draft' });
    expect(await stateOf(world.ctx(), key)).toBe('open');
  });

  it('lets a sent draft be neither changed nor shown with its words again', async () => {
    const { key, words } = await sentReport(world.ctx());
    await expect(saveStep(world.ctx(), key, 'what', answers.what)).rejects.toMatchObject({ code: 'intake.already-sent' });
    await expect(showReceipt(world.ctx(), key)).rejects.toMatchObject({ code: 'intake.already-sent' });
    expect(JSON.stringify(await loadDraft(world.ctx(), key))).not.toContain(words);
  });

  it('keeps the report when its writer leaves quickly afterwards', async () => {
    const { key, reportId, words } = await sentReport(world.ctx());
    await discardDraft(world.ctx(), key);
    expect((await report(desk(), reportId)).state).toBe('received');
    expect((await openMailbox(world.ctx(), words)).found).toBe(true);
  });

  it('goes through in words, and names the loss, when a flood has cleared a file away', async () => {
    const key = await filledDraft(world.ctx());
    const [kept, gone] = [
      await addDraftFile(world.ctx(), key, jpeg('tinggal.jpg')),
      await addDraftFile(world.ctx(), key, jpeg('hilang.jpg')),
    ];
    await showReceipt(world.ctx(), key);
    await query(world.url.super, 'delete from evidence.file where id = $1', [gone.id]);
    const sent = await sendReport(world.ctx(), key);
    expect(sent.lostFiles).toEqual(['hilang.jpg']);
    expect((await report(desk(), sent.reportId)).content!.files.map((file) => file.id)).toEqual([kept.id]);
  });

  it('goes through in words when the disk has no room left for files', async () => {
    const full: typeof world.ground.blobs = { ...world.ground.blobs, room: async () => 0 };
    const ctx = { ...world.ctx(), blobs: full };
    const key = await filledDraft(ctx);
    await expect(addDraftFile(ctx, key, jpeg())).rejects.toMatchObject({
      code: expect.stringMatching(/^(kit\.disk-full|evidence\.drafts-full)$/),
    });
    await showReceipt(ctx, key);
    const sent = await sendReport(ctx, key);
    expect((await report(desk(), sent.reportId)).content!.what).toBe(answers.what.text);
  });

  it('by an officer asks for the right to take reports again, and names the officer in the sealed body alone', async () => {
    const officer = accountWith('report.take', 'report.read');
    const key = await filledDraft(world.ctx(officer), {}, 'counter');
    await showReceipt(world.ctx(officer), key);
    await expect(sendReport(world.ctx(), key)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    const sent = await sendReport(world.ctx(officer), key);
    expect(await report(desk(), sent.reportId)).toMatchObject({ via: 'counter', content: { takenBy: { name: 'Petugas Contoh' } } });
  });
});

describe('a kept report', () => {
  it('shows in a dump neither words, names, receipt nor the minute it came', async () => {
    const { words, key } = await sentReport(world.ctx());
    const lines = (
      await query(
        world.url.super,
        `
      select t::text as line from intake.report t union all select t::text from intake.draft t union all select t::text from intake.receipt t
      union all select t::text from intake.name_index t union all select t::text from ledger.entry t where t.stream = 'report'`,
      )
    ).rows
      .map((row) => String(row.line))
      .join('\n');
    const secrets = ['kata-kata-rahasia', 'Santoso', 'santoso', 'Balai', words, words.split(' ')[0]!, key];
    for (const secret of secrets) {
      expect(lines).not.toContain(secret);
      expect(lines).not.toContain(Buffer.from(secret).toString('hex'));
    }
    for (const part of ['budi', 'contoh', 'santoso']) expect(lines).not.toContain(createHash('sha256').update(part).digest('hex'));
    expect(lines).not.toMatch(/2026-10-12[ T]\d\d:\d\d/);
  });

  it('marks its sent draft to the whole day, so that no row tells the hour', async () => {
    await sentReport(world.ctx());
    const rows = (
      await query(world.url.super, `select (dies_at at time zone 'Asia/Jakarta')::time::text as t from intake.draft where state = 'sent'`)
    ).rows;
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.t))).toEqual(new Set(['00:00:00']));
  });

  it('is in the ledger with its files, and all of it verifies', async () => {
    const key = await filledDraft(world.ctx());
    await addDraftFile(world.ctx(), key, jpeg());
    await showReceipt(world.ctx(), key);
    await sendReport(world.ctx(), key);
    expect(await collect(verifyReports(world.ctx()))).toEqual([]);
    expect(await collect(verifyFiles(world.ctx()))).toEqual([]);
    expect(await world.ctx().tx((tx) => collect(verifyLedger(world.ctx(), tx, newCount())))).toEqual([]);
  });

  it.each([
    ['state', `state = 'refused'`],
    ['received_on', `received_on = received_on - 1`],
    ['act_on', `act_on = '2026-10-06'`],
    ['acts', `acts = '{post}'`],
    ['files', 'files = files + 1'],
    ['is_set_aside', 'is_set_aside = not is_set_aside'],
  ])('changed by hand in column %s is found', async (column, change) => {
    const { reportId } = await sentReport(world.ctx());
    const [before] = (await query(world.url.super, 'select * from intake.report where id = $1', [reportId])).rows;
    await query(world.url.super, `update intake.report set ${change} where id = $1`, [reportId]);
    expect(await collect(verifyReports(world.ctx()))).toEqual([{ what: `report row, column ${column}`, id: reportId }]);
    await query(world.url.super, `update intake.report set ${column} = $2 where id = $1`, [reportId, before[column]]);
  });

  it('opens its mailbox for its words alone, also with capitals, commas and numbering', async () => {
    const { words } = await sentReport(world.ctx());
    const spoken = words
      .split(' ')
      .map((word, i) => `${i + 1}. ${word.toUpperCase()},`)
      .join('\n');
    const opened = await openMailbox(world.ctx(), spoken);
    expect(opened.found && (await mailbox(world.ctx(), opened.session)).status).toBe('received');
  });
});
