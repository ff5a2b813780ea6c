import type { FC } from 'hono/jsx';
import type { Bilingual, Lang } from '../../../kit/text.js';
import type { Law, Rule } from '../../../law/index.js';
import { spouseRules } from '../../../education/index.js';
import { inLang, paths } from '../../paths.js';
import { page, publicNav, type Page } from '../../kit/index.js';
import { RuleList } from '../rules/rules-entry.js';
import { Version } from '../rules/rules-parts.js';
import { BackToLearning } from './learn.js';
import { spousesText as t } from './spouses.text.js';

/** `/belajar/pasangan`: what CLTN is, and what spouses of candidates may do with it and without it. Addressed to nobody. */
export function spousesPage(c: Page): Response | Promise<Response> {
  const { lang, site, ctx } = c.var;
  const rules = spouseRules(site.law, ctx.today());
  const part = { law: site.law, lang };
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <BackToLearning lang={lang} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>{t.nobody[lang]}</p>
      </div>
      <section class="section" aria-labelledby="cltn">
        <h2 id="cltn">{t.cltn[lang]}</h2>
        <div class="body">
          {t.cltnSay.map((say) => (
            <p>{say[lang]}</p>
          ))}
        </div>
      </section>
      <Part {...part} id="dengan" title={t.onLeave} rules={rules.onLeave} />
      <Part {...part} id="tanpa" title={t.withoutLeave} rules={rules.withoutLeave} />
      <Part {...part} id="tidak" title={t.not} say={t.notSay} rules={rules.not} />
      <Part {...part} id="belum" title={t.unsettled} say={t.unsettledSay} rules={rules.unsettled} />
      <p class="actions">
        <a class="button" href={inLang(lang, paths.check)}>
          {t.ask[lang]}
        </a>
        <span class="quiet">{t.askSay[lang]}</span>
      </p>
      <Version law={site.law} lang={lang} />
    </div>,
  );
}

type PartProps = { law: Law; lang: Lang; id: string; title: Bilingual; say?: Bilingual; rules: readonly Rule[] };

const Part: FC<PartProps> = ({ law, lang, id, title, say, rules }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{title[lang]}</h2>
    <div class="body">
      {say && <p>{say[lang]}</p>}
      <RuleList at={{ law, lang, act: 'accompany-spouse', employment: null }} rules={rules} />
    </div>
  </section>
);
