/**
 * The institution's own channels: registered, proved, checked against the contest's own word list, and what is found decided by people. It
 * knows no person's account and fetches nothing whose owner has not proved it; comments and followers have no place in it.
 */
export {
  CHANNEL_KINDS,
  isByExport,
  isOnDomain,
  type Channel,
  type ChannelId,
  type ChannelKind,
  type Finding,
  type FindingId,
  type Verdict,
  type Visits,
} from './channel.js';
export { registerChannel, type RegisterChannel } from './register-channel.js';
export { proveChannel, PROOF_DAYS, PROOF_HOURS } from './proof/prove.js';
export type { Look } from './proof/look.js';
export { leadsTo, proofFile, proofName, proofText } from './proof/places.js';
export { contestChannel, lookAtContested, recordPartnerLook, withdrawChannel } from './contest-channel.js';
export { LOOKS_NEEDED } from './fold.js';
export { checkChannel, type Checked, type CheckParts } from './check-channel.js';
export { checkAllChannels } from './check-all.js';
export { EXPORT_MEGABYTES, takeExport, type ExportFile, type TakenExport } from './take-export.js';
export { listChannels, publicChannels, readChannel, type ChannelRead, type ListedChannel, type PublicChannel } from './read-channels.js';
export {
  channelEventWords,
  channelKindWords,
  channelStateWords,
  faultSentence,
  findingStateWords,
  lookSentence,
  verdictWords,
  wordKindWords,
} from './vocabulary.text.js';
// findings
export { listFindings, openFindings, readFinding, type FindingRead } from './findings/read-findings.js';
export { dismissFinding, reportFinding } from './findings/settle-finding.js';
// words of a contest
export { WORD_KINDS, type ContestWord, type WordId, type WordKind } from './words/word.js';
export { confirmWord, endWord, listWords, proposeWord, type ProposeWord } from './words/keep-words.js';
export { verifyChannels } from './verify-channels.js';
