import type { FC } from 'hono/jsx';
import { isRefusal } from '../../kit/refusal.js';
import { refusals } from '../../kit/refusals.js';
import type { Actor } from '../../kit/ctx.js';
import { DEVICE_DAYS, sessionActor, signIn, signOut } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, fill, page, readForm, refusalSentence, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { cookieOf, DESK_COOKIE, DEVICE_COOKIE, dropCookie, firstPage, keepCookie, safePath } from '../kit/session.js';
import { Hidden, keptIn, SignInForm } from '../kit/sign-in-form.js';
import { signInText as t } from '../kit/sign-in.text.js';

/** `/meja/masuk` and `/meja/keluar`: the only two addresses of the desk without a session. */
export function signInRoutes(app: Routes): void {
  app.get(paths.signIn, showSignIn);
  app.post(paths.signIn, takeSignIn);
  app.post(paths.signOut, leave);
}

const REASONS = { habis: t.ended, keluar: t.left, siap: t.joined } as const;

async function showSignIn(c: Page): Promise<Response> {
  const to = safePath(c.req.query('ke'));
  const token = cookieOf(c, DESK_COOKIE);
  const actor = token && (await sessionActor(c.var.ctx, token));
  if (actor) return c.redirect(inLang(c.var.lang, to ?? firstPage(actor)), 303);
  return signInPage(c, { to, reason: c.req.query('sebab') });
}

type Shown = {
  to: string | null;
  reason?: string | undefined;
  typed?: Typed;
  faults?: Faults;
  kept?: Typed | null;
  status?: 200 | 422 | 429;
};

function signInPage(c: Page, { to, reason, typed, faults = {}, kept = null, status = 200 }: Shown): Response | Promise<Response> {
  const { lang } = c.var;
  const why = reason && reason in REASONS ? REASONS[reason as keyof typeof REASONS] : null;
  return page(
    c,
    { title: t.title[lang], body: 'desk' },
    <div class="page split">
      <p class="kicker">{t.desk[lang]}</p>
      <div class="top">
        <Errors lang={lang} faults={faults} isKept={false} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{(why ?? (kept ? t.endedKept : t.lead))[lang]}</p>
        <SignInForm lang={lang} to={to} faults={faults} kept={kept} {...(typed ? { typed } : {})} />
        <p class="quiet">{t.lost[lang]}</p>
      </div>
    </div>,
    status,
  );
}

async function takeSignIn(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const [to, kept] = [safePath(typed.ke), keptIn(typed)];
  try {
    const { token, device } = await signIn(c.var.ctx, {
      username: typed.nama ?? '',
      password: typed.sandi ?? '',
      code: typed.kode ?? '',
      device: cookieOf(c, DEVICE_COOKIE),
    });
    const before = cookieOf(c, DESK_COOKIE);
    if (before) await signOut(c.var.ctx, before);
    keepCookie(c, DESK_COOKIE, token);
    keepCookie(c, DEVICE_COOKIE, device, DEVICE_DAYS);
    const actor = (await sessionActor(c.var.ctx, token))!;
    if (to && kept) return resumePage(c, actor, to, kept);
    return c.redirect(inLang(c.var.lang, to ?? firstPage(actor)), 303);
  } catch (error) {
    if (!isRefusal(error) || !error.code.startsWith('identity.')) throw error;
    const faults = { nama: refusalSentence(error.code, error.data, c.var.lang) };
    return signInPage(c, { to, kept, faults, typed: { nama: typed.nama ?? '' }, status: refusals[error.code].status === 429 ? 429 : 422 });
  }
}

/** What was typed before the session ended, shown to whoever signed in now: it goes out in their name. */
function resumePage(c: Page, actor: Actor, to: string, kept: Typed): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: t.resumeTitle[lang], body: 'desk' },
    <div class="page split">
      <p class="kicker">{t.desk[lang]}</p>
      <div class="top">
        <h1>{t.resumeTitle[lang]}</h1>
        <p class="lead">{fill(t.resume, lang, { name: actor.kind === 'account' ? actor.name : '' })}</p>
        <KeptWords kept={kept} />
        <form method="post" action={inLang(lang, to)}>
          <Hidden typed={kept} />
          <p class="actions">
            <Button>{t.send[lang]}</Button> <a href={inLang(lang, to)}>{t.dontSend[lang]}</a>
          </p>
        </form>
      </div>
    </div>,
  );
}

/** Enough to tell words from ids; the pattern looks again from every letter, so it is never given a long text. */
const GLANCE = 200;
const isWords = (start: string): boolean => /\p{L}.*\s|\p{L}{4}/u.test(start);

/** The words only: what a machine put into the form (versions, ids) says nothing to a person. */
const KeptWords: FC<{ kept: Typed }> = ({ kept }) => (
  <ul class="lined">
    {Object.values(kept)
      .filter((value) => isWords(value.slice(0, GLANCE)))
      .map((value) => (
        <li>{value}</li>
      ))}
  </ul>
);

async function leave(c: Page): Promise<Response> {
  const token = cookieOf(c, DESK_COOKIE);
  if (token) await signOut(c.var.ctx, token);
  dropCookie(c, DESK_COOKIE);
  return c.redirect(`${inLang(c.var.lang, paths.signIn)}?sebab=keluar`, 303);
}
