import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import { openLog } from '../kit/log.js';
import type { Ctx } from '../kit/ctx.js';
import { accessSheetData, breachWith, letterData } from '../../tests/support/letter-data.js';
import { compose } from './compose.js';
import type { LetterKind } from './kind.js';
import type { LetterData } from './letter-data.js';
import type { Letterhead } from './letterhead.js';
import { pagesOf } from './print.js';
import { printable } from './printable.js';
import { findTypesetter, typeset } from './typeset.js';
import { accessSheet } from './words/slips.js';

const ctx = { log: openLog('silent') } as Ctx;
const letterhead: Letterhead = {
  government: 'PEMERINTAH KOTA CONTOH',
  unit: 'INSPEKTORAT DAERAH',
  address: 'Jalan Melati Nomor 12',
  phone: '(000) 000000',
  mail: 'inspektorat@contoh.go.id',
  place: 'Contoh',
  verifyAt: 'https://nirpihak.contoh.go.id',
  patterns: { default: '800.1.6.2/{seq}/{year}' },
};
const made = {
  letterhead,
  code: 'KPT7-9M2X-4QHD-WZ3R',
  numbered: { number: '800.1.6.2/187/2026', datedOn: day('2026-11-25') },
  isExample: false,
};

const set = <K extends LetterKind>(kind: K, data: LetterData[K]): Promise<Uint8Array> => typeset(ctx, compose(kind, data, made));
const read = (pdf: Uint8Array, ...args: string[]): string =>
  execFileSync('pdftotext', [...args, '-', '-'], { input: pdf }).toString('utf8');
/** Words with white space and invisible break places taken out, so that line ends do not matter. */
const squeezed = (text: string): string => text.replace(/[\s\u200b\u00ad\f]/g, '');
/** The same letter with every source in one state. */
const compared = <T>(data: T, verified = true): T =>
  JSON.parse(JSON.stringify(data), (name, value: unknown) => (name === 'verified' ? verified : value)) as T;
const withAllegation = (allegation: string) => set('summons-1', { ...letterData['summons-1'], allegation });

