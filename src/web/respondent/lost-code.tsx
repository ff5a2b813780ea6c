import { isRefusal } from '../../kit/refusal.js';
import { reportAccessLost } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { Errors, refusalSentence, type Faults, type Page, type Routes } from '../kit/index.js';
import { dropCookie } from '../kit/session.js';
import { pages } from './addresses.js';
import { ownPage, Section } from './frame.js';
import { lostCodeText as t } from './lost-code.text.js';
import { CASE_COOKIE, isInside, respondentOf } from './session.js';

/**
 * `/terlapor/kode-hilang`. Inside: one button that ends everything the code opened. Outside nobody has shown that the
 * case is theirs; a case number alone must not lock its owner out, so the page tells the way to the counter and
 * records nothing.
 */
export function lostCodeRoutes(app: Routes): void {
  app.get(pages.lostCode, (c) => (isInside(c) ? showInside(c, {}) : showOutside(c)));
  app.post(pages.lostCode, (c) => (isInside(c) ? cancel(c) : showOutside(c)));
}

function showInside(c: Page, faults: Faults): Response | Promise<Response> {
  const { lang } = c.var;
  return ownPage(
    c,
    { title: t.title[lang], status: faults['batalkan'] ? 409 : 200 },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{t.insideLead[lang]}</p>
      <ul class="lined">
        {t.happens.map((line) => (
          <li>{line[lang]}</li>
        ))}
      </ul>
      <form method="post" action={inLang(lang, pages.lostCode)}>
        <p class="actions">
          <button class="button" id="batalkan">
            {t.button[lang]}
          </button>{' '}
          <a href={inLang(lang, paths.respondent)}>{t.notNow[lang]}</a>
        </p>
      </form>
    </>,
  );
}

function showOutside(c: Page): Response | Promise<Response> {
  const { lang } = c.var;
  return ownPage(
    c,
    { title: t.title[lang] },
    <>
      <h1>{t.title[lang]}</h1>
      <p class="lead">{t.outsideLead[lang]}</p>
      <p>{t.counter[lang]}</p>
      <p>
        <a href={inLang(lang, pages.enter)}>{t.back[lang]}</a>
      </p>
    </>,
    <>
      <Section id="masih-punya" title={t.stillTitle[lang]}>
        <p>{t.still[lang]}</p>
      </Section>
      <Section id="mengapa" title={t.whyTitle[lang]}>
        <p>{t.why[lang]}</p>
      </Section>
    </>,
  );
}

async function cancel(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  try {
    await reportAccessLost(ctx, { caseId: respondentOf(c).caseId, version: null, note: '' });
  } catch (error) {
    if (!isRefusal(error) || !error.code.startsWith('procedure.')) throw error;
    return showInside(c, { batalkan: refusalSentence(error.code, error.data, lang) });
  }
  dropCookie(c, CASE_COOKIE);
  return c.redirect(`${inLang(lang, pages.enter)}?sebab=batal`, 303);
}
