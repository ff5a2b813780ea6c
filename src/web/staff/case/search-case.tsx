import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import { caseView, searchInCase, type FoundPassage } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Field, fill, readForm, type Page } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { casePage } from './case-frame.js';
import { happeningWords } from './timeline.text.js';
import { searchText as t } from '../cases/search.text.js';

/** `/meja/perkara/<id>/cari`: words in what was said and written in this case. What is sought stands in no address. */
export async function searchCasePage(c: Page, shown: Shown = untouched(), found: readonly FoundPassage[] | null = null): Promise<Response> {
  const { lang, ctx } = c.var;
  const id = c.req.param('id') ?? '';
  const view = await caseView(ctx, id);
  return casePage(
    c,
    view,
    'cari',
    <section class="section" aria-labelledby="cari-isi">
      <h2 id="cari-isi">{t.inCase[lang]}</h2>
      {view.isSealed ? (
        <p class="empty">{t.inCaseSealed[lang]}</p>
      ) : (
        <form method="post" action={inLang(lang, paths.caseStep(id, 'cari'))} role="search">
          <p>{t.inCaseLead[lang]}</p>
          <Field name="kata" label={t.words[lang]} hint={t.wordsHint[lang]} value={shown.typed['kata']} faults={shown.faults} />
          <p class="actions">
            <Button>{t.wordsGo[lang]}</Button>
          </p>
        </form>
      )}
      {found && <Passages c={c} id={id} found={found} />}
    </section>,
    shown,
  );
}

const Passages: FC<{ c: Page; id: string; found: readonly FoundPassage[] }> = ({ c, id, found }) => {
  const { lang } = c.var;
  if (found.length === 0) return <p class="empty">{t.wordsNone[lang]}</p>;
  return (
    <>
      <p role="status">{fill(t.wordsFound, lang, { n: found.length })}</p>
      <ul class="lined">
        {found.map((one) => (
          <li>
            <p>
              <a href={inLang(lang, `${paths.case(id)}#lini`)}>{happeningWords[one.kind]?.[lang] ?? one.kind}</a>,{' '}
              <time datetime={one.on}>{longDay(one.on, lang)}</time>
            </p>
            <p>{one.pieces.map((piece) => (piece.isSought ? <mark>{piece.text}</mark> : piece.text))}</p>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The words travel in the body of a POST, and nothing but the answer holds them. */
export async function searchCasePost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  let answer: Response | null = null;
  const work = async (): Promise<Outcome> => {
    const caseId = c.req.param('id') ?? '';
    const found = await searchInCase(c.var.ctx, { caseId, words: typed['kata'] ?? '' });
    answer = await searchCasePage(c, untouched(typed), found);
    return { next: paths.case(caseId) };
  };
  const response = await attempt(c, typed, work, (shown) => searchCasePage(c, shown), { 'procedure.words-needed': 'kata' });
  return answer ?? response;
}
