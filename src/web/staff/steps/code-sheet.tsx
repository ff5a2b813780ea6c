import type { CaseView } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, Mark, page, type Page } from '../../kit/index.js';
import { caseStepText } from '../case/case-step.text.js';
import { navOf, signedInPerson } from '../desk.js';
import { codeSheetText as t } from './code-sheet.text.js';

/**
 * The respondent's code, once: the answer to the step that made it, never an address of its own. Printing gives the slip
 * alone. The sheet itself is Indonesian, like the letter it travels with.
 */
export function codePage(c: Page, view: CaseView, code: string): Response | Promise<Response> {
  const { lang, site, ctx } = c.var;
  const address = `${site.publicUrl ?? `http://${c.req.header('host') ?? ''}`}${paths.respondent}`;
  const rows = [
    [t.number.id, view.state.number],
    [t.address.id, address],
  ] as const;
  return page(
    c,
    { title: t.title[lang], body: 'keep', nav: navOf(c, signedInPerson(c)) },
    <div class="page">
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>{t.dead[lang]}</p>
      </div>
      <section class="section kept" aria-labelledby="lembar">
        <h2 id="lembar">{t.title[lang]}</h2>
        <div class="body">
          <div class="slip" lang="id">
            <p class="brand">
              <Mark />
              Nirpihak
            </p>
            <p class="quiet small">{ctx.tenant.name}</p>
            <div class="level"></div>
            <p>{t.sheet.id}</p>
            <p class="words">{code}</p>
            <dl class="facts">
              {rows.map(([dt, dd]) => (
                <div>
                  <dt>{dt}</dt>
                  <dd>{dd}</dd>
                </div>
              ))}
            </dl>
            <p>{t.first.id}</p>
            <p>{t.opened.id}</p>
            <p>{t.paper.id}</p>
          </div>
          <p class="actions">
            <a class="button" href={inLang(lang, paths.case(view.state.id))}>
              {t.done[lang]}
            </a>
            <span class="quiet">{fill(caseStepText.case, lang, { number: view.state.number })}</span>
          </p>
        </div>
      </section>
    </div>,
  );
}
