import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import { streamOf, tinyJpeg } from '../../tests/support/files.js';
import { filledDraft, sentReport } from '../../tests/support/report.js';
import {
  addDraftFile,
  addMailboxFile,
  closeMailbox,
  expireDrafts,
  mailbox,
  openMailbox,
  replyToReporter,
  report,
  tellReporter,
  verifyReports,
  writeMessage,
  type Mailbox,
} from './index.js';
import { makeReceipt } from './receipt.js';
import { WORDS } from './words.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const officer = () => world.ctx(accountWith('report.read', 'report.screen', 'report.link', 'report.reply'));
const look = (session: string): Promise<Mailbox> => mailbox(world.ctx(), session);
async function sessionFor(words: string): Promise<string> {
  const opened = await openMailbox(world.ctx(), words);
  if (!opened.found) throw new Error('no such receipt');
  return opened.session;
}
const unusedReceipt = (): string => makeReceipt((n) => world.ground.chance.bytes(n)).join(' ');

describe('a mailbox', () => {
  it('answers an unknown receipt, and one of a draft never sent, alike', async () => {
    expect(await openMailbox(world.ctx(), unusedReceipt())).toEqual({ found: false, slip: null });
  });

  it('does not open another reporter’s for a receipt whose row was pointed there by hand, and verify finds it', async () => {
    const own = await openWorld();
    try {
      const [a, b] = [await sentReport(own.ctx()), await sentReport(own.ctx())];
      const faults = async () => (await Array.fromAsync(verifyReports(own.ctx()))).map((problem) => problem.what).sort();
      expect(await faults()).toEqual([]);
      await query(own.url.super, 'delete from intake.receipt where report = $1', [a.reportId]);
      expect(await faults()).toEqual(['the receipt of a report is gone']);
      await query(own.url.super, 'update intake.receipt set report = $1 where report = $2', [a.reportId, b.reportId]);
      expect(await openMailbox(own.ctx(), b.words)).toEqual({ found: false, slip: null });
      expect(await faults()).toEqual(['a receipt was changed', 'the receipt of a report is gone']);
    } finally {
      await own.close();
    }
  });

  it('names a misspelt word from the public list, whether or not such a receipt exists', async () => {
    const { words } = await sentReport(world.ctx());
    const misspell = (text: string): string =>
      text
        .split(' ')
        .map((word, i) => (i === 2 ? `${word.slice(0, -1)}0`.replace('0', 'q') : word))
        .join(' ');
    for (const text of [words, unusedReceipt()]) {
      const opened = await openMailbox(world.ctx(), misspell(text));
      expect(opened).toMatchObject({ found: false, slip: { reason: 'unknown-word', at: 2 } });
      const suggestion = !opened.found && opened.slip?.reason === 'unknown-word' ? opened.slip.suggestion : undefined;
      if (suggestion !== undefined) expect(WORDS).toContain(suggestion);
    }
    expect(await openMailbox(world.ctx(), 'satu dua')).toMatchObject({ found: false, slip: { reason: 'count', count: 2 } });
  });

  it('is not opened by the same words at another office', async () => {
    const { words } = await sentReport(world.ctx());
    const other = await world.addTenant('lain.contoh.go.id');
    expect(await openMailbox({ ...world.ctx(), tenant: other, tx: (work) => world.ground.db.tx(other.id, work) }, words)).toEqual({
      found: false,
      slip: null,
    });
  });

  it('carries messages both ways, in order, and shows the office without its people', async () => {
    const { words, reportId } = await sentReport(world.ctx());
    const session = await sessionFor(words);
    await writeMessage(world.ctx(), session, { text: 'Ada satu hal lagi.', files: [] });
    expect((await report(officer(), reportId)).hasNews).toBe(true);
    await replyToReporter(officer(), { reportId, text: 'Terima kasih. Hal apa?' });
    expect((await report(officer(), reportId)).hasNews).toBe(false);
    const box = await look(session);
    expect(box.messages.map(({ from, text }) => [from, text])).toEqual([
      ['reporter', 'Ada satu hal lagi.'],
      ['office', 'Terima kasih. Hal apa?'],
    ]);
    expect(JSON.stringify(box)).not.toContain('Petugas Contoh');
  });

  it('never shows the words of the report itself', async () => {
    const { words } = await sentReport(world.ctx());
    const shown = JSON.stringify(await look(await sessionFor(words)));
    for (const secret of ['kata-kata-rahasia', 'Santoso', 'Melati']) expect(shown).not.toContain(secret);
  });

  it('takes a message sent twice in a row once', async () => {
    const session = await sessionFor((await sentReport(world.ctx())).words);
    await Promise.all([1, 2, 3].map(() => writeMessage(world.ctx(), session, { text: 'Sekali saja', files: [] })));
    expect((await look(session)).messages).toHaveLength(1);
  });

  it('takes more files, which the desk then finds with the report', async () => {
    const { words, reportId } = await sentReport(world.ctx());
    const session = await sessionFor(words);
    const file = await addMailboxFile(world.ctx(), session, { name: 'tambahan.jpg', bytes: streamOf(tinyJpeg()), limit: 1_000_000 });
    await writeMessage(world.ctx(), session, { text: '', files: [file.id] });
    const found = await report(officer(), reportId);
    expect([found.fileCount, found.messages.at(-1)!.files.map((one) => one.name)]).toEqual([1, ['tambahan.jpg']]);
  });

  it('takes no file that was uploaded to somebody else’s draft or mailbox', async () => {
    const [mine, theirs] = [await sentReport(world.ctx()), await sentReport(world.ctx())];
    const key = await filledDraft(world.ctx());
    const inDraft = await addDraftFile(world.ctx(), key, { name: 'a.jpg', bytes: streamOf(tinyJpeg()), limit: 1_000_000 });
    const inBox = await addMailboxFile(world.ctx(), await sessionFor(theirs.words), {
      name: 'b.jpg',
      bytes: streamOf(tinyJpeg()),
      limit: 1_000_000,
    });
    await writeMessage(world.ctx(), await sessionFor(mine.words), { text: 'coba', files: [inDraft.id, inBox.id] });
    expect((await report(officer(), mine.reportId)).fileCount).toBe(0);
    expect(
      (await query(world.url.super, `select state from evidence.file where id = any($1)`, [[inDraft.id, inBox.id]])).rows.map(
        (row) => row.state,
      ),
    ).toEqual(['draft', 'draft']);
  });

  it('closes after thirty idle minutes, and each look begins them anew', async () => {
    const first = await sessionFor((await sentReport(world.ctx())).words);
    world.clock.pass(29 / 60);
    const second = (await look(first)).session;
    world.clock.pass(29 / 60);
    expect((await look(second)).status).toBe('received');
    await expect(look(first)).rejects.toMatchObject({ code: 'intake.session-over' });
    world.clock.pass(31 / 60);
    await expect(writeMessage(world.ctx(), second, { text: 'terlambat', files: [] })).rejects.toMatchObject({
      code: 'intake.session-over',
    });
  });

  it('opens for no forged, cut or foreign session', async () => {
    const session = await sessionFor((await sentReport(world.ctx())).words);
    const forged = Buffer.from(session, 'base64url');
    forged[20]! ^= 1;
    for (const bad of [undefined, '', 'x', session.slice(0, -4), forged.toString('base64url'), 'A'.repeat(5000)]) {
      await expect(mailbox(world.ctx(), bad)).rejects.toMatchObject({ code: 'intake.session-over' });
    }
  });

  it('refuses an empty message, and more than thirty without an answer', async () => {
    const { words, reportId } = await sentReport(world.ctx());
    const session = await sessionFor(words);
    await expect(writeMessage(world.ctx(), session, { text: '', files: [] })).rejects.toMatchObject({ code: 'intake.nothing-to-send' });
    for (let n = 1; n <= 30; n++) await writeMessage(world.ctx(), session, { text: `pesan ${n}`, files: [] });
    await expect(writeMessage(world.ctx(), session, { text: 'pesan 31', files: [] })).rejects.toMatchObject({
      code: 'intake.too-many-messages',
    });
    await replyToReporter(officer(), { reportId, text: 'Kami baca.' });
    await writeMessage(world.ctx(), session, { text: 'pesan 31', files: [] });
  });

  it('says a plain status when procedure tells it, once each, and is read-only at the end', async () => {
    const { words, reportId } = await sentReport(world.ctx());
    const session = await sessionFor(words);
    for (const status of ['in-examination', 'in-examination', 'closed'] as const)
      await world.ctx().tx((tx) => tellReporter(world.ctx(), tx, reportId, status));
    expect(await look(session)).toMatchObject({ status: 'closed', mayWrite: false });
    expect((await report(officer(), reportId)).history.map((event) => event.kind)).toEqual(['received', 'status', 'status']);
    await expect(writeMessage(world.ctx(), session, { text: 'masih ada', files: [] })).rejects.toMatchObject({
      code: 'intake.wrong-state',
    });
  });
});

