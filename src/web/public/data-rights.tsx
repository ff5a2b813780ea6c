import { clockTime, dayOf, longDay } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { refusals } from '../../kit/refusals.js';
import { askRight, followRight, isRight, RIGHTS, type AskedRight, type FollowedRight } from '../../rights/index.js';
import {
  Button,
  Choices,
  Errors,
  Field,
  fill,
  page,
  publicNav,
  readForm,
  refusalSentence,
  type Faults,
  type Page,
  type Routes,
  type Typed,
} from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { Grounds } from './data-rights-grounds.js';
import { dataRightsText as t } from './data-rights.text.js';

/** Adds `/hak-data`: what anyone may ask about data on themselves, and how a request stands. */
export function dataRightsRoutes(app: Routes): void {
  app.get(paths.dataRights, (c) => askPage(c, {}, {}));
  app.post(paths.dataRights, ask);
  app.get(paths.dataRightsFollow, (c) => askPage(c, {}, {}));
  app.post(paths.dataRightsFollow, follow);
}

type Status = 200 | 404 | 409 | 422 | 429;

function askPage(c: Page, typed: Typed, faults: Faults, status: Status = 200): Response | Promise<Response> {
  const { lang, site } = c.var;
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>{t.hours[lang]}</p>
        <Grounds law={site.law} lang={lang} />
        <p>
          {t.reporters[lang]} <a href={inLang(lang, paths.follow)}>{t.mailbox[lang]}</a>
        </p>
      </div>
      <form method="post" action={inLang(lang, paths.dataRights)}>
        <Choices
          name="hak"
          label={t.kind[lang]}
          value={typed['hak']}
          faults={faults}
          options={RIGHTS.map((kind) => ({ value: kind, label: t.kinds[kind][lang] }))}
        />
        <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
        <Field name="alamat" label={t.reach[lang]} hint={t.reachHint[lang]} value={typed['alamat']} faults={faults} />
        <Field name="hubungan" label={t.relation[lang]} hint={t.relationHint[lang]} value={typed['hubungan']} faults={faults} />
        <Field name="permintaan" label={t.text[lang]} hint={t.textHint[lang]} rows={5} value={typed['permintaan']} faults={faults} />
        <p class="actions">
          <Button>{t.send[lang]}</Button>
        </p>
      </form>
      <section class="section" aria-labelledby="lihat">
        <h2 id="lihat">{t.follow[lang]}</h2>
        <p>{t.followLead[lang]}</p>
        <form method="post" action={inLang(lang, paths.dataRightsFollow)}>
          <Field name="kode" label={t.code[lang]} value={typed['kode']} faults={faults} spellcheck={false} />
          <p class="actions">
            <Button second>{t.follow[lang]}</Button>
          </p>
        </form>
      </section>
    </div>,
    status,
  );
}

async function ask(c: Page): Promise<Response> {
  const { ctx, site, lang } = c.var;
  const typed = await readForm(c);
  const kind = typed['hak'];
  if (!isRight(kind)) return askPage(c, typed, { hak: t.faults.kind[lang] }, 422);
  const words = {
    name: typed['nama'] ?? '',
    reach: typed['alamat'] ?? '',
    relation: typed['hubungan'] ?? '',
    text: typed['permintaan'] ?? '',
  };
  try {
    return await sentPage(c, await askRight(ctx, site.law, { kind, ...words }));
  } catch (error) {
    return again(c, typed, 'nama', error);
  }
}

async function follow(c: Page): Promise<Response> {
  const typed = await readForm(c);
  try {
    return await statePage(c, await followRight(c.var.ctx, typed['kode'] ?? ''));
  } catch (error) {
    return again(c, typed, 'kode', error);
  }
}

/** The form as it was typed, with the sentence at its field; what is no expected no goes on. */
function again(c: Page, typed: Typed, field: string, error: unknown): Response | Promise<Response> {
  if (!isRefusal(error) || !/^rights\.|^kit\.too-long/.test(error.code)) throw error;
  const { status } = refusals[error.code];
  const shown = status === 404 || status === 429 ? status : 422;
  return askPage(c, typed, { [field]: refusalSentence(error.code, error.data, c.var.lang) }, shown);
}

function momentWords(c: Page, at: Temporal.Instant): string {
  const { lang, ctx } = c.var;
  return `${longDay(dayOf(at, ctx.tenant.zone), lang)}, ${clockTime(at, ctx.tenant.zone, lang)}`;
}

function sentPage(c: Page, { number, code, dueAt }: AskedRight): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: t.sent[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{t.sent[lang]}</h1>
        <p class="lead">{`${t.due[lang]} ${momentWords(c, dueAt)}.`}</p>
        <p>{`${t.number[lang]} ${number}`}</p>
        <p>{t.codeOnce[lang]}</p>
        <p class="code">{code}</p>
      </div>
    </div>,
  );
}

function statePage(c: Page, followed: FollowedRight): Response | Promise<Response> {
  const { lang, ctx } = c.var;
  const { number, kind, receivedAt, dueAt, state, answeredAt } = followed;
  const isLate = state !== 'answered' && Temporal.Instant.compare(dueAt, ctx.now()) < 0;
  const words = answeredAt ? fill(t.states.answered, lang, { at: momentWords(c, answeredAt) }) : t.states[isLate ? 'late' : 'open'][lang];
  const rows = [
    [t.received[lang], momentWords(c, receivedAt)],
    [t.due[lang], momentWords(c, dueAt)],
    [t.state[lang], words],
  ] as const;
  return page(
    c,
    { title: `${t.number[lang]} ${number}`, nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{`${t.number[lang]} ${number}`}</h1>
        <p class="lead">{t.kinds[kind][lang]}</p>
        <dl class="facts">
          {rows.map(([dt, dd]) => (
            <div>
              <dt>{dt}</dt>
              <dd>{dd}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>,
  );
}
