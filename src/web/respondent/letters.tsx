import type { FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import { isId, type LetterId } from '../../kit/ids.js';
import { isRefusal, Refusal } from '../../kit/refusal.js';
import { letterForRespondent, readDecision, type ServedView } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { fill, type Page, type Routes } from '../kit/index.js';
import { pages } from './addresses.js';
import { fileEnding } from './file-ending.js';
import { Back, ownPage, Section } from './frame.js';
import { lettersText as t } from './letters.text.js';
import { respondentOf } from './session.js';
import { may, viewOf } from './view.js';

type Letter = ServedView['letters'][number];

/** `/terlapor/surat`: the letters that were handed over; the decision is opened by a button, because its first reading is recorded. */
export function letterRoutes(app: Routes): void {
  app.get(pages.letters, showLetters);
  app.get(paths.respondentLetter(':id'), openLetter);
  app.post(pages.decision, openDecision);
}

async function showLetters(c: Page): Promise<Response> {
  const lang = c.var.lang;
  const view = await viewOf(c);
  return ownPage(
    c,
    { title: t.title[lang], here: pages.letters, number: view.number },
    <>
      <h1>{t.title[lang]}</h1>
      <p class="lead">{t.lead[lang]}</p>
    </>,
    <Section id="daftar" title={t.listTitle[lang]}>
      <LetterList c={c} view={view} />
      <p class="quiet">
        {t.check[lang]} <a href={inLang(lang, paths.verify)}>{t.toCheck[lang]}</a>
      </p>
      <Back c={c} />
    </Section>,
  );
}

export const LetterList: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const lang = c.var.lang;
  if (view.letters.length === 0) return <p>{t.none[lang]}</p>;
  return (
    <ul class="lined">
      {view.letters.map((letter) => (
        <li>
          <h3>{t.roles[letter.role][lang]}</h3>
          <p class="by">
            {fill(t.numbered, lang, { number: letter.number ?? '–', on: letter.datedOn ? longDay(letter.datedOn, lang) : '–' })}
          </p>
          <OpenLetter c={c} view={view} letter={letter} />
        </li>
      ))}
    </ul>
  );
};

const OpenLetter: FC<{ c: Page; view: ServedView; letter: Letter }> = ({ c, view, letter }) => {
  const lang = c.var.lang;
  if (letter.role !== 'decision' || !may(view, 'read-decision'))
    return (
      <p>
        <a href={inLang(lang, paths.respondentLetter(letter.letter))}>
          {t.open[lang]}
          <span class="hide">: {t.roles[letter.role][lang]}</span>
        </a>
      </p>
    );
  return (
    <form method="post" action={inLang(lang, pages.decision)}>
      <p class="quiet">{t.isRecorded[lang]}</p>
      <div class="actions">
        <button class="button">{t.openDecision[lang]}</button>
      </div>
    </form>
  );
};

/** The signed letter as it was handed over: a PDF, or the scan of it. */
async function openLetter(c: Page): Promise<Response> {
  const id = c.req.param('id') ?? '';
  if (!isId(id)) throw new Refusal('procedure.not-shown');
  const { media, size, bytes } = await letterForRespondent(c.var.ctx, id as LetterId);
  const headers = {
    'content-type': media,
    'content-length': String(size),
    'content-disposition': `inline; filename="surat.${fileEnding(media)}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return new Response(ReadableStream.from(bytes), { headers });
}

/** Records the first reading, then leads to the letter. Pressed twice, it only leads there. */
async function openDecision(c: Page): Promise<Response> {
  const view = await viewOf(c);
  const letter = view.letters.find((one) => one.role === 'decision');
  if (!letter) throw new Refusal('procedure.not-shown');
  try {
    await readDecision(c.var.ctx, { caseId: respondentOf(c).caseId, version: null });
  } catch (error) {
    if (!isRefusal(error) || !error.code.startsWith('procedure.')) throw error;
  }
  return c.redirect(inLang(c.var.lang, paths.respondentLetter(letter.letter)), 303);
}
