import type { Zone } from '../../kit/dates.js';
import type { JudgeLaw } from '../../law/index.js';
import type { OfficeContact } from '../kit/env.js';

/** What goes with the script into the browser: the rules, and whose service this is. */
export type Payload = {
  readonly rules: JudgeLaw;
  readonly office: string;
  readonly contact: OfficeContact | null;
  readonly zone: Zone;
  readonly isDemo: boolean;
};
