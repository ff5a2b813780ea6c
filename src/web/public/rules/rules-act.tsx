import { Refusal } from '../../../kit/refusal.js';
import type { Bilingual } from '../../../kit/text.js';
import type { Law } from '../../../law/index.js';
import { paths } from '../../paths.js';
import { Errors, page, publicNav, type Faults, type Page } from '../../kit/index.js';
import { actsOf, GENERAL, rulesOn, type Narrowed } from './rules-by-act.js';
import { RuleList } from './rules-entry.js';
import { NarrowForm, narrowedBy, narrowedWords, queryOf } from './rules-filter.js';
import { keptPage } from '../../kit/kept-page.js';
import { Further, Version, WayBack } from './rules-parts.js';
import { Poses } from './rules-poses.js';
import { rulesText as t } from './rules.text.js';

/** `/aturan/<act>`: the rules of one act beside what is allowed instead. Refusal `kit.not-found`. */
export function rulesActPage(c: Page): Response | Promise<Response> {
  const act = c.req.param('act') ?? '';
  const head = headOf(c.var.site.law, act);
  if (head === null) throw new Refusal('kit.not-found');
  const { narrowed, faults } = narrowedBy(c);
  if (Object.keys(faults).length > 0) return actPage(c, act, head, narrowed, faults);
  return keptPage(c, paths.rulesAct(act) + queryOf(narrowed), () => actPage(c, act, head, narrowed, {}));
}

type Head = { readonly title: Bilingual; readonly lead: Bilingual | null };

function headOf(law: Law, act: string): Head | null {
  if (act === GENERAL) return { title: t.general, lead: t.generalLead };
  const found = actsOf(law).find((one) => one.id === act);
  return found ? { title: found.label, lead: found.help } : null;
}

function actPage(c: Page, act: string, head: Head, narrowed: Narrowed, faults: Faults): Response | Promise<Response> {
  const { lang, site } = c.var;
  const rules = rulesOn(site.law, act, narrowed);
  const words = narrowedWords(site.law, narrowed, lang);
  return page(
    c,
    { title: head.title[lang], nav: publicNav(c) },
    <div class="page">
      <Errors lang={lang} faults={faults} isKept={false} />
      <div class="top">
        <WayBack lang={lang} to={paths.rules + queryOf(narrowed)} />
        <h1>{head.title[lang]}</h1>
        {head.lead && <p class="lead">{head.lead[lang]}</p>}
        {words && <p>{words}</p>}
        <NarrowForm law={site.law} lang={lang} action={paths.rulesAct(act)} narrowed={narrowed} faults={faults} />
      </div>
      <section class="section" aria-labelledby="aturan">
        <h2 id="aturan">{t.heading[lang]}</h2>
        <div class="body">
          {rules.length === 0 ? (
            <p class="empty">{t.nothing[lang]}</p>
          ) : (
            <RuleList at={{ law: site.law, lang, act, employment: narrowed.employment }} rules={rules} />
          )}
        </div>
      </section>
      <Poses law={site.law} lang={lang} rules={rules} isDemo={site.isDemo} />
      <Further lang={lang} {...(act === GENERAL ? {} : { general: paths.rulesAct(GENERAL) + queryOf(narrowed) })} />
      <Version law={site.law} lang={lang} />
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}
