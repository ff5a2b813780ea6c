import { endEmployeeSession, myEmployeeSessions } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, fill, readForm, type Page } from '../kit/index.js';
import { cookieOf } from '../kit/session.js';
import { employeeText as t } from './employee.text.js';
import { EMPLOYEE_COOKIE } from './enter.js';
import { Back, ownPage } from './frame.js';

/** `/saya/sesi`: where one is signed in, each of which can be ended. */
export async function sessionsPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const sessions = await myEmployeeSessions(ctx, cookieOf(c, EMPLOYEE_COOKIE) ?? '');
  const moment = (at: Temporal.Instant): string =>
    at.toZonedDateTimeISO(ctx.tenant.zone).toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return ownPage(
    c,
    { title: t.sessionsTitle[lang] },
    <>
      <h1>{t.sessionsTitle[lang]}</h1>
      <p class="lead">{t.sessionsLead[lang]}</p>
      <ul class="lined plain">
        {sessions.map(({ id, startedAt, usedAt, isThis }) => (
          <li>
            <form method="post" action={inLang(lang, paths.employeeSessions)}>
              <p>
                {fill(t.since, lang, { start: moment(startedAt), used: moment(usedAt) })} {isThis && <strong>({t.here[lang]})</strong>}
              </p>
              {!isThis && (
                <p class="actions">
                  <Button name="akhiri" value={id} second>
                    {t.end[lang]}
                  </Button>
                </p>
              )}
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={inLang(lang, paths.employeeStep('keluar'))}>
        <p class="actions">
          <Button>{t.leave[lang]}</Button>
        </p>
      </form>
      <Back c={c} />
    </>,
  );
}

export async function sessionsPost(c: Page): Promise<Response> {
  await endEmployeeSession(c.var.ctx, (await readForm(c))['akhiri'] ?? '');
  return c.redirect(inLang(c.var.lang, paths.employeeSessions), 303);
}
