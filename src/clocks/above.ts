import type { Bilingual } from '../kit/text.js';

/** To whom it is told that an office let a period pass, and the articles that make it that office's matter. */
export type Above = { readonly to: Bilingual; readonly articles: readonly string[] };

const PPK: Bilingual = { id: 'Pejabat pembina kepegawaian', en: 'The appointing authority (PPK)' };

/** By owner of the deadline, as `law/deadlines.yaml` names offices. */
const ABOVE: Readonly<Record<string, Above>> = {
  'atasan-langsung': {
    to: {
      id: 'Pejabat yang berwenang menghukum, selaku atasan dari atasan langsung',
      en: 'The deciding official, as superior of the direct superior',
    },
    articles: ['pp-94-2021/ps28'],
  },
  'pejabat-berwenang': {
    to: { id: 'Atasan pejabat yang berwenang menghukum', en: 'The superior of the deciding official' },
    articles: ['pp-94-2021/ps24'],
  },
  'pejabat-keberatan': {
    to: { id: 'Atasan pejabat yang memutus keberatan', en: 'The superior of the official who decides the objection' },
    articles: [],
  },
  // Who supervises a PPK changed in 2024 and is open beyond October 2027: the letter names the duty, not the body.
  ppk: {
    to: {
      id: 'Lembaga yang pada hari ini mengawasi pejabat pembina kepegawaian',
      en: 'The body that supervises the appointing authority today',
    },
    articles: [],
  },
};

/** Offices without a rule of their own answer to the PPK. */
export const aboveOf = (office: string): Above => ABOVE[office] ?? { to: PPK, articles: [] };
