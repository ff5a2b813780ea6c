import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { DECLARATIONS, PLACE_KINDS, recordSheet, traceIn, type Declaration, type Place, type PlaceKind } from '../../../intake/index.js';
import { inLang, paths } from '../../paths.js';
import {
  Button,
  Choices,
  DateField,
  dayFields,
  Errors,
  Fault,
  Field,
  fill,
  readForm,
  type Faults,
  type Page,
  type Typed,
} from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { dayTyped } from '../day-typed.js';
import { deskPage } from '../desk.js';
import { patrolText as t } from './patrol.text.js';

/** Rows for places on the form; a longer patrol is two sheets. */
const ROWS = [1, 2, 3, 4] as const;

/** `/meja/patroli/baru`: where an officer looked, and what was declared. */
export async function sheetNewPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('report.take');
  const { typed, faults, status } = shown ?? untouched(dayFields('hari', ctx.today()));
  return deskPage(
    c,
    t.new[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.patrol)}>{t.title[lang]}</a>
        </p>
        <h1>{t.new[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <form method="post" action={inLang(lang, paths.patrolNew)}>
        <DateField lang={lang} name="hari" label={t.day[lang]} typed={typed} faults={faults} />
        {ROWS.map((n) => (
          <PlaceFields lang={lang} n={n} typed={typed} faults={faults} />
        ))}
        <Choices
          name="hasil"
          label={t.result[lang]}
          value={typed['hasil']}
          faults={faults}
          options={(['nothing', 'found'] as const).map((value) => ({ value, label: t.results[value][lang] }))}
        />
        <Field name="catatan" label={t.note[lang]} hint={t.noteHint[lang]} value={typed['catatan']} faults={faults} />
        <Choices
          many
          name="nyata"
          label={t.declare[lang]}
          value={typed['nyata']}
          faults={faults}
          options={DECLARATIONS.map((value) => ({ value, label: t.declarations[value][lang] }))}
        />
        <p class="actions">
          <Button>{t.save[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

const PlaceFields: FC<{ lang: Lang; n: number; typed: Typed; faults: Faults }> = ({ lang, n, typed, faults }) => (
  <fieldset class="field">
    <legend>{fill(t.places, lang, { n })}</legend>
    <div class={faults[`jenis-${n}`] ? 'field wrong' : 'field'}>
      <label for={`jenis-${n}`}>{fill(t.kind, lang, { n })}</label>
      <Fault name={`jenis-${n}`} sentence={faults[`jenis-${n}`]} />
      <select class="input" id={`jenis-${n}`} name={`jenis-${n}`}>
        <option value="">{t.kindNone[lang]}</option>
        {PLACE_KINDS.map((kind) => (
          <option value={kind} selected={typed[`jenis-${n}`] === kind}>
            {t.kinds[kind][lang]}
          </option>
        ))}
      </select>
    </div>
    <Field
      name={`tempat-${n}`}
      label={t.place[lang]}
      hint={n === 1 ? t.placeHint[lang] : undefined}
      value={typed[`tempat-${n}`]}
      faults={faults}
    />
  </fieldset>
);

export async function sheetNewPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => takeSheet(c, typed),
    (shown) => sheetNewPage(c, shown),
    { 'intake.patrol-day': 'hari', 'intake.patrol-places': 'jenis-1', 'intake.patrol-declare': 'nyata', 'intake.patrol-handle': 'catatan' },
  );
}

async function takeSheet(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const walkedOn = dayTyped(typed, 'hari');
  const result = typed['hasil'] === 'nothing' || typed['hasil'] === 'found' ? typed['hasil'] : null;
  const faults = {
    ...(walkedOn ? {} : { hari: t.faults.day[lang] }),
    ...placeFaults(typed, lang),
    ...(result ? {} : { hasil: t.faults.result[lang] }),
    ...(traceIn(typed['catatan'] ?? '') ? { catatan: t.faults.handle[lang] } : {}),
  };
  if (!walkedOn || !result || Object.keys(faults).length > 0) return { faults };
  const declared = (typed['nyata'] ?? '').split('\n').filter((one): one is Declaration => DECLARATIONS.some((known) => known === one));
  const id = await recordSheet(ctx, { walkedOn, places: placesIn(typed), note: typed['catatan'] ?? '', result, declared });
  return { next: result === 'found' ? paths.patrolFinding(id) : paths.patrolSheet(id) };
}

const placesIn = (typed: Typed): Place[] =>
  ROWS.flatMap((n) => {
    const kind = PLACE_KINDS.find((one: PlaceKind) => one === typed[`jenis-${n}`]);
    return kind ? [{ kind, name: typed[`tempat-${n}`] ?? '' }] : [];
  });

/** Each place is told of at its own field; which letters read as an account is not repeated. */
function placeFaults(typed: Typed, lang: Lang): Faults {
  return Object.fromEntries(
    ROWS.flatMap((n) => {
      const [kind, name] = [typed[`jenis-${n}`] ?? '', typed[`tempat-${n}`] ?? ''];
      if (name !== '' && traceIn(name) !== null) return [[`tempat-${n}`, t.faults.handle[lang]]];
      if (kind !== '' && name === '') return [[`tempat-${n}`, fill(t.faults.place, lang, { n })]];
      return kind === '' && name !== '' ? [[`jenis-${n}`, fill(t.faults.kind, lang, { n })]] : [];
    }),
  );
}
