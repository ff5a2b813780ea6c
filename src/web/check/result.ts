import { isRefusal } from '../../kit/refusal.js';
import type { Lang } from '../../kit/text.js';
import { judge, ruleById, type CitedArticle, type Judgement, type JudgeLaw, type NearMiss, type Neighbour } from '../../law/index.js';
import type { resultText as t } from './result.text.js';
import type { Setting } from './setting.js';
import { momentOf, type Walk } from './walk.js';

/** What the law says about what was said; null where it holds no rule for that day (`law.no-rule-on-day`). */
export function resultOf(setting: Setting, { stated }: Walk): Judgement | null {
  try {
    return judge(setting.law, stated.facts, momentOf(setting, stated));
  } catch (error) {
    if (isRefusal(error, 'law.no-rule-on-day')) return null;
    throw error;
  }
}

export type Headline = keyof typeof t.answer;

/** Which sentence answers: the kinds of the engine, with what makes an answer unsettled and which other law it is. */
export function headlineOf(result: Judgement | null): Headline {
  if (result === null) return 'no-rule';
  if (result.answer === 'unsettled') return result.because ?? 'facts';
  if (result.answer === 'other-law') return otherLawOf(result);
  return result.answer;
}

/** The contract of contract staff, a law beside the neutrality rules, or the pointer to election crime alone. */
function otherLawOf({ rules }: Judgement): Headline {
  if (rules.some(({ category }) => category === 'contract')) return 'contract';
  return rules.length > 0 ? 'other-law' : 'crime';
}

/** The sentence under the answer, where one is owed. */
export function afterword(headline: Headline): keyof typeof t.after | null {
  if (headline === 'ethics' || headline === 'discipline' || headline === 'contract') return 'breach';
  return headline === 'law' || headline === 'facts' || headline === 'not-covered' || headline === 'no-rule' ? headline : null;
}

/** Every article that the result stands on, once. */
export function articlesOf({ rules, flags }: Judgement): CitedArticle[] {
  return [...new Map([...rules, ...flags].flatMap(({ articles }) => articles).map((one) => [one.id, one])).values()];
}

/** What is allowed instead, each once: beside the rules that apply, and while facts are missing beside those that may. */
export function neighboursOf(law: JudgeLaw, { rules, possible, because }: Judgement, lang: Lang): Neighbour[] {
  const beside = because === 'facts' ? [...rules, ...possible.map(({ id }) => ruleById(law, id))] : rules;
  return [...new Map(beside.flatMap(({ neighbour }) => (neighbour ? [[neighbour.text[lang], neighbour] as const] : []))).values()];
}

/** The name under which the engine tells of another day. */
const OTHER_DAY = 'act-on';

/** What would change the answer: by another fact, and on another day. Near misses that say the same stand once. */
export function changesOf({ nearMisses }: Judgement, lang: Lang): [facts: NearMiss[], days: NearMiss[]] {
  const keyOf = (miss: NearMiss): string => [miss.fact, miss.category, ...miss.wouldBe.map((one) => one[lang])].join('\n');
  const once = [...new Map(nearMisses.map((miss) => [keyOf(miss), miss])).values()];
  return [once.filter(({ fact }) => fact !== OTHER_DAY), once.filter(({ fact }) => fact === OTHER_DAY)];
}
