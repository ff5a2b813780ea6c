import type { Day } from '../kit/dates.js';
import type { LetterId } from '../kit/ids.js';
import type { TransferPurpose } from '../letters/index.js';

export type TransferAnswer = 'accepted' | 'returned' | 'noted';

/**
 * A matter, or its possible criminal side, sent to another body or upwards, tracked until that body answers. While it
 * `waits`, nothing moves here towards a finding; a discipline case may also go on beside a criminal side, as recorded.
 */
export type Transfer = {
  readonly letter: LetterId;
  readonly purpose: TransferPurpose;
  readonly waits: boolean;
  readonly issuedOn: Day | null;
  readonly answer: { readonly on: Day; readonly what: TransferAnswer } | null;
};
