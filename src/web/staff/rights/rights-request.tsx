import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import {
  draftAnswer,
  readRight,
  recordAnswered,
  type AskedWords,
  type Outcome as Answered,
  type RightsRequest,
} from '../../../rights/index.js';
import { articleById, groundsFor, type Law, type RefusalGround } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { Facts, Part } from '../part.js';
import { Version } from '../parts.js';
import { DueHour, momentWords } from './rights-hours.js';
import { rightsText as t } from './rights.text.js';

const OUTCOMES = Object.keys(t.outcomes) as Answered[];

/** `/meja/hak-data/permintaan/<id>`: what is asked, by which hour, the answer and its delivery. */
export async function rightsRequestPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const { request, words } = await readRight(ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown ?? untouched({ 'jabatan-ttd': '' });
  return deskPage(
    c,
    fill(t.request, lang, { number: request.number }),
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.rightsDesk)}>{t.title[lang]}</a>
        </p>
        <h1>{fill(t.request, lang, { number: request.number })}</h1>
        <p class="lead">{t.kinds[request.kind][lang]}</p>
        <p>
          <DueHour c={c} at={request.dueAt} isDone={request.state === 'answered'} />
        </p>
      </div>
      <Asked c={c} request={request} words={words} />
      {request.letter && <Drafted c={c} request={request} typed={typed} faults={faults} />}
      {request.state !== 'answered' && <AnswerForm c={c} request={request} typed={typed} faults={faults} />}
    </>,
    status,
  );
}

const Asked: FC<{ c: Page; request: RightsRequest; words: AskedWords | null }> = ({ c, request, words }) => {
  const { lang, ctx } = c.var;
  const gone = words === null ? t.gone[lang] : '';
  return (
    <Facts
      rows={[
        [t.received[lang], momentWords(request.receivedAt, ctx.tenant.zone, lang)],
        [t.who[lang], words?.name ?? gone],
        [t.relation[lang], words?.relation ?? ''],
        [t.reach[lang], words?.reach ?? gone],
        [t.asked[lang], words?.text ?? gone],
        [t.state[lang], [t.states[request.state][lang], request.outcome && t.outcomes[request.outcome][lang]].filter(Boolean).join(', ')],
      ]}
    />
  );
};

type FormProps = { c: Page; request: RightsRequest; typed: Typed; faults: Shown['faults'] };

const Drafted: FC<FormProps> = ({ c, request, typed, faults }) => {
  const { lang } = c.var;
  return (
    <Part id="surat" title={t.letter[lang]}>
      <p class="actions">
        <a class="button second" href={inLang(lang, paths.officeLetter(request.letter!))}>
          {t.openLetter[lang]}
        </a>
      </p>
      {request.state === 'drafted' && (
        <form method="post" action={inLang(lang, paths.rightsRequestStep(request.id, 'sampai'))}>
          <h3>{t.deliver[lang]}</h3>
          <p>{t.deliverNote[lang]}</p>
          <Field name="cara" label={t.way[lang]} value={typed['cara']} faults={faults} />
          <p class="actions">
            <Button>{t.done[lang]}</Button>
          </p>
        </form>
      )}
    </Part>
  );
};

/** The article with the state of its wording, and what is open about the ground. */
function groundHint(law: Law, { article, settled, note }: RefusalGround, lang: Lang): string {
  const { label, verified } = articleById(law, article);
  const basis = verified ? label[lang] : `${label[lang]} (${t.notCompared[lang]})`;
  return settled ? basis : `${basis}. ${t.unsettled[lang]} ${note[lang]}`;
}

const AnswerForm: FC<FormProps> = ({ c, request, typed, faults }) => {
  const { lang, site } = c.var;
  const grounds = groundsFor(site.law, request.kind).map((one) => ({
    value: one.id,
    label: one.text[lang],
    hint: groundHint(site.law, one, lang),
  }));
  return (
    <Part id="jawab" title={(request.letter ? t.again : t.answer)[lang]}>
      <form method="post" action={inLang(lang, paths.rightsRequestStep(request.id, 'jawab'))}>
        <Version version={request.version} />
        <Choices
          name="hasil"
          label={t.outcome[lang]}
          value={typed['hasil']}
          faults={faults}
          options={OUTCOMES.map((one) => ({ value: one, label: t.outcomes[one][lang] }))}
        />
        <Choices
          name="alasan"
          label={t.ground[lang]}
          hint={t.groundHint[lang]}
          value={typed['alasan'] ?? ''}
          faults={faults}
          options={[{ value: '', label: t.noGround[lang] }, ...grounds]}
        />
        <Field name="identitas" label={t.identity[lang]} value={typed['identitas']} faults={faults} />
        <Field
          name="isi-jawaban"
          label={t.reasons[lang]}
          hint={t.reasonsHint[lang]}
          rows={6}
          value={typed['isi-jawaban']}
          faults={faults}
        />
        <Field name="nama-ttd" label={t.signerName[lang]} value={typed['nama-ttd']} faults={faults} />
        <Field name="jabatan-ttd" label={t.signerPost[lang]} value={typed['jabatan-ttd']} faults={faults} />
        <p class="actions">
          <Button>{t.draft[lang]}</Button>
        </p>
      </form>
    </Part>
  );
};

export async function rightsAnswerPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => answer(c, typed),
    (shown) => rightsRequestPage(c, shown),
    { 'rights.ground-needed': 'alasan', 'rights.identity-first': 'identitas', 'rights.reasons-needed': 'isi-jawaban' },
  );
}

async function answer(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, site, lang } = c.var;
  const outcome = OUTCOMES.find((one) => one === typed['hasil']);
  const signer = { name: typed['nama-ttd'] ?? '', post: typed['jabatan-ttd'] ?? '', unit: '' };
  const faults = {
    ...(outcome ? {} : { hasil: t.faults.outcome[lang] }),
    ...(signer.name && signer.post ? {} : { 'nama-ttd': t.faults.signer[lang] }),
  };
  if (!outcome || Object.keys(faults).length > 0) return { faults };
  const id = c.req.param('id') ?? '';
  const letter = await draftAnswer(ctx, site.law, {
    id,
    version: Number(typed['versi']),
    outcome,
    ground: typed['alasan'] || null,
    reasons: typed['isi-jawaban'] ?? '',
    identity: typed['identitas'] ?? '',
    signer,
  });
  return { next: paths.officeLetter(letter) };
}

export async function rightsDeliveredPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const id = c.req.param('id') ?? '';
  const deliver = async (): Promise<Outcome> => {
    await recordAnswered(c.var.ctx, { id, way: typed['cara'] ?? '' });
    return { next: paths.rightsRequest(id) };
  };
  return attempt(c, typed, deliver, (shown) => rightsRequestPage(c, shown), { 'rights.no-answer': 'cara' });
}
