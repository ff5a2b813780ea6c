import type { Bilingual } from '../../kit/text.js';
import type { CaseState } from '../case.js';

/** By which rule a person is called and heard. */
export type HearingRule = { readonly isOfficeReading: boolean; readonly note: Bilingual | null };

const OFFICE_READING: HearingRule = {
  isOfficeReading: true,
  note: {
    id: 'Bagaimana seseorang dipanggil dan diperiksa, dan kapan keputusan berlaku, belum jelas dalam sumber untuk dugaan pelanggaran etik dan perjanjian kerja. Kantor memakai aturan disiplin (PP 94/2021 Pasal 26, 27, dan 32; Peraturan BKN 6/2022 Pasal 50) sebagai aturannya sendiri.',
    en: 'The sources leave open how people are called and heard, and when a decision takes effect, in ethics and contract matters. The office applies the discipline rule (PP 94/2021 Art. 26, 27 and 32; BKN Regulation 6/2022 Art. 50) as its own.',
  },
};

/**
 * Discipline is heard by PP 94/2021. PP 42/2004 has no periods of its own and the circular on contract staff has no
 * procedure: there the same rule holds as the office's own reading, and every page and letter says so.
 */
export function hearingRuleOf(state: CaseState): HearingRule {
  const isDiscipline = state.alleged.some((rule) => rule.category === 'discipline');
  return isDiscipline || state.alleged.length === 0 ? { isOfficeReading: false, note: null } : OFFICE_READING;
}

/** Articles of the discipline procedure as a letter may cite them: none where they are only the office's own rule. */
export function procedureArticles(state: CaseState, ids: readonly string[]): readonly string[] {
  return hearingRuleOf(state).isOfficeReading ? [] : ids;
}
