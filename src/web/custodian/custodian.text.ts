export const custodianText = {
  office: { id: 'Penjaga identitas, {office}', en: 'Identity custodians, {office}' },
  title: { id: 'Penjaga identitas', en: 'Identity custodian' },
  signedIn: {
    id: 'Anda masuk sebagai {name}. Penjaga identitas tidak melihat laporan, perkara, atau surat.',
    en: 'You are signed in as {name}. A custodian sees no reports, cases or letters.',
  },
  signOut: { id: 'Keluar', en: 'Sign out' },
  lead: {
    full: {
      id: 'Ketiga kunci ada. Pelapor dapat menitipkan nama dan kontaknya dalam keadaan tersegel.',
      en: 'All three keys exist. Reporters can leave their name and contact, sealed.',
    },
    missing: {
      id: 'Baru {n} dari 3 kunci ada dan dikonfirmasi. Sampai lengkap, laporan hanya dapat dikirim tanpa nama.',
      en: 'Only {n} of 3 keys exist and are confirmed. Until all do, a report can only be sent without a name.',
    },
  },
  news: {
    kosong: { id: 'Tempat itu sekarang kosong.', en: 'That place is now vacant.' },
    yakin: { id: 'Kunci itu sudah dikonfirmasi dan mulai dipakai.', en: 'That key is confirmed and in use from now on.' },
  },
  what: {
    title: { id: 'Apa tugas Anda', en: 'What you are for' },
    is: {
      id: 'Nama dan kontak pelapor disegel begitu dikirim. Dua dari tiga penjaga bersama-sama dapat membukanya. Seorang diri, tidak seorang pun bisa: tidak petugas, tidak admin, tidak Anda.',
      en: 'A reporter’s name and contact are sealed the moment they are sent. Two of the three custodians together can open them. Nobody can alone: no officer, no administrator, not you.',
    },
    never: { id: 'Yang tidak pernah dilakukan penjaga', en: 'What a custodian never does' },
    nevers: [
      {
        id: 'Membuka segel tanpa alasan hukum yang tercatat, atau atas permintaan lisan siapa pun.',
        en: 'Open a seal without a recorded lawful ground, or because somebody asks in passing.',
      },
      {
        id: 'Meminjamkan berkas kunci atau memberitahukan frasa sandinya, juga tidak kepada atasan.',
        en: 'Lend the key file or tell its passphrase, to a superior either.',
      },
      { id: 'Menyaring laporan, memeriksa, atau memutus perkara.', en: 'Screen reports, examine or decide cases.' },
    ],
    later: {
      id: 'Pembukaan segel belum ada di versi ini. Yang ada sekarang: membuat kunci, mengganti kunci, dan mengosongkan tempat.',
      en: 'Opening a seal is not in this version yet. What there is now: making a key, renewing it, and vacating a place.',
    },
  },
  places: {
    title: { id: 'Tiga tempat', en: 'The three places' },
    vacant: { id: 'Kosong', en: 'Vacant' },
    place: { id: 'Tempat {n}', en: 'Place {n}' },
    since: { id: 'Kunci sejak {day}.', en: 'Key since {day}.' },
    mine: { id: 'Ini kunci Anda.', en: 'This is your key.' },
    outside: { id: 'Menyatakan diri di luar garis pemerintah daerah ini.', en: 'Declares to stand outside this government’s chain.' },
    noneOutside: {
      id: 'Belum ada penjaga dari luar garis pemerintah daerah. Sebaiknya satu dari tiga, misalnya dari perguruan tinggi atau lembaga pengawas.',
      en: 'No custodian yet from outside the government’s chain. One of the three should be, for instance from a university or an oversight body.',
    },
    unknown: { id: 'Akun tidak dikenal', en: 'Unknown account' },
    left: { id: 'Orang ini tidak lagi bertugas sebagai penjaga.', en: 'This person no longer serves as a custodian.' },
    awaits: {
      id: 'Kunci ini belum dikonfirmasi penjaga lain, jadi belum dipakai menyegel apa pun.',
      en: 'No other custodian has confirmed this key yet, so nothing is sealed to it.',
    },
    awaitsMine: {
      id: 'Kunci Anda menunggu konfirmasi penjaga lain. Bacakan kunci publiknya kepada salah satu dari mereka, bertatap muka atau lewat telepon.',
      en: 'Your key waits for another custodian to confirm it. Read its public half out to one of them, face to face or by telephone.',
    },
    compare: {
      id: 'Temui atau telepon orangnya. Cocokkan kunci publik ini dengan yang ia bacakan, baru konfirmasi.',
      en: 'Meet or telephone the person. Compare this public key with what they read out, and only then confirm.',
    },
    confirm: { id: 'Cocok, konfirmasi kunci ini', en: 'It matches, confirm this key' },
    vacate: { id: 'Kosongkan tempat ini', en: 'Vacate this place' },
  },
  key: {
    make: { id: 'Buat kunci saya', en: 'Make my key' },
    renew: { id: 'Ganti kunci saya', en: 'Renew my key' },
    noPlace: {
      id: 'Tiga tempat sudah terisi. Kunci Anda baru dapat dibuat setelah satu tempat dikosongkan.',
      en: 'The three places are taken. Your key can be made once a place is vacated.',
    },
    how: {
      id: 'Kunci dibuat sekali dan diserahkan sebagai berkas yang terlindung frasa sandi Anda. Kami tidak menyimpan berkas itu dan tidak tahu frasanya.',
      en: 'The key is made once and handed to you as a file protected by your passphrase. We keep neither the file nor the passphrase.',
    },
    lose: {
      id: 'Kalau berkas atau frasanya hilang, bagian Anda tidak dapat dipulihkan oleh siapa pun. Kalau dua penjaga kehilangan kuncinya, kontak pelapor yang tersegel hilang untuk selamanya.',
      en: 'If the file or the passphrase is lost, nobody can restore your part. If two custodians lose their keys, the sealed contacts are lost for good.',
    },
    keep: {
      id: 'Simpan berkas itu di dua tempat yang berbeda, di luar perangkat kantor, dan frasanya terpisah dari berkas.',
      en: 'Keep the file in two different places, off office devices, and the passphrase apart from the file.',
    },
    contacts: { id: 'Kontak yang tersegel dengan kunci Anda sekarang: {n}.', en: 'Contacts sealed with your present key: {n}.' },
    renewing: {
      id: 'Kunci baru hanya berlaku untuk kontak yang datang kemudian. Yang tersegel dengan kunci lama tetap membutuhkan berkas lama.',
      en: 'A new key is for contacts that come later. Those sealed with the old key still need the old file.',
    },
    old: { id: 'Berkas kunci lama yang masih harus disimpan', en: 'Earlier key files you must still keep' },
    oldLine: { id: 'Kunci {from} sampai {to}: {n} kontak.', en: 'Key from {from} to {to}: {n} contacts.' },
    passphrase: { id: 'Frasa sandi', en: 'Passphrase' },
    passphraseHint: {
      id: 'Paling sedikit {least} huruf, misalnya lima kata yang hanya Anda tahu susunannya. Spasi di awal dan akhir tidak ikut. Jangan pakai sandi akun Anda.',
      en: 'At least {least} letters, for instance five words in an order only you know. Spaces before and after do not count. Not your account’s password.',
    },
    again: { id: 'Frasa sandi sekali lagi', en: 'Passphrase once more' },
    differ: { id: 'Kedua frasa sandi tidak sama. Tulis lagi keduanya.', en: 'The two passphrases differ. Write both again.' },
    outside: { id: 'Dari luar garis pemerintah daerah', en: 'From outside the government’s chain' },
    outsideOption: {
      id: 'Saya tidak berada di bawah perintah pemerintah daerah ini',
      en: 'I am not under the orders of this regional government',
    },
    understood: { id: 'Kehilangan kunci', en: 'Losing the key' },
    understoodOption: {
      id: 'Saya mengerti bahwa berkas dan frasa yang hilang tidak dapat diganti oleh siapa pun',
      en: 'I understand that a lost file or passphrase cannot be replaced by anybody',
    },
    notUnderstood: {
      id: 'Beri tanda bahwa Anda mengerti apa artinya kehilangan kunci.',
      en: 'Mark that you understand what losing the key means.',
    },
  },
  giveUp: {
    title: { id: 'Berhenti menjadi penjaga', en: 'Stop being a custodian' },
    body: {
      id: 'Kunci Anda tidak dipakai lagi untuk segel baru. Sampai orang lain mengisi tempat ini, laporan hanya dapat dikirim tanpa nama. Segel yang sudah ada tetap membutuhkan berkas Anda.',
      en: 'Your key is used for no new seals. Until somebody else takes this place, reports can only be sent without a name. Existing seals still need your file.',
    },
    button: { id: 'Kosongkan tempat saya', en: 'Vacate my place' },
  },
  made: {
    title: { id: 'Kunci Anda sudah dibuat', en: 'Your key is made' },
    lead: {
      id: 'Laman ini hanya tampil sekali. Unduh berkasnya sekarang, sebelum pindah ke laman lain.',
      en: 'This page is shown once. Download the file now, before you go to another page.',
    },
    download: { id: 'Unduh berkas kunci', en: 'Download the key file' },
    copy: { id: 'Atau salin seluruh teks ini dan simpan', en: 'Or copy this whole text and keep it' },
    check: {
      id: 'Periksa sekali: berkas ini berkas age biasa. Program age mana pun membukanya dengan frasa Anda, misalnya: age -d kunci-penjaga.age',
      en: 'Check once: it is an ordinary age file. Any age program opens it with your passphrase, for instance: age -d kunci-penjaga.age',
    },
    public: { id: 'Kunci publiknya, yang kami simpan', en: 'Its public half, which we keep' },
    lost: {
      id: 'Kalau unduhan gagal, ganti kunci sekarang juga, selagi belum ada kontak yang tersegel dengannya.',
      en: 'If the download failed, renew the key at once, while nothing is sealed with it yet.',
    },
    back: { id: 'Saya sudah menyimpannya, kembali', en: 'I have kept it, go back' },
  },
} as const;
