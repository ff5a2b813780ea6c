import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import type { CaseId, FileId } from '../kit/ids.js';
import type { Bilingual } from '../kit/text.js';
import { accountNames } from '../identity/index.js';
import { articleById, deadlineById, ruleById, type Article, type DayRow, type Deadline, type Law } from '../law/index.js';
import type { Entry } from '../ledger/index.js';
import type { AccessState, CaseState, Clock, LetterRole, Objection, Part } from './case.js';
import { ownCase } from './case-files.js';
import { lettersOf, type LetterInCase } from './case-view.js';
import { fileNames } from './files.js';
import { workingDaysTo } from './hearing-day.js';
import { hearingRuleOf, type HearingRule } from './hearing-rule.js';
import { wordsOf } from './letter-words.js';
import { nextSteps } from './next-steps.js';
import { loadCase } from './step.js';
import type { Command } from './transitions.js';
import type { Bodies, Respondent } from './events.js';

export type ServedRule = {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly elements: readonly { id: string; text: Bilingual }[];
  readonly articles: readonly Article[];
};
export type ServedEvidence = {
  readonly file: FileId;
  readonly name: string;
  readonly media: string;
  readonly size: number;
  readonly shownOn: Day;
  readonly isOwn: boolean;
};
export type ServedClock = Clock & { readonly rule: Deadline; readonly days: readonly DayRow[]; readonly left: number };
export type ServedReply = Bodies['replied'] & {
  readonly number: number;
  readonly on: Day;
  readonly via: 'page' | 'paper';
  readonly files: readonly FileId[];
};

/** What the respondent sees: only what was served on them, and their own words. */
export type ServedView = {
  readonly caseId: CaseId;
  readonly version: number;
  readonly number: string;
  readonly status: CaseState['status'];
  readonly respondent: Respondent | null;
  readonly allegation: string | null;
  readonly actOn: Day;
  readonly rules: readonly ServedRule[];
  readonly evidence: readonly ServedEvidence[];
  readonly setAsideCount: number;
  readonly hearing: {
    readonly on: Day;
    readonly time: string;
    readonly place: string;
    readonly before: string;
    readonly byVideo: boolean;
    readonly round: 1 | 2;
  } | null;
  readonly wasHeardOn: Day | null;
  readonly hearingRule: HearingRule;
  readonly clocks: readonly ServedClock[];
  readonly people: readonly {
    readonly part: Part;
    readonly name: string;
    readonly post: string;
    readonly seat: string | null;
    readonly acting: string | null;
  }[];
  readonly replies: readonly ServedReply[];
  readonly adviser: Bodies['adviser-named'] | null;
  readonly timeRequests: readonly {
    readonly on: Day;
    readonly reason: string;
    readonly granted: boolean | null;
    readonly answer: string;
  }[];
  readonly letters: readonly (LetterInCase & { readonly role: LetterRole })[];
  readonly decision: {
    readonly outcome: string;
    readonly sanction: string | null;
    readonly receivedOn: Day | null;
    readonly isRead: boolean;
  } | null;
  readonly objection: Objection | null;
  readonly access: AccessState;
  readonly may: readonly Command[];
};

/** The respondent's own case, as far as it was served. Refusal `kit.not-allowed` for anybody else. */
export async function servedView(ctx: Ctx, law: Law): Promise<ServedView> {
  const id = ownCase(ctx);
  return ctx.tx(async (tx) => {
    const { state, entries } = await loadCase(ctx, tx, id);
    return {
      ...wordsFor(state, entries),
      caseId: id,
      version: state.version,
      number: state.number,
      status: shownStatus(state),
      actOn: state.actOn,
      access: state.access,
      rules: state.alleged.map((one) => servedRule(law, one.rule)),
      evidence: await servedEvidence(ctx, tx, state),
      setAsideCount: state.evidence.filter((item) => item.isSetAside).length,
      wasHeardOn: state.hearing?.issuedOn ? state.hearing.heldOn : null,
      hearingRule: hearingRuleOf(state),
      clocks: servedClocks(ctx, law, state),
      people: await servedPeople(ctx, tx, state),
      letters: (await lettersOf(ctx, tx, state)).filter((one) => one.isServed),
      decision: servedDecision(state),
      objection: state.objection && shownObjection(state.objection),
      may: nextSteps(state, ctx.actor, ctx.today()).lawful.map((step) => step.command),
    };
  });
}

