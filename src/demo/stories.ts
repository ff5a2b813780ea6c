import { addDays, day, type Day } from '../kit/dates.js';
import type { Facts } from '../law/index.js';
import type { ExampleReport } from './reports.js';

/** What one case is about, in the words of its report and of its file. */
export type Story = {
  readonly report: ExampleReport;
  /** As a clause: what is alleged. */
  readonly clause: string;
  readonly answers: Facts;
};

/** Before the candidates of the example election were determined, and never later than three days ago. */
function dayBefore(today: Day): Day {
  const latest = addDays(today, -3);
  return latest < '2026-09-10' ? latest : day('2026-09-10');
}

const STAFF_FACTS: Facts = { employment: 'pns', relation: 'none', purpose: 'support' };

const onPublicPage = { place: 'Media sosial, akun terbuka', source: 'public-page', hasPicture: true } as const;

export function photo(today: Day): Story {
  return {
    report: {
      acts: ['photo'],
      text: 'Contoh. Pegawai ini mengunggah foto bersama seorang bakal calon dengan isyarat jari.',
      actOn: dayBefore(today),
      who: { name: 'Pegawai Contoh A', unit: 'Kelurahan Melati', post: 'Kepala Seksi Pelayanan' },
      ...onPublicPage,
    },
    clause: 'mengunggah foto bersama seorang bakal calon dengan isyarat jari',
    answers: { ...STAFF_FACTS, act: 'photo', object: 'bakal-calon', 'photo-with': 'person', sign: 'yes', published: 'self' },
  };
}

export function declaration(today: Day): Story {
  return {
    report: {
      acts: ['attend'],
      text: 'Contoh. Pegawai ini ikut bersorak dan memakai kaus acara pada deklarasi seorang bakal calon.',
      place: 'Gedung Serbaguna Contoh',
      actOn: dayBefore(today),
      source: 'event',
      who: { name: 'Pegawai Contoh B', unit: 'Dinas Contoh', post: 'Analis Kebijakan' },
      hasPicture: true,
    },
    clause: 'menghadiri deklarasi seorang bakal calon dengan memakai kaus acara dan ikut bersorak',
    answers: { ...STAFF_FACTS, act: 'attend', object: 'bakal-calon', event: 'declaration', conduct: 'active', attributes: 'party' },
  };
}

export function post(today: Day): Story {
  return {
    report: {
      acts: ['post'],
      text: 'Contoh. Pegawai ini menulis di akunnya sendiri ajakan mendukung seorang bakal calon.',
      actOn: dayBefore(today),
      who: { name: 'Pegawai Contoh C', unit: 'Kelurahan Melati', post: 'Sekretaris Lurah' },
      ...onPublicPage,
    },
    clause: 'mengunggah ajakan mendukung seorang bakal calon di akunnya sendiri',
    answers: { ...STAFF_FACTS, act: 'post', object: 'bakal-calon', account: 'own', content: 'supportive' },
  };
}

export function like(today: Day): Story {
  return {
    report: {
      acts: ['online-campaign'],
      text: 'Contoh. Akun pegawai ini memberi tanda suka pada unggahan tim pemenangan.',
      actOn: dayBefore(today),
      who: { name: 'Pegawai Contoh D', unit: 'Dinas Contoh', post: 'Staf' },
      ...onPublicPage,
    },
    clause: 'menyukai unggahan akun tim pemenangan seorang bakal calon',
    answers: { ...STAFF_FACTS, act: 'like', object: 'bakal-calon', account: 'campaign' },
  };
}
