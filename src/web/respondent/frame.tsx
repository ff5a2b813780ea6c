import type { Child, FC } from 'hono/jsx';
import { inLang, paths } from '../paths.js';
import { page, type NavItem, type Page } from '../kit/index.js';
import { pages } from './addresses.js';
import { frameText as t } from './frame.text.js';
import { isInside } from './session.js';

export type OwnStatus = 200 | 409 | 413 | 422 | 429 | 507;

type OwnFrame = { title: string; here?: string; number?: string; status?: OwnStatus };

/** A page of the respondent: one column, the case's number in the margin, sections under it, and always the way on paper. */
export function ownPage(
  c: Page,
  { title, here, number, status = 200 }: OwnFrame,
  top: Child,
  sections?: Child,
): Response | Promise<Response> {
  return page(
    c,
    { title, nav: isInside(c) ? navOf(c, here) : [] },
    <Outside c={c} kicker={number ? `${t.caseWord[c.var.lang]} ${number}` : t.yours[c.var.lang]} sections={sections}>
      {top}
    </Outside>,
    status,
  );
}

/** The same column before anybody is inside. */
export const Outside: FC<{ c: Page; kicker: string; sections?: Child; children?: Child }> = ({ c, kicker, sections, children }) => (
  <>
    <div class="page split">
      <p class="kicker">{kicker}</p>
      <div class="top">{children}</div>
    </div>
    <div class="page">
      {sections}
      <OnPaper c={c} />
    </div>
  </>
);

const OnPaper: FC<{ c: Page }> = ({ c }) => (
  <section class="section" aria-labelledby="kertas">
    <h2 id="kertas">{t.paperTitle[c.var.lang]}</h2>
    <div class="body">
      <p>{t.paper[c.var.lang]}</p>
    </div>
  </section>
);

function navOf(c: Page, here: string | undefined): NavItem[] {
  const { lang } = c.var;
  const items: [string, string][] = [
    [paths.respondent, t.caseWord[lang]],
    [pages.letters, t.letters[lang]],
    [pages.rights, t.rights[lang]],
    [pages.leave, t.leave[lang]],
  ];
  return items.map(([href, label]) => ({ href, label, isHere: href === here }));
}

/** A section with its heading in the margin. */
export const Section: FC<{ id: string; title: Child; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="body">{children}</div>
  </section>
);

/** Words somebody wrote, with their own lines and paragraphs. */
export const Said: FC<{ text: string }> = ({ text }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p>
        {paragraph.split('\n').map((line, i) => (
          <>
            {i > 0 && <br />}
            {line}
          </>
        ))}
      </p>
    ))}
  </>
);

/** The way back from a page where one thing is done. */
export const Back: FC<{ c: Page; to?: string }> = ({ c, to = paths.respondent }) => (
  <p>
    <a href={inLang(c.var.lang, to)}>{t.back[c.var.lang]}</a>
  </p>
);
