import type { FC } from 'hono/jsx';
import { isRefusal } from '../../kit/refusal.js';
import { refusals } from '../../kit/refusals.js';
import { routeOn } from '../../law/index.js';
import { fileAppeal, printAppeal, type ServedView } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { Errors, fill, FIELD_LIMIT, readForm, refusalSentence, type Faults, type Page, type Routes } from '../kit/index.js';
import { pages } from './addresses.js';
import { appealText as t } from './appeal.text.js';
import { Back, ownPage, Said, Section, type OwnStatus } from './frame.js';
import { recorded } from './recorded.js';
import { CheckForm, fileIds, readSending, SendingForm, waiting, type Unsent } from './sending.js';
import { respondentOf } from './session.js';
import { TimeSection } from './time.js';
import { may, viewOf } from './view.js';

const SEND = paths.respondentStep('banding/kirim');

/** `/terlapor/banding`: write the grounds, print the letter to the board, record the copy for the appointing authority. */
export function appealRoutes(app: Routes): void {
  app.get(pages.appeal, async (c) => show(c, await viewOf(c), await waiting(c), {}));
  app.post(pages.appeal, check);
  app.post(pages.appealLetter, letter);
  app.post(SEND, send);
}

function show(c: Page, view: ServedView, unsent: Unsent, faults: Faults, status: OwnStatus = 200): Response | Promise<Response> {
  const lang = c.var.lang;
  const isOpen = may(view, 'file-appeal');
  const isWaiting = view.appeal !== null && view.appeal.decided === null;
  return ownPage(
    c,
    { title: t.title[lang], number: view.number, status },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{(isOpen ? t.lead : isWaiting ? t.filed : t.notNow)[lang]}</p>
      {(isOpen || unsent.typed['cerita']) && (
        <SendingForm c={c} to={pages.appeal} unsent={unsent} faults={faults} label={t.words[lang]} hint={t.wordsHint[lang]} />
      )}
      {isWaiting && <PrintForm c={c} text={view.remedyText} label={t.printAgain[lang]} />}
      <Back c={c} />
    </>,
    <>
      {(isOpen || isWaiting) && <Where c={c} />}
      <TimeSection c={c} view={view} />
    </>,
  );
}

const Where: FC<{ c: Page }> = ({ c }) => (
  <Section id="ke-mana" title={t.whereTitle[c.var.lang]}>
    <WhereTo c={c} />
  </Section>
);

/** The board by the law's routing; its address is not in any source we read, and the page says so. */
const WhereTo: FC<{ c: Page }> = ({ c }) => {
  const { lang, site, ctx } = c.var;
  const board = routeOn(site.law, 'appeal-board', ctx.today());
  return (
    <>
      {board && <p>{fill(t.where, lang, { body: board.body[lang] })}</p>}
      <p class="quiet">{t.whereOpen[lang]}</p>
    </>
  );
};

const PrintForm: FC<{ c: Page; text: string; label: string }> = ({ c, text, label }) => (
  <form method="post" action={inLang(c.var.lang, pages.appealLetter)} target="_blank">
    <input type="hidden" name="cerita" value={text} />
    <div class="actions">
      <button class="button second">{label}</button>
    </div>
  </form>
);

async function check(c: Page): Promise<Response> {
  const { lang } = c.var;
  const view = await viewOf(c);
  const { faults, ...unsent } = await readSending(c, may(view, 'file-appeal'));
  if (unsent.typed['ubah']) return show(c, view, unsent, {});
  const all = { ...empty(c, unsent), ...faults };
  if (Object.keys(all).length > 0) return show(c, view, unsent, all, 422);
  const text = unsent.typed['cerita'] ?? '';
  return ownPage(
    c,
    { title: t.checkTitle[lang], number: view.number },
    <>
      <h1>{t.checkTitle[lang]}</h1>
      <h2>{t.stepOne[lang]}</h2>
      <p>{t.stepOneSay[lang]}</p>
      <PrintForm c={c} text={text} label={t.print[lang]} />
      <h2>{t.stepTwo[lang]}</h2>
      <WhereTo c={c} />
      <h2>{t.stepThree[lang]}</h2>
      <CheckForm c={c} view={view} unsent={unsent} send={SEND} change={pages.appeal} goesTo="appealGoesTo">
        <div>
          <dt>{t.words[lang]}</dt>
          <dd>{text ? <Said text={text} /> : '–'}</dd>
        </div>
      </CheckForm>
    </>,
  );
}

const empty = (c: Page, { typed, files }: Unsent): Faults =>
  typed['cerita'] || files.length > 0 ? {} : { cerita: t.saySomething[c.var.lang] };

/** The letter itself, made for this answer and kept nowhere. */
async function letter(c: Page): Promise<Response> {
  const { ctx, lang, site } = c.var;
  const typed = await readForm(c);
  try {
    const pdf = await printAppeal(ctx, site.law, { text: (typed['cerita'] ?? '').slice(0, FIELD_LIMIT) });
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="surat-banding.pdf"',
      'cache-control': 'no-store',
    };
    return new Response(Buffer.from(pdf), { headers });
  } catch (error) {
    if (!isRefusal(error) || !error.code.startsWith('letters.')) throw error;
    return show(c, await viewOf(c), { typed, files: (await waiting(c)).files }, { cerita: t.noPrint[lang] }, 422);
  }
}

async function send(c: Page): Promise<Response> {
  const { ctx, lang, site } = c.var;
  const { faults, ...unsent } = await readSending(c, false);
  const all = { ...empty(c, unsent), ...faults };
  if (Object.keys(all).length > 0) return show(c, await viewOf(c), unsent, all, 422);
  const { caseId } = respondentOf(c);
  try {
    const words = { number: '', text: unsent.typed['cerita'] ?? '', files: fileIds(unsent) };
    await fileAppeal(ctx, site.law, { caseId, version: null, filedOn: null, ...words });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const view = await viewOf(c);
    // A case takes one appeal: a second press of the button finds its copy recorded.
    if (view.appeal === null)
      return show(
        c,
        view,
        unsent,
        { cerita: refusalSentence(error.code, error.data, lang) },
        refusals[error.code].status === 409 ? 409 : 422,
      );
  }
  return c.redirect(inLang(lang, recorded('banding')), 303);
}
