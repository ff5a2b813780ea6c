import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { FileId, LetterId } from '../../../kit/ids.js';
import { caseView, listCases } from '../../../procedure/index.js';
import { fieldNames, listBodies, listPackets, sealingKey, sendable, sendPacket, whyOf, type InLine } from '../../../referral/index.js';
import type { Lang } from '../../../kit/text.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, fill, readableSize, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { Part } from '../part.js';
import { coordinationText } from '../coordination/coordination.text.js';
import { packetPage } from './packet.js';
import { stateOf } from './packet-state.js';
import { packetsText as t } from './packets.text.js';

/** `/meja/berkas-rujukan`: packets both ways, newest first. */
export async function packetsPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const { typed, faults, status } = shown ?? untouched();
  const { out, came } = await listPackets(ctx);
  return deskPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.coordination)}>{coordinationText.title[lang]}</a>
        </p>
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <Part id="berangkat" title={t.out[lang]}>
        {out.length === 0 && <p class="empty">{t.outNone[lang]}</p>}
        <ul class="lined plain">
          {out.map((one) => (
            <li>
              <p>
                <a href={inLang(lang, paths.packet(one.id))}>{fill(t.to, lang, { number: one.number, body: one.bodyName })}</a>
              </p>
              <p class="quiet">{stateOf(one, lang)}</p>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="datang" title={t.came[lang]}>
        {came.length === 0 && <p class="empty">{t.cameNone[lang]}</p>}
        <ul class="lined plain">
          {came.map((one) => (
            <CameLine lang={lang} one={one} />
          ))}
        </ul>
      </Part>
      <Part id="buat" title={t.make[lang]}>
        <p>{t.makeLead[lang]}</p>
        <form method="post" action={inLang(lang, paths.packets)}>
          <Field name="perkara" label={t.case[lang]} value={typed['perkara']} faults={faults} />
          <p class="actions">
            <Button>{t.go[lang]}</Button>
          </p>
        </form>
      </Part>
    </>,
    status,
  );
}

const CameLine: FC<{ lang: Lang; one: InLine }> = ({ lang, one }) => (
  <li>
    <p>{fill(t.from, lang, { number: one.number, body: one.bodyName })}</p>
    <p class="quiet">
      {fill(t.cameOn, lang, { day: plainDay(one.receivedOn, lang) })} {readableSize(one.size, lang)}.{' '}
      {one.report ? <a href={inLang(lang, paths.inboxReport(one.report))}>{t.asReport[lang]}</a> : t.waiting[lang]}
    </p>
  </li>
);

export async function packetsPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    async () => {
      c.var.ctx.mustHave('referral.record');
      const number = typed['perkara'] ?? '';
      const found = number === '' ? undefined : (await listCases(c.var.ctx, { number })).lines[0];
      return found ? { next: paths.packetNew(found.id) } : { faults: { perkara: t.faults.case[c.var.lang] } };
    },
    (shown) => packetsPage(c, shown),
  );
}

/** `/meja/berkas-rujukan/dari/<perkara>`: what goes, to whom, with which letter. */
export async function packetNewPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('referral.record');
  const { typed, faults, status } = shown ?? untouched();
  const view = await caseView(ctx, c.req.param('id') ?? '');
  const letters = view.state.transfers.filter((one) => one.issuedOn !== null);
  const bodies = (await listBodies(ctx)).map((one) => one.body).filter((body) => sealingKey(body) !== null);
  const files = sendable(view);
  const isReady = letters.length > 0 && bodies.length > 0;
  return deskPage(
    c,
    t.make[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.packets)}>{t.title[lang]}</a>
        </p>
        <h1>{fill(t.makeTitle, lang, { number: view.state.number })}</h1>
      </div>
      {letters.length === 0 && <p class="empty">{t.letterNone[lang]}</p>}
      {bodies.length === 0 && (
        <p class="empty">
          {t.bodyNone[lang]} <a href={inLang(lang, paths.bodies)}>{t.body[lang]}</a>
        </p>
      )}
      {isReady && (
        <form method="post" action={inLang(lang, paths.packetNew(view.state.id))}>
          <Choices
            name="surat"
            label={t.letterOf[lang]}
            value={typed['surat'] ?? letters[0]!.letter}
            faults={faults}
            options={letters.map((one) => ({
              value: one.letter,
              label: fill(t.letterLine, lang, { purpose: t.purposes[one.purpose][lang], day: plainDay(one.issuedOn!, lang) }),
            }))}
          />
          <Choices
            name="lembaga"
            label={t.body[lang]}
            value={typed['lembaga'] ?? (bodies.length === 1 ? bodies[0]!.id : '')}
            faults={faults}
            options={bodies.map((body) => ({ value: body.id, label: body.name }))}
          />
          {files.length === 0 ? (
            <p class="quiet">{t.filesNone[lang]}</p>
          ) : (
            <Choices
              name="bukti"
              label={t.files[lang]}
              hint={t.filesHint[lang]}
              many
              value={typed['bukti']}
              faults={faults}
              options={files.map((file) => ({ value: file.id, label: `${file.name}, ${readableSize(file.size, lang)}` }))}
            />
          )}
          <p class="actions">
            <Button>{t.send[lang]}</Button>
          </p>
        </form>
      )}
      <Part id="boleh" title={t.leaves[lang]}>
        <p>{t.leavesLead[lang]}</p>
        <p class="quiet">
          {fieldNames.map((name) => (
            <>
              <span class="code" title={whyOf(name)}>
                {name}
              </span>{' '}
            </>
          ))}
        </p>
      </Part>
    </>,
    status,
  );
}

export async function packetNewPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  let made: { id: string; code: string } | null = null;
  const answer = await attempt(
    c,
    typed,
    async () => {
      const outcome = await take(c, typed);
      if ('faults' in outcome) return outcome;
      made = outcome;
      return { next: paths.packet(outcome.id) };
    },
    (shown) => packetNewPage(c, shown),
    {
      'referral.no-key': 'lembaga',
      'referral.by-bawaslu': 'lembaga',
      'referral.packet-twice': 'lembaga',
      'referral.letter-not-issued': 'surat',
      'referral.may-not-leave': 'bukti',
    },
  );
  // The code is shown in this answer and nowhere else: no redirect can carry it.
  return made ? packetPage(c, (made as { id: string }).id, (made as { code: string }).code) : answer;
}

async function take(c: Page, typed: Typed): Promise<{ id: string; code: string } | Extract<Outcome, { faults: unknown }>> {
  const { ctx, lang } = c.var;
  const [letter, body] = [typed['surat'] ?? '', typed['lembaga'] ?? ''];
  if (letter === '' || body === '')
    return { faults: { ...(letter === '' && { surat: t.faults.letter[lang] }), ...(body === '' && { lembaga: t.faults.body[lang] }) } };
  const files = (typed['bukti'] ?? '').split('\n').filter(Boolean) as FileId[];
  return sendPacket(ctx, { caseId: c.req.param('id') ?? '', letter: letter as LetterId, body, files });
}
