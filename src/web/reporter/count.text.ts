export const countText = {
  reason: { id: '{name}: {length} {unit}. {zero} Dasar: {articles}.', en: '{name}: {length} {unit}. {zero} Basis: {articles}.' },
  working: { id: 'hari kerja', en: 'working days' },
  calendar: { id: 'hari', en: 'days' },
  hours: { id: 'jam', en: 'hours' },
  unverified: { id: 'belum dicocokkan dengan naskah resmi', en: 'not yet checked against the official text' },
  ownStandard: { id: 'standar kantor sendiri', en: 'the office’s own standard' },
} as const;
