import type { Bilingual } from '../kit/text.js';
import type { CaseState } from './case.js';

/** By which rule a person is called and heard. */
export type HearingRule = { readonly isOfficeReading: boolean; readonly articles: readonly string[]; readonly note: Bilingual | null };

const OFFICE_READING: HearingRule = {
  isOfficeReading: true,
  articles: ['standar-kantor/tafsir'],
  note: {
    id: 'Aturan pemanggilan dan pemeriksaan untuk dugaan pelanggaran etik dan perjanjian kerja belum jelas dalam sumber. Kantor memakai aturan disiplin (PP 94/2021 Pasal 26 dan 27) sebagai aturannya sendiri.',
    en: 'The sources leave open how people are called and heard for ethics and contract matters. The office applies the discipline rule (PP 94/2021 Art. 26 and 27) as its own.',
  },
};

/**
 * Discipline is heard by PP 94/2021. PP 42/2004 has no periods of its own and the circular on contract staff has no
 * procedure: there the same rule holds as the office's own reading, and every page and letter says so.
 */
export function hearingRuleOf(state: CaseState): HearingRule {
  const isDiscipline = state.alleged.some((rule) => rule.category === 'discipline');
  return isDiscipline || state.alleged.length === 0 ? { isOfficeReading: false, articles: [], note: null } : OFFICE_READING;
}
