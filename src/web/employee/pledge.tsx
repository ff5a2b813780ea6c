import type { FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { lookAtTicket, signPledge, type TicketView } from '../../education/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, fill, readForm, refusalSentence, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { bringsCookie, giveCookie } from '../kit/cookie.js';
import { dropCookie } from '../kit/session.js';
import { ownPage } from './frame.js';
import { pledgeText as t } from './pledge.text.js';

const COOKIE = 'nirpihak_ikrar';

/** `/ikrar`: signing with a ticket, and the receipt for whoever holds it. No session is read here, and none is made. */
export function pledgeRoutes(app: Routes): void {
  app.get(paths.pledge, show);
  app.post(paths.pledge, post);
  app.get(paths.pledgeTicket(':kode'), (c) => {
    keep(c, c.req.param('kode') ?? '');
    return c.redirect(inLang(c.var.lang, paths.pledge), 303);
  });
}

/** The ticket waits in the browser until it is closed, never in an address that a history or a proxy keeps. */
const keep = (c: Page, code: string): void =>
  giveCookie(
    c,
    COOKIE,
    code
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
      .slice(0, 32),
  );

async function show(c: Page): Promise<Response> {
  const code = bringsCookie(c, COOKIE) ?? '';
  const view: TicketView = code === '' ? { found: false } : await lookAtTicket(c.var.ctx, code);
  if (!view.found) return askPage(c, code === '' ? {} : { kode: refusalSentence('education.no-ticket', {}, c.var.lang) });
  return view.receipt ? receiptPage(c, code, view) : signPage(c, view, {});
}

function askPage(c: Page, faults: Faults): Response | Promise<Response> {
  const { lang } = c.var;
  return ownPage(
    c,
    { title: t.title[lang], isOutside: true, kicker: t.kicker[lang], status: Object.keys(faults).length > 0 ? 422 : 200 },
    <>
      <Errors lang={lang} faults={faults} isKept={false} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{t.lead[lang]}</p>
      <form method="post" action={inLang(lang, paths.pledge)} novalidate>
        <Field name="kode" label={t.code[lang]} hint={t.codeHint[lang]} faults={faults} spellcheck={false} />
        <p class="actions">
          <Button>{t.open[lang]}</Button>
        </p>
      </form>
      <Promises c={c} />
    </>,
  );
}

type Found = Extract<TicketView, { found: true }>;

function signPage(c: Page, view: Found, faults: Faults, typed: Typed = {}): Response | Promise<Response> {
  const { lang } = c.var;
  return ownPage(
    c,
    { title: view.words.subject, isOutside: true, kicker: t.kicker[lang], status: Object.keys(faults).length > 0 ? 422 : 200 },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{view.words.subject}</h1>
      <Words view={view} />
      {view.isOpen ? (
        <form method="post" action={inLang(lang, paths.pledge)} novalidate>
          <Field name="nama" label={t.name[lang]} hint={t.nameHint[lang]} value={typed['nama']} faults={faults} autocomplete="name" />
          <p class="actions">
            <Button name="langkah" value="tanda-tangan">
              {t.sign[lang]}
            </Button>
          </p>
        </form>
      ) : (
        <p class="empty">{t.over[lang]}</p>
      )}
      <Promises c={c} />
      <PutAway c={c} />
    </>,
  );
}

function receiptPage(c: Page, code: string, view: Found): Response | Promise<Response> {
  const { lang } = c.var;
  const { name, on, leaf } = view.receipt!;
  return ownPage(
    c,
    { title: t.receiptTitle[lang], isOutside: true, kicker: t.kicker[lang] },
    <>
      <h1>{t.receiptTitle[lang]}</h1>
      <p class="lead">{fill(t.receiptLead, lang, { day: longDay(on, lang) })}</p>
      <p class="receipt">
        <code>{code.match(/.{1,4}/g)?.join('-')}</code>
      </p>
      <dl class="facts">
        <div>
          <dt>{t.signedAs[lang]}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{t.leaf[lang]}</dt>
          <dd>
            <code class="long">{leaf}</code>
          </dd>
        </div>
      </dl>
      <p>{t.receiptNote[lang]}</p>
      <h2>{view.words.subject}</h2>
      <Words view={view} />
      <PutAway c={c} />
    </>,
  );
}

const Words: FC<{ view: Found }> = ({ view }) => (
  <div lang="id">
    {view.words.paragraphs.map((text) => (
      <p>{text}</p>
    ))}
  </div>
);

const Promises: FC<{ c: Page }> = ({ c }) => (
  <ul>
    {[t.promiseTotals, t.promiseNoList, t.promiseFree].map((one) => (
      <li>{one[c.var.lang]}</li>
    ))}
  </ul>
);

/** On a shared machine the next person must not find the ticket of the one before. */
const PutAway: FC<{ c: Page }> = ({ c }) => (
  <form method="post" action={inLang(c.var.lang, paths.pledge)}>
    <p class="actions">
      <Button name="langkah" value="simpan" second>
        {t.putAway[c.var.lang]}
      </Button>
    </p>
  </form>
);

async function post(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  const typed = await readForm(c);
  const code = bringsCookie(c, COOKIE) ?? '';
  if (typed['langkah'] === 'simpan') dropCookie(c, COOKIE);
  else if (typed['langkah'] !== 'tanda-tangan') {
    if (!(await lookAtTicket(ctx, typed['kode'] ?? '')).found)
      return askPage(c, { kode: refusalSentence('education.no-ticket', {}, lang) });
    keep(c, typed['kode'] ?? '');
  } else {
    try {
      await signPledge(ctx, code, typed['nama'] ?? '');
    } catch (error) {
      if (!isRefusal(error) || error.code === 'education.signed-already' || !error.code.startsWith('education.')) {
        // Pressed twice: the receipt is there.
        if (!isRefusal(error, 'education.signed-already')) throw error;
        return c.redirect(inLang(lang, paths.pledge), 303);
      }
      const view = await lookAtTicket(ctx, code);
      const sentence = refusalSentence(error.code, error.data, lang);
      return view.found ? signPage(c, view, { nama: sentence }, typed) : askPage(c, { kode: sentence });
    }
  }
  return c.redirect(inLang(lang, paths.pledge), 303);
}
