/** Rules are worded once, for civil servants; this stands beside them where contract staff read them. */
export const contractText = {
  byContract: {
    id: 'Kalimat itu ditulis untuk PNS. Bagi tenaga kontrak perbuatannya sama-sama tidak boleh, tetapi akibatnya menurut perjanjian kerja, bukan menurut kode etik atau hukuman disiplin.',
    en: 'That sentence is written for civil servants. For contract staff the act is forbidden just the same, but the consequence follows the work contract, not the code of ethics or disciplinary law.',
  },
} as const;
