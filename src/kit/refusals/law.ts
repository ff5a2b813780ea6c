import { no, type Words } from './words.js';

export const law = {
  'law.no-rule-on-day': no(
    422,
    'Tidak ada aturan yang kami muat untuk perbuatan ini pada {on}. Kami tidak memakai aturan dari hari lain; tanyakan kepada Bagian Hukum.',
    'No rule we hold covers this act on {on}. We use no rule of another day; please ask the legal section.',
  ),
  'law.no-calendar': no(
    422,
    'Kalender hari libur tahun {year} belum dimuat, jadi tanggal ini tidak dapat dihitung.',
    'The holiday calendar for {year} is not loaded yet, so this date cannot be counted.',
  ),
  'law.unknown-fact': no(400, 'Pertanyaan “{question}” tidak dikenal.', 'The question “{question}” is not known.'),
  'law.bad-fact': no(400, 'Jawaban untuk “{question}” tidak ada dalam pilihan.', 'The answer to “{question}” is not among its options.'),
  'law.unknown-id': no(404, 'Rujukan hukum “{id}” tidak ada di basis aturan.', 'The legal reference “{id}” is not in the rule base.'),
  'law.file': no(500, 'Berkas hukum {file} baris {line}: {cureInIndonesian}', 'Law file {file}, line {line}: {cure}'),
} as const satisfies Record<`law.${string}`, Words>;
