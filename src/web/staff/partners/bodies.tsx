import { routeOn } from '../../../law/index.js';
import { plainDay } from '../../../kit/dates.js';
import { BODY_KINDS, fingerprint, isBodyKind, listBodies, nameBody, ownRecipient, receiptVerifier } from '../../../referral/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage, signedInPerson } from '../desk.js';
import { Facts, Part } from '../part.js';
import { bodiesText as t } from './bodies.text.js';

/** `/meja/lembaga`: the bodies this office works with, and its own key for them. */
export async function bodiesPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx, site } = c.var;
  const { typed, faults, status } = shown ?? untouched();
  const bodies = await listBodies(ctx);
  const route = routeOn(site.law, 'national-supervisor', ctx.today());
  const recipient = await ownRecipient(ctx);
  const mayRecord = signedInPerson(c).may.has('referral.record');
  return deskPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        {route && <p class="quiet">{fill(t.supervisorToday, lang, { body: route.body[lang] })}</p>}
      </div>
      <section class="section" aria-label={t.title[lang]}>
        {bodies.length === 0 && <p class="empty">{t.none[lang]}</p>}
        <ul class="lined plain">
          {bodies.map(({ body, agreements }) => (
            <li>
              <p>
                <a href={inLang(lang, paths.body(body.id))}>{body.name}</a> <span class="quiet">{t.kinds[body.kind][lang]}</span>
              </p>
              <p class="quiet">
                {(body.recipient === null ? t.keyNone : body.isKeyConfirmed ? t.keyGood : t.keyWaits)[lang]}{' '}
                {agreements[0] &&
                  fill(t.term, lang, {
                    number: agreements[0].number,
                    from: plainDay(agreements[0].from, lang),
                    until: plainDay(agreements[0].until, lang),
                  })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {mayRecord && (
        <Part id="baru" title={t.add[lang]}>
          <form method="post" action={inLang(lang, paths.bodies)}>
            <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
            <Choices
              name="jenis"
              label={t.kind[lang]}
              value={typed['jenis']}
              faults={faults}
              options={BODY_KINDS.map((value) => ({ value, label: t.kinds[value][lang] }))}
            />
            <p class="actions">
              <Button>{t.add[lang]}</Button>
            </p>
          </form>
        </Part>
      )}
      <Part id="kunci-kita" title={t.ourKey[lang]}>
        <p>{t.ourKeyLead[lang]}</p>
        <Facts
          rows={[
            [t.recipient[lang], recipient],
            [t.fingerprint[lang], fingerprint(recipient)],
            [t.receiptKey[lang], receiptVerifier(ctx)],
          ]}
        />
      </Part>
    </>,
    status,
  );
}

export async function bodiesPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => takeBody(c, typed),
    (shown) => bodiesPage(c, shown),
    { 'referral.no-name': 'nama', 'referral.body-twice': 'nama' },
  );
}

async function takeBody(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const [name, kind] = [typed['nama'] ?? '', typed['jenis']];
  if (name === '' || !isBodyKind(kind))
    return { faults: { ...(name === '' && { nama: t.faults.name[lang] }), ...(!isBodyKind(kind) && { jenis: t.faults.kind[lang] }) } };
  return { next: paths.body(await nameBody(ctx, { name, kind })) };
}
