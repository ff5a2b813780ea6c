import { no, type Words } from './words.js';

export const channels = {
  'channels.bad-address': no(
    422,
    'Alamat ini tidak dapat dipakai: tulis alamat lengkap yang terbuka untuk umum, misalnya https://kota.go.id/rss.xml.',
    'This address cannot be used: write a whole address open to the public, such as https://kota.go.id/rss.xml.',
  ),
  'channels.wrong-platform': no(
    422,
    'Alamat ini bukan alamat kanal di layanan yang dipilih.',
    'This is not the address of a channel on the service chosen.',
  ),
  'channels.incomplete': no(422, 'Nama kanal dan unit pengelolanya wajib diisi.', 'Name the channel and the unit that runs it.'),
  'channels.no-decree': no(
    422,
    'Akun di luar domain kantor hanya didaftarkan dengan keputusan yang menjadikannya kanal resmi.',
    'An account outside the office’s domain is registered only with the decree that made it an office channel.',
  ),
  'channels.no-parent': no(
    422,
    'Pilih situs kantor yang kepemilikannya sudah terbukti, dan tulis halaman di situs itu yang menautkan kanal ini.',
    'Choose a website of the office already proved, and the page on it that links to this channel.',
  ),
  'channels.known': no(409, 'Alamat ini sudah terdaftar.', 'This address is registered already.'),
  'channels.contested': no(
    409,
    'Kanal ini sedang dipersoalkan: pemeriksaan berhenti sampai dua orang dan mitra melihatnya.',
    'This channel is contested: checks have stopped until two people and the partner have looked.',
  ),
  'channels.not-contested': no(409, 'Kanal ini tidak sedang dipersoalkan.', 'This channel is not contested.'),
  'channels.not-proved': no(
    409,
    'Kepemilikan kanal ini belum terbukti, jadi tidak ada yang diambil darinya.',
    'Ownership of this channel is not proved, so nothing is read from it.',
  ),
  'channels.registrar': no(
    403,
    'Yang mendaftarkan kanal tidak dapat menjadi salah satu dari dua orang yang melihatnya.',
    'Whoever registered the channel cannot be one of the two people who look at it.',
  ),
  'channels.no-reason': no(422, 'Tulis alasannya.', 'Write the reason.'),
  'channels.no-source': no(
    422,
    'Tulis surat atau rapat tempat mitra menyatakannya.',
    'Write the letter or meeting in which the partner said so.',
  ),
  'channels.settled': no(409, 'Temuan ini sudah diputuskan orang lain.', 'Somebody has settled this finding already.'),
  'channels.bad-word': no(
    422,
    'Tulis kata atau frasa 2 sampai 80 huruf. Nama akun dan tautan profil ditolak: daftar ini bukan daftar orang.',
    'Write a word or phrase of 2 to 80 letters. Account names and profile links are refused: this is no list of people.',
  ),
  'channels.word-known': no(409, 'Kata ini sudah ada dalam daftar.', 'This word is on the list already.'),
  'channels.same-person': no(
    403,
    'Kata ini menunggu orang kedua: bukan yang mengusulkannya.',
    'This word waits for a second person: not the one who proposed it.',
  ),
  'channels.no-contest': no(422, 'Pilih pemilihannya.', 'Choose the contest.'),
  'channels.bad-export': no(
    422,
    'Berkas ini bukan ekspor data yang dikenal dari layanan itu. Pilih berkas JSON dari dalam ekspor, paling besar {limit} MB.',
    'This is not a data export of that service as we know it. Choose the JSON files inside the export, {limit} MB at most.',
  ),
  'channels.export-of-another': no(
    422,
    'Ekspor ini bukan milik kanal yang terdaftar: berkas profilnya tidak menyebut akun dan tautan ke halaman kantor.',
    'This export is not of the registered channel: its profile file does not name the account and link to the office’s page.',
  ),
} as const satisfies Record<`channels.${string}`, Words>;
