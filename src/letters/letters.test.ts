import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import type { Ctx } from '../kit/ctx.js';
import type { CaseId, FileId, LetterId } from '../kit/ids.js';
import { keepFiles, storeFile } from '../evidence/index.js';
import { read } from '../ledger/index.js';
import { accessSheetData, letterData } from '../../tests/support/letter-data.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import {
  compareUpload,
  draftLetter,
  findByCode,
  issueLetter,
  letterOf,
  letterPdf,
  lettersAbout,
  numberLetter,
  printAccessSheet,
  readLetterhead,
  saveLetterhead,
  signedFileOf,
  verifyLetters,
  withdrawLetter,
  type LetterKind,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const officer = () => world.ctx(accountWith('letter.issue', 'letter.settings'));
const newCase = () => ({ kind: 'case' as const, id: randomUUID() as CaseId });

async function draft(ctx: Ctx, kind: LetterKind = 'summons-1', about = newCase()): Promise<LetterId> {
  return ctx.tx((tx) => draftLetter(ctx, tx, { kind, about, data: letterData[kind] } as never));
}

/** What `pdftotext` reads, with every run of white space as one space. */
function wordsOf(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString('utf8').replace(/\s+/g, ' ');
}

const codeIn = (words: string): string => /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/.exec(words)![0];

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function keep(ctx: Ctx, name: string, bytes: Uint8Array): Promise<FileId> {
  const wrapper = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const file = await storeFile(ctx, { name, bytes: once(bytes), wrapper, owner: 'letter:test', limit: 10_000_000 });
  await ctx.tx((tx) => keepFiles(ctx, tx, [file.id], wrapper, 'letter:test'));
  return file.id;
}

/** A letter carried to its issue; the "signed" file is the print copy with bytes added, as signing software does. */
async function issued(
  ctx: Ctx,
): Promise<{ id: LetterId; code: string; print: Uint8Array; signed: Uint8Array; number: string; pages: number }> {
  const id = await draft(ctx);
  const { number, pages } = await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }));
  const print = await ctx.tx((tx) => letterPdf(ctx, tx, id));
  const signed = Buffer.concat([print, Buffer.from('\n% tanda tangan\n%%EOF\n')]);
  const file = await keep(ctx, 'surat.pdf', signed);
  await ctx.tx((tx) => issueLetter(ctx, tx, { letterId: id, signed: file, pages }));
  return { id, code: codeIn(wordsOf(print)), print, signed, number, pages };
}

async function problems(ctx: Ctx): Promise<string[]> {
  const found: string[] = [];
  for await (const problem of verifyLetters(ctx)) found.push(`${problem.about}: ${problem.what}`);
  return found;
}

