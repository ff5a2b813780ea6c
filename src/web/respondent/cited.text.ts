export const citedText = {
  basis: { id: 'Dasar', en: 'Basis' },
  compared: { id: 'Sudah dicocokkan dengan naskah resmi', en: 'Compared with the official text' },
  open: { id: 'Belum dicocokkan dengan naskah resmi', en: 'Not yet compared with the official text' },
} as const;
