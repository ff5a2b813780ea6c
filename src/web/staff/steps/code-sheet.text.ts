export const codeSheetText = {
  title: { id: 'Lembar kode untuk amplop', en: 'Code sheet for the envelope' },
  lead: {
    id: 'Kode ini hanya tampil sekali dan tidak kami simpan. Cetak laman ini, masukkan ke amplop bersama surat, lalu segel.',
    en: 'This code is shown once and is not kept. Print this page, put it into the envelope with the letter, and seal it.',
  },
  dead: {
    id: 'Kode belum dapat dipakai sampai penyerahan dicatat dengan tanda terimanya.',
    en: 'The code does not work until the handing over is recorded with its receipt.',
  },
  sheet: { id: 'Kode untuk membuka perkara Anda', en: 'The code that opens your case' },
  number: { id: 'Nomor perkara', en: 'Case number' },
  address: { id: 'Alamat laman', en: 'Address of the page' },
  code: { id: 'Kode', en: 'Code' },
  first: {
    id: 'Pertama kali memakainya, Anda membuat frasa sandi sendiri. Sesudah itu kode ini tidak berlaku lagi.',
    en: 'The first time you use it you make a passphrase of your own. After that this code no longer works.',
  },
  opened: {
    id: 'Kalau amplop sudah terbuka waktu Anda terima, jangan pakai kodenya. Beri tahu kantor; Anda mendapat kode baru dan waktu Anda tidak berkurang.',
    en: 'If the envelope was open when you got it, do not use the code. Tell the office; you get a new one and lose no time.',
  },
  paper: {
    id: 'Tanpa ponsel? Balas di atas kertas lewat kantor. Haknya sama.',
    en: 'No phone? Answer on paper at the office. The rights are the same.',
  },
  done: { id: 'Sudah dicetak, kembali ke perkara', en: 'Printed, back to the case' },
} as const;
