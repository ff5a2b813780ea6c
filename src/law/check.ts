import { checkCalendars, checkContests } from './check-calendar.js';
import { checkExamples } from './check-examples.js';
import { checkReferences } from './check-references.js';
import { checkRules } from './check-rules.js';
import type { Law } from './law.js';
import type { Problem } from './problem.js';

/**
 * Everything the reader cannot see one field at a time: citations in force, permitted neighbours, questions used,
 * examples that still give their answer and their articles, calendars complete. Empty means the law may be served.
 */
export function checkLaw(law: Law): readonly Problem[] {
  return [checkRules, checkReferences, checkCalendars, checkContests, checkExamples].flatMap((check) => check(law));
}
