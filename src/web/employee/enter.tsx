import { isRefusal } from '../../kit/refusal.js';
import { refusals } from '../../kit/refusals.js';
import { askForLink, employeeActor, enterWithLink, leaveEmployee, opensLink } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, readForm, refusalSentence, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { bringsCookie, giveCookie } from '../kit/cookie.js';
import { cookieOf, dropCookie, keepCookie } from '../kit/session.js';
import { employeeText as t } from './employee.text.js';
import { ownPage, Section } from './frame.js';

export const EMPLOYEE_COOKIE = 'nirpihak_saya';
/** Carries a link's token or a printed code out of the address line, so that no history keeps it. */
const LINK_COOKIE = 'nirpihak_saya_tautan';

const enter = paths.employeeStep('masuk');
const link = paths.employeeStep('tautan');

/** The doors: asking for a link, using a link or a code, leaving. Single sign-on and passkeys will stand beside them. */
export function enterRoutes(app: Routes): void {
  app.get(enter, (c) => enterPage(c, {}));
  app.post(enter, enterPost);
  app.get(`${link}/:kunci`, (c) => {
    giveCookie(c, LINK_COOKIE, (c.req.param('kunci') ?? '').replaceAll(/[^A-Za-z0-9_-]/g, '').slice(0, 60));
    return c.redirect(inLang(c.var.lang, link), 303);
  });
  app.get(link, linkPage);
  app.post(link, linkPost);
  app.post(paths.employeeStep('keluar'), leave);
}

/**
 * Puts the employee of the cookie into `c.var.ctx`. Where nobody is: the entrance. What a form held is an acknowledgement at
 * most, which its page asks for again.
 */
export async function letIn(c: Page): Promise<Response | null> {
  const token = cookieOf(c, EMPLOYEE_COOKIE);
  const actor = token && (await employeeActor(c.var.ctx, token));
  if (actor) {
    c.set('ctx', c.var.ctx.as(actor));
    return null;
  }
  const { path, lang } = c.var;
  if (path === enter || path === link || path.startsWith(`${link}/`)) return null;
  return c.redirect(`${inLang(lang, enter)}${token ? '?sebab=habis' : ''}`, 303);
}

type Shown = { typed?: Typed; faults?: Faults; status?: 200 | 410 | 422 | 429 };

function enterPage(c: Page, { typed = {}, faults = {}, status = 200 }: Shown): Response | Promise<Response> {
  const { lang } = c.var;
  const why = { habis: t.ended, keluar: t.left, terkirim: t.sent }[c.req.query('sebab') ?? ''];
  return ownPage(
    c,
    { title: t.enterTitle[lang], status, isOutside: true },
    <>
      <Errors lang={lang} faults={faults} isKept={false} />
      <h1>{t.enterTitle[lang]}</h1>
      {why ? (
        <p class="lead" role="status">
          {why[lang]}
        </p>
      ) : (
        <p class="lead">{t.enterLead[lang]}</p>
      )}
    </>,
    <>
      <Section id="dengan-surel" title={t.byMail[lang]}>
        <form method="post" action={inLang(lang, enter)} novalidate>
          <Field
            name="surel"
            type="email"
            label={t.mail[lang]}
            hint={t.mailHint[lang]}
            value={typed['surel']}
            faults={faults}
            autocomplete="email"
          />
          <p class="actions">
            <Button>{t.sendLink[lang]}</Button>
          </p>
        </form>
      </Section>
      <Section id="dengan-kode" title={t.byCode[lang]}>
        <form method="post" action={inLang(lang, enter)} novalidate>
          <Field name="kode" label={t.code[lang]} hint={t.codeHint[lang]} faults={faults} spellcheck={false} />
          <p class="actions">
            <Button second>{t.useCode[lang]}</Button>
          </p>
        </form>
      </Section>
    </>,
  );
}

async function enterPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const isCode = typed['kode'] !== undefined;
  try {
    if (isCode) return await enterBy(c, typed['kode'] ?? '');
    await askForLink(c.var.ctx, typed['surel'] ?? '');
    return c.redirect(`${inLang(c.var.lang, enter)}?sebab=terkirim`, 303);
  } catch (error) {
    if (!isRefusal(error) || !error.code.startsWith('identity.')) throw error;
    const faults = { [isCode ? 'kode' : 'surel']: refusalSentence(error.code, error.data, c.var.lang) };
    const { status } = refusals[error.code];
    return enterPage(c, { typed, faults, status: status === 429 ? 429 : 422 });
  }
}

async function enterBy(c: Page, key: string): Promise<Response> {
  const { token } = await enterWithLink(c.var.ctx, key);
  const before = cookieOf(c, EMPLOYEE_COOKIE);
  if (before) await leaveEmployee(c.var.ctx, before);
  keepCookie(c, EMPLOYEE_COOKIE, token);
  dropCookie(c, LINK_COOKIE);
  return c.redirect(inLang(c.var.lang, paths.employee), 303);
}

/** Looking uses nothing up: programs that open every link of a mail burn none. */
async function linkPage(c: Page): Promise<Response> {
  const { lang } = c.var;
  const key = bringsCookie(c, LINK_COOKIE) ?? '';
  if (!(await opensLink(c.var.ctx, key))) return deadLink(c);
  return ownPage(
    c,
    { title: t.linkTitle[lang], isOutside: true },
    <>
      <h1>{t.linkTitle[lang]}</h1>
      <p class="lead">{t.linkLead[lang]}</p>
      <form method="post" action={inLang(lang, link)}>
        <p class="actions">
          <Button>{t.linkGo[lang]}</Button>
        </p>
      </form>
    </>,
  );
}

function deadLink(c: Page): Response | Promise<Response> {
  const { lang } = c.var;
  return ownPage(
    c,
    { title: t.linkDeadTitle[lang], status: 410, isOutside: true },
    <>
      <h1>{t.linkDeadTitle[lang]}</h1>
      <p class="lead">{refusalSentence('identity.no-way-in', {}, lang)}</p>
      <p>
        <a href={inLang(lang, enter)}>{t.again[lang]}</a>
      </p>
    </>,
  );
}

async function linkPost(c: Page): Promise<Response> {
  try {
    return await enterBy(c, bringsCookie(c, LINK_COOKIE) ?? '');
  } catch (error) {
    if (!isRefusal(error, 'identity.no-way-in')) throw error;
    return deadLink(c);
  }
}

async function leave(c: Page): Promise<Response> {
  const token = cookieOf(c, EMPLOYEE_COOKIE);
  if (token) await leaveEmployee(c.var.ctx, token);
  dropCookie(c, EMPLOYEE_COOKIE);
  return c.redirect(`${inLang(c.var.lang, enter)}?sebab=keluar`, 303);
}
