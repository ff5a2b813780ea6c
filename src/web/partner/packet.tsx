import { plainDay } from '../../kit/dates.js';
import { confirmReceipt, lookAtPacket } from '../../referral/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, fill, readableSize, readForm, type Page } from '../kit/index.js';
import { attempt, Facts, Part, partnerPage, untouched, type Shown } from './frame.js';
import { handInText as t } from './hand-in.text.js';
import { partnerText } from './partner.text.js';

/** `/mitra/berkas/<id>`: a packet for this body: fetch it, and say that it came. */
export async function partnerPacketPage(c: Page, shown: Shown = untouched): Promise<Response> {
  const { lang, ctx } = c.var;
  const { packet, bodyName } = await lookAtPacket(ctx, { packet: c.req.param('id') ?? '' });
  const { typed, faults, status } = shown;
  const title = fill(t.packet, lang, { number: packet.number });
  return partnerPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.partner)}>{partnerText.home[lang]}</a>
        </p>
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
          <a class="button" href={`${paths.partnerPacket(packet.id)}/unduh`}>
            {t.download[lang]}
          </a>
        </p>
        <p class="quiet">{t.resume[lang]}</p>
      </div>
      <Part id="nyatakan" title={t.confirm[lang]}>
        {packet.receivedOn ? (
          <p role="status">{fill(t.confirmed, lang, { day: plainDay(packet.receivedOn, lang) })}</p>
        ) : (
          <form method="post" action={inLang(lang, paths.partnerPacket(packet.id))}>
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
      </Part>
    </>,
    status,
  );
}

export async function partnerPacketPost(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  const typed = await readForm(c);
  const packet = c.req.param('id') ?? '';
  return attempt(
    c,
    typed,
    async () => {
      await confirmReceipt(ctx, { packet }, { name: typed['nama'] ?? '', receipt: typed['tanda'] ?? '' });
      return c.redirect(inLang(lang, paths.partnerPacket(packet)), 303);
    },
    (shown) => partnerPacketPage(c, shown),
    { 'referral.no-name': 'nama', 'referral.other-receipt': 'tanda' },
  );
}