describe('drafts and numbers', () => {
  it('marks a draft with the word DRAF and a numbered letter no longer', async () => {
    const ctx = officer();
    const id = await draft(ctx);
    expect(wordsOf(await ctx.tx((tx) => letterPdf(ctx, tx, id)))).toContain('DRAF');
    const { number } = await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }));
    const words = wordsOf(await ctx.tx((tx) => letterPdf(ctx, tx, id)));
    expect(words).not.toContain('DRAF');
    expect(words).toContain(number);
    expect(words).toContain('12 Oktober 2026');
  });

  it('never gives two letters one number, however many are numbered at once', async () => {
    const ctx = officer();
    const ids = await Promise.all(Array.from({ length: 6 }, () => draft(ctx)));
    const given = await Promise.all(ids.map((letterId) => ctx.tx((tx) => numberLetter(ctx, tx, { letterId }))));
    const seqs = given.map(({ number }) => Number(number.split('/')[1])).sort((a, b) => a - b);
    expect(seqs).toEqual(seqs.map((_, i) => seqs[0]! + i));
  });

  it('gives a number rolled back to the next letter, so that there is no gap', async () => {
    const ctx = officer();
    const [a, b] = [await draft(ctx), await draft(ctx)];
    let lost = '';
    await ctx
      .tx(async (tx) => {
        lost = (await numberLetter(ctx, tx, { letterId: a })).number;
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect((await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: b }))).number).toBe(lost);
  });

  it('takes a number from the records unit once, and steps over it in its own register', async () => {
    const ctx = officer();
    const next =
      Number(
        (
          await ctx.tx(async (tx) =>
            numberLetter(ctx, tx, { letterId: await draftLetter(ctx, tx, { kind: 'bap', about: newCase(), data: letterData.bap }) }),
          )
        ).number.split('/')[1],
      ) + 1;
    const typed = `800.1.6.2/${next}/2026`;
    const [a, b, c] = [await draft(ctx), await draft(ctx), await draft(ctx)];
    await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: a, number: typed }));
    await expect(ctx.tx((tx) => numberLetter(ctx, tx, { letterId: b, number: typed }))).rejects.toMatchObject({
      code: 'letters.number-taken',
    });
    expect((await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: c }))).number).toBe(`800.1.6.2/${next + 1}/2026`);
  });

  it('refuses a second number, a later day, an unreadable number and a person without the permission', async () => {
    const ctx = officer();
    const id = await draft(ctx);
    await expect(ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id, datedOn: day('2026-10-13') }))).rejects.toMatchObject({
      code: 'letters.dated-later',
    });
    await expect(ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id, number: '  ' }))).rejects.toMatchObject({
      code: 'letters.bad-number',
    });
    const other = world.ctx(accountWith('case.read'));
    await expect(other.tx((tx) => numberLetter(other, tx, { letterId: id }))).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }));
    await expect(ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }))).rejects.toMatchObject({ code: 'letters.not-a-draft' });
  });

  it('counts each year and each pattern by itself, with the month in Roman numerals', async () => {
    const ctx = officer();
    const head = await ctx.tx((tx) => readLetterhead(ctx, tx));
    await ctx.tx((tx) => saveLetterhead(ctx, tx, { ...head, patterns: { ...head.patterns, clearance: 'KET-{seq}/{month}/{year}' } }));
    const id = await draft(ctx, 'clearance');
    expect((await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }))).number).toBe('KET-1/X/2026');
    world.clock.set('2027-01-04');
    const later = await draft(ctx, 'clearance');
    expect((await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: later }))).number).toBe('KET-1/I/2027');
    world.clock.set('2026-10-12');
  });

  it('keeps the copy printed for signature byte for byte when the letterhead changes afterwards', async () => {
    const ctx = officer();
    const { id, print } = await issued(ctx);
    const head = await ctx.tx((tx) => readLetterhead(ctx, tx));
    await ctx.tx((tx) => saveLetterhead(ctx, tx, { ...head, unit: 'UNIT LAIN' }));
    expect(Buffer.compare(await ctx.tx((tx) => letterPdf(ctx, tx, id)), print)).toBe(0);
  });
});

