import { no, type Words } from './words.js';

export const calendar = {
  'calendar.bad-entry': no(422, 'Isi tanggal, jenis, dan namanya.', 'Fill in the day, its kind and its name.'),
  'calendar.no-decree': no(
    422,
    'Tulis dasar keputusannya: nomor dan tanggal keputusan bersama, Keppres, atau keputusan kepala daerah.',
    'Write the decree it stands on: number and date of the joint decree, presidential decree or the regional head’s decree.',
  ),
  'calendar.day-waits': no(
    409,
    'Untuk tanggal ini sudah ada usulan yang menunggu orang kedua.',
    'A proposal for this day already waits for a second person.',
  ),
  'calendar.in-force': no(
    409,
    'Yang sudah berlaku tidak ditarik. Catat keputusan yang baru; hitungan lama tetap menyebut kalender lama.',
    'What is in force is not taken back. Record the new decree; old counts go on naming the old calendar.',
  ),
} as const satisfies Record<`calendar.${string}`, Words>;
