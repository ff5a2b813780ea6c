import type { Ctx } from '../kit/ctx.js';
import { addDays, type Day } from '../kit/dates.js';
import type { ReportId } from '../kit/ids.js';
import {
  addDraftFile,
  linkReports,
  openDraft,
  report,
  saveStep,
  screenReport,
  sealDraftContact,
  sendReport,
  showReceipt,
  stayAnonymous,
  type Act,
  type Answers,
  type Checklist,
  type ScreeningOutcome,
  type Source,
} from '../intake/index.js';
import { examplePost } from './picture.js';

/** A report of the example office, as somebody would tell it. Every person and place in it is invented. */
export type ExampleReport = {
  readonly acts: readonly Act[];
  readonly text: string;
  readonly place: string;
  readonly actOn: Day;
  readonly source: Source;
  readonly who: { readonly name: string; readonly unit: string; readonly post: string };
  readonly link?: string;
  readonly hasPicture?: boolean;
  readonly hasContact?: boolean;
};

export const CONTEST = { contest: 'contoh-wali-kota-2026', office: 'wali-kota' } as const;

/** The bytes of a file that is at hand as a whole. */
export async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Sends one report the way a visitor does, step by step. Answers the words of its receipt too. */
export async function sendExample(visitor: Ctx, example: ExampleReport): Promise<{ reportId: ReportId; words: string }> {
  const { key } = await openDraft(visitor, { via: 'web' });
  for (const [step, answer] of Object.entries(answersOf(example)))
    await saveStep(visitor, key, step as keyof Answers, answer as Answers[keyof Answers]);
  if (example.hasPicture) {
    const bytes = examplePost();
    await addDraftFile(visitor, key, { name: 'tangkapan-layar.png', bytes: whole(bytes), limit: bytes.length });
  }
  if (example.hasContact) await sealDraftContact(visitor, key, { name: 'Pelapor Contoh', email: 'pelapor@contoh.example' });
  else await stayAnonymous(visitor, key);
  const words = await showReceipt(visitor, key);
  return { reportId: (await sendReport(visitor, key)).reportId, words };
}

function answersOf({ acts, text, place, actOn, source, who, link }: ExampleReport): Partial<Answers> {
  return {
    what: { acts, text },
    when: { actOn, note: '', place },
    contest: CONTEST,
    source: { source, note: '' },
    who: { ...who, nip: '' },
    evidence: { links: link ? [link] : [] },
  };
}

const MET: Checklist = {
  person: 'met',
  'time-place': 'met',
  jurisdiction: 'met',
  period: 'met',
  account: 'met',
  evidence: 'met',
  rule: 'met',
};

type Screened = {
  readonly outcome: ScreeningOutcome;
  readonly reasons: string;
  readonly message?: string;
  readonly to?: string;
  readonly but?: Partial<Checklist>;
};

/** Screens a report as the officer at the desk does. */
export async function screenExample(officer: Ctx, reportId: ReportId, { outcome, reasons, message, to, but }: Screened): Promise<void> {
  const { version } = await report(officer, reportId);
  await screenReport(officer, {
    reportId,
    version,
    outcome,
    reasons,
    checks: { ...MET, ...but },
    messageToReporter: message ?? '',
    transferTo: to ?? '',
    askedUntil: null,
    hasTie: false,
  });
}

/** A report that is accepted at once, for a case to be opened from. */
export async function acceptedExample(visitor: Ctx, officer: Ctx, example: ExampleReport): Promise<ReportId> {
  const { reportId } = await sendExample(visitor, example);
  await screenExample(officer, reportId, {
    outcome: 'accept',
    reasons: 'Syarat formal dan bahan terpenuhi: orang, waktu, tempat, dan perbuatannya disebut, dan buktinya dapat diperiksa.',
  });
  return reportId;
}

/**
 * Reports at the desk in every state of screening, sent and screened today. Answers the receipt of the one that asks its
 * reporter something, so that a visitor has a mailbox to try.
 */
