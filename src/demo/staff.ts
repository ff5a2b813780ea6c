import { draftCircular, sendCircular, type CircularId, type CircularKind } from '../education/index.js';
import { keepFiles, storeFile } from '../evidence/index.js';
import { checkDirectory, directoryCounts, importDirectory, makeSheet } from '../identity/index.js';
import type { Ctx } from '../kit/ctx.js';
import { addDays } from '../kit/dates.js';
import { issueLetter, letterPdf, lettersAbout, numberLetter } from '../letters/index.js';
import type { Stage } from './cases.js';

const UNITS = ['Sekolah Dasar Contoh', 'Puskesmas Contoh', 'Kecamatan Contoh'] as const;
const PER_UNIT = 12;

/** Invented staff of three units, one head each, as a personnel system would export them. */
function staffFile(): Uint8Array {
  const number = (n: number): string => `19850101201001${1 + (n % 2)}${String(n + 1).padStart(3, '0')}`;
  const rows = UNITS.flatMap((unit, u) =>
    Array.from({ length: PER_UNIT }, (_, i) => {
      const n = u * PER_UNIT + i;
      const [post, echelon, above] = i === 0 ? ['Kepala', 'IV.a', ''] : ['Pelaksana', '', number(u * PER_UNIT)];
      return [
        number(n),
        `Pegawai Contoh ${n + 1}`,
        'PNS',
        post,
        echelon,
        unit,
        'Pemerintah Kota Contoh',
        above,
        i === 11 ? '' : `pegawai${n + 1}@kota.contoh.go.id`,
      ].join(';');
    }),
  );
  const heads = 'NIP BARU;NAMA;JENIS PEGAWAI;JABATAN NAMA;ESELON;UNOR NAMA;UNOR INDUK NAMA;NIP ATASAN;EMAIL GOV';
  return new TextEncoder().encode([heads, ...rows].join('\r\n'));
}

/** The directory of the example office, a circular and a pledge that run, and the codes of one head and one employee. */
export async function layOutStaff(stage: Stage): Promise<{ head: string; employee: string }> {
  const admin = stage.as('admin');
  const { run, settled } = await checkDirectory(admin, staffFile());
  await settled;
  await (
    await importDirectory(admin, run, { isComplete: true })
  ).settled;
  for (const kind of ['circular', 'pledge'] as const) await sendCircular(stage.as('petugas'), await issued(stage, kind));
  const unit = (await directoryCounts(admin)).units.find((one) => one.unit.name === UNITS[0])!;
  const cards = await admin.tx((tx) => makeSheet(admin, tx, unit.unit.id));
  const head = cards.find((card) => card.post === 'Kepala')!;
  return { head: head.code, employee: cards.find((card) => card !== head)!.code };
}

/** Drafted, numbered, and issued with the printed copy standing in for the signed one. */
async function issued(stage: Stage, kind: CircularKind): Promise<CircularId> {
  const officer = stage.as('petugas');
  const id = await draftCircular(officer, stage.law, {
    kind,
    ...TEXTS[kind],
    audience: { units: [], classes: [], postKinds: [], posts: [] },
    untilOn: addDays(officer.today(), 14),
    signer: { name: 'Pejabat Contoh', post: 'Wali Kota Contoh' },
    articles: [],
  });
  const [letter] = await officer.tx((tx) => lettersAbout(officer, tx, { kind: 'circular', id }));
  const { pages } = await officer.tx((tx) => numberLetter(officer, tx, { letterId: letter!.id }));
  await issue(officer, letter!.id, pages);
  return id;
}

async function issue(officer: Ctx, letterId: Parameters<typeof letterPdf>[2], pages: number): Promise<void> {
  const pdf = await officer.tx((tx) => letterPdf(officer, tx, letterId));
  const wrapper = officer.keys.monthly(officer.tenant.id, officer.today());
  const owner = `letter:${letterId}`;
  const { id: signed } = await storeFile(officer, {
    name: 'surat.pdf',
    bytes: whole(pdf),
    wrapper,
    owner,
    limit: 10_000_000,
    atMost: pdf.length,
  });
  await officer.tx(async (tx) => {
    await keepFiles(officer, tx, [signed], wrapper, owner);
    await issueLetter(officer, tx, { letterId, signed, pages });
  });
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

const TEXTS: Record<CircularKind, { subject: string; paragraphs: readonly string[] }> = {
  circular: {
    subject: 'Netralitas pegawai menjelang pemilihan',
    paragraphs: [
      'Kita melayani semua warga, siapa pun pilihan mereka, dan siapa pun pilihan kita sendiri di bilik suara.',
      'Satu ketukan suka atau bagikan dapat dibaca sebagai dukungan. Ragu? Tanyakan dahulu di halaman “Bolehkah saya?”.',
      'Kantor tidak memantau akun pribadi siapa pun.',
    ],
  },
  pledge: {
    subject: 'Ikrar netralitas pegawai',
    paragraphs: [
      'Saya melayani semua warga dengan sama baik, apa pun pilihan mereka.',
      'Saya tidak memakai jabatan, waktu kerja, atau barang kantor untuk mendukung peserta pemilihan.',
      'Pilihan saya, saya nyatakan di bilik suara saja.',
    ],
  },
};
