import { respondentSession } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { page, readForm, readUpload, type Page, type Typed } from '../kit/index.js';
import { cookieOf } from '../kit/session.js';
import { ownPath, pages } from './addresses.js';
import { ReturnForm } from './enter-forms.js';
import { enterText as t } from './enter.text.js';
import { Outside } from './frame.js';
import { CASE_COOKIE } from './session.js';

/** Open without a session: the doors themselves, and what anybody may read. */
const OPEN: ReadonlySet<string> = new Set([pages.enter, pages.passphrase, pages.lostCode, pages.rights, pages.leave]);

/**
 * Puts the respondent of the cookie into `c.var.ctx`. Answers itself where nobody is: a page asked for leads to the
 * entrance and back; a form that was sent gets an entrance that holds what was typed.
 */
export async function letIn(c: Page): Promise<Response | null> {
  const token = cookieOf(c, CASE_COOKIE);
  const actor = token && (await respondentSession(c.var.ctx, token));
  if (actor) {
    c.set('ctx', c.var.ctx.as(actor));
    return null;
  }
  if (OPEN.has(c.var.path)) return null;
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return askToEnterAgain(c, await typedBefore(c), ownPath(c.var.path));
  const query = new URLSearchParams({
    ...(c.var.path === paths.respondent ? {} : { ke: c.var.path }),
    ...(token ? { sebab: 'habis' } : {}),
  });
  return c.redirect(`${inLang(c.var.lang, pages.enter)}${query.size > 0 ? `?${query}` : ''}`, 303);
}

type Unsent = { readonly typed: Typed; readonly hadFiles: boolean };

/** As much as is read of a form that nobody signed; the reply page's own ceiling is below it. */
const LONGEST_FORM = 1024 ** 3;

/** What was sent, without codes and passphrases. Files of nobody are read to their end and let go. */
async function typedBefore(c: Page): Promise<Unsent> {
  const isMultipart = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
  const got = isMultipart
    ? await readUpload(c, { keep: letGo, limitBytes: LONGEST_FORM, maxFiles: 1 })
    : { typed: await readForm(c), stored: [], refused: [] };
  const typed = Object.fromEntries(Object.entries(got.typed).filter(([name]) => !/^(frasa|kode)/.test(name)));
  return { typed, hadFiles: got.stored.length + got.refused.length > 0 };
}

async function letGo(file: { readonly bytes: AsyncIterable<Uint8Array> }): Promise<true> {
  for await (const chunk of file.bytes) void chunk;
  return true;
}

/** 401: the way back in, with what was typed carried along unseen. */
function askToEnterAgain(c: Page, { typed, hadFiles }: Unsent, to: string | null): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: t.againTitle[lang] },
    <Outside c={c} kicker={t.door[lang]}>
      <h1>{t.againTitle[lang]}</h1>
      <p class="lead">{t.againKept[lang]}</p>
      {hadFiles && <p>{t.againFiles[lang]}</p>}
      <ReturnForm lang={lang} to={to} kept={typed} />
    </Outside>,
    401,
  );
}