describe('a mailbox session', () => {
  it('ends two hours after the opening, however busy, and a fresh one needs the words again', async () => {
    const { words } = await sentReport(world.ctx());
    let session = await sessionFor(words);
    for (let n = 0; n < 4; n++) {
      world.clock.pass(0.45);
      session = (await look(session)).session;
    }
    world.clock.pass(0.25);
    await expect(look(session)).rejects.toMatchObject({ code: 'intake.session-over' });
    expect((await look(await sessionFor(words))).messages).toEqual([]);
  });

  it('closed by hand is over for every copy of its cookie, renewed ones too, and for no other', async () => {
    const { words } = await sentReport(world.ctx());
    const [hers, other] = [await sessionFor(words), await sessionFor(words)];
    const renewed = (await look(hers)).session;
    await closeMailbox(world.ctx(), renewed);
    for (const copy of [hers, renewed]) {
      await expect(look(copy)).rejects.toMatchObject({ code: 'intake.session-over' });
      await expect(writeMessage(world.ctx(), copy, { text: 'x', files: [] })).rejects.toMatchObject({ code: 'intake.session-over' });
      await expect(addMailboxFile(world.ctx(), copy, { name: 'a.jpg', bytes: streamOf(tinyJpeg()), limit: 1e6 })).rejects.toMatchObject({
        code: 'intake.session-over',
      });
    }
    expect((await look(other)).messages).toEqual([]);
    for (const again of [renewed, 'palsu', undefined]) await closeMailbox(world.ctx(), again);
  });

  it('leaves a mark that lives no longer than it, and tells only a whole hour', async () => {
    await closeMailbox(world.ctx(), await sessionFor((await sentReport(world.ctx())).words));
    const marks = async () => (await query(world.url.super, 'select dies_at from intake.mailbox_session_end')).rows as { dies_at: Date }[];
    expect((await marks()).length).toBeGreaterThan(0);
    for (const { dies_at } of await marks()) expect(dies_at.getTime() % 3_600_000).toBe(0);
    world.clock.pass(3);
    await expireDrafts(world.ctx());
    expect(await marks()).toEqual([]);
  });
});
