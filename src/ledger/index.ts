/**
 * The journal of sealed events and the append-only Merkle log over their salted commitments (RFC 6962). It knows
 * streams and bytes, never cases; what is in a body is the business of the module that wrote it.
 */
export { commitmentOf, type Committed } from './commitment.js';
export type { BareEntry, Entry, NewEntry, Stream } from './entry.js';
export { record, recordFirsts, type First } from './record.js';
export { read, readBack, readMany, readSkeletons } from './read.js';
export { eraseBodies } from './erase-bodies.js';
export {
  countBetween,
  eventsBetween,
  firstHeadWith,
  type DatedEvent,
  lockStream,
  skeletonsOf,
  streamIds,
  streamsBetween,
  type Bare,
} from './store.js';
export { head, proofOf, sequence } from './sequence.js';
export { verifierKey } from './checkpoint.js';
export { leafHash, verifyInclusion } from './merkle.js';
export { openingOf, type Opening } from './opening.js';
export { newCount, verifyLedger, type LedgerCount, type Problem } from './verify.js';
