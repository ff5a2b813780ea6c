import { isRefusal, Refusal } from '../../kit/refusal.js';
import type { RefusalCode } from '../../kit/refusals.js';
import { acceptInvitation, lookAtInvitation } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, fill, page, readForm, refusalSentence, type Faults, type Page, type Routes } from '../kit/index.js';
import { cookieOf, dropCookie, keepCookie } from '../kit/session.js';
import { SecretFields } from './authenticator.js';
import { invitationText as t } from './invitation.text.js';

const COOKIE = 'nirpihak_undangan';

/** `/undangan/<token>` leaves its token in a cookie and goes on to `/undangan`, so that no history or referrer keeps it. */
export function invitationRoutes(app: Routes): void {
  app.get(`${paths.invitation}/:token`, (c) => {
    keepCookie(c, COOKIE, c.req.param('token'));
    return c.redirect(inLang(c.var.lang, paths.invitation), 303);
  });
  app.get(paths.invitation, (c) => invitationPage(c, {}));
  app.post(paths.invitation, take);
}

async function invitationPage(c: Page, faults: Faults): Promise<Response> {
  const { lang, ctx } = c.var;
  const invitation = await lookAtInvitation(ctx, cookieOf(c, COOKIE) ?? '');
  if (!invitation) throw new Refusal('identity.no-invitation');
  const { name, username, secret, uri } = invitation;
  return page(
    c,
    { title: t.title[lang], body: 'desk' },
    <div class="page split">
      <p class="kicker">{t.kicker[lang]}</p>
      <div class="top">
        <Errors lang={lang} faults={faults} isKept={false} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{fill(t.lead, lang, { name, username })}</p>
        <form method="post" action={inLang(lang, paths.invitation)} novalidate>
          <input type="hidden" name="nama" value={username} autocomplete="username" />
          <SecretFields lang={lang} secret={secret} uri={uri} faults={faults} />
          <p class="actions">
            <Button>{t.take[lang]}</Button>
          </p>
        </form>
      </div>
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

const FIELD_OF: Partial<Record<RefusalCode, string>> = { 'identity.weak-password': 'sandi', 'identity.wrong-totp': 'kode' };

async function take(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const { lang } = c.var;
  if (typed.sandi !== typed['sandi-ulang'])
    return invitationPage(c, { 'sandi-ulang': refusalSentence('identity.passwords-differ', {}, lang) });
  try {
    await acceptInvitation(c.var.ctx, cookieOf(c, COOKIE) ?? '', { password: typed.sandi ?? '', code: typed.kode ?? '' });
    dropCookie(c, COOKIE);
    return c.redirect(`${inLang(lang, paths.signIn)}?sebab=siap`, 303);
  } catch (error) {
    const field = isRefusal(error) ? FIELD_OF[error.code] : undefined;
    if (!isRefusal(error) || !field) throw error;
    return invitationPage(c, { [field]: refusalSentence(error.code, error.data, lang) });
  }
}
