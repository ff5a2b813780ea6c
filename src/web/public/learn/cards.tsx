import type { FC } from 'hono/jsx';
import type { Bilingual, Lang } from '../../../kit/text.js';
import { cardsFor, SPANS, subjectsFor, type Card, type CardFilter, type Span } from '../../../education/index.js';
import type { Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, page, publicNav, type Page } from '../../kit/index.js';
import { keptPage } from '../../kit/kept-page.js';
import { employmentsOf } from '../rules/rules-by-act.js';
import { answerWords, Known, Reasons } from './card-view.js';
import { cardsText as t } from './cards.text.js';
import { BackToLearning } from './learn.js';

type Chosen = Omit<CardFilter, 'subject'> & { readonly subject: string | null; readonly isUnknown: boolean };

/** `/belajar/kartu?pokok=…&status=…&masa=…`: short cards by subject, employment class and phase. */
export function cardsPage(c: Page): Response | Promise<Response> {
  const chosen = chosenBy(c);
  if (chosen.isUnknown) return shown(c, chosen);
  return keptPage(c, paths.learnCards + queryOf(chosen, chosen.subject), () => shown(c, chosen));
}

function chosenBy(c: Page): Chosen {
  const { law } = c.var.site;
  const [status, masa, pokok] = [c.req.query('status') ?? '', c.req.query('masa') ?? '', c.req.query('pokok') ?? ''];
  const employment = employmentsOf(law).find((one) => one.id === status)?.id ?? null;
  const span = SPANS.find((one) => one === masa) ?? null;
  const subject = law.rules.find((rule) => rule.subject === pokok)?.subject ?? null;
  const isUnknown = (status !== '' && !employment) || (masa !== '' && !span) || (pokok !== '' && !subject);
  return { employment, span, subject, isUnknown };
}

function queryOf({ employment, span }: Omit<CardFilter, 'subject'>, subject: string | null): string {
  const query = new URLSearchParams({
    ...(subject && { pokok: subject }),
    ...(employment && { status: employment }),
    ...(span && { masa: span }),
  });
  return query.size > 0 ? `?${query.toString()}` : '';
}

function shown(c: Page, chosen: Chosen): Response | Promise<Response> {
  const { lang, site } = c.var;
  const { subject } = chosen;
  const cards = subject === null ? [] : cardsFor(site.law, { ...chosen, subject });
  const title = subject === null ? t.title : titleOf(site.law, subject);
  return page(
    c,
    { title: title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        {subject === null ? (
          <BackToLearning lang={lang} />
        ) : (
          <BackToLearning lang={lang} to={paths.learnCards + queryOf(chosen, null)} label={t.title[lang]} />
        )}
        <h1>{title[lang]}</h1>
        {subject === null && <p class="lead">{t.lead[lang]}</p>}
        {chosen.isUnknown && <p>{t.fault[lang]}</p>}
        <Filter lang={lang} law={site.law} chosen={chosen} />
      </div>
      {subject === null ? <Subjects lang={lang} law={site.law} chosen={chosen} /> : <Cards lang={lang} law={site.law} cards={cards} />}
      <p class="actions">
        <a class="button" href={inLang(lang, paths.learnQuiz)}>
          {t.quiz[lang]}
        </a>
      </p>
    </div>,
  );
}

const titleOf = (law: Law, subject: string): Bilingual => law.rules.find((rule) => rule.subject === subject)?.subjectTitle ?? t.title;

const Filter: FC<{ lang: Lang; law: Law; chosen: Chosen }> = ({ lang, law, chosen }) => {
  const spans = SPANS.map((id: Span) => ({ id, label: t.spans[id] }));
  return (
    <form method="get" action={inLang(lang, paths.learnCards)} class="noprint">
      {chosen.subject && <input type="hidden" name="pokok" value={chosen.subject} />}
      <div class="filter">
        <Pick lang={lang} name="status" label={t.employment} any={t.anyEmployment} options={employmentsOf(law)} value={chosen.employment} />
        <Pick lang={lang} name="masa" label={t.span} any={t.anySpan} options={spans} value={chosen.span} />
      </div>
      <p class="actions">
        <button class="button second">{t.go[lang]}</button>
      </p>
    </form>
  );
};

type PickProps = {
  lang: Lang;
  name: string;
  label: Bilingual;
  any: Bilingual;
  options: readonly { readonly id: string; readonly label: Bilingual }[];
  value: string | null;
};

const Pick: FC<PickProps> = ({ lang, name, label, any, options, value }) => (
  <div class="field">
    <label for={name}>{label[lang]}</label>
    <select class="input" id={name} name={name}>
      <option value="">{any[lang]}</option>
      {options.map((option) => (
        <option value={option.id} selected={option.id === value}>
          {option.label[lang]}
        </option>
      ))}
    </select>
  </div>
);

const Subjects: FC<{ lang: Lang; law: Law; chosen: Chosen }> = ({ lang, law, chosen }) => {
  const subjects = subjectsFor(law, chosen);
  if (subjects.length === 0) return <p class="empty">{t.none[lang]}</p>;
  return (
    <section class="section" aria-labelledby="pokok">
      <h2 id="pokok">{t.subjects[lang]}</h2>
      <div class="body">
        <ul class="lined">
          {subjects.map(({ id, count }) => (
            <li>
              <a href={inLang(lang, paths.learnCards + queryOf(chosen, id))}>{titleOf(law, id)[lang]}</a>{' '}
              <span class="quiet">({count === 1 ? t.countOne[lang] : fill(t.count, lang, { n: count })})</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

const Cards: FC<{ lang: Lang; law: Law; cards: readonly Card[] }> = ({ lang, law, cards }) => {
  if (cards.length === 0) return <p class="empty">{t.none[lang]}</p>;
  return (
    <ul class="cards plain">
      {cards.map((card) => (
        <li class="slip">
          <p class="quiet small">{t.situation[lang]}</p>
          <h2>{card.example.title[lang]}</h2>
          <Known law={law} lang={lang} card={card} />
          <p>
            <strong>{`${t.answer[lang]}: ${answerWords(card, lang)}.`}</strong>
          </p>
          <Reasons lang={lang} card={card} />
        </li>
      ))}
    </ul>
  );
};
