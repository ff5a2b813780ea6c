import type { Child } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import {
  checkCertificate,
  isSeed,
  makeCertificate,
  markQuiz,
  NAME_LIMIT,
  PASS_AT,
  QUESTIONS,
  type Certificate,
} from '../../../education/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, fill, Mark, page, publicNav, readForm, type Faults, type Page, type Typed } from '../../kit/index.js';
import { certificateText as t } from './certificate.text.js';
import { BackToLearning } from './learn.js';
import { answersIn, resultPage } from './quiz.js';

/** `/belajar/surat-keterangan`: made from a passed quiz, or checked by anybody; nothing of either is kept. */
export async function certificateCheck(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return isSeed(typed['undi']) ? make(c, typed, typed['undi']) : check(c, typed);
}

function nameFault(c: Page, name: string): Faults {
  if (name === '') return { nama: t.faults.nama[c.var.lang] };
  return name.length > NAME_LIMIT ? { nama: fill(t.faults.panjang, c.var.lang, { limit: NAME_LIMIT }) } : {};
}

/** Marked again from the answers in the form: nobody types their own score. */
function make(c: Page, typed: Typed, seed: string): Response | Promise<Response> {
  const result = { seed, ...markQuiz(c.var.site.law, seed, answersIn(typed)) };
  const name = (typed['nama'] ?? '').replace(/\s+/g, ' ');
  const faults = result.score >= PASS_AT ? nameFault(c, name) : {};
  if (result.score < PASS_AT || Object.keys(faults).length > 0) return resultPage(c, result, faults, name);
  return sheet(c, makeCertificate(c.var.ctx, { name, score: result.score }));
}

function sheet(c: Page, { name, on, score, code }: Certificate): Response | Promise<Response> {
  const { lang, ctx, site } = c.var;
  const url = `${site.publicUrl ?? `http://${c.req.header('host') ?? ''}`}${inLang(lang, paths.learnCertificate)}`;
  const row = (label: string, value: Child) => (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c), body: 'keep' },
    <div class="page">
      <div class="top">
        <BackToLearning lang={lang} />
        <p>{t.print[lang]}</p>
      </div>
      <div class="slip">
        <p class="brand">
          <Mark />
          Nirpihak
        </p>
        <div class="level"></div>
        <h1>{t.title[lang]}</h1>
        <p class="say">{name}</p>
        <p>{fill(t.says, lang, { score, of: QUESTIONS })}</p>
        <dl class="facts">
          {row(t.office[lang], ctx.tenant.name)}
          {row(t.day[lang], longDay(on, lang))}
          {row(t.code[lang], <span class="code">{code}</span>)}
        </dl>
        <p class="small">{fill(t.how, lang, { url })}</p>
        <p class="small">{t.notTraining[lang]}</p>
      </div>
    </div>,
  );
}

function check(c: Page, typed: Typed): Response | Promise<Response> {
  const [name, code] = [typed['nama'] ?? '', typed['kode'] ?? ''];
  const faults = { ...nameFault(c, name), ...(code === '' ? { kode: t.faults.kode[c.var.lang] } : {}) };
  if (Object.keys(faults).length > 0) return certificatePage(c, { typed, faults });
  const found = checkCertificate(c.var.ctx, { name, code });
  const { lang } = c.var;
  const answer = found ? fill(t.yes, lang, { day: longDay(found.on, lang), score: found.score, of: QUESTIONS }) : t.no[lang];
  return certificatePage(c, { typed, faults: {}, answer });
}

/** The form that checks a certificate, with the answer above it. */
export function certificatePage(
  c: Page,
  { typed, faults, answer }: { typed: Typed; faults: Faults; answer?: string } = { typed: {}, faults: {} },
): Response | Promise<Response> {
  const { lang } = c.var;
  return page(
    c,
    { title: t.checkTitle[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <BackToLearning lang={lang} />
        <h1>{t.checkTitle[lang]}</h1>
        <p class="lead">{t.checkLead[lang]}</p>
        {answer && (
          <p role="status">
            <strong>{answer}</strong>
          </p>
        )}
      </div>
      <form method="post" action={inLang(lang, paths.learnCertificate)}>
        <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
        <Field name="kode" label={t.code[lang]} value={typed['kode']} faults={faults} />
        <p class="actions">
          <Button>{t.go[lang]}</Button>
        </p>
      </form>
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}