/** Drafts are nobody's business but the office's: until a decision is handed over the person reads where it stood before. */
function shownStatus(state: CaseState): CaseState['status'] {
  if (state.status === 'decided' || state.status === 'drafted' || state.status === 'clearing-drafted') return 'deliberated';
  return state.status === 'objection-drafted' ? 'objected' : state.status;
}

function wordsFor(
  state: CaseState,
  entries: readonly Entry[],
): Pick<ServedView, 'respondent' | 'allegation' | 'hearing' | 'replies' | 'adviser' | 'timeRequests'> {
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
  const summons = state.summonses.filter((one) => one.service !== null).at(-1);
  const words = of('summons-drafted').findLast((entry) => (entry.skeleton as { letter: string }).letter === summons?.letter)
    ?.body as unknown as Bodies['summons-drafted'] | null | undefined;
  const [replied, asked, answered] = [of('replied'), of('time-asked'), of('time-answered')];
  return {
    respondent: wordsOf(entries, 'opened')?.respondent ?? null,
    allegation: wordsOf(entries, 'rules-chosen')?.allegation ?? null,
    adviser: wordsOf(entries, 'adviser-named'),
    hearing:
      (summons && {
        on: summons.hearingOn,
        time: summons.hearingTime,
        round: summons.round,
        place: words?.place ?? '',
        before: words?.before ?? '',
        byVideo: words?.byVideo ?? false,
      }) ||
      null,
    replies: state.replies.map((one, place) => ({
      ...one,
      ...((replied[place]?.body ?? { stance: '', text: '' }) as unknown as Bodies['replied']),
    })),
    timeRequests: state.timeRequests.map((one, place) => ({
      on: one.on,
      granted: one.answer?.granted ?? null,
      reason: (asked[place]?.body as { reason?: string } | null)?.reason ?? '',
      answer: (answered[place]?.body as { reason?: string } | null)?.reason ?? '',
    })),
  };
}

function servedRule(law: Law, id: string): ServedRule {
  const rule = ruleById(law, id);
  return {
    id,
    title: rule.title,
    text: rule.text,
    elements: rule.elements.map(({ id: element, text }) => ({ id: element, text })),
    articles: rule.articles.map((one) => articleById(law, one.id)),
  };
}

async function servedEvidence(ctx: Ctx, tx: Tx, state: CaseState): Promise<ServedEvidence[]> {
  const served = state.evidence.flatMap((item) =>
    item.served && !item.isSetAside ? [{ ...item.served, isOwn: item.source === 'respondent' }] : [],
  );
  const names = await fileNames(
    ctx,
    tx,
    served.map((one) => one.file),
  );
  return served.flatMap(({ file, on, isOwn }) => {
    const found = names.get(file);
    return found ? [{ file, ...found, shownOn: on, isOwn }] : [];
  });
}

const THEIRS: ReadonlySet<string> = new Set(['summons-1-gap', 'effect', 'objection', 'objection-decision']);

function servedClocks(ctx: Ctx, law: Law, state: CaseState): ServedClock[] {
  return state.clocks
    .filter((clock) => THEIRS.has(clock.deadline))
    .map((clock) => ({
      ...clock,
      rule: deadlineById(law, clock.deadline),
      days: workingDaysTo(law, clock.from, clock.dueOn).days,
      left: workingDaysTo(law, ctx.today(), clock.dueOn).length,
    }));
}

async function servedPeople(ctx: Ctx, tx: Tx, state: CaseState): Promise<ServedView['people']> {
  const shown = state.people.filter((person) => person.part !== 'out' && person.part !== 'reporter');
  const names = await accountNames(
    ctx,
    tx,
    shown.map((person) => person.account),
  );
  return shown.map(({ account, part, seat, acting }) => ({
    part,
    seat,
    acting,
    name: names.get(account)?.name ?? '',
    post: names.get(account)?.post ?? '',
  }));
}

function servedDecision(state: CaseState): ServedView['decision'] {
  const { decision, closed } = state;
  if (!decision || (decision.service === null && closed === null)) return null;
  return {
    outcome: decision.outcome,
    sanction: decision.sanction?.id ?? null,
    receivedOn: decision.service?.receivedOn ?? null,
    isRead: decision.readOn !== null,
  };
}

const shownObjection = (objection: Objection): Objection => (objection.decision?.issuedOn ? objection : { ...objection, decision: null });
