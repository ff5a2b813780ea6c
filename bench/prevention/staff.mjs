// A file as a personnel system of a province exports it: invented people, real columns.
const HEADS =
  'NIP BARU;NAMA;GELAR BELAKANG;JENIS PEGAWAI;JENIS JABATAN;JABATAN NAMA;ESELON;UNOR NAMA;UNOR INDUK NAMA;NIP ATASAN;EMAIL GOV;TANGGAL LAHIR;AGAMA;AKUN INSTAGRAM';

export function staffFile(people) {
  const rows = Array.from({ length: people }, (_, n) => rowOf(n));
  return new TextEncoder().encode(`\ufeff${[HEADS, ...rows].join('\r\n')}\r\n`);
}

const two = (n) => String(n).padStart(2, '0');

/** Each number its own: day of birth, month of appointment and running number count up. */
function nipOf(n) {
  const birth = `${1970 + (n % 30)}${two(1 + (Math.floor(n / 30) % 12))}${two(1 + (Math.floor(n / 360) % 28))}`;
  return `${birth}2015${two(1 + (Math.floor(n / 10_080) % 12))}${1 + (n % 2)}${String(1 + (n % 997)).padStart(3, '0')}`;
}

function rowOf(n) {
  const nip = nipOf(n);
  const born = `${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`;
  const unit = Math.floor(n / 40);
  const head = nipOf(unit * 40);
  return [
    nip,
    `Pegawai Contoh ${n}`,
    'S.Pd.',
    'PNS',
    'Fungsional',
    'Guru Ahli Pertama',
    '',
    `Sekolah Contoh ${unit}`,
    `Dinas Contoh ${unit % 40}`,
    head,
    `pegawai${n}@contoh.go.id`,
    born,
    '',
    '',
  ].join(';');
}
