import { plainDay } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { confirmReceipt, fetchPacket, lookAtPacket, senderBody, tokenOf, type PacketOut, type Received } from '../../referral/index.js';
import { inLang, paths } from '../paths.js';
import {
  Button,
  Errors,
  Field,
  fill,
  page,
  publicNav,
  readableSize,
  readForm,
  refusalSentence,
  type Faults,
  type Page,
} from '../kit/index.js';
import { sealedFile } from '../kit/sealed-file.js';
import { cookieOf, dropCookie, keepCookie } from '../kit/session.js';
import { attempt, Facts, Part, untouched, type Shown } from './frame.js';
import { HandInForm, recipientOf, takeFile } from './hand-in-file.js';
import { handInText as t } from './hand-in.text.js';
import { partnerText } from './partner.text.js';

/** Keeps what the code became out of the address line; until the browser closes. */
const CODE_COOKIE = 'nirpihak_terima';

/** `/terima`: the code, and then what it opens: a packet to fetch, or the form to hand one in. */
export async function handInPage(c: Page, shown: Shown = untouched): Promise<Response> {
  const token = cookieOf(c, CODE_COOKIE);
  if (token) {
    const opened = await open(c, token);
    if (opened?.is === 'out') return packetPage(c, opened.packet, opened.bodyName, shown);
    if (opened?.is === 'in') return sendPage(c, opened.bodyName, shown.faults);
  }
  return askPage(c, shown);
}

type Opened = { is: 'out'; packet: PacketOut; bodyName: string } | { is: 'in'; bodyName: string };

async function open(c: Page, token: string): Promise<Opened | null> {
  const { ctx } = c.var;
  const unknown = (error: unknown): null => {
    if (isRefusal(error, 'referral.no-code')) return null;
    throw error;
  };
  const out = await lookAtPacket(ctx, { token }).catch(unknown);
  if (out) return { is: 'out', ...out };
  const body = await senderBody(ctx, { token }).catch(unknown);
  return body && { is: 'in', bodyName: body.name };
}

function askPage(c: Page, { typed, faults, status }: Shown): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <form method="post" action={inLang(lang, paths.handIn)}>
          <Field name="kode" label={t.code[lang]} hint={t.codeHint[lang]} value={typed['kode']} faults={faults} spellcheck={false} />
          <p class="actions">
            <Button>{t.go[lang]}</Button>
          </p>
        </form>
        <p class="quiet">
          {t.citizen[lang]} <a href={inLang(lang, paths.report)}>{t.report[lang]}</a>.
        </p>
      </div>
    </div>,
    status,
  );
}

/** Takes the code out of the form; what it became goes into the cookie. */
export async function handInCode(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  const typed = await readForm(c);
  const token = tokenOf(ctx, typed['kode'] ?? '');
  if (token && (await open(c, token))) {
    keepCookie(c, CODE_COOKIE, token);
    return c.redirect(inLang(lang, paths.handIn), 303);
  }
  return askPage(c, { typed, faults: { kode: refusalSentence('referral.no-code', {}, lang) }, status: 422 });
}

export function handInOther(c: Page): Response {
  dropCookie(c, CODE_COOKIE);
  return c.redirect(inLang(c.var.lang, paths.handIn), 303);
}

