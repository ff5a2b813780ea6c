import type { Child } from 'hono/jsx';
import { Refusal } from '../../kit/refusal.js';
import { inLang, paths } from '../paths.js';
import { fill, page, type Page } from '../kit/index.js';
import { adminText as t } from './frame.text.js';

/** A page of the administration; only its people see it, whatever it shows. Refusal `kit.not-allowed`. */
export function adminPage(c: Page, title: string, content: Child, status: 200 | 404 | 409 | 413 | 422 = 200): Response | Promise<Response> {
  const { lang, ctx, path } = c.var;
  const { actor } = ctx;
  if (actor.kind !== 'account' || !actor.may.has('admin.accounts')) throw new Refusal('kit.not-allowed');
  const links = [
    [paths.admin, t.accounts[lang]],
    [paths.adminStaff, t.staff[lang]],
    [paths.adminOffice, t.officeSettings[lang]],
    [paths.adminLetters, t.letters[lang]],
    [paths.adminCalendar, t.calendar[lang]],
    [paths.myAccount, actor.name],
  ] as const;
  const isHere = (href: string): boolean =>
    path === href || (href === paths.admin && path.startsWith('/admin/akun')) || (href === paths.adminStaff && path.startsWith(`${href}/`));
  const foot = (
    <>
      <p>{fill(t.signedIn, lang, { name: actor.name })}</p>
      <form method="post" action={inLang(lang, paths.signOut)}>
        <p class="small">
          <button class="button second">{t.signOut[lang]}</button>
        </p>
      </form>
    </>
  );
  const frame = {
    title,
    body: 'desk',
    office: fill(t.office, lang, { office: ctx.tenant.name }),
    nav: links.map(([href, label]) => ({ href, label, isHere: isHere(href) })),
    foot,
  } as const;
  return page(c, frame, <div class="page">{content}</div>, status);
}
