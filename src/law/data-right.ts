import type { Bilingual } from '../kit/text.js';
import type { Law } from './law.js';
import type { Where } from './problem.js';

/** What a person may ask about data on themselves (UU 27/2022). */
export const DATA_RIGHTS = ['access', 'correction', 'limiting', 'objection'] as const;
export type DataRight = (typeof DATA_RIGHTS)[number];

/** Its period in `law/deadlines.yaml`; law-check sees that there is one, in hours. */
export const deadlineOfRight = (right: DataRight): string => `data-${right}`;

/** A ground on which the law lets a request be refused, whole or in part. There are no others. */
export type RefusalGround = {
  readonly id: string;
  readonly rights: readonly DataRight[];
  readonly text: Bilingual;
  readonly article: string;
  /** Whether the sources agree that it reaches these rights. */
  readonly settled: boolean;
  readonly verified: boolean;
  readonly note: Bilingual;
  readonly where: Where;
};

/** The grounds on which this right may be refused. */
export function groundsFor(law: Pick<Law, 'grounds'>, right: DataRight): readonly RefusalGround[] {
  return law.grounds.filter((ground) => ground.rights.includes(right));
}
