import type { Child } from 'hono/jsx';
import { isRefusal } from '../../kit/refusal.js';
import { refusals } from '../../kit/refusals.js';
import type { Bilingual } from '../../kit/text.js';
import type { ServedView } from '../../procedure/index.js';
import { inLang } from '../paths.js';
import { Button, Errors, FIELD_LIMIT, readForm, refusalSentence, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { Back, ownPage, type OwnStatus } from './frame.js';
import { viewOf } from './view.js';

/** A short form of the respondent: one wish, a few fields, recorded at once. */
export type Wish = {
  readonly address: string;
  readonly title: Bilingual;
  readonly lead: Bilingual;
  readonly button: Bilingual;
  /** Why the form is not open now; `null` when it is. */
  closed(view: ServedView): Bilingual | null;
  fields(c: Page, view: ServedView, typed: Typed, faults: Faults): Child;
  faultsIn(c: Page, view: ServedView, typed: Typed): Faults;
  /** Records it; answers where to go. */
  take(c: Page, view: ServedView, typed: Typed): Promise<string>;
  /** The field at which a refusal of `take` is shown. */
  readonly field: string;
};

export function wishRoutes(app: Routes, wish: Wish): void {
  app.get(wish.address, async (c) => show(c, wish, await viewOf(c), {}, {}));
  app.post(wish.address, async (c) => {
    const typed = await readForm(c);
    const view = await viewOf(c);
    const faults = { ...wish.faultsIn(c, view, typed), ...tooLong(c, typed) };
    if (Object.keys(faults).length > 0) return show(c, wish, view, typed, faults, 422);
    try {
      return c.redirect(inLang(c.var.lang, await wish.take(c, view, typed)), 303);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const status = refusals[error.code].status === 409 ? 409 : 422;
      return show(c, wish, await viewOf(c), typed, { [wish.field]: refusalSentence(error.code, error.data, c.var.lang) }, status);
    }
  });
}

function tooLong(c: Page, typed: Typed): Faults {
  const long = Object.entries(typed).filter(([, value]) => [...value].length > FIELD_LIMIT);
  return Object.fromEntries(long.map(([name]) => [name, refusalSentence('kit.too-long', { limit: FIELD_LIMIT }, c.var.lang)]));
}

function show(c: Page, wish: Wish, view: ServedView, typed: Typed, faults: Faults, status: OwnStatus = 200): Response | Promise<Response> {
  const lang = c.var.lang;
  const closed = wish.closed(view);
  return ownPage(
    c,
    { title: wish.title[lang], number: view.number, status },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{wish.title[lang]}</h1>
      <p class="lead">{(closed ?? wish.lead)[lang]}</p>
      {(!closed || Object.keys(faults).length > 0) && (
        <form method="post" action={inLang(lang, wish.address)} novalidate>
          {wish.fields(c, view, typed, faults)}
          <div class="actions">
            <Button>{wish.button[lang]}</Button>
          </div>
        </form>
      )}
      <Back c={c} />
    </>,
  );
}
