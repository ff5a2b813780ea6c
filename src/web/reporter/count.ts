import type { Day } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { articleLabel, due, type Due, type Law } from '../../law/index.js';
import type { Lang } from '../../kit/text.js';
import { fill, type Page } from '../kit/index.js';
import { countText as t } from './count.text.js';

/** The end of a period with its count by this calendar; `null` where no calendar of that year is loaded: then the page gives no date. */
export function countFrom(law: Law, deadlineId: string, from: Day): Due | null {
  try {
    return due(law, deadlineId, from);
  } catch (error) {
    if (isRefusal(error, 'law.no-calendar')) return null;
    throw error;
  }
}

/** Name, length, how day zero is counted, and the articles with whether they were checked. */
export function reasonOf(c: Page, { deadline }: Due): string {
  const { lang, site } = c.var;
  const state = deadline.officeStandard ? t.ownStandard[lang] : deadline.verified ? '' : t.unverified[lang];
  const articles = deadline.officeStandard ? '' : deadline.articles.map((id) => articleLabel(site.law, id, lang)).join('; ');
  return fill(t.reason, lang, {
    name: deadline.name[lang],
    length: deadline.length,
    unit: unitOf(deadline.unit, lang),
    zero: deadline.dayZeroNote?.[lang] ?? '',
    articles: articles && state ? `${articles} (${state})` : articles || state,
  });
}

export const unitOf = (unit: Due['deadline']['unit'], lang: Lang): string => t[unit][lang];