function packetPage(c: Page, packet: PacketOut, bodyName: string, { typed, faults, status }: Shown): Response | Promise<Response> {
  const { lang, ctx } = c.var;
  const file = `${packet.number.replaceAll(/[^A-Za-z0-9]/g, '-')}.tar.age`;
  const title = fill(t.packet, lang, { number: packet.number });
  return page(
    c,
    { title, nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <h1>{title}</h1>
        <p class="lead">{fill(t.packetLead, lang, { office: ctx.tenant.name, body: bodyName })}</p>
        <Facts
          rows={[
            [t.made[lang], plainDay(packet.madeOn, lang)],
            [t.size[lang], readableSize(packet.size, lang)],
            [t.hash[lang], packet.sha256],
          ]}
        />
        <p class="actions">
          <a class="button" href={paths.handInStep('berkas')}>
            {t.download[lang]}
          </a>
        </p>
        <p class="quiet">{t.resume[lang]}</p>
        <p class="quiet code">{fill(t.howTo, lang, { file })}</p>
      </div>
      <Part id="nyatakan" title={t.confirm[lang]}>
        {packet.receivedOn ? (
          <p role="status">{fill(t.confirmed, lang, { day: plainDay(packet.receivedOn, lang) })}</p>
        ) : (
          <form method="post" action={inLang(lang, paths.handInStep('tanda-terima'))}>
            <p>{t.confirmLead[lang]}</p>
            <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
            <Field
              name="tanda"
              label={t.receipt[lang]}
              hint={t.receiptHint[lang]}
              rows={6}
              value={typed['tanda']}
              faults={faults}
              spellcheck={false}
            />
            <p class="actions">
              <Button>{t.send[lang]}</Button>
            </p>
          </form>
        )}
        <Other c={c} />
      </Part>
    </div>,
    status,
  );
}

const Other = ({ c }: { c: Page }) => (
  <form method="post" action={inLang(c.var.lang, paths.handInStep('kode-lain'))}>
    <p class="actions">
      <button class="button text">{t.other[c.var.lang]}</button>
    </p>
  </form>
);

async function sendPage(c: Page, bodyName: string, faults: Faults): Promise<Response> {
  const { lang } = c.var;
  const title = fill(t.inTitle, lang, { body: bodyName });
  return page(
    c,
    { title, nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <Errors lang={lang} faults={faults} isKept={false} />
        <h1>{title}</h1>
        <HandInForm c={c} action={inLang(lang, paths.handInStep('serahkan'))} faults={faults} recipient={await recipientOf(c)} />
        <Other c={c} />
      </div>
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

export async function handInFile(c: Page): Promise<Response> {
  const { lang } = c.var;
  const taken = await takeFile(c, { token: cookieOf(c, CODE_COOKIE) ?? '' });
  if ('receipt' in taken) return receiptPage(c, taken);
  const sentence = taken.fault ? refusalSentence(taken.fault, taken.data as never, lang) : partnerText.faults.file[lang];
  return handInPage(c, { typed: {}, faults: { [taken.fault === 'referral.no-code' ? 'kode' : 'berkas']: sentence }, status: 422 });
}

/** The receipt in this very answer: whoever has only a code comes back to it by sending the same packet again. */
function receiptPage(c: Page, { number, receipt, isAgain }: Received): Response | Promise<Response> {
  const { lang } = c.var;
  const title = fill(t.receiptTitle, lang, { number });
  return page(
    c,
    { title, nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{title}</h1>
        <p class="lead">{t.receiptLead[lang]}</p>
        {isAgain && <p role="status">{t.again[lang]}</p>}
        <pre class="code" id="tanda-terima">
          {receipt}
        </pre>
        <p>{t.next[lang]}</p>
        <p class="actions">
          <a href={inLang(lang, paths.handIn)}>{t.back[lang]}</a>
        </p>
      </div>
    </div>,
  );
}

export async function handInDownload(c: Page): Promise<Response> {
  return sealedFile(c, await fetchPacket(c.var.ctx, { token: cookieOf(c, CODE_COOKIE) ?? '' }));
}

export async function handInReceipt(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    async () => {
      await confirmReceipt(ctx, { token: cookieOf(c, CODE_COOKIE) ?? '' }, { name: typed['nama'] ?? '', receipt: typed['tanda'] ?? '' });
      return c.redirect(inLang(lang, paths.handIn), 303);
    },
    (shown) => handInPage(c, shown),
    { 'referral.no-name': 'nama', 'referral.other-receipt': 'tanda', 'referral.no-code': 'kode' },
  );
}
