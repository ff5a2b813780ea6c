import type { Zone } from '../../kit/dates.js';
import type { JudgeLaw } from '../../law/index.js';

/** What goes with the script into the browser: the rules, and whose service this is. */
export type Payload = {
  readonly rules: JudgeLaw;
  readonly office: string;
  readonly zone: Zone;
  readonly isDemo: boolean;
};
