import type { FC } from 'hono/jsx';
import { clockTime, dayOf, longDay } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { changePassword, endSession, mySessions, PASSWORD_MIN, type MySession } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, fill, readForm, refusalSentence, type Faults, type Page, type Routes } from '../kit/index.js';
import { cookieOf, DESK_COOKIE } from '../kit/session.js';
import { deskPage, signedInPerson } from './desk.js';
import { myAccountText as t } from './my-account.text.js';

/** `/meja/saya`: one's own sessions and password, for everybody who is signed in. */
export function myAccountRoutes(app: Routes): void {
  app.get(paths.myAccount, (c) => accountPage(c, {}));
  app.post(paths.myAccount, async (c) => {
    await endSession(c.var.ctx, (await readForm(c)).akhiri ?? '');
    return c.redirect(`${inLang(c.var.lang, paths.myAccount)}?kabar=berakhir`, 303);
  });
  app.get(paths.myPassword, (c) => c.redirect(inLang(c.var.lang, paths.myAccount), 303));
  app.post(paths.myPassword, takePassword);
}

const NEWS = { berakhir: t.ended, sandi: t.changed } as const;

async function accountPage(c: Page, faults: Faults): Promise<Response> {
  const { lang, ctx } = c.var;
  const me = signedInPerson(c);
  const sessions = await mySessions(ctx, cookieOf(c, DESK_COOKIE) ?? '');
  const news = c.req.query('kabar') ?? '';
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <Errors lang={lang} faults={faults} isKept={false} />
        <h1>{t.title[lang]}</h1>
        {news in NEWS && (
          <p class="lead" role="status">
            {NEWS[news as keyof typeof NEWS][lang]}
          </p>
        )}
        <p>
          {fill(t.lead, lang, { name: me.name })} {me.roles.length === 0 && t.noRoles[lang]}
        </p>
      </div>
      <section class="section" aria-labelledby="sesi">
        <h2 id="sesi">{t.sessions[lang]}</h2>
        <div class="body">
          <p class="hint">{t.sessionsHint[lang]}</p>
          <ul class="lined">
            {sessions.map((session) => (
              <SessionLine c={c} session={session} />
            ))}
          </ul>
          {sessions.length === 1 && <p class="quiet">{t.only[lang]}</p>}
        </div>
      </section>
      <section class="section" aria-labelledby="ganti">
        <h2 id="ganti">{t.password[lang]}</h2>
        <div class="split">
          <p class="kicker">{fill(t.passwordHint, lang, { min: PASSWORD_MIN })}</p>
          <PasswordForm c={c} faults={faults} />
        </div>
      </section>
    </>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

const SessionLine: FC<{ c: Page; session: MySession }> = ({ c, session }) => {
  const { lang, ctx } = c.var;
  const words = (at: Temporal.Instant) => [longDay(dayOf(at, ctx.tenant.zone), lang), clockTime(at, ctx.tenant.zone, lang)] as const;
  const [[day, time], [usedDay, usedTime]] = [words(session.startedAt), words(session.usedAt)];
  return (
    <li>
      <h3>{(session.isThis ? t.here : t.elsewhere)[lang]}</h3>
      <p>{fill(t.since, lang, { day, time, usedDay, usedTime })}</p>
      {!session.isThis && (
        <form method="post" action={inLang(lang, paths.myAccount)}>
          <p>
            <Button name="akhiri" value={session.id} second>
              {t.end[lang]}
            </Button>
          </p>
        </form>
      )}
    </li>
  );
};

const PasswordForm: FC<{ c: Page; faults: Faults }> = ({ c, faults }) => {
  const { lang } = c.var;
  return (
    <form method="post" action={inLang(lang, paths.myPassword)} novalidate>
      <Field name="sandi-lama" type="password" label={t.old[lang]} faults={faults} autocomplete="current-password" />
      <Field name="sandi-baru" type="password" label={t.fresh[lang]} faults={faults} autocomplete="new-password" />
      <Field name="sandi-ulang" type="password" label={t.again[lang]} faults={faults} autocomplete="new-password" />
      <Field name="kode" label={t.code[lang]} hint={t.codeHint[lang]} faults={faults} inputmode="numeric" autocomplete="one-time-code" />
      <p class="actions">
        <Button>{t.change[lang]}</Button>
      </p>
    </form>
  );
};

async function takePassword(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const { lang, ctx } = c.var;
  if (typed['sandi-baru'] !== typed['sandi-ulang'])
    return accountPage(c, { 'sandi-ulang': refusalSentence('identity.passwords-differ', {}, lang) });
  try {
    await changePassword(ctx, {
      old: typed['sandi-lama'] ?? '',
      fresh: typed['sandi-baru'] ?? '',
      code: typed.kode ?? '',
      token: cookieOf(c, DESK_COOKIE) ?? '',
    });
    return c.redirect(`${inLang(lang, paths.myAccount)}?kabar=sandi`, 303);
  } catch (error) {
    if (!isRefusal(error) || !error.code.startsWith('identity.')) throw error;
    const field = error.code === 'identity.weak-password' ? 'sandi-baru' : 'sandi-lama';
    return accountPage(c, { [field]: refusalSentence(error.code, error.data, lang) });
  }
}
