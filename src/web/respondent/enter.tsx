import { isRefusal, type Refusal } from '../../kit/refusal.js';
import { refusals } from '../../kit/refusals.js';
import { enterWithCode, enterWithPassphrase, respondentSession, signOut } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, page, readForm, refusalSentence, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { cookieOf, dropCookie, keepCookie } from '../kit/session.js';
import { Hidden, keptIn } from '../kit/sign-in-form.js';
import { ownPath, pages } from './addresses.js';
import { CodeForm, ReturnForm } from './enter-forms.js';
import { enterText as t } from './enter.text.js';
import { Outside, ownPage, Said } from './frame.js';
import { CASE_COOKIE, FIRST_COOKIE, isInside } from './session.js';

/** `/terlapor/masuk` and `/terlapor/keluar`: with the envelope's code the first time, with one's own passphrase from then on. */
export function enterRoutes(app: Routes): void {
  app.get(pages.enter, showEnter);
  app.post(pages.enter, async (c) => {
    const typed = await readForm(c);
    return typed['kode'] === undefined ? comeBack(c, typed) : useCode(c, typed);
  });
  app.get(pages.leave, showLeave);
  app.post(pages.leave, leave);
}

const REASONS = { habis: t.ended, keluar: t.left, batal: t.cancelled } as const;

async function showEnter(c: Page): Promise<Response> {
  const to = ownPath(c.req.query('ke'));
  if (isInside(c)) return c.redirect(inLang(c.var.lang, to ?? paths.respondent), 303);
  return enterPage(c, { to, reason: c.req.query('sebab') });
}

type Shown = {
  to?: string | null;
  reason?: string | undefined;
  typed?: Typed;
  faults?: Faults;
  kept?: Typed | null;
  status?: 200 | 422 | 429;
};

function enterPage(
  c: Page,
  { to = null, reason, typed = {}, faults = {}, kept = null, status = 200 }: Shown,
): Response | Promise<Response> {
  const { lang } = c.var;
  const why = reason && reason in REASONS ? REASONS[reason as keyof typeof REASONS] : null;
  return page(
    c,
    { title: t.title[lang] },
    <Outside
      c={c}
      kicker={t.door[lang]}
      sections={
        <>
          {!kept && (
            <section class="section" aria-labelledby="pertama">
              <h2 id="pertama">{t.first[lang]}</h2>
              <div class="body">
                <p>{t.firstLead[lang]}</p>
                <CodeForm lang={lang} faults={faults} />
              </div>
            </section>
          )}
          <section class="section" aria-labelledby="kembali">
            <h2 id="kembali">{t.again[lang]}</h2>
            <div class="body">
              <p>{kept ? t.againKept[lang] : t.returnLead[lang]}</p>
              <ReturnForm lang={lang} to={to} kept={kept} typed={typed} faults={faults} />
            </div>
          </section>
          <section class="section" aria-labelledby="tidak-bisa">
            <h2 id="tidak-bisa">{t.trouble[lang]}</h2>
            <div class="body">
              <p>
                <a href={inLang(lang, pages.lostCode)}>{t.toLost[lang]}</a>
              </p>
              <p>
                <a href={inLang(lang, pages.rights)}>{t.toRights[lang]}</a>
              </p>
            </div>
          </section>
        </>
      }
    >
      <Errors lang={lang} faults={faults} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{(why ?? t.lead)[lang]}</p>
    </Outside>,
    status,
  );
}

async function useCode(c: Page, typed: Typed): Promise<Response> {
  try {
    const { enrolment } = await enterWithCode(c.var.ctx, typed['kode'] ?? '');
    keepCookie(c, FIRST_COOKIE, enrolment);
    return c.redirect(inLang(c.var.lang, pages.passphrase), 303);
  } catch (error) {
    return again(c, error, 'kode', {});
  }
}

async function comeBack(c: Page, typed: Typed): Promise<Response> {
  const [to, kept] = [ownPath(typed['ke']), keptIn(typed)];
  try {
    const { token } = await enterWithPassphrase(c.var.ctx, {
      caseNumberOrHandle: typed['perkara'] ?? '',
      passphrase: typed['frasa'] ?? '',
    });
    await endOld(c);
    keepCookie(c, CASE_COOKIE, token);
    if (to && kept) return await resumePage(c, token, to, kept);
    return c.redirect(inLang(c.var.lang, to ?? paths.respondent), 303);
  } catch (error) {
    return again(c, error, 'perkara', { to, kept, typed: { perkara: typed['perkara'] ?? '' } });
  }
}

function again(c: Page, error: unknown, field: string, shown: Shown): Response | Promise<Response> {
  if (!isRefusal(error) || !error.code.startsWith('identity.')) throw error;
  return enterPage(c, { ...shown, faults: { [field]: sentence(c, error) }, status: refusals[error.code].status === 429 ? 429 : 422 });
}

const sentence = (c: Page, { code, data }: Refusal): string => refusalSentence(code, data, c.var.lang);

/** What was typed before the session ended, shown to whoever came in now: it is sent in the name of their case only when they say so. */
async function resumePage(c: Page, token: string, to: string, kept: Typed): Promise<Response> {
  const { lang } = c.var;
  const actor = await respondentSession(c.var.ctx, token);
  if (actor) c.set('ctx', c.var.ctx.as(actor));
  const words = Object.entries(kept)
    .filter(([name, value]) => value !== '' && !MACHINE.has(name))
    .map(([, value]) => value);
  return ownPage(
    c,
    { title: t.resumeTitle[lang] },
    <>
      <h1>{t.resumeTitle[lang]}</h1>
      <p class="lead">{t.resume[lang]}</p>
      <ul class="lined">
        {words.map((value) => (
          <li>
            <Said text={value} />
          </li>
        ))}
      </ul>
      <form method="post" action={inLang(lang, to)}>
        <Hidden typed={kept} />
        <p class="actions">
          <Button>{t.goOn[lang]}</Button> <a href={inLang(lang, to)}>{t.throwAway[lang]}</a>
        </p>
      </form>
    </>,
  );
}

/** Fields a form filled in by itself. */
const MACHINE: ReadonlySet<string> = new Set(['terunggah', 'versi', 'benar', 'hapus', 'ubah', 'siapa']);

function showLeave(c: Page): Response | Promise<Response> {
  const { lang } = c.var;
  if (!isInside(c)) return c.redirect(inLang(lang, pages.enter), 303);
  return ownPage(
    c,
    { title: t.leaveTitle[lang], here: pages.leave },
    <>
      <h1>{t.leaveTitle[lang]}</h1>
      <p class="lead">{t.leaveLead[lang]}</p>
      <form method="post" action={inLang(lang, pages.leave)}>
        <p class="actions">
          <Button>{t.leave[lang]}</Button> <a href={inLang(lang, paths.respondent)}>{t.stay[lang]}</a>
        </p>
      </form>
    </>,
  );
}

async function leave(c: Page): Promise<Response> {
  await endOld(c);
  dropCookie(c, CASE_COOKIE);
  return c.redirect(`${inLang(c.var.lang, pages.enter)}?sebab=keluar`, 303);
}

async function endOld(c: Page): Promise<void> {
  const before = cookieOf(c, CASE_COOKIE);
  if (before) await signOut(c.var.ctx, before);
}
