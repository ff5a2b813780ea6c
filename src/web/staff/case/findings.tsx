import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { articlesOn, ruleById, type Law } from '../../../law/index.js';
import type { CaseView } from '../../../procedure/index.js';
import { citations } from '../parts.js';
import { factsText as t } from './facts.text.js';

/** The rules a person chose and, once weighed, how each element was found. */
export const Findings: FC<{ law: Law; lang: Lang; view: CaseView }> = ({ law, lang, view }) => {
  const { actOn, alleged, deliberation } = view.state;
  if (alleged.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="dipilih">
      <h2 id="dipilih">{(deliberation ? t.deliberation : t.chosen)[lang]}</h2>
      <div class="body">
        {view.allegation && <p>{view.allegation}</p>}
        {alleged.map(({ rule: id, elements }) => {
          const rule = ruleById(law, id);
          return (
            <>
              <h3>{rule.title[lang]}</h3>
              <p class="by">{citations(law, articlesOn(rule, actOn), lang)}</p>
              <ol class="lined">
                {elements.map((element) => (
                  <li>
                    <p>{rule.elements.find((one) => one.id === element)?.text[lang] ?? element}</p>
                    <Found lang={lang} view={view} rule={id} element={element} />
                  </li>
                ))}
              </ol>
            </>
          );
        })}
        {view.deliberationWords?.reasons && <p>{view.deliberationWords.reasons}</p>}
      </div>
    </section>
  );
};

const Found: FC<{ lang: Lang; view: CaseView; rule: string; element: string }> = ({ lang, view, rule, element }) => {
  const found = view.state.deliberation?.elements.find((one) => one.rule === rule && one.element === element);
  const words = view.deliberationWords?.elements.find((one) => one.rule === rule && one.element === element);
  if (!found) return <></>;
  return (
    <>
      <p>
        <strong>{t.finding[found.finding][lang]}</strong>
        {found.evidence.length > 0 && `: ${found.evidence.map((file) => view.files.get(file)?.name ?? file.slice(0, 8)).join(', ')}`}
      </p>
      {words?.said && (
        <p>
          {t.said[lang]}: {words.said}
        </p>
      )}
      {words?.reason && (
        <p>
          {t.reason[lang]}: {words.reason}
        </p>
      )}
    </>
  );
};
