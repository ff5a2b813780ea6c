import { inLang, paths } from '../paths.js';
import { page } from './layout.js';
import { SignInForm } from './sign-in-form.js';
import { signInText as t } from './sign-in.text.js';
import type { Typed } from './form.js';
import type { Page } from './env.js';

/**
 * Answers a form whose session had ended (401): the sign-in questions, with what was typed carried along unseen. With
 * files (`typed` null) the browser itself still holds them, and its reload sends them again. `to`: where the form goes.
 */
export function askToSignInAgain(c: Page, typed: Typed | null, to: string | null): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: t.endedTitle[lang], body: 'desk' },
    <div class="page split">
      <p class="kicker">{t.desk[lang]}</p>
      <div class="top">
        <h1>{t.endedTitle[lang]}</h1>
        <p class="lead">{typed ? t.endedKept[lang] : t.endedFiles[lang]}</p>
        {typed ? (
          <SignInForm lang={lang} to={to} kept={typed} />
        ) : (
          <p>
            <a href={inLang(lang, paths.signIn)} target="_blank" rel="noopener">
              {t.newTab[lang]}
            </a>
          </p>
        )}
      </div>
    </div>,
    401,
  );
}
