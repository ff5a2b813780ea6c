import { checkCalendars, checkContests } from './calendar.js';
import { checkDataRights } from './data-rights.js';
import { checkExamples } from './examples.js';
import { checkReachable } from './reachable.js';
import { checkReferences } from './references.js';
import { checkRegister } from './register.js';
import { checkRules } from './rules.js';
import { checkTimelines } from './timelines.js';
import type { Law } from '../law.js';
import type { Problem } from '../problem.js';

/**
 * Everything the reader cannot see one field at a time: citations in force, permitted neighbours, no contradiction, no
 * combination without an answer, questions used, comparisons that still hold, calendars complete, examples that still
 * give their answer and their articles, published timelines that still come out as written. Empty means the law may be served.
 */
export function checkLaw(law: Law): readonly Problem[] {
  return [
    checkRules,
    checkReachable,
    checkReferences,
    checkRegister,
    checkCalendars,
    checkContests,
    checkExamples,
    checkTimelines,
    checkDataRights,
  ].flatMap((check) => check(law));
}
