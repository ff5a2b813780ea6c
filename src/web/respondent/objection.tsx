import { isRefusal } from '../../kit/refusal.js';
import { refusals } from '../../kit/refusals.js';
import { fileObjection, type ServedView } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { Errors, refusalSentence, type Faults, type Page, type Routes } from '../kit/index.js';
import { pages } from './addresses.js';
import { Back, ownPage, Said, type OwnStatus } from './frame.js';
import { objectionText as t } from './objection.text.js';
import { recorded } from './recorded.js';
import { CheckForm, fileIds, readSending, SendingForm, waiting, type Unsent } from './sending.js';
import { respondentOf } from './session.js';
import { TimeSection } from './time.js';
import { may, viewOf } from './view.js';

const SEND = paths.respondentStep('keberatan/kirim');

/** `/terlapor/keberatan`: write, check, send; with its clock beside it. A late one is taken too, and marked. */
export function objectionRoutes(app: Routes): void {
  app.get(pages.objection, async (c) => show(c, await viewOf(c), await waiting(c), {}));
  app.post(pages.objection, check);
  app.post(SEND, send);
}

function show(c: Page, view: ServedView, unsent: Unsent, faults: Faults, status: OwnStatus = 200): Response | Promise<Response> {
  const lang = c.var.lang;
  const isOpen = may(view, 'file-objection');
  return ownPage(
    c,
    { title: t.title[lang], number: view.number, status },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{isOpen ? t.lead[lang] : (view.objection ? t.filed : t.notNow)[lang]}</p>
      {(isOpen || unsent.typed['cerita']) && (
        <SendingForm c={c} to={pages.objection} unsent={unsent} faults={faults} label={t.words[lang]} hint={t.wordsHint[lang]} />
      )}
      <Back c={c} />
    </>,
    <TimeSection c={c} view={view} />,
  );
}

async function check(c: Page): Promise<Response> {
  const { lang } = c.var;
  const view = await viewOf(c);
  const { faults, ...unsent } = await readSending(c, may(view, 'file-objection'));
  if (unsent.typed['ubah']) return show(c, view, unsent, {});
  const all = { ...empty(c, unsent), ...faults };
  if (Object.keys(all).length > 0) return show(c, view, unsent, all, 422);
  return ownPage(
    c,
    { title: t.checkTitle[lang], number: view.number },
    <>
      <h1>{t.checkTitle[lang]}</h1>
      <CheckForm c={c} view={view} unsent={unsent} send={SEND} change={pages.objection} goesTo="objectionGoesTo">
        <div>
          <dt>{t.words[lang]}</dt>
          <dd>{unsent.typed['cerita'] ? <Said text={unsent.typed['cerita']} /> : '–'}</dd>
        </div>
      </CheckForm>
    </>,
  );
}

const empty = (c: Page, { typed, files }: Unsent): Faults =>
  typed['cerita'] || files.length > 0 ? {} : { cerita: t.saySomething[c.var.lang] };

async function send(c: Page): Promise<Response> {
  const { ctx, lang, site } = c.var;
  const { faults, ...unsent } = await readSending(c, false);
  const all = { ...empty(c, unsent), ...faults };
  if (Object.keys(all).length > 0) return show(c, await viewOf(c), unsent, all, 422);
  try {
    await fileObjection(ctx, site.law, {
      caseId: respondentOf(c).caseId,
      version: null,
      text: unsent.typed['cerita'] ?? '',
      files: fileIds(unsent),
      receivedOn: null,
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const view = await viewOf(c);
    // A case takes one objection: a second press of the button finds it filed.
    if (view.objection === null)
      return show(
        c,
        view,
        unsent,
        { cerita: refusalSentence(error.code, error.data, lang) },
        refusals[error.code].status === 409 ? 409 : 422,
      );
  }
  return c.redirect(inLang(lang, recorded('keberatan')), 303);
}
