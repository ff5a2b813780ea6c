import type { Child, FC } from 'hono/jsx';
import { actWords, sourceWords, type Draft } from '../../intake/index.js';
import { plainDay, type Day } from '../../kit/dates.js';
import { fill, readableSize, type Page, type Routes } from '../kit/index.js';
import { inLang } from '../paths.js';
import { contestName } from './contest.js';
import { stepPage } from './frame.js';
import { resumeAt, type Slug } from './order.js';
import type { Place } from './place.js';
import { withDraft } from './question-page.js';
import { monthText } from './typed-date.js';
import { checkDeskText, checkText as t } from './check.text.js';

type Row = { readonly slug: Slug; readonly label: string; readonly value: Child };

/** All answers on one page, each with a way to change it. */
export function addCheck(app: Routes, place: Place): void {
  app.get(place.step('periksa'), (c) => withDraft(c, place, (draft) => show(c, place, draft)));
}

function show(c: Page, place: Place, draft: Draft): Response | Promise<Response> {
  const lang = c.var.lang;
  const own = place.isDesk ? checkDeskText : t;
  const hasAccount = Boolean(draft.answers.what?.text);
  return stepPage(
    c,
    { place, slug: 'periksa', title: own.title[lang] },
    <>
      <h1>{own.title[lang]}</h1>
      <p class="lead">{t.notYet[lang]}</p>
      <dl class="facts">
        {[...eventRows(c, draft), ...personRows(c, draft)].map((row) => (
          <Answer c={c} place={place} row={row} />
        ))}
      </dl>
      {hasAccount && resumeAt(draft) !== 'periksa' && <p class="quiet">{t.missing[lang]}</p>}
      <div class="actions">
        {hasAccount ? (
          <a class="button" href={inLang(lang, place.step('tanda-terima'))}>
            {t.next[lang]}
          </a>
        ) : (
          <p>
            <a href={inLang(lang, place.step('apa'))}>{own.noAccount[lang]}</a>
          </p>
        )}
      </div>
    </>,
  );
}

const Answer: FC<{ c: Page; place: Place; row: Row }> = ({ c, place, row }) => (
  <div>
    <dt>{row.label}</dt>
    <dd>
      {row.value || <span class="quiet">{t.empty[c.var.lang]}</span>}{' '}
      <a href={`${inLang(c.var.lang, place.step(row.slug))}?ubah`}>
        {t.change[c.var.lang]}
        <span class="hide"> {row.label}</span>
      </a>
    </dd>
  </div>
);

function eventRows(c: Page, { answers }: Draft): Row[] {
  const lang = c.var.lang;
  const { what, when, contest, source } = answers;
  return [
    { slug: 'apa', label: t.acts[lang], value: what?.acts.map((act) => actWords[act][lang]).join('; ') },
    { slug: 'apa', label: t.account[lang], value: what && <Lines text={what.text} /> },
    { slug: 'kapan', label: t.when[lang], value: when && [when.actOn && dayText(when.actOn, lang), when.note].filter(Boolean).join('; ') },
    { slug: 'kapan', label: t.where[lang], value: when?.place },
    { slug: 'pemilihan', label: t.contest[lang], value: contest && contestName(c, contest.contest, contest.office) },
    { slug: 'sumber', label: t.source[lang], value: source && [sourceWords[source.source][lang], source.note].filter(Boolean).join('. ') },
  ];
}

function personRows(c: Page, draft: Draft): Row[] {
  const lang = c.var.lang;
  const { who, evidence, contact } = draft.answers;
  const links = evidence?.links.map((link) => (
    <span>
      {link}
      <br />
    </span>
  ));
  const files = draft.files.map((file) => (
    <span>
      {file.name} <span class="quiet small">{readableSize(file.size, lang)}</span>
      <br />
    </span>
  ));
  return [
    {
      slug: 'siapa',
      label: t.who[lang],
      value: who && [who.name, who.post, who.unit, who.nip && fill(t.nip, lang, { nip: who.nip })].filter(Boolean).join(', '),
    },
    { slug: 'bukti', label: t.files[lang], value: files.length > 0 ? files : evidence && t.none[lang] },
    { slug: 'bukti', label: t.links[lang], value: links && (links.length > 0 ? links : t.none[lang]) },
    { slug: 'kontak', label: t.contact[lang], value: draft.contact ? t.sealed[lang] : contact && t.anonymous[lang] },
  ];
}

/** Text as it was typed, its lines kept. */
export const Lines: FC<{ text: string }> = ({ text }) => (
  <>
    {text.split('\n').map((line, i) =>
      i === 0 ? (
        line
      ) : (
        <>
          <br />
          {line}
        </>
      ),
    )}
  </>
);

/** A kept day or month in words. */
export const dayText = (kept: string, lang: 'id' | 'en'): string =>
  kept.length === 10 ? plainDay(kept as Day, lang) : monthText(kept, lang);
