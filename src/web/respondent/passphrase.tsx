import { isRefusal } from '../../kit/refusal.js';
import { PASSWORD_MIN, setPassphrase } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, fill, page, readForm, refusalSentence, type Faults, type Page, type Routes } from '../kit/index.js';
import { cookieOf, dropCookie, keepCookie } from '../kit/session.js';
import { pages } from './addresses.js';
import { Outside, Section } from './frame.js';
import { passphraseText as t } from './passphrase.text.js';
import { CASE_COOKIE, FIRST_COOKIE } from './session.js';

/** `/terlapor/frasa`: the code opened the door once; from here on only a passphrase of the respondent's own does. */
export function passphraseRoutes(app: Routes): void {
  app.get(pages.passphrase, (c) => (cookieOf(c, FIRST_COOKIE) ? show(c, {}) : c.redirect(inLang(c.var.lang, pages.enter), 303)));
  app.post(pages.passphrase, take);
}

function show(c: Page, faults: Faults): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: t.title[lang] },
    <Outside
      c={c}
      kicker={t.kicker[lang]}
      sections={
        <Section id="hilang" title={t.loseTitle[lang]}>
          <p>{t.lose[lang]}</p>
        </Section>
      }
    >
      <Errors lang={lang} faults={faults} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{t.lead[lang]}</p>
      <p>{t.why[lang]}</p>
      <form method="post" action={inLang(lang, pages.passphrase)} novalidate>
        <Field
          name="frasa"
          type="password"
          label={t.passphrase[lang]}
          hint={fill(t.hint, lang, { min: PASSWORD_MIN })}
          faults={faults}
          autocomplete="new-password"
        />
        <Field name="frasa-lagi" type="password" label={t.twice[lang]} faults={faults} autocomplete="new-password" />
        <p class="actions">
          <Button>{t.save[lang]}</Button>
        </p>
      </form>
    </Outside>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

async function take(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const typed = await readForm(c);
  if (typed['frasa'] !== typed['frasa-lagi']) return show(c, { 'frasa-lagi': t.differ[lang] });
  try {
    const { token } = await setPassphrase(ctx, cookieOf(c, FIRST_COOKIE) ?? '', typed['frasa'] ?? '');
    dropCookie(c, FIRST_COOKIE);
    keepCookie(c, CASE_COOKIE, token);
    return c.redirect(inLang(lang, paths.respondent), 303);
  } catch (error) {
    if (isRefusal(error, 'identity.weak-password')) return show(c, { frasa: fill(t.weak, lang, { min: PASSWORD_MIN }) });
    if (isRefusal(error, 'identity.enrolment-over')) return show(c, { frasa: refusalSentence(error.code, error.data, lang) });
    throw error;
  }
}