describe('issuing and withdrawing', () => {
  it('lists the letters of a case with their states and gives the signed file', async () => {
    const ctx = officer();
    const about = newCase();
    await draft(ctx, 'summons-1', about);
    const { id, pages } = await issued(ctx);
    expect((await ctx.tx((tx) => lettersAbout(ctx, tx, about))).map((l) => [l.kind, l.state])).toEqual([['summons-1', 'draft']]);
    const letter = await ctx.tx((tx) => letterOf(ctx, tx, id));
    expect(letter).toMatchObject({ state: 'issued', pages });
    expect(await ctx.tx((tx) => signedFileOf(ctx, tx, id))).toBe(letter!.signed);
    expect(await ctx.tx((tx) => letterOf(ctx, tx, 'bukan-surat'))).toBeNull();
  });

  it('changes nothing of an issued letter, not even by a direct update of its row', async () => {
    const ctx = officer();
    const { id } = await issued(ctx);
    await expect(ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }))).rejects.toMatchObject({ code: 'letters.not-a-draft' });
    const again = await keep(ctx, 'lain.pdf', await ctx.tx((tx) => letterPdf(ctx, tx, id)));
    await expect(ctx.tx((tx) => issueLetter(ctx, tx, { letterId: id, signed: again, pages: 1 }))).rejects.toMatchObject({
      code: 'letters.not-a-draft',
    });
    for (const change of [`state = 'draft'`, `number = 'lain'`, 'pages = 9', `signed = gen_random_uuid()`]) {
      await expect(query(world.url.super, `update letters.letter set ${change} where id = $1`, [id])).rejects.toThrow(/does not change/);
    }
  });

  it('issues nothing without a number, and only a PDF, JPEG or PNG', async () => {
    const ctx = officer();
    const id = await draft(ctx);
    const pdf = await keep(ctx, 'surat.pdf', await ctx.tx((tx) => letterPdf(ctx, tx, id)));
    await expect(ctx.tx((tx) => issueLetter(ctx, tx, { letterId: id, signed: pdf, pages: 1 }))).rejects.toMatchObject({
      code: 'letters.not-numbered',
    });
    await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }));
    const gif = await keep(ctx, 'surat.gif', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'));
    await expect(ctx.tx((tx) => issueLetter(ctx, tx, { letterId: id, signed: gif, pages: 1 }))).rejects.toMatchObject({
      code: 'letters.wrong-signed-file',
    });
    for (const pages of [0, 1.5, 1000])
      await expect(ctx.tx((tx) => issueLetter(ctx, tx, { letterId: id, signed: pdf, pages }))).rejects.toMatchObject({
        code: 'letters.bad-pages',
      });
  });

  it('asks why the signed file has other pages than the printed copy, and keeps the answer', async () => {
    const ctx = officer();
    const id = await draft(ctx);
    const { pages } = await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }));
    const signed = await keep(ctx, 'surat.pdf', await ctx.tx((tx) => letterPdf(ctx, tx, id)));
    const issue = (more: object) => ctx.tx((tx) => issueLetter(ctx, tx, { letterId: id, signed, pages: pages + 7, ...more }));
    for (const pagesReason of [undefined, ''])
      await expect(issue({ pagesReason })).rejects.toMatchObject({
        code: 'letters.pages-differ',
        data: { printed: pages, signed: pages + 7 },
      });
    await issue({ pagesReason: 'Lampiran tujuh halaman ikut dipindai.' });
    const entries = await ctx.tx((tx) => read(ctx, tx, { kind: 'letter', id }));
    expect(entries.at(-1)).toMatchObject({ kind: 'issued', body: { pagesReason: 'Lampiran tujuh halaman ikut dipindai.' } });
  });

  it('withdraws with a reason, once, and the number is never given again', async () => {
    const ctx = officer();
    const { id, number, code } = await issued(ctx);
    await expect(ctx.tx((tx) => withdrawLetter(ctx, tx, { letterId: id, reason: ' ' }))).rejects.toMatchObject({
      code: 'letters.no-reason',
    });
    await ctx.tx((tx) => withdrawLetter(ctx, tx, { letterId: id, reason: 'Salah alamat' }));
    await expect(ctx.tx((tx) => withdrawLetter(ctx, tx, { letterId: id, reason: 'Lagi' }))).rejects.toMatchObject({
      code: 'letters.already-withdrawn',
    });
    const next = await draft(ctx);
    await expect(ctx.tx((tx) => numberLetter(ctx, tx, { letterId: next, number }))).rejects.toMatchObject({ code: 'letters.number-taken' });
    expect(await findByCode(world.ctx(), code)).toMatchObject({ found: true, number, isWithdrawn: true });
  });
});

