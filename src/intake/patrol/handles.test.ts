import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceIn } from './handles.js';

/** What an officer has every reason to write; none of it leads to an account. */
const INNOCENT = [
  'Laman KPU Kota Contoh',
  'kpu.go.id',
  'https://kota-contoh.kpu.go.id',
  'Situs Pemerintah Kota Contoh, rubrik Berita',
  'Kampanye terbuka di Lapangan Merdeka, Jl. Sudirman No. 12',
  'Debat ketiga, gedung DPRD lt. 2',
  'Akun resmi Dinas Kominfo',
  'Kanal YouTube resmi Pemkot',
  'Halaman tim kampanye pasangan nomor urut 2',
  'Pawai budaya HUT ke-81 RI, Kec. Melati',
  'Dr. H. Soekarno International Convention Hall, pukul 19.30 WIB',
  'Rapat umum, 5 Oktober 2026, 08.00-11.00',
  'Posko pemenangan di Kel. Mawar',
  'Election commission page, news and photographs',
  'Tidak ada yang ditemukan. Cuaca hujan; acara selesai pukul 11.45.',
  'Bawaslu Kab. Contoh (halaman berita)',
];

/** Attempts to write an account down where none may stand. */
const SMUGGLED = [
  '@budi.santoso',
  'lihat ＠budi',
  'budi﹫kota',
  'facebook.com/budi',
  'FACEBOOK . COM / budi',
  'f a c e b o o k . c o m / b u d i',
  'face\u200bbook.com/budi',
  'ｆａｃｅｂｏｏｋ．ｃｏｍ／ｂｕｄｉ',
  '𝐢𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦.𝐜𝐨𝐦/budi',
  'instagram[.]com/budi',
  'instagram (dot) com / budi',
  'instagram titik com garis miring budi',
  'instagram。com／budi',
  'іnstagram.com/budi',
  'fасebооk budi',
  'xn--nstagram-skb.com/budi',
  'tiktok.com/@budi',
  'https://x.com/budi',
  'x . com/budi',
  't.me/budi',
  'wa.me/628123456789',
  'hubungi 0812-3456-789',
  '+62 812 3456 7890',
  'threads.net/@budi',
  'youtube.com/@budi',
  'youtu.be/abc123',
  'bit.ly/akunbudi',
  'linktr.ee/budi',
  'IG: budisantoso',
  'ig = budi santoso',
  'fb/budi',
  'akun budi77',
  'akun pribadi Pak Budi',
  'profil milik Budi',
  'budi_santoso',
  'budi underscore santoso',
  '(at) budi',
  '[at]budi',
  'at budi.s',
  '&#64;budi',
  '%40budi',
  '&commat;budi',
  'daftar akun pegawai',
  '198001012005011001',
  'budi\nani\ncici',
  'instagramcom/budi',
  'm.facebook.com/profile.php?id=100',
  'www.budisantoso.com',
  'budi@kota.go.id',
  'facebook.com.evil.go.id/budi@x',
];

describe('a free text of a patrol sheet', () => {
  it.each(INNOCENT)('takes “%s”', (text) => {
    expect(traceIn(text)).toBeNull();
  });

  it.each(SMUGGLED)('refuses “%s”', (text) => {
    expect(traceIn(text)).not.toBeNull();
  });
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const handle = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 10 }),
    fc.string({ unit: fc.constantFrom(...LETTERS, ...'0123456789'), minLength: 1, maxLength: 6 }),
  )
  .map(([a, b]) => a + b);
const site = fc.constantFrom(
  'facebook.com',
  'm.facebook.com',
  'fb.com',
  'fb.me',
  'instagram.com',
  'tiktok.com',
  'twitter.com',
  'x.com',
  't.me',
  'wa.me',
  'threads.net',
  'youtube.com',
  'youtu.be',
  'linktr.ee',
  'bit.ly',
  'linkedin.com',
);

