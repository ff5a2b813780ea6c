import type { FC } from 'hono/jsx';
import { allegedAct, type ServedView } from '../../procedure/index.js';
import { fill, type Page } from '../kit/index.js';
import { Cited } from './cited.js';
import { Said, Section } from './frame.js';
import { rulesText as t } from './rules-section.text.js';

export const AllegationSection: FC<{ c: Page; view: ServedView }> = ({ c, view }) => (
  <Section id="dugaan" title={t.reported[c.var.lang]}>
    {view.isRestated && <p>{t.restated[c.var.lang]}</p>}
    {view.isRestated ? (
      <></>
    ) : view.allegation ? (
      <Said text={`${t.alleged[c.var.lang]} ${allegedAct(view.allegation)}.`} />
    ) : (
      <p>{t.erased[c.var.lang]}</p>
    )}
    <p class="quiet">{t.whichSide[c.var.lang]}</p>
  </Section>
);

/** The rules in plain words, and what must be proven for each: every one of it can be denied, while nothing is decided. */
export const RulesSection: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const { lang, site } = c.var;
  const isOpen = view.decision === null && view.status !== 'closed';
  if (view.isRestated) return <></>;
  return (
    <Section id="aturan" title={t.title[lang]}>
      {view.rules.map((rule) => (
        <>
          <h3>{rule.title[lang]}</h3>
          <p>{rule.text[lang]}</p>
          <p>{isOpen ? fill(t.elements, lang, { n: rule.elements.length }) : t.weighed[lang]}</p>
          <ol>
            {rule.elements.map((element) => (
              <li>{element.text[lang]}</li>
            ))}
          </ol>
          <Cited law={site.law} lang={lang} ids={rule.articles.map((article) => article.id)} />
        </>
      ))}
    </Section>
  );
};