describe('a letter as PDF', () => {
  it.each(Object.keys(letterData) as LetterKind[])('sets a %s with every text readable, tagged, titled and in Indonesian', async (kind) => {
    const pdf = await set(kind, letterData[kind] as never);
    const raw = Buffer.from(pdf).toString('latin1');
    for (const sign of ['/MarkInfo', '/StructTreeRoot', '/Lang (id)', 'pdfuaid', '/Title']) expect(raw).toContain(sign);
    const words = squeezed(read(pdf));
    for (const text of [
      'PEMERINTAH KOTA CONTOH',
      '800.1.6.2/187/2026',
      'KPT7-9M2X-4QHD-WZ3R',
      letterData[kind].recipient.name || letterData[kind].recipient.post,
      letterData[kind].signer.name,
    ])
      expect(words).toContain(squeezed(text));
    expect(read(pdf)).not.toContain('DRAF');
    expect(pagesOf(pdf)).toBe(read(pdf).split('\f').length - 1);
  });

  it('puts the parts of a letter in the official order', async () => {
    const words = read(await set('summons-1', letterData['summons-1']), '-layout');
    const order = [
      'INSPEKTORAT DAERAH',
      'Nomor',
      'Sifat',
      'Lampiran',
      'Hal',
      'Yth. Sdr. Pegawai Contoh',
      '1. ',
      'Senin, 7',
      'belum terbukti',
      'selaku atasan langsung',
      'Tembusan',
      'belum dicocokkan dengan naskah resmi',
    ];
    const places = order.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('puts the parts of a decree in the official order, with each element and what was said to it', async () => {
    const words = read(await set('decision-breach', letterData['decision-breach']), '-layout');
    const order = [
      'KEPUTUSAN WALI KOTA CONTOH',
      'TENTANG',
      'Menimbang',
      'Unsur',
      'Terbukti.',
      'Mengingat',
      'MEMUTUSKAN',
      'Menetapkan',
      'KESATU',
      'KEDUA',
      'Ditetapkan di Contoh',
      'Plt. Wali Kota Contoh',
      'Tembusan',
    ];
    const places = order.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(squeezed(words)).toContain(squeezed('Menyatakan'));
  });

  it.each([
    ['moral-closed', 'Pernyataan moral secara tertutup', undefined, 'sanksi moral berupa pernyataan secara tertutup'],
    ['moral-open', 'Pernyataan moral secara terbuka', undefined, 'sanksi moral berupa pernyataan secara terbuka'],
    [
      'postponed-raise',
      'Penundaan kenaikan gaji berkala 1 tahun',
      'sedang',
      'hukuman disiplin tingkat sedang berupa penundaan kenaikan gaji berkala 1 tahun',
    ],
    ['demotion', 'Penurunan jabatan setingkat lebih rendah 12 bulan', 'berat', 'hukuman disiplin tingkat berat berupa penurunan jabatan'],
    [
      'contract-warning',
      'Surat peringatan menurut perjanjian kerja',
      'kontrak',
      'sanksi berupa surat peringatan menurut perjanjian kerja kepada',
    ],
  ])('decrees the form %s in its own words', async (template, name, level, expected) => {
    expect(squeezed(read(await set('decision-breach', breachWith(template, name, level))))).toContain(squeezed(`Menjatuhkan ${expected}`));
  });

  it('marks only sources that are not compared with the official text', async () => {
    const marked = read(await set('decision-breach', letterData['decision-breach']));
    expect(squeezed(marked)).toMatch(/PeraturanPemerintahNomor42Tahun2004\*\)/);
    expect(squeezed(marked)).not.toMatch(/AparaturSipilNegara\*\)/);
    const receipt = read(await set('service-receipt', letterData['service-receipt']));
    expect(receipt).not.toContain('belum dicocokkan');
  });

  it('says of every source of every kind of letter whether it was compared, and says nothing where all were', async () => {
    for (const kind of Object.keys(letterData) as LetterKind[]) {
      const [open, sure] = [letterData[kind], compared(letterData[kind])];
      const cites = JSON.stringify(open) !== JSON.stringify(compared(open, false)) || JSON.stringify(open) !== JSON.stringify(sure);
      const none = read(await set(kind, compared(open, false) as never));
      expect([kind, none.includes('belum dicocokkan')]).toEqual([kind, cites]);
      expect(squeezed(none).match(/\*\)/g)?.length ?? 0, kind).toBeGreaterThanOrEqual(cites ? 2 : 0);
      expect(read(await set(kind, sure as never)), kind).not.toContain('belum dicocokkan');
    }
  }, 240_000);

  it('never calls a person an offender, and says of an allegation that it is not proven', async () => {
    for (const kind of Object.keys(letterData) as LetterKind[])
      expect(read(await set(kind, letterData[kind] as never)).toLowerCase()).not.toMatch(/pelaku|pelanggar\b/);
    for (const kind of ['summons-1', 'summons-2', 'bap'] as const)
      expect(squeezed(read(await set(kind, letterData[kind] as never)))).toContain('Dugaaninibelumterbukti');
  });

  it('reads as a sentence whatever the allegation begins with, and puts no “bahwa” before a clause without a subject', async () => {
    const acts = ['menyukai unggahan akun pemenangan', 'Pegawai Contoh menyukai unggahan akun pemenangan.'];
    for (const allegation of acts)
      for (const kind of ['summons-1', 'bap', 'decision-breach', 'clearance'] as const) {
        const words = squeezed(read(await set(kind, { ...letterData[kind], allegation } as never)));
        expect(words).toContain(squeezed(`dugaan perbuatan berikut: ${allegation.replace('.', '')}`));
        expect(words).not.toContain(squeezed('dugaan bahwa'));
      }
  });

  it('says of a hearing held early that the person wished it, in their own words', async () => {
    const early = { calledFor: day('2026-12-14'), wish: 'Saya mohon diperiksa hari ini juga' };
    const words = squeezed(read(await set('bap', { ...letterData.bap, early })));
    expect(words).toContain(squeezed('Senin, 14 Desember 2026'));
    expect(words).toContain(
      squeezed('lebih awal atas keinginan yang diperiksa sendiri, dengan kata-katanya: “Saya mohon diperiksa hari ini juga.”'),
    );
    expect(squeezed(read(await set('bap', letterData.bap)))).not.toContain(squeezed('lebih awal atas keinginan'));
  });

  it('says the office’s own hearing rule in words, with no article that would seem to govern', async () => {
    const hearingNote = 'Kantor memakai aturan disiplin sebagai aturannya sendiri.';
    const own = { hearingNote, basis: { summons: [], closed: [], absence: [] } };
    const called = squeezed(read(await set('summons-1', { ...letterData['summons-1'], ...own })));
    expect(called).toContain(squeezed(hearingNote));
    expect(called).not.toContain('Berdasarkan');
    const { effect } = letterData['decision-breach'];
    const data = { ...letterData['decision-breach'], hearingNote, effect: { ...effect!, citations: [] } };
    const decided = squeezed(read(await set('decision-breach', data)));
    expect(decided).toContain(squeezed('bahwa tentang cara pemeriksaan perlu dicatat: Kantor memakai'));
    expect(decided).toContain(
      squeezed('menurut aturan kantor sendiri, sebagaimana dicatat dalam pertimbangan, kecuali diajukan keberatan'),
    );
    expect(decided).not.toContain(squeezed('Nomor 6 Tahun 2022'));
  });

  it('says where to object, for how long, and to do so early while the first day is open', async () => {
    const words = squeezed(read(await set('decision-breach', letterData['decision-breach'])));
    expect(words).toContain(squeezed('mengajukan keberatan secara tertulis kepada Wali Kota Contoh dalam 14 hari kerja'));
    expect(words).toContain(squeezed('ajukan lebih awal, dihitung dari hari ditetapkan'));
    expect(words).toContain(squeezed('kecuali diajukan keberatan'));
  });

  it('keeps the address for comparing on one line', async () => {
    for (const kind of ['summons-1', 'bap'] as const)
      expect(read(await set(kind, letterData[kind] as never), '-layout')).toMatch(/nirpihak\.contoh\.go\.id\/verifikasi/);
  });

  it('never leaves code and footnote alone on a page, however long the minutes are', async () => {
    const [first] = letterData.bap.answers;
    for (let n = 1; n <= 14; n += 1) {
      const pdf = await set('bap', { ...letterData.bap, answers: Array.from({ length: n }, () => first!) });
      const last = read(pdf, '-f', String(pagesOf(pdf)));
      expect(last).toContain('Pemeriksa Kedua');
      expect(last).toContain('belum dicocokkan');
    }
  });

  it('says on every page of the demonstration that it is an example, and on no other letter', async () => {
    const pdf = await typeset(ctx, compose('bap', letterData.bap, { ...made, isExample: true }));
    for (const page of read(pdf).split('\f').slice(0, -1)) expect(page).toContain('CONTOH. Kantor dan orangnya tidak ada');
    expect(read(await set('bap', letterData.bap))).not.toContain('CONTOH. Kantor');
    const sheet = await typeset(ctx, accessSheet(accessSheetData, letterhead, true));
    expect(read(sheet)).toContain('CONTOH. Kantor');
  });

  it('gives the same bytes for the same letter', async () => {
    const [a, b] = [await set('bap', letterData.bap), await set('bap', letterData.bap)];
    expect(Buffer.compare(a, b)).toBe(0);
  });
});

