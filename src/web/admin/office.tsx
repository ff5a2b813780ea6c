import type { Tenant } from '../../kit/ctx.js';
import { isRefusal } from '../../kit/refusal.js';
import { renameOffice } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, readForm, refusalSentence, type Faults, type Page, type Site, type Typed } from '../kit/index.js';
import { adminPage } from './frame.js';
import { officeText as t } from './office.text.js';

/** `/admin/kantor`: what the office is called. */
export function showOffice(c: Page, typed: Typed = { nama: c.var.ctx.tenant.name }, faults: Faults = {}): Response | Promise<Response> {
  const { lang, ctx } = c.var;
  return adminPage(
    c,
    t.title[lang],
    <div class="split">
      <p class="kicker">{t.fixed[lang]}</p>
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <h1>{t.title[lang]}</h1>
        {c.req.query('kabar') === 'simpan' && (
          <p role="status">
            <strong>{t.saved[lang]}</strong>
          </p>
        )}
        <p class="lead">{t.lead[lang]}</p>
        <dl class="facts">
          <div>
            <dt>{t.host[lang]}</dt>
            <dd>{ctx.tenant.host}</dd>
          </div>
          <div>
            <dt>{t.zone[lang]}</dt>
            <dd>{t.zones[ctx.tenant.zone][lang]}</dd>
          </div>
        </dl>
        <form method="post" action={inLang(lang, paths.adminOffice)} novalidate>
          <Field name="nama" label={t.name[lang]} value={typed.nama} faults={faults} />
          <p class="actions">
            <Button>{t.save[lang]}</Button>
          </p>
        </form>
      </div>
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

export async function takeOffice(c: Page): Promise<Response> {
  const typed = await readForm(c);
  try {
    showAtOnce(c.var.site, await renameOffice(c.var.ctx, typed.nama ?? ''));
    return c.redirect(`${inLang(c.var.lang, paths.adminOffice)}?kabar=simpan`, 303);
  } catch (error) {
    if (!isRefusal(error, 'identity.no-name')) throw error;
    return showOffice(c, typed, { nama: refusalSentence(error.code, error.data, c.var.lang) });
  }
}

/** This process knows the change at once; others read the offices again every few seconds. */
export function showAtOnce({ tenants }: Site, changed: Tenant): void {
  if (!(tenants instanceof Map)) return;
  const known = [...tenants].filter(([, tenant]) => tenant.id === changed.id);
  for (const [host, tenant] of known) tenants.set(host, { ...tenant, name: changed.name });
  if (known.length === 0) tenants.set(changed.host, changed);
}
