import { isRefusal } from '../../kit/refusal.js';
import type { RefusalCode } from '../../kit/refusals.js';
import { createAccount } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, fill, readForm, refusalSentence, type Faults, type Page, type Typed } from '../kit/index.js';
import { accountText } from './account.text.js';
import { adminPage } from './frame.js';
import { makeAccountText as t } from './make-account.text.js';

export function showNewAccount(c: Page, typed: Typed = {}, faults: Faults = {}): Response | Promise<Response> {
  const { lang } = c.var;
  return adminPage(
    c,
    t.title[lang],
    <div class="split">
      <p class="kicker">
        <a href={inLang(lang, paths.admin)}>{t.back[lang]}</a>
      </p>
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <form method="post" action={inLang(lang, paths.adminAccountNew)} novalidate>
          <Field name="nama" label={t.name[lang]} value={typed.nama} faults={faults} />
          <Field
            name="pengguna"
            label={t.username[lang]}
            hint={t.usernameHint[lang]}
            value={typed.pengguna}
            faults={faults}
            spellcheck={false}
          />
          <Field name="jabatan" label={t.post[lang]} value={typed.jabatan} faults={faults} />
          <Field name="unit" label={t.unit[lang]} value={typed.unit} faults={faults} />
          <Field name="surel" type="email" label={t.mail[lang]} hint={t.mailHint[lang]} value={typed.surel} faults={faults} />
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
  'identity.bad-username': 'pengguna',
  'identity.username-taken': 'pengguna',
  'identity.no-name': 'nama',
  'identity.bad-mail': 'surel',
  'kit.too-long': 'jabatan',
};

export async function takeNewAccount(c: Page): Promise<Response> {
  const typed = await readForm(c);
  try {
    const person = {
      username: typed.pengguna ?? '',
      name: typed.nama ?? '',
      post: typed.jabatan ?? '',
      unit: typed.unit ?? '',
      mail: typed.surel ?? '',
    };
    const { id, invitation } = await createAccount(c.var.ctx, person);
    return await showInvitation(c, { id, name: person.name, invitation });
  } catch (error) {
    const field = isRefusal(error) ? FIELD_OF[error.code] : undefined;
    if (!isRefusal(error) || !field) throw error;
    return showNewAccount(c, typed, { [field]: refusalSentence(error.code, error.data, c.var.lang) });
  }
}

/**
 * The link, once. It answers the form itself instead of leading on: a token kept for a next page would have to lie
 * somewhere. Loading the page again makes no second account, because its user name is taken.
 */
export function showInvitation(
  c: Page,
  made: { id: string; name: string; invitation: string; awaitsSecond?: boolean },
): Response | Promise<Response> {
  const { lang, site } = c.var;
  // The Host header is one of ours: the server answers to no other.
  const base = `${site.publicUrl ? 'https' : 'http'}://${c.req.header('host') ?? ''}`;
  return adminPage(
    c,
    fill(t.linkTitle, lang, { name: made.name }),
    <div class="top">
      <h1>{fill(t.linkTitle, lang, { name: made.name })}</h1>
      <p class="lead">{t.linkLead[lang]}</p>
      <p class="code">
        {base}
        {inLang(lang, paths.invitationLink(made.invitation))}
      </p>
      {made.awaitsSecond && <p>{accountText.invitationAwaits[lang]}</p>}
      <p>{t.linkLost[lang]}</p>
      <p>
        <a href={inLang(lang, paths.adminAccount(made.id))}>{t.toAccount[lang]}</a>
      </p>
    </div>,
  );
}
