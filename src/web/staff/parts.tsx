import type { Child, FC } from 'hono/jsx';
import { daysBetween, longDay, plainDay, type Day } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import type { Bilingual, Lang } from '../../kit/text.js';
import { articleById, workingDaysAfter, type DayRow, type Deadline, type Law } from '../../law/index.js';
import { inLang } from '../paths.js';
import { fill, Proof, readableSize, Why, type Faults } from '../kit/index.js';
import { deskPartsText as t } from './parts.text.js';

/** One of many in one line, where radio buttons would fill the screen. */
export const Select: FC<{
  name: string;
  label: Child;
  hint?: Child;
  value?: string | undefined;
  faults?: Faults;
  options: readonly { value: string; label: string }[];
  empty?: string;
}> = (p) => {
  const fault = p.faults?.[p.name];
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={p.name}>{p.label}</label>
      {p.hint && (
        <span class="hint" id={`${p.name}-bantu`}>
          {p.hint}
        </span>
      )}
      {fault && (
        <span class="fault" id={`${p.name}-salah`}>
          {fault}
        </span>
      )}
      <select
        class="input"
        id={p.name}
        name={p.name}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={[p.hint && `${p.name}-bantu`, fault && `${p.name}-salah`].filter(Boolean).join(' ') || undefined}
      >
        {p.empty !== undefined && <option value="">{p.empty}</option>}
        {p.options.map((option) => (
          <option value={option.value} selected={option.value === p.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};

/** A file to choose. Several with `many`. */
export const FileField: FC<{ name: string; label: Child; hint?: Child; faults?: Faults; many?: boolean; accept?: string }> = (p) => {
  const fault = p.faults?.[p.name];
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={p.name}>{p.label}</label>
      {p.hint && (
        <span class="hint" id={`${p.name}-bantu`}>
          {p.hint}
        </span>
      )}
      {fault && (
        <span class="fault" id={`${p.name}-salah`}>
          {fault}
        </span>
      )}
      <input
        class="input"
        type="file"
        id={p.name}
        name={p.name}
        multiple={p.many}
        accept={p.accept}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={[p.hint && `${p.name}-bantu`, fault && `${p.name}-salah`].filter(Boolean).join(' ') || undefined}
      />
    </div>
  );
};

/** The version of the file a form was made from: two people at once are told, not overwritten. */
export const Version: FC<{ version: number }> = ({ version }) => <input type="hidden" name="versi" value={String(version)} />;

/** Filters live in the address; the form only writes it. Open while something is chosen. */
export const Filter: FC<{ lang: Lang; action: string; isOpen: boolean; children?: Child }> = ({ lang, action, isOpen, children }) => (
  <details class="why" open={isOpen}>
    <summary>{t.filter[lang]}</summary>
    <form method="get" action={inLang(lang, action)} role="search">
      <div class="filter">{children}</div>
      <p class="actions">
        <button class="button">{t.apply[lang]}</button>
        {isOpen && <a href={inLang(lang, action)}>{t.clear[lang]}</a>}
      </p>
    </form>
  </details>
);

/** Links to the pages of a list; the filters stay. Nothing when there is one page only. */
export const Pager: FC<{ lang: Lang; action: string; query: Readonly<Record<string, string>>; page: number; pages: number }> = ({
  lang,
  action,
  query,
  page,
  pages,
}) => {
  if (pages <= 1) return <></>;
  const to = (n: number): string => inLang(lang, `${action}?${new URLSearchParams({ ...query, laman: String(n) }).toString()}`);
  return (
    <nav class="actions" aria-label={t.pages[lang]}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t.previous[lang]}
        </a>
      )}
      <span class="quiet">{fill(t.pageOf, lang, { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t.next[lang]}
        </a>
      )}
    </nav>
  );
};

/** Working days between two days: those after `from` up to `until`. Calendar days where the calendar has no such year. */
export function workingDaysBetween(law: Law, from: Day, until: Day): number {
  const span = daysBetween(from, until);
  if (span <= 0) return 0;
  try {
    return workingDaysAfter(law, from, Math.ceil(span * 0.75) + 1).days.filter((row) => row.counted && row.day <= until).length;
  } catch (error) {
    if (isRefusal(error, 'law.no-calendar')) return span;
    throw error;
  }
}

