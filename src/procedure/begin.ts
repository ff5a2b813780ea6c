import type { Day } from '../kit/dates.js';
import type { CaseId } from '../kit/ids.js';
import { NO_EARLIER } from './earlier.js';
import type { CaseState, EvidenceItem, Person } from './case.js';
import type { Skeletons } from './events.js';

/** One event as `fold` sees it: a journal entry without its body. */
export type Step = { readonly kind: string; readonly on: Day; readonly version: number; readonly skeleton: unknown };

/** A case as the event that opened it makes it. */
export function begin(id: CaseId, step: Step): CaseState {
  const s = step.skeleton as Skeletons['opened'];
  const person =
    (part: Person['part']) =>
    (account: Person['account']): Person => ({ account, part, seat: null, unit: null, acting: null, since: step.on });
  return {
    id,
    version: step.version,
    status: 'opened',
    number: s.number,
    openedOn: step.on,
    actOn: s.actOn,
    act: s.act,
    contest: s.contest,
    office: s.office,
    employmentClass: s.employmentClass,
    reports: s.reports,
    linked: [],
    people: [person('officer')(s.officer), ...s.screeners.map(person('screener')), ...s.reporters.map(person('reporter'))],
    deeds: [{ account: s.officer, did: 'recorded', asSuperior: false }],
    deciderTie: null,
    evidence: s.evidence.map((file) => evidenceOf(file, step.on)),
    facts: null,
    alleged: [],
    track: null,
    isRankChecked: false,
    wasTold: false,
    summonses: [],
    access: 'none',
    replies: [],
    hasAdviser: false,
    timeRequests: [],
    replacements: [],
    hearing: null,
    noShow: null,
    statements: 0,
    deliberation: null,
    recommendation: null,
    release: null,
    earlier: NO_EARLIER,
    earlierLetters: [],
    decision: null,
    objection: null,
    transfers: [],
    withdrawalNotedOn: null,
    appeal: null,
    court: null,
    course: null,
    statement: null,
    closed: null,
    ending: null,
    clocks: [],
  };
}

export const evidenceOf = (file: Skeletons['evidence-added']['files'][number], on: Day): EvidenceItem => ({
  ...file,
  addedOn: on,
  basisOn: null,
  served: null,
  put: null,
});
