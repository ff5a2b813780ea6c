import { page, publicNav, type Page } from '../kit/index.js';
import { refusalsText as t } from './refusals.text.js';

/** `/batas`: what the system refuses to do, and how each limit is held. */
export function refusalsPage(c: Page): Response | Promise<Response> {
  const lang = c.var.lang;
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {t.list.map((item, i) => (
        <section class="section near" aria-labelledby={`batas-${i + 1}`}>
          <h2 id={`batas-${i + 1}`}>{i + 1}</h2>
          <div class="body">
            <h3>{item[lang]}</h3>
            <p>{item.how[lang]}</p>
          </div>
        </section>
      ))}
    </div>,
  );
}
