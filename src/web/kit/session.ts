import type { Actor } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { sessionActor } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { bringsCookie, giveCookie } from './cookie.js';
import { FORM_LIMIT, readForm, type Typed } from './form.js';
import { askToSignInAgain } from './sign-in-again.js';
import type { Page } from './env.js';

/** The desk's session, and the short-lived ones that carry a link's token out of the address line. */
export const DESK_COOKIE = 'nirpihak_meja';
/** That somebody has signed in from this browser before. It opens nothing. */
export const DEVICE_COOKIE = 'nirpihak_perangkat';

/**
 * Keeps a token in the browser until it is closed, or for some days; the server decides when it ends. HttpOnly: no script of ours or
 * anybody's reads it. Lax, not Strict: a link in a reminder mail must find its reader signed in, and a change needs a
 * POST of our own pages anyway (`sameSite`). Secure wherever the service is reached by https.
 */
export function keepCookie(c: Page, name: string, token: string, days?: number): void {
  giveCookie(c, name, token, days === undefined ? undefined : days * 86_400);
}

export function dropCookie(c: Page, name: string): void {
  giveCookie(c, name, '', 0);
}

/** The token a browser brings; `null` for none and for what cannot be one of ours. */
export function cookieOf(c: Page, name: string): string | null {
  const token = bringsCookie(c, name) ?? '';
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}

/**
 * For `/meja`, `/penjaga`, `/admin` and `/mitra`: puts the signed-in person into `c.var.ctx`. Answers itself when nobody is: a
 * page asked for leads to the sign-in page and back; a form sent gets a sign-in page that holds what was typed.
 */
export async function signedIn(c: Page): Promise<Response | null> {
  if (c.var.path === paths.signIn || c.var.path === paths.signOut) return null;
  const token = cookieOf(c, DESK_COOKIE);
  const actor = token && (await sessionActor(c.var.ctx, token));
  if (actor) {
    c.set('ctx', c.var.ctx.as(actor));
    return null;
  }
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return askToSignInAgain(c, await typedBefore(c), safePath(c.var.path));
  // The address alone is remembered: a query may hold a name that was searched for.
  const query = new URLSearchParams({ ...(c.var.path === paths.desk ? {} : { ke: c.var.path }), ...(token ? { sebab: 'habis' } : {}) });
  return c.redirect(`${inLang(c.var.lang, paths.signIn)}${query.size > 0 ? `?${query}` : ''}`, 303);
}

const isForm = (c: Page): boolean => (c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded');

const isUpload = (c: Page): boolean => (c.req.header('content-type') ?? '').startsWith('multipart/form-data');

/** What was sent, without passwords and codes; `null` for a form with files, which is read to its end, or to a ceiling, and let go. */
async function typedBefore(c: Page): Promise<Typed | null> {
  if (isForm(c)) return Object.fromEntries(Object.entries(await readForm(c)).filter(([name]) => !/^(sandi|kode|frasa)/.test(name)));
  // A browser that is cut off in the middle of sending shows its own error instead of our page.
  const ceiling = isUpload(c) ? c.var.site.uploadLimit * 2 + FORM_LIMIT : FORM_LIMIT;
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length;
    if (size > ceiling) throw new Refusal('kit.body-too-large', { limit: `${Math.round(ceiling / 1024)} kB` });
  }
  return null;
}

/** A place inside the desk to come back to; anything else, of another site above all, is nothing. */
export function safePath(text: string | undefined): string | null {
  const path = text ?? '';
  if (path.length > 300 || !/^\/(meja|penjaga|admin|mitra)(\/[A-Za-z0-9_-]+)*$/.test(path)) return null;
  return path === paths.signIn || path === paths.signOut ? null : path;
}

/** Where somebody begins. */
export function firstPage(actor: Actor): string {
  const may = (permission: string): boolean => actor.kind === 'account' && actor.may.has(permission);
  if (may('admin.accounts')) return paths.admin;
  if (may('custodian.key')) return paths.custodian;
  if (may('audit.read')) return paths.audit;
  if (may('partner.portal')) return paths.partner;
  return may('work.read') ? paths.desk : paths.myAccount;
}
