import { loadDraft, openDraft, saveStep, type Answers, type Draft, type Step } from '../../intake/index.js';
import { isRefusal } from '../../kit/refusal.js';
import { Button, Errors, readForm, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { frameText } from './frame.text.js';
import { statusOf, stepPage, type Notice } from './frame.js';
import { after, type Slug } from './order.js';
import { goTo, keepKey, readKey, type Place } from './place.js';
import type { Question } from './question.js';

export const CHECK = 'ubah';
/** Whether the person came from the summary to change one answer, and goes back there. */
export const isChange = (c: Page): boolean => c.req.query(CHECK) !== undefined;
export const nextOf = (c: Page, place: Place, slug: Slug): string => place.step(isChange(c) ? 'periksa' : after(slug));

/** Adds the GET and POST of one question. */
export function addQuestion<S extends Step>(app: Routes, place: Place, question: Question<S>): void {
  app.get(place.step(question.slug), (c) =>
    withDraft(c, place, (draft) => {
      const answer = draft.answers[question.step] as Answers[S] | undefined;
      return show(c, place, question, answer ? question.typedOf(answer) : {}, {});
    }),
  );
  app.post(place.step(question.slug), async (c) => {
    mayTake(c, place);
    const typed = await readForm(c);
    const read = question.read(c, typed, place);
    if ('faults' in read) return show(c, place, question, typed, read.faults);
    try {
      await saveStep(c.var.ctx, readKey(c, place).key, question.step, read.answer);
    } catch (error) {
      return afterLostSave(c, place, error, (notice) => show(c, place, question, typed, {}, notice));
    }
    renewKey(c, place);
    return goTo(c, nextOf(c, place, question.slug));
  });
}

/** Shows a page of the open draft; whoever has none begins at the first page, and a sent one leads to its confirmation. */
export async function withDraft(c: Page, place: Place, showIt: (draft: Draft) => Response | Promise<Response>): Promise<Response> {
  mayTake(c, place);
  const loaded = await loadDraft(c.var.ctx, readKey(c, place).key);
  if (loaded.state === 'none') return goTo(c, place.start);
  if (loaded.state === 'sent') return goTo(c, place.step('selesai'));
  return showIt(loaded.draft);
}

/** The desk's pages are an officer's; Refusal `kit.not-allowed`. */
export function mayTake(c: Page, place: Place): void {
  if (place.isDesk) c.var.ctx.mustHave('report.take');
}

/** What was typed could not be kept: the page shows all of it again, with the reason. For a draft that died meanwhile a fresh one is opened. */
export async function afterLostSave(
  c: Page,
  place: Place,
  error: unknown,
  showAgain: (notice: Notice) => Response | Promise<Response>,
): Promise<Response> {
  if (isRefusal(error, 'intake.already-sent')) return goTo(c, place.step('selesai'));
  if (isRefusal(error, 'kit.database-away')) return showAgain('away');
  if (!isRefusal(error, 'intake.no-draft')) throw error;
  const { via } = readKey(c, place);
  const { key } = await openDraft(c.var.ctx, { via });
  keepKey(c, place, key, via);
  return showAgain('expired');
}

/** The cookie lives as long as the draft, counted from the last save. */
export function renewKey(c: Page, place: Place): void {
  const { key, via } = readKey(c, place);
  if (key) keepKey(c, place, key, via);
}

function show<S extends Step>(
  c: Page,
  place: Place,
  question: Question<S>,
  typed: Typed,
  faults: Faults,
  notice: Notice | null = null,
): Response | Promise<Response> {
  const lang = c.var.lang;
  const hasFaults = Object.keys(faults).length > 0;
  const title = question.title(place)[lang];
  return stepPage(
    c,
    { place, slug: question.slug, title, hasFaults, notice },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{title}</h1>
      <form method="post" novalidate>
        {question.fields(c, typed, faults, place)}
        <div class="actions">
          <Button>{isChange(c) ? frameText.toCheck[lang] : frameText.continue[lang]}</Button>
        </div>
      </form>
    </>,
    statusOf(hasFaults, notice),
  );
}
