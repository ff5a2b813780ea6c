import type { Child, FC } from 'hono/jsx';
import { isRefusal } from '../../kit/refusal.js';
import { refusals, type RefusalCode } from '../../kit/refusals.js';
import { inLang, paths } from '../paths.js';
import { fill, page, refusalSentence, type Faults, type Page, type Typed } from '../kit/index.js';
import { partnerText as t } from './partner.text.js';

export type Shown = { readonly typed: Typed; readonly faults: Faults; readonly status: 200 | 409 | 413 | 422 | 507 };
export const untouched: Shown = { typed: {}, faults: {}, status: 200 };

/** A page for somebody of another body, or for the auditor who reads the lottery. */
export function partnerPage(c: Page, title: string, content: Child, status: Shown['status'] = 200): Response | Promise<Response> {
  const { lang, ctx, path } = c.var;
  const me = ctx.actor.kind === 'account' ? ctx.actor : ctx.mustHave('partner.portal');
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
    ...(me.may.has('partner.portal') ? [{ href: paths.partner, label: t.home[lang], isHere: path === paths.partner }] : []),
    ...(me.may.has('audit.read') ? [{ href: paths.audit, label: 'Audit' }] : []),
    { href: paths.lottery, label: t.lottery[lang], isHere: path.startsWith(paths.lottery) },
    { href: paths.myAccount, label: me.name },
  ];
  return page(
    c,
    { title, body: 'desk', office: fill(t.office, lang, { office: ctx.tenant.name }), nav, foot },
    <div class="page">{content}</div>,
    status,
  );
}

/** Shows the form again with the refusal at its field; what is no form's business goes on to the page of refusals. */
export async function attempt(
  c: Page,
  typed: Typed,
  work: () => Promise<Response | Faults>,
  again: (shown: Shown) => Response | Promise<Response>,
  fieldOf: Partial<Record<RefusalCode, string>>,
): Promise<Response> {
  try {
    const done = await work();
    return done instanceof Response ? done : await again({ typed, faults: done, status: 422 });
  } catch (error) {
    if (!isRefusal(error) || !fieldOf[error.code]) throw error;
    const { status } = refusals[error.code];
    const faults = { [fieldOf[error.code]!]: refusalSentence(error.code, error.data, c.var.lang) };
    return again({ typed, faults, status: status === 409 || status === 413 || status === 507 ? status : 422 });
  }
}

/** A section with its heading. */
export const Part: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="body">{children}</div>
  </section>
);

/** Label and words; new lines of what people wrote are kept. */
export const Facts: FC<{ rows: readonly (readonly [string, string])[] }> = ({ rows }) => (
  <dl class="facts">
    {rows
      .filter(([, words]) => words !== '')
      .map(([label, words]) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {words.split('\n').map((line, i) => (
              <>
                {i > 0 && <br />}
                {line}
              </>
            ))}
          </dd>
        </div>
      ))}
  </dl>
);