describe('data stays text', () => {
  it.each([
    '#import "/etc/passwd": *',
    '#read("letter.typ")',
    '#panic("x")',
    '*tebal* _miring_ `kode`',
    '$x^2$',
    'a \\ b \\u{41} \\" c',
    '"))) #v(1em) #json(bytes("',
    '= Judul',
    '- butir',
    '<label> @label',
    '// bukan komentar',
    '/* juga bukan */',
    '<script>alert(1)</script>',
    '#[isi] #{1+1}',
    'harga Rp1.000~2.000 -- --- ...',
  ])('prints %s as it was typed', async (typed) => {
    const words = squeezed(read(await withAllegation(`mulai ${typed} selesai`)));
    expect(words).toContain(squeezed(`mulai ${typed} selesai`));
  });

  it('prints Arabic letters, and writes what no font shows as its number', async () => {
    const words = squeezed(read(await withAllegation('nama محمد dan 😀 serta 漢 dan é')));
    expect(words).toContain('محمد');
    expect(words).toContain('[U+1F600]');
    expect(words).toContain('[U+6F22]');
    expect(words).toContain('é');
  });

  it('sets ten thousand letters over several pages, with no word lost', async () => {
    const text = Array.from({ length: 1600 }, (_, i) => `kata${i}`).join(' ');
    expect(text.length).toBeGreaterThan(10_000);
    const pdf = await withAllegation(text);
    expect(pagesOf(pdf)).toBeGreaterThan(2);
    const words = squeezed(read(pdf));
    for (const i of [0, 400, 800, 1200, 1599]) expect(words).toContain(`kata${i}`);
  });

  it('breaks one word of ten thousand letters instead of letting it run off the page', async () => {
    const pdf = await withAllegation(`awal ${'x'.repeat(10_000)} akhir`);
    const shown = squeezed(read(pdf)).match(/x/g)!.length;
    expect(shown).toBeGreaterThanOrEqual(10_000);
    const bbox = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf }).toString('utf8');
    const rights = [...bbox.matchAll(/xMax="([\d.]+)"/g)].map((m) => Number(m[1]));
    expect(Math.max(...rights)).toBeLessThan(595); // the width of A4 in points
  });

  it('sets whatever a keyboard, a clipboard or an attacker can bring', async () => {
    const answers = fc.sample(fc.string({ unit: 'binary', maxLength: 80 }), 300).map((text) => ({ question: text, answer: text }));
    expect(pagesOf(await set('bap', { ...letterData.bap, answers }))).toBeGreaterThan(3);
  });

  it('keeps the lines of an answer as lines', async () => {
    const words = read(await set('bap', letterData.bap));
    expect(words).toMatch(/keluarga\.\s*\n\s*Saya menghapusnya/);
  });
});

