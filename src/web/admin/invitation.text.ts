export const invitationText = {
  title: { id: 'Selamat bertugas', en: 'Welcome on duty' },
  lead: {
    id: '{name}, akun Anda {username} menunggu kata sandi dan kode Anda.',
    en: '{name}, your account {username} waits for your password and codes.',
  },
  take: { id: 'Simpan dan masuk', en: 'Save and sign in' },
  kicker: { id: 'Undangan', en: 'Invitation' },
} as const;