describe('comparing a letter', () => {
  it('tells number, day and pages of a code however it is typed, and nothing else', async () => {
    const { code, number, pages } = await issued(officer());
    const expected = { found: true, number, datedOn: '2026-10-12', pages, isWithdrawn: false };
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' '),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      expect(await findByCode(world.ctx(), typed)).toEqual(expected);
    }
  });

  it('answers an unknown, malformed, unissued or other office’s code alike', async () => {
    const ctx = officer();
    const unissued = await draft(ctx);
    const code = codeIn(wordsOf(await ctx.tx((tx) => letterPdf(ctx, tx, unissued))));
    for (const typed of [code, '0000-0000-0000-0000', 'UUUU', '', 'x'.repeat(100_000)])
      expect(await findByCode(world.ctx(), typed)).toEqual({ found: false });
    const { code: known } = await issued(ctx);
    const other = await world.addTenant('lain.contoh.go.id');
    const there = { ...world.ctx(), tenant: other, tx: ((work) => world.ground.db.tx(other.id, work)) as Ctx['tx'] };
    expect(await findByCode(there, known)).toEqual({ found: false });
  });

  it('compares an upload byte for byte with the print copy and the signed file', async () => {
    const { code, print, signed } = await issued(officer());
    const anyone = world.ctx();
    expect(await compareUpload(anyone, code, once(print))).toBe('identical');
    expect(await compareUpload(anyone, code, once(signed))).toBe('identical');
    const changed = Buffer.from(signed);
    changed[100]! ^= 1;
    expect(await compareUpload(anyone, code, once(changed))).toBe('different');
    await expect(compareUpload(anyone, '0000-0000-0000-0000', once(signed))).rejects.toMatchObject({ code: 'letters.unknown-code' });
  });

  it('keeps no code, name or word of a letter readable in the database', async () => {
    const { code } = await issued(officer());
    const tables = await Promise.all(
      ['letters.letter', 'letters.print_copy', 'ledger.entry', 'ledger.leaf'].map((name) =>
        query(world.url.super, `select t::text as row, encode(convert_to(t::text, 'UTF8'), 'escape') from ${name} t`),
      ),
    );
    const dump = tables.flatMap((t) => t.rows.map((r) => r.row as string)).join('\n');
    const asHex = (text: string) => Buffer.from(text).toString('hex');
    for (const secret of [code, 'Pegawai Contoh', 'media sosial', '%PDF']) {
      expect(dump).not.toContain(secret);
      expect(dump).not.toContain(asHex(secret));
    }
  });
});

describe('verification', () => {
  it('finds nothing wrong with untouched letters, and each tampered one', async () => {
    const ctx = officer();
    const a = await issued(ctx);
    const b = await draft(ctx);
    const c = await issued(ctx);
    expect(await problems(ctx)).toEqual([]);
    await query(world.url.super, 'alter table letters.letter disable trigger hold_issued');
    await query(world.url.super, `update letters.letter set number = 'palsu/1' where id = $1`, [a.id]);
    await query(world.url.super, 'update letters.letter set code_mark = sha256(code_mark) where id = $1', [b]);
    await query(
      world.url.super,
      'update letters.print_copy set sealed = set_byte(sealed, 50, get_byte(sealed, 50) # 1) where letter_id = $1',
      [c.id],
    );
    const found = await problems(ctx);
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        `letter/${a.id}: its row differs from its events`,
        `letter/${b}: its verification code leads elsewhere`,
        `letter/${c.id}: its print copy was changed`,
      ]),
    );
  });

  it('finds a letterhead changed behind the program’s back', async () => {
    const ctx = officer();
    await query(world.url.super, `update letters.letterhead set settings = jsonb_set(settings, '{unit}', '"PALSU"')`);
    expect(await problems(ctx)).toContain('letterhead: its row differs from its events');
    const head = await ctx.tx((tx) => readLetterhead(ctx, tx));
    await ctx.tx((tx) => saveLetterhead(ctx, tx, { ...head, unit: '' }));
  });
});

describe('the letterhead', () => {
  it('refuses patterns that do not count, empty lines, and people without the permission', async () => {
    const ctx = officer();
    const head = await ctx.tx((tx) => readLetterhead(ctx, tx));
    for (const bad of [
      { patterns: { default: '800/{year}' } },
      { patterns: { default: '{seq}/{year}/{nama}' } },
      { government: ' ' },
      { verifyAt: 'javascript:alert(1)' },
      { address: 'a'.repeat(161) },
    ]) {
      await expect(ctx.tx((tx) => saveLetterhead(ctx, tx, { ...head, ...bad }))).rejects.toMatchObject({ code: 'letters.bad-letterhead' });
    }
    const other = world.ctx(accountWith('letter.issue'));
    await expect(other.tx((tx) => saveLetterhead(other, tx, head))).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });
});

describe('the code sheet', () => {
  it('prints the code and leaves no trace of it', async () => {
    const ctx = officer();
    const count = async () =>
      (await query(world.url.super, 'select (select count(*) from letters.letter) + (select count(*) from ledger.entry) as n')).rows[0]
        .n as string;
    const before = await count();
    const words = wordsOf(await ctx.tx((tx) => printAccessSheet(ctx, tx, accessSheetData)));
    expect(words).toContain(accessSheetData.code);
    expect(words).toContain('0041/2026');
    expect(await count()).toBe(before);
  });
});
