import type { FC } from 'hono/jsx';
import type { ServedElement } from '../../procedure/index.js';
import { fill, type Page } from '../kit/index.js';
import { findingsText as t } from './findings.text.js';
import { Said } from './frame.js';

/** The served decision, element by element: found how, what the person said to it, why, by which evidence. */
export const Findings: FC<{ c: Page; elements: readonly ServedElement[] }> = ({ c, elements }) =>
  elements.length === 0 ? (
    <></>
  ) : (
    <>
      <h3>{t.title[c.var.lang]}</h3>
      <ol class="lined">
        {elements.map((one) => (
          <Element c={c} one={one} />
        ))}
      </ol>
    </>
  );

const Element: FC<{ c: Page; one: ServedElement }> = ({ c, one }) => {
  const lang = c.var.lang;
  const numbers = one.evidence.length === 0 ? t.noEvidence[lang] : fill(t.numbers, lang, { numbers: one.evidence.join(', ') });
  return (
    <li>
      <p>{one.text[lang]}</p>
      <dl class="facts">
        <div>
          <dt>{t.finding[lang]}</dt>
          <dd>{t.findings[one.finding][lang]}</dd>
        </div>
        <div>
          <dt>{t.said[lang]}</dt>
          <dd>{one.said ? <Said text={one.said} /> : (one.reason ? t.saidNothing : t.erased)[lang]}</dd>
        </div>
        <div>
          <dt>{t.reason[lang]}</dt>
          <dd>{one.reason ? <Said text={one.reason} /> : t.erased[lang]}</dd>
        </div>
        <div>
          <dt>{t.evidence[lang]}</dt>
          <dd>{numbers}</dd>
        </div>
      </dl>
    </li>
  );
};
