import type { Child, FC } from 'hono/jsx';
import { inLang, paths } from '../paths.js';
import { page, type Page } from '../kit/index.js';
import { employeeText as t } from './employee.text.js';

type Shown = { title: string; status?: 200 | 401 | 404 | 409 | 410 | 422 | 429; isOutside?: boolean; kicker?: string };

/** A page of an employee: one column, and sections under it. */
export function ownPage(
  c: Page,
  { title, status = 200, isOutside = false, kicker }: Shown,
  top: Child,
  sections?: Child,
): Response | Promise<Response> {
  const { lang, path } = c.var;
  const links: [string, string][] = [
    [paths.employee, t.home[lang]],
    [paths.employeeSessions, t.sessions[lang]],
  ];
  return page(
    c,
    { title, nav: isOutside ? [] : links.map(([href, label]) => ({ href, label, isHere: href === path })) },
    <>
      <div class="page split">
        <p class="kicker">{kicker ?? t.kicker[lang]}</p>
        <div class="top">{top}</div>
      </div>
      {sections && <div class="page">{sections}</div>}
    </>,
    status,
  );
}

/** A section with its heading in the margin. */
export const Section: FC<{ id: string; title: Child; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="body">{children}</div>
  </section>
);

export const Back: FC<{ c: Page }> = ({ c }) => (
  <p>
    <a href={inLang(c.var.lang, paths.employee)}>{t.back[c.var.lang]}</a>
  </p>
);