export async function layOutReports(visitor: Ctx, officer: Ctx): Promise<{ words: string }> {
  const today = visitor.today();
  const send = async (example: ExampleReport) => (await sendExample(visitor, example)).reportId;
  await screenExample(officer, await send(onlyAVote(today)), {
    outcome: 'refuse',
    reasons: 'Yang diceritakan adalah pilihan pribadi di bilik suara; tidak ada perbuatan yang dapat diperiksa.',
    message:
      'Terima kasih. Memberikan suara adalah hak setiap pegawai, sehingga laporan ini tidak kami teruskan. Anda dapat membalas di sini.',
    but: { rule: 'not-met', evidence: 'not-met' },
  });
  await screenExample(officer, await send(ofAnotherBody(today)), {
    outcome: 'transfer',
    reasons: 'Yang dilaporkan bekerja pada instansi pusat, di luar wewenang kantor ini.',
    message: 'Yang Anda laporkan bekerja di instansi lain. Laporan ini kami teruskan ke instansinya.',
    to: 'Inspektorat Kantor Pusat Contoh',
    but: { jurisdiction: 'not-met' },
  });
  const asked = await sendExample(visitor, inClosedGroup(today));
  await screenExample(officer, asked.reportId, {
    outcome: 'ask',
    reasons: 'Asal tangkapan layar belum jelas, dan harinya perlu dipastikan.',
    message: 'Apakah Anda sendiri anggota grup itu, dan pada hari apa Anda melihat kirimannya? Jangan tuliskan nama Anda di sini.',
    but: { evidence: 'unclear', 'time-place': 'unclear' },
  });
  await layOutLine(send, officer, today);
  await send(newToday(today));
  return { words: asked.words };
}

/** Two people saw the same act: one line on the desk. */
async function layOutLine(send: (example: ExampleReport) => Promise<ReportId>, officer: Ctx, today: Day): Promise<void> {
  const first = await send(onePhoto(today, 'Saya melihat foto bersama di halaman depan posko, dan pegawai itu mengangkat jari.'));
  const second = await send(onePhoto(today, 'Ada foto pegawai dinas di posko pemenangan. Saya lewat di sana sore hari.'));
  await linkReports(officer, { reportId: second, other: first, reason: 'Hari, tempat, dan perbuatannya sama.' });
}

const onlyAVote = (today: Day): ExampleReport => ({
  acts: ['other'],
  text: 'Contoh. Pegawai ini bercerita kepada saya siapa yang ia pilih di TPS.',
  place: 'Warung di dekat Kelurahan Melati',
  actOn: addDays(today, -9),
  source: 'told',
  who: { name: 'Pegawai Contoh H', unit: 'Kelurahan Melati', post: '' },
});

const ofAnotherBody = (today: Day): ExampleReport => ({
  acts: ['attend'],
  text: 'Contoh. Pegawai sebuah kantor pusat di kota ini berpidato di panggung acara pemenangan.',
  place: 'Lapangan Contoh',
  actOn: addDays(today, -6),
  source: 'event',
  who: { name: 'Pegawai Contoh G', unit: 'Kantor Pusat Contoh', post: 'Kepala Seksi' },
});

const inClosedGroup = (today: Day): ExampleReport => ({
  acts: ['post'],
  text: 'Contoh. Di grup percakapan kantor ada kiriman yang mengajak kami memilih salah satu bakal calon.',
  place: 'Grup percakapan pegawai Dinas Contoh',
  actOn: addDays(today, -4),
  source: 'closed-group',
  who: { name: 'Pegawai Contoh F', unit: 'Dinas Contoh', post: 'Kepala Subbagian' },
  hasPicture: true,
});

const onePhoto = (today: Day, text: string): ExampleReport => ({
  acts: ['photo'],
  text: `Contoh. ${text}`,
  place: 'Posko di Jalan Contoh',
  actOn: addDays(today, -3),
  source: 'event',
  who: { name: 'Pegawai Contoh E', unit: 'Dinas Contoh', post: 'Staf' },
});

const newToday = (today: Day): ExampleReport => ({
  acts: ['post', 'photo'],
  text: 'Contoh. Akun pegawai ini mengunggah foto spanduk dengan tulisan ajakan memilih.',
  place: 'Media sosial, akun terbuka',
  actOn: addDays(today, -1),
  source: 'public-page',
  who: { name: 'Pegawai Contoh I', unit: 'Kelurahan Melati', post: 'Kepala Seksi Pemerintahan' },
  link: 'https://contoh.example/unggahan/1',
  hasPicture: true,
  hasContact: true,
});
