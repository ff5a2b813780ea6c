import type { Command } from '../../../procedure/index.js';
import type { CaseStep } from '../case/case-step.js';
import { accessGiven, accessLost, accessNew, summonsBack } from './access.js';
import { appealDecided, appealFiled, appealReply } from './appeal.js';
import { answerTime, missed, noShow } from './absence.js';
import { carriedOut, close, final, linkOther, stepOut } from './close.js';
import { certificate } from './certificate.js';
import { court, courseEnd, courseStart, judgment } from './course.js';
import { clear, decideBreach, decideObjection, paperObjection } from './decide.js';
import { newEvidence } from './add-evidence.js';
import { earlierApart, earlierFiled, earlierLookUp } from './earlier.js';
import { elements } from './elements.js';
import { issue } from './issue.js';
import { minutes } from './minutes.js';
import { paperAdviser, paperReply, paperTime, statement } from './paper.js';
import { recommend } from './recommend.js';
import { release } from './release.js';
import { answerSwap, paperSwap } from './replace.js';
import { handOverDecision, handOverMissed, handOverOutcome, serve } from './serve.js';
import { split } from './split.js';
import { summon } from './summon.js';
import { track } from './track.js';
import { transfer, transferAnswered, transferReminded, withdrawalNoted } from './transfer.js';

/** The pages of single steps. Facts, evidence and people have their own tabs. */
export const caseSteps: readonly CaseStep[] = [
  newEvidence,
  summon,
  issue,
  serve,
  summonsBack,
  accessLost,
  accessNew,
  accessGiven,
  paperReply,
  paperAdviser,
  paperTime,
  paperSwap,
  answerSwap,
  answerTime,
  missed,
  noShow,
  minutes,
  statement,
  elements,
  recommend,
  release,
  track,
  earlierLookUp,
  earlierFiled,
  earlierApart,
  decideBreach,
  clear,
  handOverMissed,
  handOverDecision,
  paperObjection,
  decideObjection,
  appealFiled,
  appealReply,
  appealDecided,
  court,
  judgment,
  courseStart,
  courseEnd,
  certificate,
  handOverOutcome,
  final,
  carriedOut,
  transfer,
  transferAnswered,
  transferReminded,
  withdrawalNoted,
  close,
  linkOther,
  split,
  stepOut,
];

const ON_TABS: Partial<Record<Command, string>> = {
  'assign-people': 'peran',
  'record-facts': 'fakta',
  'choose-rules': 'fakta',
  'set-aside-evidence': 'bukti',
  'record-basis': 'bukti',
  'serve-evidence': 'bukti',
};

/** The page that takes a command; `null` for those that are never taken at the desk. */
export function slugOf(command: Command): string | null {
  return ON_TABS[command] ?? caseSteps.find((step) => step.commands.includes(command))?.slug ?? null;
}
