import type { FC } from 'hono/jsx';
import { longDay, parseDay, plainDay } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { statusWords, type ReporterStatus } from '../../intake/index.js';
import { head, verifierKey } from '../../ledger/index.js';
import {
  agreementFile,
  fetchPacket,
  ownAgreement,
  ownMeetings,
  ownPackets,
  ownReceipt,
  stateNothingFromBody,
  type Agreement,
  type OutLine,
} from '../../referral/index.js';
import { inLang, paths } from '../paths.js';
import { Button, DateField, Errors, fill, readableSize, readForm, refusalSentence, typedDay, type Page, type Typed } from '../kit/index.js';
import { sealedFile } from '../kit/sealed-file.js';
import { attempt, Facts, Part, partnerPage, untouched, type Shown } from './frame.js';
import { HandInForm, recipientOf, takeFile } from './hand-in-file.js';
import { partnerText as t } from './partner.text.js';

/** `/mitra`: what passes between this body and the office, and the log. */
export async function portalPage(c: Page, shown: Shown = untouched): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('partner.portal');
  const body = await bodyOrNull(c);
  if (!body) return unbound(c);
  const [packets, meetings] = [await ownPackets(ctx), await ownMeetings(ctx)];
  return partnerPage(
    c,
    body.name,
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <h1>{body.name}</h1>
        <p class="lead">{fill(t.lead, lang, { office: ctx.tenant.name })}</p>
        {body.agreement && <AgreementLine c={c} one={body.agreement} />}
      </div>
      <Part id="untuk-anda" title={t.forYou[lang]}>
        {packets.out.length === 0 && <p class="empty">{t.forYouNone[lang]}</p>}
        <ul class="lined plain">
          {packets.out.map((one) => (
            <PacketLine c={c} one={one} />
          ))}
        </ul>
      </Part>
      <Part id="dari-anda" title={t.fromYou[lang]}>
        {packets.came.length === 0 && <p class="empty">{t.fromYouNone[lang]}</p>}
        <ul class="lined plain">
          {packets.came.map(({ id, number, receivedOn, status }) => (
            <li>
              <p>{number}</p>
              <p class="quiet">
                {fill(t.came, lang, { day: plainDay(receivedOn, lang) })} {plainStatus(status, lang)}{' '}
                <a href={inLang(lang, paths.partnerReceipt(id))}>{t.receipt[lang]}</a>
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="serahkan" title={t.handIn[lang]}>
        <HandInForm c={c} action={inLang(lang, paths.partnerStep('serahkan'))} faults={shown.faults} recipient={await recipientOf(c)} />
      </Part>
      <Part id="rapat" title={t.meetings[lang]}>
        {meetings.meetings.length === 0 && <p class="empty">{t.meetingsNone[lang]}</p>}
        <ul class="lined plain">
          {meetings.meetings.map(({ id, heldOn }) => (
            <li>
              <a href={inLang(lang, paths.partnerMeeting(id))}>{fill(t.meetingOn, lang, { day: longDay(heldOn, lang) })}</a>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="nihil" title={t.nothing[lang]}>
        <p>{t.nothingLead[lang]}</p>
        {meetings.statements.length === 0 && <p class="empty">{t.nothingNone[lang]}</p>}
        <ul class="lined plain">
          {meetings.statements.map(({ from, until }) => (
            <li>{fill(t.period, lang, { from: plainDay(from, lang), until: plainDay(until, lang) })}</li>
          ))}
        </ul>
        <form method="post" action={inLang(lang, paths.partnerStep('nihil'))}>
          <DateField lang={lang} name="dari" label={t.from[lang]} typed={shown.typed} faults={shown.faults} />
          <DateField lang={lang} name="sampai" label={t.until[lang]} typed={shown.typed} faults={shown.faults} />
          <p class="actions">
            <Button>{t.state[lang]}</Button>
          </p>
        </form>
      </Part>
      <Log c={c} top={await ctx.tx((tx) => head(tx))} />
    </>,
    shown.status,
  );
}

function unbound(c: Page): Response | Promise<Response> {
  const { lang } = c.var;
  return partnerPage(
    c,
    t.home[lang],
    <div class="top">
      <h1>{t.home[lang]}</h1>
      <p class="empty">{t.unbound[lang]}</p>
    </div>,
  );
}

type Own = { readonly name: string; readonly agreement: Agreement | null };

/** `null` while nobody has said for which body this person comes. */
async function bodyOrNull(c: Page): Promise<Own | null> {
  try {
    return await ownAgreement(c.var.ctx);
  } catch (error) {
    if (isRefusal(error, 'referral.no-body')) return null;
    throw error;
  }
}

const plainStatus = (status: string, lang: 'id' | 'en'): string => statusWords[status as ReporterStatus][lang];

const AgreementLine: FC<{ c: Page; one: Agreement }> = ({ c, one }) => {
  const { lang } = c.var;
  return (
    <p class="quiet">
      {fill(t.agreement, lang, { number: one.number, until: plainDay(one.until, lang) })}{' '}
      {one.file && <a href={paths.partnerStep(`perjanjian/${one.id}`)}>{t.agreementFile[lang]}</a>}
    </p>
  );
};

const PacketLine: FC<{ c: Page; one: OutLine }> = ({ c, one }) => {
  const { lang } = c.var;
  return (
    <li>
      <p>
        <a href={inLang(lang, paths.partnerPacket(one.id))}>{one.number}</a> <span class="quiet">{readableSize(one.size, lang)}</span>
      </p>
      <p class="quiet">
        {fill(t.made, lang, { day: plainDay(one.madeOn, lang) })}{' '}
        {one.receivedOn ? fill(t.confirmed, lang, { day: plainDay(one.receivedOn, lang) }) : t.notConfirmed[lang]}
      </p>
    </li>
  );
};

const Log: FC<{ c: Page; top: { size: number; note: string } | null }> = ({ c, top }) => {
  const { lang, ctx } = c.var;
  return (
    <Part id="buku" title={t.log[lang]}>
      <p>{t.logLead[lang]}</p>
      {top ? (
        <>
          <Facts
            rows={[
              [t.leaves[lang], String(top.size)],
              [t.verifier[lang], verifierKey(ctx)],
            ]}
          />
          <pre class="code">{top.note}</pre>
        </>
      ) : (
        <p class="empty">{t.logNone[lang]}</p>
      )}
    </Part>
  );
};

export async function portalHandIn(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('partner.portal');
  const taken = await takeFile(c, 'portal');
  if ('receipt' in taken) return c.redirect(inLang(lang, paths.partnerReceipt(taken.id)), 303);
  const sentence = taken.fault ? refusalSentence(taken.fault, taken.data as never, lang) : t.faults.file[lang];
  return portalPage(c, { typed: {}, faults: { berkas: sentence }, status: 422 });
}

export async function portalNothing(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => takeNothing(c, typed),
    (shown) => portalPage(c, shown),
    { 'referral.bad-day': 'sampai', 'referral.was-something': 'dari', 'referral.stated': 'dari' },
  );
}

async function takeNothing(c: Page, typed: Typed) {
  const { ctx, lang } = c.var;
  const [from, until] = [parseDay(typedDay(typed, 'dari')), parseDay(typedDay(typed, 'sampai'))];
  if (!from || !until) return { ...(from ? {} : { dari: t.faults.day[lang] }), ...(until ? {} : { sampai: t.faults.day[lang] }) };
  await stateNothingFromBody(ctx, { from, until });
  return c.redirect(inLang(lang, paths.partner), 303);
}

/** `/mitra/tanda-terima/<id>`: the receipt as a text file to keep. */
export async function receiptFile(c: Page): Promise<Response> {
  const text = await ownReceipt(c.var.ctx, c.req.param('id') ?? '');
  return c.body(text, 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': 'inline; filename="tanda-terima.txt"',
  });
}

export async function portalDownload(c: Page): Promise<Response> {
  return sealedFile(c, await fetchPacket(c.var.ctx, { packet: c.req.param('id') ?? '' }));
}

export async function portalAgreement(c: Page): Promise<Response> {
  const { file, stream } = await agreementFile(c.var.ctx, c.req.param('id') ?? '');
  return new Response(ReadableStream.from(stream) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': file.media,
      'content-length': String(file.size),
      'content-disposition': 'attachment; filename="perjanjian.pdf"',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    },
  });
}
