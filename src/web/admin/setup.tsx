import type { Tenant } from '../../kit/ctx.js';
import type { Zone } from '../../kit/dates.js';
import { isRefusal, Refusal } from '../../kit/refusal.js';
import type { RefusalCode } from '../../kit/refusals.js';
import { completeSetup, setupIsOpen, setupSecret, setupUri } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import {
  Button,
  Choices,
  Errors,
  Field,
  fill,
  page,
  readForm,
  refusalSentence,
  type Faults,
  type Page,
  type Routes,
  type Typed,
} from '../kit/index.js';
import { cookieOf, dropCookie, keepCookie } from '../kit/session.js';
import { SecretFields } from './authenticator.js';
import { officeText } from './office.text.js';
import { showAtOnce } from './office.js';
import { setupText as t } from './setup.text.js';

const COOKIE = 'nirpihak_pasang';
const ZONES = Object.keys(officeText.zones) as Zone[];

/** `/pasang/<token>` and `/pasang`: the first office and its administrator, once. */
export function setupRoutes(app: Routes): void {
  app.get(`${paths.setup}/:token`, (c) => {
    keepCookie(c, COOKIE, c.req.param('token'));
    return c.redirect(inLang(c.var.lang, paths.setup), 303);
  });
  app.get(paths.setup, (c) => setupPage(c, { alamat: (c.req.header('host') ?? '').replace(/:\d+$/, ''), pengguna: 'admin' }, {}));
  app.post(paths.setup, take);
}

async function setupPage(c: Page, typed: Typed, faults: Faults): Promise<Response> {
  const { lang, site } = c.var;
  const token = cookieOf(c, COOKIE) ?? '';
  if (!(await setupIsOpen(site.ground, token))) throw new Refusal('identity.no-setup');
  return page(
    c,
    { title: t.title[lang], body: 'desk' },
    <div class="page split">
      <p class="kicker">{t.kicker[lang]}</p>
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <form method="post" action={inLang(lang, paths.setup)} novalidate>
          <Field name="kantor" label={t.office[lang]} hint={t.officeHint[lang]} value={typed.kantor} faults={faults} />
          <Field name="alamat" label={t.host[lang]} hint={t.hostHint[lang]} value={typed.alamat} faults={faults} spellcheck={false} />
          <Choices
            name="zona"
            label={t.zone[lang]}
            hint={t.zoneHint[lang]}
            value={typed.zona}
            faults={faults}
            options={ZONES.map((zone) => ({ value: zone, label: officeText.zones[zone][lang] }))}
          />
          <div class="field">
            <h2>{t.admin[lang]}</h2>
            <p class="hint">{t.adminHint[lang]}</p>
          </div>
          <Field name="nama" label={t.name[lang]} value={typed.nama} faults={faults} />
          <Field
            name="pengguna"
            label={t.username[lang]}
            hint={t.usernameHint[lang]}
            value={typed.pengguna}
            faults={faults}
            autocomplete="username"
            spellcheck={false}
          />
          <Field name="jabatan" label={t.post[lang]} value={typed.jabatan} faults={faults} />
          <Field name="unit" label={t.unit[lang]} value={typed.unit} faults={faults} />
          <SecretFields lang={lang} secret={setupSecret(token)} uri={setupUri(site.ground, token)} faults={faults} />
          <p class="actions">
            <Button>{t.make[lang]}</Button>
          </p>
        </form>
      </div>
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

const FIELD_OF: Partial<Record<RefusalCode, string>> = {
  'identity.bad-host': 'alamat',
  'identity.bad-username': 'pengguna',
  'identity.weak-password': 'sandi',
  'identity.wrong-totp': 'kode',
  'kit.too-long': 'jabatan',
};

async function take(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const { lang, site } = c.var;
  const zone = ZONES.find((one) => one === typed.zona);
  if (!zone) return setupPage(c, typed, { zona: t.noZone[lang] });
  if (typed.sandi !== typed['sandi-ulang'])
    return setupPage(c, typed, { 'sandi-ulang': refusalSentence('identity.passwords-differ', {}, lang) });
  try {
    const administrator = {
      username: typed.pengguna ?? '',
      name: typed.nama ?? '',
      post: typed.jabatan ?? '',
      unit: typed.unit ?? '',
      password: typed.sandi ?? '',
      code: typed.kode ?? '',
    };
    const tenant = await completeSetup(site.ground, cookieOf(c, COOKIE) ?? '', {
      officeName: typed.kantor ?? '',
      zone,
      host: typed.alamat ?? '',
      administrator,
    });
    dropCookie(c, COOKIE);
    showAtOnce(site, tenant);
    return await donePage(c, tenant);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Two names are asked for on this page; the office's comes first.
    const field = error.code === 'identity.no-name' ? (typed.kantor ? 'nama' : 'kantor') : FIELD_OF[error.code];
    if (!field) throw error;
    return setupPage(c, typed, { [field]: refusalSentence(error.code, error.data, lang) });
  }
}

/** Answers the form itself: the office now lives under its own host name, where this browser may not be yet. */
function donePage(c: Page, tenant: Tenant): Response | Promise<Response> {
  const { lang, site } = c.var;
  const port = /:\d+$/.exec(c.req.header('host') ?? '')?.[0] ?? '';
  const base = site.publicUrl ? `https://${tenant.host}` : `http://${tenant.host}${port}`;
  return page(
    c,
    { title: t.doneTitle[lang], body: 'desk' },
    <div class="page split">
      <p class="kicker">{t.kicker[lang]}</p>
      <div class="top">
        <h1>{t.doneTitle[lang]}</h1>
        <p class="lead">{fill(t.done, lang, { office: tenant.name })}</p>
        <p>
          <a class="button" href={`${base}${inLang(lang, paths.signIn)}`}>
            {fill(t.signIn, lang, { host: tenant.host })}
          </a>
        </p>
      </div>
    </div>,
  );
}
