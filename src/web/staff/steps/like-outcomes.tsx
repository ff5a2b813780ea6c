import { principleById, sanctionById } from '../../../law/index.js';
import { likeOutcomes, type CaseView } from '../../../procedure/index.js';
import { fill, type Page } from '../../kit/index.js';
import { citations } from '../parts.js';
import { decideText as t } from './decide.text.js';

/** After the range of the law: how like facts ended here, without names, or why nothing is shown. */
export async function LikeOutcomes({ c, view }: { c: Page; view: CaseView }) {
  const { ctx, lang, site } = c.var;
  const outcomes = await likeOutcomes(ctx, site.law, view.state.id);
  const { number, articles } = principleById(site.law, 'precedents');
  return (
    <section class="section" aria-labelledby="serupa">
      <h2 id="serupa">{t.like[lang]}</h2>
      {outcomes === null ? (
        <p>{fill(t.likeTooFew, lang, { n: number ?? 0 })}</p>
      ) : (
        <>
          <ul class="lined">
            {outcomes.map((one) => (
              <li>
                {fill(t.likeLine, lang, { sanction: sanctionById(site.law, one.sanction).name[lang], n: one.n })}
                {one.isLenient && ` ${t.likeLenient[lang]}`}
              </li>
            ))}
          </ul>
          <p>{t.likeLead[lang]}</p>
        </>
      )}
      <p class="quiet">{citations(site.law, articles, lang)}</p>
    </section>
  );
}
