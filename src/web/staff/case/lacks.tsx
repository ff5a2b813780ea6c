import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { ruleById, type Law } from '../../../law/index.js';
import { lacksIn, type CaseView, type Command, type Lack } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { lacksText as t } from './lacks.text.js';

/** The pages that mend; a test holds them to the pages of the steps, which this one cannot ask without asking for itself. */
export const MENDED_AT: Partial<Record<Command, string>> = {
  'minute-hearing': 'berita-acara',
  'draft-no-show': 'berita-acara-tidak-hadir',
  'assign-people': 'peran',
  'answer-replacement': 'penggantian',
  'draft-recommendation': 'rekomendasi',
  'answer-transfer': 'jawaban-lembaga',
  deliberate: 'unsur',
  'draft-clearing': 'tidak-terbukti',
  'record-basis': 'bukti',
  'serve-evidence': 'bukti',
  reply: 'jawaban-kertas',
  'choose-rules': 'fakta',
  'link-case': 'kaitkan',
};

/** What a finding of breach still lacks, element by element, each with the page that mends it. */
export const Lacks: FC<{ law: Law; lang: Lang; view: CaseView }> = ({ law, lang, view }) => {
  const lacks = lacksIn(law, view.state, view.moment);
  return (
    <section class="section" aria-labelledby="kurang">
      <h2 id="kurang">{t.title[lang]}</h2>
      {lacks.length === 0 ? (
        <p>{t.nothing[lang]}</p>
      ) : (
        <>
          <p>{t.lead[lang]}</p>
          <ol class="lined">
            {lacks.map((lack) => (
              <li>
                <LackLine law={law} lang={lang} view={view} lack={lack} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="quiet">{t.one[lang]}</p>
    </section>
  );
};

function LackLine({ law, lang, view, lack }: { law: Law; lang: Lang; view: CaseView; lack: Lack }) {
  const slug = MENDED_AT[lack.mendedBy];
  const rule = lack.rule === null ? undefined : ruleById(law, lack.rule);
  const element = rule?.elements.find((one) => one.id === lack.element);
  return (
    <>
      {rule && (
        <>
          <strong>{element ? element.text[lang] : rule.title[lang]}</strong> {element && <span class="quiet">({rule.title[lang]})</span>}
          <br />
        </>
      )}
      {lack.what[lang]} {slug && <a href={inLang(lang, `${paths.caseStep(view.state.id, slug)}${anchorOf(view, lack)}`)}>{t.mend[lang]}</a>}
    </>
  );
}

/** The very element on the page of elements. */
function anchorOf({ state }: CaseView, { mendedBy, rule, element }: Lack): string {
  if (mendedBy !== 'deliberate' || rule === null || element === null) return '';
  const place = state.alleged.findIndex((one) => one.rule === rule);
  return `#unsur-${place}-${state.alleged[place]?.elements.indexOf(element) ?? 0}`;
}
