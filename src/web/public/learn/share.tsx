import { page, publicNav, type Page } from '../../kit/index.js';
import { inLang, paths } from '../../paths.js';
import { BackToLearning } from './learn.js';
import { shareText as t } from './share.text.js';

/** `/belajar/sebelum-membagikan`: six habits, and where the rules on sharing stand. */
export function sharePage(c: Page): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <BackToLearning lang={lang} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p class="quiet">{t.notLaw[lang]}</p>
      </div>
      {t.habits.map(({ head, say }, i) => (
        <section class="section near" aria-labelledby={`kebiasaan-${i + 1}`}>
          <h2 id={`kebiasaan-${i + 1}`}>
            {i + 1}. {head[lang]}
          </h2>
          <div class="body">
            <p>{say[lang]}</p>
          </div>
        </section>
      ))}
      <section class="section" aria-labelledby="lalu">
        <h2 id="lalu">{t.then[lang]}</h2>
        <div class="body">
          <ul class="lined">
            <li>
              <a href={inLang(lang, paths.rulesAct('share'))}>{t.social[lang]}</a>
            </li>
            <li>
              <a href={inLang(lang, paths.check)}>{t.check[lang]}</a>
            </li>
          </ul>
        </div>
      </section>
    </div>,
  );
}
