import type { Draft, Step } from '../../intake/index.js';

/** The pages of the form in their order; the address of each is its slug. */
export const SLUGS = ['apa', 'kapan', 'pemilihan', 'sumber', 'siapa', 'bukti', 'kontak', 'periksa', 'tanda-terima'] as const;
export type Slug = (typeof SLUGS)[number];

/** Which saved step each question page answers. */
export const STEP_OF: Partial<Record<Slug, Step>> = {
  apa: 'what',
  kapan: 'when',
  pemilihan: 'contest',
  sumber: 'source',
  siapa: 'who',
  bukti: 'evidence',
  kontak: 'contact',
};

export const before = (slug: Slug): Slug | undefined => SLUGS[SLUGS.indexOf(slug) - 1];
export const after = (slug: Slug): Slug => SLUGS[Math.min(SLUGS.indexOf(slug) + 1, SLUGS.length - 1)]!;

/** Where whoever comes back goes on: the first question not yet answered. */
export function resumeAt(draft: Draft): Slug {
  return SLUGS.find((slug) => STEP_OF[slug] !== undefined && draft.answers[STEP_OF[slug]!] === undefined) ?? 'periksa';
}