/** "4 hari kerja lagi", "hari ini", "lewat 1 hari kerja". */
export function timeLeft(law: Law, today: Day, dueOn: Day, lang: Lang): string {
  if (dueOn === today) return t.leftToday[lang];
  if (dueOn > today) return counted(t.leftOne, t.leftWorking, workingDaysBetween(law, today, dueOn), lang);
  const n = workingDaysBetween(law, dueOn, today);
  return n === 0 ? t.lateToday[lang] : counted(t.lateOne, t.lateWorking, n, lang);
}

const counted = (one: Bilingual, many: Bilingual, n: number, lang: Lang): string => (n === 1 ? one[lang] : fill(many, lang, { n }));

/** "3 hari kerja sejak laporan diterima, Senin, …. PP 94/2021 Pasal …" with what is not verified said so. */
export function reasonOf(law: Law, deadline: Deadline, from: Day, lang: Lang): string {
  const since = fill(t.since, lang, {
    length: deadline.length,
    unit: t[deadline.unit][lang],
    starts: deadline.starts[lang],
    from: longDay(from, lang),
  });
  if (deadline.officeStandard) return `${since} ${t.officeStandard[lang]}`;
  return deadline.articles.length > 0 ? `${since} ${citations(law, deadline.articles, lang)}.` : since;
}

/** Articles as they are cited, each with "not yet verified" where that is so. */
export function citations(law: Law, ids: readonly string[], lang: Lang): string {
  return citationWords(
    ids.map((id) => {
      const article = articleById(law, id);
      return { label: article.label, verified: article.verified };
    }),
    lang,
  );
}

/** The note stands once behind those it belongs to. */
export function citationWords(articles: readonly { readonly label: Bilingual; readonly verified: boolean }[], lang: Lang): string {
  const labels = (verified: boolean): string[] => [
    ...new Set(articles.filter((one) => one.verified === verified).map((one) => one.label[lang])),
  ];
  const [sure, open] = [labels(true), labels(false)];
  return [...sure, ...(open.length > 0 ? [`${open.join('; ')} (${t.unverified[lang]})`] : [])].join('; ');
}

/** The count behind a day, opened by whoever asks. */
export const DueWhy: FC<{ lang: Lang; dueOn: Day; reason: string; days: readonly DayRow[] }> = ({ lang, dueOn, reason, days }) => (
  <Why lang={lang} question={fill(t.whyDay, lang, { day: plainDay(dueOn, lang).replace(/ \d{4}$/, '') })} reason={reason} days={days} />
);

/** The same count where the reason stands in the open already. */
export const DayCount: FC<{ lang: Lang; dueOn: Day; days: readonly DayRow[] }> = ({ lang, dueOn, days }) => (
  <Why
    lang={lang}
    question={
      <>
        {t.countTitle[lang]}
        <span class="hide"> {fill(t.until2, lang, { day: longDay(dueOn, lang) })}</span>
      </>
    }
    reason={fill(t.until2, lang, { day: longDay(dueOn, lang) })}
    days={days}
  />
);

/** The record's place in the log, with the sentence the two strokes need. */
export const LeafProof: FC<{ lang: Lang; index: number | null }> = ({ lang, index }) => (
  <>
    <Proof recorded={index !== null} witnessed={false} />
    {index === null
      ? t.leafWaiting[lang]
      : `${fill(t.leaf, lang, { n: (index + 1).toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB') })}, ${t.unwitnessed[lang]}`}
  </>
);

export type ListedFile = { readonly id: string; readonly name: string; readonly size: number; readonly media: string };

/** A file by name, kind and size, with what can be done. */
export const FileLine: FC<{ lang: Lang; file: ListedFile; href: string }> = ({ lang, file, href }) => (
  <>
    {file.name}{' '}
    <span class="quiet">
      ({file.media}, {readableSize(file.size, lang)})
    </span>{' '}
    <a href={inLang(lang, href)}>
      {t.files.download[lang]}
      <span class="hide"> {file.name}</span>
    </a>
    {hasPreview(file.media) && (
      <>
        {' · '}
        <a href={inLang(lang, `${href}&lihat=1`)}>
          {t.files.look[lang]}
          <span class="hide"> {file.name}</span>
        </a>
      </>
    )}
  </>
);

export const hasPreview = (media: string): boolean => media.startsWith('image/') || media === 'application/pdf';
