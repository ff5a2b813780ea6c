import { inLang, paths } from '../paths.js';
import type { Page, Routes } from '../kit/index.js';
import { pages } from './addresses.js';
import { Cited } from './cited.js';
import { ownPage, Section } from './frame.js';
import { rightsText as t } from './rights.text.js';
import { isInside } from './session.js';

/** `/terlapor/hak`: what everybody who is reported may count on, with its article or, honestly, as this office's own way. */
export function rightsRoutes(app: Routes): void {
  app.get(pages.rights, showRights);
}

function showRights(c: Page): Response | Promise<Response> {
  const { lang, site } = c.var;
  return ownPage(
    c,
    { title: t.title[lang], here: pages.rights },
    <>
      <h1>{t.title[lang]}</h1>
      <p class="lead">{t.lead[lang]}</p>
      {!isInside(c) && (
        <p>
          <a href={inLang(lang, pages.enter)}>{t.enter[lang]}</a>
        </p>
      )}
    </>,
    <>
      {t.rights.map(({ id, title, say, articles }) => (
        <Section id={id} title={title[lang]}>
          <p>{say[lang]}</p>
          {articles.length > 0 ? <Cited law={site.law} lang={lang} ids={articles} /> : <p class="by">{t.ownWay[lang]}</p>}
        </Section>
      ))}
      <Section id="lebih-jauh" title={t.moreTitle[lang]}>
        <ul>
          <li>
            <a href={inLang(lang, paths.rules)}>{t.rules[lang]}</a>
          </li>
          <li>
            <a href={inLang(lang, paths.privacy)}>{t.privacy[lang]}</a>
          </li>
          <li>
            <a href={inLang(lang, paths.verify)}>{t.verify[lang]}</a>
          </li>
        </ul>
      </Section>
    </>,
  );
}
