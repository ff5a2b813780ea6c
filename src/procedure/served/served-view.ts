import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import type { Law } from '../../law/index.js';
import type { Entry } from '../../ledger/index.js';
import type { TransferAnswer } from '../away.js';
import type { Appeal } from '../after-decision.js';
import type { AccessState, CaseState, LetterRole, Objection } from '../case.js';
import { ownCase } from '../papers/case-files.js';
import { wordsOf } from '../papers/letter-words.js';
import { lettersOf, type LetterInCase } from '../desk/case-view.js';
import { hearingRuleOf, type HearingRule } from '../hearing/hearing-rule.js';
import { nextSteps } from '../table/next-steps.js';
import { servedDecision, shownObjection, type ServedDecision } from './served-decision.js';
import {
  servedClocks,
  servedEvidence,
  servedPeople,
  servedRule,
  type ServedClock,
  type ServedEvidence,
  type ServedPerson,
  type ServedRule,
} from './served-parts.js';
import { servedReplacements, servedWords, type ServedReplacement, type ServedWords } from './served-words.js';
import { loadCase } from '../step.js';
import type { Command } from '../table/row.js';

/** What the respondent sees: only what was served on them, and their own words. */
export type ServedView = ServedWords & {
  readonly caseId: CaseId;
  readonly version: number;
  readonly number: string;
  readonly status: CaseState['status'];
  readonly actOn: Day;
  /** On another track since, and not called for it yet: what is now alleged is not theirs to read before the summons. */
  readonly isRestated: boolean;
  readonly rules: readonly ServedRule[];
  readonly evidence: readonly ServedEvidence[];
  readonly setAsideCount: number;
  readonly wasHeardOn: Day | null;
  readonly hearingRule: HearingRule;
  readonly clocks: readonly ServedClock[];
  readonly people: readonly ServedPerson[];
  readonly replacements: readonly ServedReplacement[];
  readonly letters: readonly (LetterInCase & { readonly role: LetterRole })[];
  readonly decision: ServedDecision | null;
  readonly objection: Objection | null;
  readonly appeal: Pick<Appeal, 'filedOn' | 'via' | 'files' | 'decided'> | null;
  /** Their own words in the objection or the appeal. */
  readonly remedyText: string;
  readonly employmentClass: string;
  /** Where the matter went, and what came back, for somebody who knows of it. */
  readonly transfers: readonly { readonly to: string; readonly on: Day; readonly answer: TransferAnswer | null }[];
  readonly access: AccessState;
  readonly may: readonly Command[];
};

/** The respondent's own case, as far as it was served. Refusal `kit.not-allowed` for anybody else. */
export async function servedView(ctx: Ctx, law: Law): Promise<ServedView> {
  const id = ownCase(ctx);
  return ctx.tx(async (tx) => {
    const { state, entries } = await loadCase(ctx, tx, id);
    return {
      ...servedWords(state, entries),
      caseId: id,
      version: state.version,
      number: state.number,
      status: shownStatus(state),
      actOn: state.actOn,
      transfers: servedTransfers(state, entries),
      access: state.access,
      isRestated: isRestated(state),
      rules: isRestated(state) ? [] : state.alleged.map((one) => servedRule(law, one.rule, state)),
      evidence: await servedEvidence(ctx, tx, state),
      setAsideCount: state.evidence.filter((item) => item.isSetAside).length,
      wasHeardOn: state.hearing?.issuedOn ? state.hearing.heldOn : null,
      hearingRule: hearingRuleOf(state),
      clocks: servedClocks(ctx, law, state),
      people: await servedPeople(ctx, tx, state),
      replacements: await servedReplacements(ctx, tx, state, entries),
      letters: (await lettersOf(ctx, tx, state)).filter((one) => one.isServed),
      decision: servedDecision(law, state, entries),
      objection: state.objection && shownObjection(state.objection),
      appeal: state.appeal && {
        filedOn: state.appeal.filedOn,
        via: state.appeal.via,
        files: state.appeal.files,
        decided: state.appeal.decided,
      },
      remedyText: (wordsOf(entries, 'objection-filed') ?? wordsOf(entries, 'appeal-filed'))?.text ?? '',
      employmentClass: state.employmentClass,
      may: nextSteps(state, ctx.actor, ctx.today()).lawful.map((step) => step.command),
    };
  });
}

function servedTransfers(state: CaseState, entries: readonly Entry[]): ServedView['transfers'] {
  const drafts = entries.filter((entry) => entry.kind === 'transfer-drafted');
  return state.transfers.flatMap(({ letter, issuedOn, answer, purpose }) => {
    // Of a possible criminal side the person hears from whoever judges it.
    if (issuedOn === null || purpose === 'criminal') return [];
    const draft = drafts.find((entry) => (entry.skeleton as { letter: string }).letter === letter);
    return [{ to: (draft?.body as { to?: string } | null)?.to ?? '', on: issuedOn, answer: answer?.what ?? null }];
  });
}

const isRestated = (state: CaseState): boolean => state.wasTold && !state.summonses.some((one) => one.service !== null);

/** Drafts are nobody's business but the office's: until a decision is handed over the person reads where it stood before. */
function shownStatus(state: CaseState): CaseState['status'] {
  if (state.status === 'decided' || state.status === 'drafted' || state.status === 'clearing-drafted') return 'deliberated';
  if (state.status === 'ending') return 'closed';
  return state.status === 'objection-drafted' ? 'objected' : state.status;
}
