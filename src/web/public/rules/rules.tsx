import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { isBreach, type Law, type Option, type Rule } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Errors, fill, page, publicNav, type Faults, type Page } from '../../kit/index.js';
import { actsOf, GENERAL, rulesOn, type Narrowed } from './rules-by-act.js';
import { NarrowForm, narrowedBy, narrowedWords, queryOf } from './rules-filter.js';
import { keptPage } from '../../kit/kept-page.js';
import { ruleAnchor, ruleHref } from './rules-links.js';
import { Further, Version } from './rules-parts.js';
import { SearchForm } from './rules-search-form.js';
import { rulesText as t } from './rules.text.js';

/** `/aturan`: the acts, each leading to its rules; below, every rule by subject, where older links arrive. */
export function rulesPage(c: Page): Response | Promise<Response> {
  const { narrowed, faults } = narrowedBy(c);
  if (Object.keys(faults).length > 0) return indexPage(c, narrowed, faults);
  return keptPage(c, paths.rules + queryOf(narrowed), () => indexPage(c, narrowed, {}));
}

function indexPage(c: Page, narrowed: Narrowed, faults: Faults): Response | Promise<Response> {
  const { lang, site } = c.var;
  const words = narrowedWords(site.law, narrowed, lang);
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <Errors lang={lang} faults={faults} isKept={false} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>{t.limits[lang]}</p>
        <SearchForm lang={lang} />
      </div>
      <section class="section" aria-labelledby="perbuatan">
        <h2 id="perbuatan">{t.byAct[lang]}</h2>
        <div class="body">
          <NarrowForm law={site.law} lang={lang} action={paths.rules} narrowed={narrowed} faults={faults} />
          {words && <p>{words}</p>}
          <Acts law={site.law} lang={lang} narrowed={narrowed} />
        </div>
      </section>
      <Further lang={lang} />
      <section class="section" aria-labelledby="pokok">
        <h2 id="pokok">{t.bySubject[lang]}</h2>
        <div class="body">
          <BySubject law={site.law} lang={lang} />
        </div>
      </section>
      <Version law={site.law} lang={lang} />
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

const Acts: FC<{ law: Law; lang: Lang; narrowed: Narrowed }> = ({ law, lang, narrowed }) => {
  const general: Option = { id: GENERAL, label: t.general, help: null };
  return (
    <ul class="lined">
      {[...actsOf(law), general].map((act) => {
        const n = rulesOn(law, act.id, narrowed).length;
        return (
          <li>
            <a href={inLang(lang, paths.rulesAct(act.id) + queryOf(narrowed))}>{act.label[lang]}</a>{' '}
            <span class="quiet">({countWords(n, narrowed, lang)})</span>
          </li>
        );
      })}
    </ul>
  );
};

function countWords(n: number, { phase, employment }: Narrowed, lang: Lang): string {
  if (n === 0) return (phase ?? employment) === null ? t.noneYet[lang] : t.noneHere[lang];
  return n === 1 ? t.one[lang] : fill(t.many, lang, { n });
}

/** Every rule under its subject. The anchors are those of the former single page. */
const BySubject: FC<{ law: Law; lang: Lang }> = ({ law, lang }) => (
  <>
    {subjectsOf(law).map(([subject, rules]) => (
      <>
        <h3 id={subject}>{rules[0]!.subjectTitle[lang]}</h3>
        <ul>
          {rules.map((rule) => (
            <li id={ruleAnchor(rule.id)}>
              <a href={ruleHref(law, rule, lang)}>{rule.title[lang]}</a>
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
);

/** The prohibited acts with their neighbours, for the first page. */
export function sidesOf(law: Law, lang: Lang): { no: string; yes: string }[] {
  const seen = new Set<string>();
  return law.rules.flatMap((rule) => {
    if (!isBreach(rule.category) || !rule.neighbour || seen.has(rule.subject)) return [];
    seen.add(rule.subject);
    return [{ no: rule.title[lang], yes: rule.neighbour.text[lang] }];
  });
}

function subjectsOf(law: Law): [string, Rule[]][] {
  const groups = new Map<string, Rule[]>();
  for (const rule of law.rules) groups.set(rule.subject, [...(groups.get(rule.subject) ?? []), rule]);
  return [...groups];
}
