export const mailRuleText = {
  title: { id: 'Penyerahan lewat surat elektronik dinas', en: 'Service by official e-mail' },
  lead: {
    id: 'Surat diserahkan langsung atau lewat pos tercatat. Surat elektronik dinas hanya boleh dipakai kalau kantor punya aturan yang mengizinkannya.',
    en: 'Letters are served by hand or registered post. Official e-mail may be used only if the office has a rule that allows it.',
  },
  none: { id: 'Belum ada aturan yang dicatat: cara ini ditolak.', en: 'No rule is recorded: this way is refused.' },
  rule: { id: 'Aturan kantor', en: 'The office’s rule' },
  ruleHint: {
    id: 'Nomor, tanggal, dan apa yang diizinkannya. Dikosongkan berarti dicabut. Setiap perubahan dicatat dengan nama Anda.',
    en: 'Number, date, and what it allows. Left empty it is taken back. Each change is recorded with your name.',
  },
  save: { id: 'Simpan aturan', en: 'Save the rule' },
  saved: { id: 'Aturan tersimpan.', en: 'The rule is saved.' },
} as const;
