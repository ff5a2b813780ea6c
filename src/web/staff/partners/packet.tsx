import { readPacket, renewCode } from '../../../referral/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, fill, readableSize, type Page } from '../../kit/index.js';
import { sealedFile } from '../../kit/sealed-file.js';
import { deskPage } from '../desk.js';
import { Facts, Part } from '../part.js';
import { CodeOnce } from './code-once.js';
import { stateOf } from './packet-state.js';
import { packetsText as t } from './packets.text.js';

/** `/meja/berkas-rujukan/<id>`: one packet that went out, its silence and its receipt; right after it was made, its code. */
export async function packetPage(c: Page, id = c.req.param('id') ?? '', code?: string): Promise<Response> {
  const { lang, ctx, site } = c.var;
  const one = await readPacket(ctx, id);
  return deskPage(
    c,
    fill(t.one, lang, { number: one.number }),
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.packets)}>{t.title[lang]}</a>
        </p>
        <h1>{fill(t.one, lang, { number: one.number })}</h1>
        <p class="lead">{stateOf(one, lang)}</p>
      </div>
      <Facts
        rows={[
          [t.body[lang], one.bodyName],
          [t.size[lang], readableSize(one.size, lang)],
          [t.hash[lang], one.sha256],
          [t.receivedBy[lang], one.receivedBy ?? ''],
        ]}
      />
      {one.receipt && (
        <Part id="tanda" title={t.theirReceipt[lang]}>
          <pre class="code">{one.receipt}</pre>
        </Part>
      )}
      <Part id="kode" title={t.code[lang]}>
        <p>{fill(t.codeLead, lang, { address: `${site.publicUrl ?? ctx.tenant.host}${paths.handIn}` })}</p>
        {code && <CodeOnce lang={lang} code={code} />}
        <form method="post" action={inLang(lang, paths.packetStep(one.id, 'kode'))}>
          <p class="actions">
            <a class="button" href={paths.packetStep(one.id, 'unduh')}>
              {t.download[lang]}
            </a>
            <Button second>{t.renew[lang]}</Button>
          </p>
        </form>
      </Part>
      <p>
        {t.answer[lang]} <a href={inLang(lang, paths.case(one.caseId))}>{fill(t.toCase, lang, { number: one.caseNumber })}</a>
      </p>
    </>,
  );
}

export async function packetCodePost(c: Page): Promise<Response> {
  const id = c.req.param('id') ?? '';
  return packetPage(c, id, await renewCode(c.var.ctx, id));
}

export async function packetDownload(c: Page): Promise<Response> {
  return sealedFile(c, await readPacket(c.var.ctx, c.req.param('id') ?? ''));
}
