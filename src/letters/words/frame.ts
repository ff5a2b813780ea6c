import { encode } from 'uqr';
import type { Day } from '../../kit/dates.js';
import type { LetterFrame } from '../letter-data.js';
import type { Letterhead } from '../letterhead.js';
import { hasNote, type Block, type Sheet, type Signature } from '../sheet.js';
import { addressed, shortDay, signatureOf } from './parts.js';

/** What is known beside the data: letterhead, code, and (once given) number and day. */
export type Made = {
  readonly letterhead: Letterhead;
  readonly code: string;
  readonly numbered: { readonly number: string; readonly datedOn: Day } | null;
  /** The demonstration office: whatever it prints says so on every page. */
  readonly isExample: boolean;
};

/** Turns a letter's data into a sheet. Pure. */
export type Composer<T> = (data: T, made: Made) => Sheet;

type Body = { readonly body: readonly Block[]; readonly signatures?: readonly Signature[] | undefined };

const BLANK = '…………………';
/** Over each page that the demonstration prints. */
export const EXAMPLE = 'CONTOH. Kantor dan orangnya tidak ada; lembar ini bukan surat resmi.';
export const UNVERIFIED = 'Sumber ini belum dicocokkan dengan naskah resmi.';

/** A letter: Nomor, Sifat, Lampiran, Hal; place and day at the right; Yth.; numbered paragraphs. */
export function asLetter(data: LetterFrame, made: Made, words: Body & { readonly subject: string }): Sheet {
  const meta: Sheet['meta'] = [
    ['Nomor', [made.numbered?.number ?? BLANK]],
    ['Sifat', [data.nature ?? 'Rahasia']],
    ['Lampiran', [data.attachments ?? '-']],
    ['Hal', [{ strong: words.subject }]],
  ];
  const dateLine = `${made.letterhead.place}, ${made.numbered ? shortDay(made.numbered.datedOn) : BLANK}`;
  return finish(data, made, { ...words, title: words.subject, meta, dateLine, to: addressed(data.recipient), name: [], signAt: [] });
}

/** A decree: its official (the office, not who acts for it), number and subject in the middle; "Ditetapkan di …" above the signature. */
export function asDecree(data: LetterFrame, made: Made, words: Body & { readonly subject: string }): Sheet {
  const name = [
    `KEPUTUSAN ${data.signer.post.toUpperCase()}`,
    `NOMOR ${made.numbered?.number ?? BLANK}`,
    'TENTANG',
    words.subject.toUpperCase(),
  ];
  const signAt = [`Ditetapkan di ${made.letterhead.place}`, `pada tanggal ${made.numbered ? shortDay(made.numbered.datedOn) : BLANK}`];
  return finish(data, made, { ...words, title: `Keputusan tentang ${words.subject}`, meta: [], dateLine: '', to: [], name, signAt });
}

/** Minutes, a certificate or a receipt: its name and number in the middle. */
export function asRecord(data: LetterFrame, made: Made, words: Body & { readonly heading: string; readonly atPlace?: boolean }): Sheet {
  const name = [words.heading.toUpperCase(), `NOMOR ${made.numbered?.number ?? BLANK}`];
  const signAt = words.atPlace ? [`${made.letterhead.place}, ${made.numbered ? shortDay(made.numbered.datedOn) : BLANK}`] : [];
  return finish(data, made, { ...words, title: words.heading, meta: [], dateLine: '', to: [], name, signAt });
}

type Head = Body & Pick<Sheet, 'title' | 'meta' | 'dateLine' | 'to' | 'name' | 'signAt'>;

function finish(data: LetterFrame, made: Made, head: Head): Sheet {
  const { body, signatures = [signatureOf(data.signer)], title, meta, dateLine, to, name, signAt } = head;
  return {
    title,
    head: headOf(made.letterhead),
    draft: made.numbered === null,
    example: made.isExample ? EXAMPLE : '',
    meta,
    dateLine,
    to,
    name,
    body,
    signAt,
    signatures,
    copies: data.copies ?? [],
    footer: made.numbered ? `Nomor ${made.numbered.number}` : 'DRAF, belum bernomor dan belum ditandatangani',
    check: checkOf(made),
    unverified: hasNote(body) ? UNVERIFIED : '',
  };
}

export function headOf(letterhead: Letterhead): Sheet['head'] {
  const { government, unit, address, phone, mail } = letterhead;
  const reach = [phone && `Telepon ${phone}`, mail && `Surel ${mail}`].filter(Boolean).join(' · ');
  return { government, unit, contact: [address, reach].filter((line) => line.trim() !== '') };
}

function checkOf(made: Made): Sheet['check'] {
  const at = `${made.letterhead.verifyAt}/verifikasi`;
  const words = ['Bandingkan surat ini di ', ' dengan kode ini. Laman itu hanya menyebut nomor, tanggal, dan jumlah halaman.'] as const;
  const address = at.replace(/^https?:\/\//, '');
  return { qr: qrOf(`${at}/${made.code}`), alt: `Kode QR ke laman pembanding surat, kode ${made.code}`, words, address, code: made.code };
}

/** A QR code (ISO/IEC 18004, level M) as an SVG of one path, quiet zone included. */
export function qrOf(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" fill="#1d1a19"/></svg>`;
}