describe('printable text', () => {
  it('drops what has no ink, writes the rest as numbers, and leaves Indonesian alone', () => {
    expect(printable('Pasal 5 huruf n: “dugaan” – Rp1.000')).toBe('Pasal 5 huruf n: “dugaan” – Rp1.000');
    expect(printable('a\u200db\u00adc')).toBe('abc');
    expect(printable('x\u0001y')).toBe('x[U+0001]y');
    expect(printable('satu\r\ndua\ttiga')).toBe('satu\ndua tiga');
  });
});

describe('the typesetter', () => {
  it('is the native package, else typst on PATH, else a clear refusal', () => {
    expect(findTypesetter(true, '')[0]).toBe(process.execPath);
    const dir = mkdtempSync(join(tmpdir(), 'nirpihak-typst-'));
    expect(() => findTypesetter(false, `/tidak/ada:${dir}`)).toThrow(expect.objectContaining({ code: 'letters.no-typesetter' }));
    writeFileSync(join(dir, 'typst'), '');
    expect(findTypesetter(false, `/tidak/ada:${dir}`)[0]).toBe(join(dir, 'typst'));
    rmSync(dir, { recursive: true });
  });

  it('refuses in clear words when a letter cannot be set', async () => {
    const broken = { ...compose('bap', letterData.bap, made), body: 'rusak' } as never;
    await expect(typeset(ctx, broken)).rejects.toMatchObject({ code: 'letters.not-set' });
  });
});
