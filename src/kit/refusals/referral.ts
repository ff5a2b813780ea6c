import { no, type Words } from './words.js';

export const referral = {
  'referral.bad-day': no(
    422,
    'Tanggal ini tidak mungkin: rapat sudah terjadi, dan masa yang dinyatakan sudah selesai.',
    'This day cannot be: a meeting has been held, and the period stated is over.',
  ),
  'referral.nobody': no(
    422,
    'Tulis yang hadir dari sedikitnya dua lembaga, masing-masing “nama, lembaga”.',
    'Write who came, from two bodies at least, each as “name, body”.',
  ),
  'referral.nothing-said': no(
    422,
    'Tulis sedikitnya satu hal yang disepakati atau yang tidak disepakati.',
    'Write at least one thing that was agreed, or not agreed.',
  ),
  'referral.was-something': no(
    409,
    'Dalam masa itu ada laporan yang masuk atau perkara yang dibuka, jadi tidak nihil.',
    'In that period a report came or a case was opened, so there was something.',
  ),
  'referral.stated': no(409, 'Masa ini sudah dinyatakan nihil.', 'This period has been stated already.'),
} as const satisfies Record<`referral.${string}`, Words>;
