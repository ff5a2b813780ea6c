import type { Child, FC } from 'hono/jsx';
import type { Bilingual, Lang } from '../../../kit/text.js';
import { Errors, page, publicNav, type Faults, type Page } from '../../kit/index.js';
import { WayBack } from './rules-parts.js';

/** A list under `/aturan`: the way back, what it is, then its sections. 422 where what was asked of it cannot be read. */
export function rulesListPage(
  c: Page,
  { title, lead }: { readonly title: Bilingual; readonly lead: Bilingual },
  body: Child,
  faults: Faults = {},
): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: title[lang], nav: publicNav(c) },
    <div class="page">
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <WayBack lang={lang} />
        <h1>{title[lang]}</h1>
        <p class="lead">{lead[lang]}</p>
      </div>
      {body}
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

/** One section of such a list. */
export const Section: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="body">{children}</div>
  </section>
);

/** One line of an entry's facts. */
export const Row: FC<{ label: Bilingual; lang: Lang; children?: Child }> = ({ label, lang, children }) => (
  <div>
    <dt>{label[lang]}</dt>
    <dd>{children}</dd>
  </div>
);
