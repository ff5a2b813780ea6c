import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { AccountId, LetterId } from '../../kit/ids.js';
import { accountNames } from '../../identity/index.js';
import { articleById, deadlineById, principleById, ruleById, sanctionById, type Law, type PrincipleId } from '../../law/index.js';
import {
  letterOf,
  type Citation,
  type CitedRule,
  type LetterFrame,
  type LetterRef,
  type LetterSanction,
  type Person,
  type Signer,
} from '../../letters/index.js';
import { Refusal } from '../../kit/refusal.js';
import type { Entry } from '../../ledger/index.js';
import { allegedAct } from './allegation.js';
import { holdersOf, type Acting, type AllegedRule, type CaseState, type DecidedSanction } from '../case.js';
import type { Bodies, EventKind, Made } from '../events.js';
import { hearingRuleOf } from '../hearing/hearing-rule.js';
import { ruleArticles } from './rule-articles.js';

/** The words of the latest event of a kind, or `null` when there is none or they were erased. */
export function wordsOf<K extends EventKind>(entries: readonly Entry[], kind: K): (Bodies[K] & Made) | null {
  return (entries.findLast((entry) => entry.kind === kind)?.body ?? null) as unknown as (Bodies[K] & Made) | null;
}

export function cite(law: Law, ids: readonly string[]): Citation[] {
  return ids.map((id) => articleById(law, id)).map((article) => ({ label: article.label.id, verified: article.verified }));
}

/** Each alleged rule in plain words with its articles in force on the day of the act. */
export function citedRules(law: Law, state: CaseState, rules: readonly AllegedRule[] = state.alleged): CitedRule[] {
  return rules.map((one) => citedRule(law, one, state));
}

function citedRule(law: Law, alleged: AllegedRule, state: CaseState): CitedRule {
  return { text: ruleById(law, alleged.rule).text.id, citations: cite(law, ruleArticles(law, state, alleged.rule)) };
}

/** What binds whoever decides, with its articles. */
export function principle(law: Law, id: PrincipleId): CitedRule {
  const { text, articles } = principleById(law, id);
  return { text: text.id, citations: cite(law, articles) };
}

/** The persons reported as the letter addresses them. Refusal `letters.erased` once their name is gone. */
export function recipientOf(ctx: Ctx, entries: readonly Entry[]): Person {
  const respondent = wordsOf(entries, 'opened')?.respondent;
  if (!respondent) throw new Refusal('letters.erased');
  return {
    name: respondent.name,
    post: respondent.post,
    unit: respondent.unit || ctx.tenant.name,
    ...(respondent.nip && { nip: respondent.nip }),
  };
}

/** What is alleged, as it stands behind "dugaan perbuatan berikut:"; empty once it was erased. */
export function allegationOf(entries: readonly Entry[]): string {
  return allegedAct(wordsOf(entries, 'rules-chosen')?.allegation ?? wordsOf(entries, 'opened')?.what ?? '');
}

const ACTING: Record<Acting, 'Plt.' | 'Plh.' | 'Pj.'> = { plt: 'Plt.', plh: 'Plh.', pj: 'Pj.' };

/** An account as it signs; who holds a post for another carries the mark of it. */
export async function signerOf(ctx: Ctx, tx: Tx, account: AccountId, acting: Acting | null, capacity?: string): Promise<Signer> {
  const found = (await accountNames(ctx, tx, [account])).get(account);
  return {
    name: found?.name ?? '',
    post: found?.post ?? '',
    unit: ctx.tenant.name,
    ...(acting && { acting: ACTING[acting] }),
    ...(capacity && { capacity }),
  };
}

export async function superiorSigner(ctx: Ctx, tx: Tx, state: CaseState): Promise<Signer> {
  const [superior] = holdersOf(state, 'superior');
  if (!superior) throw new Refusal('procedure.people-assigned');
  return signerOf(ctx, tx, superior.account, superior.acting, 'selaku atasan langsung');
}

export async function examinerSigners(ctx: Ctx, tx: Tx, state: CaseState): Promise<Signer[]> {
  const SEATS = { chair: 'Ketua', secretary: 'Sekretaris', member: 'Anggota' };
  return Promise.all(
    holdersOf(state, 'examiner').map((person) =>
      signerOf(ctx, tx, person.account, person.acting, person.seat ? SEATS[person.seat] : 'Pemeriksa'),
    ),
  );
}

/** What every letter of the case has; where the law leaves the hearing open, the note that says so. */
export function frameOf(ctx: Ctx, state: CaseState, entries: readonly Entry[], signer: Signer): LetterFrame {
  const { note } = hearingRuleOf(state);
  return { caseNumber: state.number, recipient: recipientOf(ctx, entries), signer, ...(note && { hearingNote: note.id }) };
}

/** Another letter of the case by number and day; empty where it has no number yet. */
export async function refTo(ctx: Ctx, tx: Tx, id: LetterId): Promise<LetterRef> {
  const letter = await letterOf(ctx, tx, id);
  return { number: letter?.number ?? '', datedOn: letter?.datedOn ?? letter?.draftedOn ?? ctx.today() };
}

/** A sanction with its articles; `outsideReason` where it was chosen outside the range. */
export function letterSanction(law: Law, decided: DecidedSanction, outsideReason: string): LetterSanction {
  const sanction = sanctionById(law, decided.id);
  return {
    id: sanction.id,
    template: sanction.template,
    name: sanction.name.id,
    level: sanction.level,
    effects: sanction.effects.id,
    durationMonths: sanction.durationMonths,
    citations: cite(law, sanction.articles),
    ...(decided.isOutsideRange && { outsideRange: outsideReason }),
  };
}

/** "14 hari kerja", from the deadline's own data. */
export function periodText(law: Law, deadline: string): string {
  const { length, unit } = deadlineById(law, deadline);
  return `${length} hari${unit === 'working' ? ' kerja' : ''}`;
}

export const articlesOfDeadline = (law: Law, deadline: string): Citation[] => cite(law, deadlineById(law, deadline).articles);
