export const handInText = {
  title: { id: 'Ambil atau serahkan berkas rujukan', en: 'Fetch or hand in a referral packet' },
  lead: {
    id: 'Untuk Bawaslu dan lembaga lain yang mendapat kode dari kantor ini. Tanpa akun.',
    en: 'For Bawaslu and other bodies that were given a code by this office. No account is needed.',
  },
  code: { id: 'Kode', en: 'Code' },
  codeHint: {
    id: 'Enam belas huruf dan angka, seperti tertulis di suratnya.',
    en: 'Sixteen letters and digits, as written in its letter.',
  },
  go: { id: 'Buka', en: 'Open' },
  citizen: {
    id: 'Warga yang hendak melapor tidak memerlukan kode:',
    en: 'Anybody who wants to report needs no code:',
  },
  report: { id: 'buka halaman Lapor', en: 'open the Report page' },
  packet: { id: 'Berkas {number}', en: 'Packet {number}' },
  packetLead: {
    id: 'Dari {office} untuk {body}. Berkas disegel dengan kunci publik {body}: hanya pemegang kunci rahasianya yang dapat membukanya.',
    en: 'From {office} to {body}. It is sealed to the public key of {body}: only the holder of its secret key can open it.',
  },
  size: { id: 'Ukuran', en: 'Size' },
  hash: { id: 'SHA-256', en: 'SHA-256' },
  made: { id: 'Dibuat', en: 'Made on' },
  download: { id: 'Unduh berkas', en: 'Download the packet' },
  howTo: {
    id: 'Membukanya: age -d -i kunci.txt {file} | tar -x, lalu di dalam foldernya: sha256sum -c manifest-sha256.txt',
    en: 'To open it: age -d -i key.txt {file} | tar -x, then inside its folder: sha256sum -c manifest-sha256.txt',
  },
  resume: { id: 'Unduhan yang terputus dapat dilanjutkan.', en: 'A download that broke off can go on.' },
  confirm: { id: 'Nyatakan sudah diterima', en: 'Confirm its receipt' },
  confirmLead: {
    id: 'Kantor pengirim lalu tahu bahwa berkas ini sampai. Nama Anda disimpan tersegel.',
    en: 'The sending office then knows that it arrived. Your name is kept sealed.',
  },
  name: { id: 'Nama dan jabatan Anda', en: 'Your name and post' },
  receipt: { id: 'Tanda terima dari sistem Anda', en: 'The receipt your own system gave' },
  receiptHint: { id: 'Boleh dikosongkan. Tempelkan seluruh isinya.', en: 'May stay empty. Paste the whole of it.' },
  send: { id: 'Ya, sudah kami terima', en: 'Yes, we have it' },
  confirmed: { id: 'Sudah dinyatakan diterima pada {day}. Terima kasih.', en: 'Its receipt was confirmed on {day}. Thank you.' },
  inTitle: { id: 'Serahkan berkas dari {body}', en: 'Hand in a packet from {body}' },
  receiptTitle: { id: 'Berkas {number} kami terima', en: 'We have packet {number}' },
  receiptLead: {
    id: 'Simpanlah tanda terima ini. Tanda tangannya dapat diperiksa dengan kunci pemeriksa tanda terima kantor ini.',
    en: 'Keep this receipt. Its signature can be checked with this office’s key for receipts.',
  },
  again: {
    id: 'Berkas ini sudah pernah kami terima; tanda terimanya sama.',
    en: 'We had this packet already; its receipt is the same.',
  },
  next: {
    id: 'Berkas menjadi laporan yang disaring petugas seperti laporan lain.',
    en: 'It becomes a report that officers screen like any other.',
  },
  back: { id: 'Serahkan berkas lain', en: 'Hand in another packet' },
  other: { id: 'Pakai kode lain', en: 'Use another code' },
} as const;
