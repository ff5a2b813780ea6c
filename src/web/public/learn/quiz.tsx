import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import {
  countQuiz,
  drawQuiz,
  isKind,
  isSeed,
  KINDS,
  markQuiz,
  PASS_AT,
  QUESTIONS,
  type Kind,
  type Marked,
} from '../../../education/index.js';
import type { Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, fill, page, publicNav, readForm, type Faults, type Page, type Typed } from '../../kit/index.js';
import { Known, Reasons } from './card-view.js';
import { BackToLearning } from './learn.js';
import { quizText as t } from './quiz.text.js';

const answerName = (i: number): string => `soal-${i + 1}`;

type Again = { readonly seed: string; readonly typed: Typed; readonly faults: Faults };

/** `/belajar/kuis`: ten questions, drawn anew at every visit; the seed and the answers travel in the form. */
export function quizPage(c: Page, again?: Again): Response | Promise<Response> {
  const { lang, site, ctx } = c.var;
  const { seed, typed, faults } = again ?? { seed: Buffer.from(ctx.chance.bytes(16)).toString('hex'), typed: {}, faults: {} };
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <BackToLearning lang={lang} />
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p class="quiet">{t.kept[lang]}</p>
      </div>
      <form method="post" action={inLang(lang, paths.learnQuiz)}>
        <input type="hidden" name="undi" value={seed} />
        {drawQuiz(site.law, seed).map((card, i) => (
          <section class="section" aria-labelledby={`judul-${i + 1}`}>
            <h2 id={`judul-${i + 1}`}>{fill(t.question, lang, { n: i + 1, of: QUESTIONS })}</h2>
            <div class="body">
              <Question
                law={site.law}
                lang={lang}
                card={card}
                name={answerName(i)}
                value={typed[answerName(i)]}
                fault={faults[answerName(i)]}
              />
            </div>
          </section>
        ))}
        <p class="actions">
          <Button>{t.send[lang]}</Button>
        </p>
      </form>
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

type QuestionProps = {
  law: Law;
  lang: Lang;
  card: Marked['card'];
  name: string;
  value: string | undefined;
  fault: string | undefined;
};

const Question: FC<QuestionProps> = ({ law, lang, card, name, value, fault }) => (
  <fieldset class={fault ? 'field wrong' : 'field'} aria-describedby={fault ? `${name}-salah` : undefined}>
    <legend>{card.example.title[lang]}</legend>
    <Known law={law} lang={lang} card={card} />
    {fault && (
      <span class="fault" id={`${name}-salah`}>
        {fault}
      </span>
    )}
    {KINDS.map((kind, i) => {
      const id = i === 0 ? name : `${name}-${i}`;
      return (
        <div class="choice">
          <input type="radio" id={id} name={name} value={kind} checked={value === kind} />
          <label for={id}>{t.kinds[kind][lang]}</label>
        </div>
      );
    })}
  </fieldset>
);

/** Marks the ten answers and shows them at once: nothing is kept, so there is no address to go on to. */
export async function quizPost(c: Page): Promise<Response> {
  const { lang, site, ctx } = c.var;
  const typed = await readForm(c);
  const seed = typed['undi'];
  if (!isSeed(seed)) return c.redirect(inLang(lang, paths.learnQuiz), 303);
  const given = answersIn(typed);
  const faults = faultsOf(given, lang);
  if (Object.keys(faults).length > 0) return quizPage(c, { seed, typed, faults });
  const { marked, score } = markQuiz(site.law, seed, given);
  await countQuiz(ctx, { seed, score });
  return resultPage(c, { seed, marked, score });
}

/** The answers a form carries, in the order of the questions. */
export function answersIn(typed: Typed): (Kind | null)[] {
  return Array.from({ length: QUESTIONS }, (_, i) => {
    const said = typed[answerName(i)];
    return isKind(said) ? said : null;
  });
}

function faultsOf(given: readonly (Kind | null)[], lang: Lang): Faults {
  const missing = given.flatMap((one, i) => (one === null ? [i] : []));
  return Object.fromEntries(missing.map((i) => [answerName(i), fill(t.missing, lang, { n: i + 1 })]));
}

export type Result = { readonly seed: string; readonly marked: readonly Marked[]; readonly score: number };

/** The marked quiz: each answer explained with its articles, and the form for a certificate. */
export function resultPage(c: Page, { seed, marked, score }: Result, faults: Faults = {}, name = ''): Response | Promise<Response> {
  const { lang, site } = c.var;
  const numbers = { score, of: QUESTIONS, at: PASS_AT };
  return page(
    c,
    { title: fill(t.result, lang, numbers), nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <BackToLearning lang={lang} />
        <h1>{fill(t.result, lang, numbers)}</h1>
        <p class="lead">{fill(score >= PASS_AT ? t.passed : t.failed, lang, numbers)}</p>
      </div>
      {score >= PASS_AT && <CertificateForm lang={lang} seed={seed} marked={marked} faults={faults} name={name} />}
      {marked.map((one, i) => (
        <section class="section" aria-labelledby={`judul-${i + 1}`}>
          <h2 id={`judul-${i + 1}`}>{fill(t.question, lang, { n: i + 1, of: QUESTIONS })}</h2>
          <div class="body">
            <h3>{one.card.example.title[lang]}</h3>
            <Known law={site.law} lang={lang} card={one.card} />
            <p>
              <strong>{(one.isRight ? t.right : t.wrong)[lang]}.</strong>{' '}
              {!one.isRight && one.given && fill(t.yours, lang, { kind: t.kinds[one.given][lang].toLowerCase() })}{' '}
              {fill(t.theirs, lang, { kind: t.kinds[one.right][lang].toLowerCase() })}
            </p>
            <Reasons lang={lang} card={one.card} />
          </div>
        </section>
      ))}
      <p class="actions">
        <a class="button second" href={inLang(lang, paths.learnQuiz)}>
          {t.again[lang]}
        </a>
      </p>
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

type FormProps = { lang: Lang; seed: string; marked: readonly Marked[]; faults: Faults; name: string };

const CertificateForm: FC<FormProps> = ({ lang, seed, marked, faults, name }) => (
  <section class="section" aria-labelledby="surat">
    <h2 id="surat">{t.certificate[lang]}</h2>
    <div class="body">
      <p>{t.certificateSay[lang]}</p>
      <form method="post" action={inLang(lang, paths.learnCertificate)}>
        <input type="hidden" name="undi" value={seed} />
        {marked.map((one, i) => (
          <input type="hidden" name={answerName(i)} value={one.given ?? ''} />
        ))}
        <Field name="nama" label={t.name[lang]} value={name} faults={faults} autocomplete="name" />
        <p class="actions">
          <Button>{t.make[lang]}</Button>
        </p>
      </form>
    </div>
  </section>
);
