import type { FC } from 'hono/jsx';
import { plainDay } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { refusals } from '../../kit/refusals.js';
import type { Bilingual } from '../../kit/text.js';
import { reply, type ServedView, type Stance } from '../../procedure/index.js';
import { inLang } from '../paths.js';
import { Errors, fill, refusalSentence, type Faults, type Page, type Routes } from '../kit/index.js';
import { pages } from './addresses.js';
import { Back, ownPage, Said, Section, type OwnStatus } from './frame.js';
import { recorded } from './recorded.js';
import { replyText as t } from './reply.text.js';
import { CheckForm, fileIds, readSending, SendingForm, waiting, type Unsent } from './sending.js';
import { respondentOf } from './session.js';
import { may, viewOf, type Reply } from './view.js';

/** `/terlapor/jawaban`: write, check, send. Sending twice is one answer. */
export function replyRoutes(app: Routes): void {
  app.get(pages.reply, async (c) => show(c, await viewOf(c), await waiting(c), {}));
  app.post(pages.reply, check);
  app.post(pages.sendReply, send);
}

const STANCES = { tidak: 'not-true', sebagian: 'partly', ya: 'true', nanti: 'at-hearing' } as const satisfies Record<string, Stance>;
type Typed = keyof typeof STANCES;
const isStance = (text: string | undefined): text is Typed => text !== undefined && Object.hasOwn(STANCES, text);

/** The form on the case's own page, and what was sent before. */
export const ReplySection: FC<{ c: Page; view: ServedView; unsent: Unsent }> = ({ c, view, unsent }) => {
  const lang = c.var.lang;
  const sent = view.replies;
  if (!may(view, 'reply') && sent.length === 0) return <></>;
  return (
    <Section id="jawab" title={t.title[lang]}>
      {may(view, 'reply') && <p>{leadOf(view)[lang]}</p>}
      <SentReplies c={c} sent={sent} />
      {may(view, 'reply') && <ReplyForm c={c} unsent={unsent} faults={{}} />}
    </Section>
  );
};

function leadOf(view: ServedView): Bilingual {
  if (!may(view, 'reply')) return t.closed;
  return view.wasHeardOn ? t.stillMore : t.noAdmission;
}

const SentReplies: FC<{ c: Page; sent: readonly Reply[] }> = ({ c, sent }) => {
  const lang = c.var.lang;
  if (sent.length === 0) return <></>;
  return (
    <ol class="lined">
      {sent.map((one) => (
        <li>
          <h3>{fill(one.via === 'paper' ? t.sentPaper : t.sentPage, lang, { on: plainDay(one.on, lang) })}</h3>
          {isKnown(one.stance) && <p>{t.stances[one.stance][lang]}</p>}
          <Said text={one.text} />
          {one.files.length > 0 && <p class="by">{fill(t.withFiles, lang, { n: one.files.length })}</p>}
        </li>
      ))}
    </ol>
  );
};

const isKnown = (stance: string): stance is keyof typeof t.stances => Object.hasOwn(t.stances, stance);

const ReplyForm: FC<{ c: Page; unsent: Unsent; faults: Faults }> = ({ c, unsent, faults }) => {
  const lang = c.var.lang;
  const options = (Object.entries(STANCES) as [Typed, (typeof STANCES)[Typed]][]).map(([value, stance]) => ({
    value,
    label: t.stances[stance][lang],
  }));
  return (
    <SendingForm
      c={c}
      to={pages.reply}
      unsent={unsent}
      faults={faults}
      label={t.words[lang]}
      hint={t.wordsHint[lang]}
      stances={{ label: t.isItTrue[lang], options }}
    />
  );
};

function show(c: Page, view: ServedView, unsent: Unsent, faults: Faults, status: OwnStatus = 200): Response | Promise<Response> {
  const lang = c.var.lang;
  return ownPage(
    c,
    { title: t.title[lang], number: view.number, status },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{leadOf(view)[lang]}</p>
      {/* What was written stays in sight even when the step closed meanwhile. */}
      {(may(view, 'reply') || unsent.typed['cerita']) && <ReplyForm c={c} unsent={unsent} faults={faults} />}
      <Back c={c} />
    </>,
  );
}

async function check(c: Page): Promise<Response> {
  const view = await viewOf(c);
  const { faults, ...unsent } = await readSending(c, may(view, 'reply'));
  const { typed } = unsent;
  if (typed['ubah'] || Object.keys(typed).length === 0) return show(c, view, unsent, {});
  const all = { ...missing(c, unsent), ...faults };
  if (Object.keys(all).length > 0) return show(c, view, unsent, all, 422);
  return checkPage(c, view, unsent);
}

function missing(c: Page, { typed, files }: Unsent): Faults {
  if (!isStance(typed['benar'])) return { benar: t.chooseOne[c.var.lang] };
  return typed['cerita'] || files.length > 0 || typed['benar'] === 'nanti' ? {} : { cerita: t.saySomething[c.var.lang] };
}

function checkPage(c: Page, view: ServedView, unsent: Unsent): Response | Promise<Response> {
  const lang = c.var.lang;
  const stance = unsent.typed['benar'];
  return ownPage(
    c,
    { title: t.checkTitle[lang], number: view.number },
    <>
      <h1>{t.checkTitle[lang]}</h1>
      <CheckForm c={c} view={view} unsent={unsent} send={pages.sendReply} change={pages.reply} goesTo="replyGoesTo">
        <div>
          <dt>{t.isItTrue[lang]}</dt>
          <dd>{isStance(stance) && t.stances[STANCES[stance]][lang]}</dd>
        </div>
        <div>
          <dt>{t.words[lang]}</dt>
          <dd>{unsent.typed['cerita'] ? <Said text={unsent.typed['cerita']} /> : t.noWords[lang]}</dd>
        </div>
      </CheckForm>
    </>,
  );
}

async function send(c: Page): Promise<Response> {
  const { faults, ...unsent } = await readSending(c, false);
  const { typed } = unsent;
  const stance = typed['benar'];
  if (Object.keys(faults).length > 0 || !isStance(stance))
    return show(c, await viewOf(c), unsent, { ...missing(c, unsent), ...faults }, 422);
  try {
    await sendOnce(
      c,
      { stance: STANCES[stance], text: typed['cerita'] ?? '', files: fileIds(unsent), receipt: null },
      Number(typed['versi']),
    );
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const status = refusals[error.code].status === 409 ? 409 : 422;
    return show(c, await viewOf(c), unsent, { cerita: refusalSentence(error.code, error.data, c.var.lang) }, status);
  }
  return c.redirect(inLang(c.var.lang, recorded('jawaban')), 303);
}

type Words = Omit<Parameters<typeof reply>[1], 'caseId' | 'version'>;

/** A second press of the button finds the version moved and its own words there already. */
async function sendOnce(c: Page, words: Words, version: number): Promise<void> {
  const { ctx } = c.var;
  const input = { ...words, caseId: respondentOf(c).caseId };
  try {
    await reply(ctx, { ...input, version: Number.isSafeInteger(version) ? version : null });
  } catch (error) {
    if (!isRefusal(error, 'ledger.changed-meanwhile')) throw error;
    const last = (await viewOf(c)).replies.at(-1);
    // The files of the first press are the case's by now and no longer wait here: the words alone tell.
    if (last && last.stance === words.stance && last.text === words.text) return;
    await reply(ctx, { ...input, version: null });
  }
}
