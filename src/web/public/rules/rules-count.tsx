import type { FC } from 'hono/jsx';
import { longDay, parseDay, type Day } from '../../../kit/dates.js';
import { isRefusal } from '../../../kit/refusal.js';
import type { Lang } from '../../../kit/text.js';
import { due, type Deadline, type Due, type Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import {
  Choices,
  cleanText,
  DateField,
  Fault,
  fill,
  refusalSentence,
  typedDay,
  Why,
  type Faults,
  type Page,
  type Typed,
} from '../../kit/index.js';
import { rulesDeadlinesText as t } from './rules-deadlines.text.js';

/** What the address asks to count, and the count where it can be made. */
export type Asked = {
  readonly isAsked: boolean;
  readonly typed: Typed;
  readonly from: Day | null;
  readonly counted: Due | null;
  readonly faults: Faults;
};

const FIELDS = ['jangka', 'sejak-hari', 'sejak-bulan', 'sejak-tahun', 'pekan'] as const;

/** Reads the question from the address. Refusal `kit.bad-text`; whatever cannot be counted is a fault at its field. */
export function countAsked(c: Page): Asked {
  const typed = Object.fromEntries(FIELDS.map((name) => [name, cleanText(c.req.query(name) ?? '').slice(0, 80)]));
  if (FIELDS.every((name) => typed[name] === '')) return { isAsked: false, typed, from: null, counted: null, faults: {} };
  const { lang, site } = c.var;
  const from = parseDay(typedDay(typed, 'sejak'));
  const deadline = site.law.deadlines.find((one) => one.id === typed['jangka']);
  const week = typed['pekan'] === '6' ? 6 : 5;
  const faults = {
    ...(deadline ? {} : { jangka: t.faults.jangka[lang] }),
    ...(from ? {} : { sejak: t.faults.sejak[lang] }),
    ...(['', '5', '6'].includes(typed['pekan'] ?? '') ? {} : { pekan: t.faults.pekan[lang] }),
  };
  if (!deadline || !from || Object.keys(faults).length > 0) return { isAsked: true, typed, from, counted: null, faults };
  return { isAsked: true, typed, from, ...counted(site.law, deadline, from, week, lang) };
}

function counted(law: Law, deadline: Deadline, from: Day, week: 5 | 6, lang: Lang): Pick<Asked, 'counted' | 'faults'> {
  try {
    return { counted: due(law, deadline.id, from, { week }), faults: {} };
  } catch (error) {
    if (!isRefusal(error, 'law.no-calendar')) throw error;
    return { counted: null, faults: { sejak: refusalSentence(error.code, error.data, lang) } };
  }
}

export const CountForm: FC<{ law: Law; lang: Lang; asked: Asked }> = ({ law, lang, asked: { typed, faults } }) => (
  <form method="get" action={inLang(lang, paths.rulesDeadlines)}>
    <div class={faults['jangka'] ? 'field wrong' : 'field'}>
      <label for="jangka">{t.which[lang]}</label>
      <Fault name="jangka" sentence={faults['jangka']} />
      <select
        class="input"
        id="jangka"
        name="jangka"
        aria-invalid={faults['jangka'] ? 'true' : undefined}
        aria-describedby={faults['jangka'] && 'jangka-salah'}
      >
        {law.deadlines.map((one) => (
          <option value={one.id} selected={one.id === typed['jangka']}>
            {one.name[lang]}
          </option>
        ))}
      </select>
    </div>
    <DateField lang={lang} name="sejak" label={t.from[lang]} typed={typed} faults={faults} />
    <Choices
      name="pekan"
      label={t.week[lang]}
      value={typed['pekan'] || '5'}
      faults={faults}
      options={(['5', '6'] as const).map((week) => ({ value: week, label: t.weeks[week][lang] }))}
    />
    <p class="actions">
      <button class="button">{t.go[lang]}</button>
    </p>
    <p class="quiet small">{t.countNote[lang]}</p>
  </form>
);

/** The last day, in words and day by day. */
export const CountResult: FC<{ lang: Lang; counted: Due; from: Day }> = ({ lang, counted: { on, days, deadline, ending }, from }) => {
  const { length, unit, starts, name } = deadline;
  const because = fill(t.because, lang, {
    name: name[lang],
    length,
    unit: (length === 1 ? t.unit : t.units)[unit][lang],
    starts: starts[lang],
    from: longDay(from, lang),
  });
  return (
    <section class="section near" aria-labelledby="hasil">
      <h2 id="hasil">{t.result[lang]}</h2>
      <div class="body">
        <p class="say">{longDay(on, lang)}</p>
        <p>{because}</p>
        {unit === 'hours' && <p>{t.hours[lang]}</p>}
        {t.endings[ending] && <p>{t.endings[ending][lang]}</p>}
        {days.some((row) => row.estimated) && <p>{t.estimated[lang]}</p>}
        <Why lang={lang} question={t.how[lang]} reason={deadline.lapse[lang]} days={days} />
      </div>
    </section>
  );
};
