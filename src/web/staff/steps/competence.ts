import { competentFor, type Competence, type Law } from '../../../law/index.js';
import { levelOf, type CaseView } from '../../../procedure/index.js';

/** Posts that hold the appointing authority (PPK) of a region. */
const HEADS = /^(gubernur|bupati|wali ?kota)(?= |$)/i;

/**
 * Who the law's advice names for this sanction, when the deciding official's post is none of them by its words; empty when
 * it is, or when the advice names nobody. It warns only: a power may have been handed on in writing, which we do not see.
 */
export function otherwiseCompetent(law: Law, view: CaseView): readonly Competence[] {
  const advised = competentFor(law, [levelOf(view.state)], answeredPost(view));
  const decider = view.people.find((person) => person.part === 'decider');
  if (!decider) return [];
  const isSuperior = view.people.some((person) => person.part === 'superior' && person.account === decider.account);
  const isNamed = advised.some(
    (one) => (one.official.id.includes('PPK') && HEADS.test(decider.post.trim())) || (one.levels.includes('ringan') && isSuperior),
  );
  return isNamed ? [] : advised;
}

/** The respondent's kind of post, where the facts say it. */
function answeredPost({ state }: CaseView): string | undefined {
  const post = state.facts?.answers['post'];
  return typeof post === 'string' ? post : undefined;
}
