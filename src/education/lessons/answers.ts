import type { Answer } from '../../law/index.js';

/** What a learner may answer, in the order shown: the engine's answers as people ask for them. */
export const KINDS = ['boleh', 'etik', 'disiplin', 'lain', 'belum'] as const;
export type Kind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<Answer, Kind>> = {
  permitted: 'boleh',
  'permitted-with-conditions': 'boleh',
  ethics: 'etik',
  discipline: 'disiplin',
  'other-law': 'lain',
  'not-covered': 'lain',
  unsettled: 'belum',
};

export const kindOf = (answer: Answer): Kind => KIND_OF[answer];

export const isKind = (text: string | undefined): text is Kind => KINDS.some((kind) => kind === text);