/** The same text to a reader's eye, other code points to a machine; each leaves letters and digits in their order. */
const wide = (text: string): string => text.replace(/[!-~]/g, (one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0));
const bold = (text: string): string => text.replace(/[a-z]/g, (one) => String.fromCodePoint(0x1d41a + LETTERS.indexOf(one)));
const circled = (text: string): string => text.replace(/[a-z]/g, (one) => String.fromCodePoint(0x24d0 + LETTERS.indexOf(one)));
const spaced = (text: string): string => [...text].join(' ');
const invisible = (text: string): string => [...text].join('\u200b');
const soft = (text: string): string => [...text].join('\u00ad');
const marked = (text: string): string => [...text].map((one) => `${one}\u0323`).join('');
const shouted = (text: string): string => text.toUpperCase();
const percent = (text: string): string => text.replace(/[@./_]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
const entity = (text: string): string => text.replace(/[@./_]/g, (one) => `&#${one.charCodeAt(0)};`);
const entityX = (text: string): string => text.replace(/[@./_]/g, (one) => `&#x${one.charCodeAt(0).toString(16)};`);
const brackets = (text: string): string => text.replace(/@/g, '(at)').replace(/\./g, '[dot]');
const words = (text: string): string => text.replace(/@/g, ' [at] ').replace(/\./g, ' titik ').replace(/\//g, ' garis miring ');
const roomy = (text: string): string => text.replace(/([@./_])/g, ' $1 ');
const dots = (text: string): string => text.replace(/\./g, '。').replace(/\//g, '⁄');
const greek = (text: string): string => text.replace(/o/g, 'ο').replace(/a/g, 'а').replace(/e/g, 'е').replace(/i/g, 'і');
const same = (text: string): string => text;

const disguise = fc.constantFrom(
  same,
  wide,
  bold,
  circled,
  spaced,
  invisible,
  soft,
  marked,
  shouted,
  percent,
  entity,
  entityX,
  brackets,
  words,
  roomy,
  dots,
  greek,
);
const around = fc.constantFrom('', 'lihat ', 'Pawai di alun-alun, ', 'Laman KPU Kota Contoh; ', 'kpu.go.id dan ');

describe('however it is written', () => {
  it('a handle never gets in', () => {
    fc.assert(
      fc.property(handle, disguise, around, (name, hide, before) => {
        expect(traceIn(`${before}${hide(`@${name}`)}`)).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it('a profile link never gets in, through two disguises at once either', () => {
    fc.assert(
      fc.property(site, handle, disguise, disguise, around, (host, name, hide, again, before) => {
        fc.pre(
          !(hide === spaced && again === words) &&
            !(hide === words && again === spaced) &&
            !(hide === spaced && again === brackets) &&
            !(hide === brackets && again === spaced),
        );
        expect(traceIn(`${before}${again(hide(`${host}/${name}`))}`)).not.toBeNull();
      }),
      { numRuns: 5_000 },
    );
  });

  it('a platform with a name behind a sign never gets in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ig', 'IG', 'fb', 'Facebook', 'TikTok', 'tele', 'wa', 'akun', 'x', 'Threads', 'username'),
        fc.constantFrom(':', ' : ', '=', ' = ', '/', ' / ', '->', ' > ', '~'),
        handle,
        around,
        (where, sign, name, before) => {
          expect(traceIn(`${before}${where}${sign}${name}`)).not.toBeNull();
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('plain Indonesian words are never taken for an account', () => {
    const word = fc.constantFrom(
      ...'rapat umum kampanye di lapangan kecamatan melati laman berita resmi dinas kominfo halaman kpu kota contoh debat calon'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (list) => {
        expect(traceIn(list.join(' '))).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('no text makes it slow', () => {
    for (const one of ['a', '.', '@ ', 'a_', '(at', '&#', '%4', 'x.', 'go.id ', '-', '_']) {
      const from = performance.now();
      traceIn(one.repeat(Math.floor(2_000 / one.length)));
      expect(performance.now() - from, one).toBeLessThan(500);
    }
    expect(traceIn('a'.repeat(1_000_000))).toBe('list');
  });
});
