import { isRefusal, type Refusal } from '../../kit/refusal.js';
import { refusals, type RefusalCode } from '../../kit/refusals.js';
import { inLang } from '../paths.js';
import { FIELD_LIMIT, refusalSentence, type Faults, type Page, type Typed } from '../kit/index.js';
import type { DeskStatus } from './desk.js';

/** What a form shows: what was typed, what is wrong, and the answer's status. */
export type Shown = { readonly typed: Typed; readonly faults: Faults; readonly status: DeskStatus; readonly refusal?: RefusalCode };

export const untouched = (typed: Typed = {}): Shown => ({ typed, faults: {}, status: 200 });

/** Either the address to go on to, or faults by field. */
export type Outcome = { readonly next: string } | { readonly faults: Faults };

/** Where a refusal's sentence belongs: the field it speaks of; otherwise the top of the page. */
export type FieldOf = Partial<Record<RefusalCode, string>>;

/** A refusal about who may, or about us, gets its own page; one about what was typed leaves the form as it was. */
const OWN_PAGE: ReadonlySet<number> = new Set([401, 403, 404, 421, 429, 500, 503]);

/**
 * Runs what a form asks for. Success answers 303; faults and refusals show the form again with everything typed. Refusals
 * of role and of things that do not exist go on to the page of refusals.
 */
export async function attempt(
  c: Page,
  typed: Typed,
  work: () => Promise<Outcome>,
  again: (shown: Shown) => Response | Promise<Response>,
  fieldOf: FieldOf = {},
): Promise<Response> {
  const tooLong = longFields(c, typed);
  if (Object.keys(tooLong).length > 0) return again({ typed, faults: tooLong, status: 422 });
  try {
    const outcome = await work();
    if ('next' in outcome) return c.redirect(inLang(c.var.lang, outcome.next), 303);
    return await again({ typed, faults: outcome.faults, status: 422 });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const shown = shownAfter(c, typed, error, fieldOf);
    if (!shown) throw error;
    return again(shown);
  }
}

function shownAfter(c: Page, typed: Typed, error: Refusal, fieldOf: FieldOf): Shown | null {
  const { status } = refusals[error.code];
  if (OWN_PAGE.has(status) && fieldOf[error.code] === undefined) return null;
  const isShowable = status === 400 || status === 409 || status === 413 || status === 422 || status === 507;
  const sentence = refusalSentence(error.code, error.data, c.var.lang);
  return { typed, faults: { [fieldOf[error.code] ?? 'isi']: sentence }, status: isShowable ? status : 422, refusal: error.code };
}

/** Fields beyond the limit every form of ours names; the list of uploads is made by us and has its own. */
function longFields(c: Page, typed: Typed): Faults {
  const long = Object.keys(typed).filter((name) => name !== 'terunggah' && typed[name]!.length > FIELD_LIMIT);
  return Object.fromEntries(long.map((name) => [name, refusalSentence('kit.too-long', { limit: FIELD_LIMIT }, c.var.lang)]));
}
