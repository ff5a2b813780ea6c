import type { Child } from 'hono/jsx';
import type { AccountActor } from '../../kit/ctx.js';
import { inLang, paths } from '../paths.js';
import { fill, page, type Page } from '../kit/index.js';
import { custodianText as t } from './custodian.text.js';

/** The signed-in custodian; Refusal `kit.not-allowed` for anybody else. */
export function custodianOf(c: Page): AccountActor {
  return c.var.ctx.mustHave('custodian.key');
}

/** A page of the custodians. Nobody else sees it, whatever it shows. */
export function custodianPage(c: Page, title: string, content: Child, status: 200 | 422 = 200): Response | Promise<Response> {
  const { lang, ctx } = c.var;
  const me = custodianOf(c);
  const foot = (
    <>
      <p>{fill(t.signedIn, lang, { name: me.name })}</p>
      <form method="post" action={inLang(lang, paths.signOut)}>
        <p class="small">
          <button class="button second">{t.signOut[lang]}</button>
        </p>
      </form>
    </>
  );
  const nav = [
    { href: paths.custodian, label: t.title[lang], isHere: true },
    { href: paths.myAccount, label: me.name },
  ];
  return page(
    c,
    { title, body: 'desk', office: fill(t.office, lang, { office: ctx.tenant.name }), nav, foot },
    <div class="page">{content}</div>,
    status,
  );
}
