import { plainDay } from '../../../kit/dates.js';
import { draftCircular, listCirculars } from '../../../education/index.js';
import {
  directoryCounts,
  EMPLOYEE_CLASSES,
  POST_KINDS,
  type EmployeeClass,
  type PostKind,
  type UnitCount,
  type UnitId,
} from '../../../identity/index.js';
import { isId } from '../../../kit/ids.js';
import type { Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, DateField, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { dayTyped } from '../day-typed.js';
import { deskPage } from '../desk.js';
import { classWords } from '../case/case-frame.js';
import { Part } from '../part.js';
import { circularsText as t } from './circulars.text.js';
import { PATTERNS, type Pattern } from './patterns.js';

/** `/meja/edaran`: circulars and pledges, and texts to begin with. */
export async function circularsPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const all = await listCirculars(ctx);
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {all.length === 0 && <p class="empty">{t.none[lang]}</p>}
      <ul class="lined plain">
        {all.map(({ circular, subject }) => (
          <li>
            <a href={inLang(lang, paths.circular(circular.id))}>{subject}</a>
            <p class="quiet">
              {t.kinds[circular.kind][lang]}, {t.states[circular.state][lang]},{' '}
              {fill(t.until, lang, { day: plainDay(circular.untilOn, lang) })}
            </p>
          </li>
        ))}
      </ul>
      <Part id="tulis" title={t.write[lang]}>
        <ul class="lined plain">
          {PATTERNS.map((one) => (
            <li>
              <a href={`${inLang(lang, paths.circularNew)}?naskah=${one.id}`}>{one.name[lang]}</a>{' '}
              <span class="quiet">{t.kinds[one.kind][lang]}</span>
            </li>
          ))}
        </ul>
      </Part>
    </>,
  );
}

const patternOf = (id: string | undefined): Pattern => PATTERNS.find((one) => one.id === id) ?? PATTERNS[0]!;

/** `/meja/edaran/baru?naskah=…`: the form, filled from a pattern. */
export async function circularNewPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('circular.write');
  const pattern = patternOf(shown?.typed['naskah'] ?? c.req.query('naskah'));
  const first = { perihal: pattern.subject, isi: pattern.paragraphs.join('\n\n') };
  const { typed, faults, status } = shown ?? untouched(first);
  const { units } = await directoryCounts(ctx);
  const title = (pattern.kind === 'circular' ? t.newCircular : t.newPledge)[lang];
  return deskPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.circulars)}>{t.back[lang]}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{t.newLead[lang]}</p>
        {units.length === 0 && <p class="empty">{t.noStaff[lang]}</p>}
      </div>
      <form method="post" action={inLang(lang, paths.circularNew)}>
        <input type="hidden" name="naskah" value={pattern.id} />
        <Field name="perihal" label={t.subject[lang]} value={typed['perihal']} faults={faults} />
        <Field name="isi" label={t.text[lang]} hint={t.textHint[lang]} rows={14} value={typed['isi']} faults={faults} />
        <Field name="nama" label={t.signerName[lang]} value={typed['nama']} faults={faults} />
        <Field name="jabatan" label={t.signerPost[lang]} value={typed['jabatan']} faults={faults} />
        <DateField lang={lang} name="sampai" label={t.untilOn[lang]} typed={typed} faults={faults} />
        <h2>{t.to[lang]}</h2>
        <p>{t.toNote[lang]}</p>
        <Choices
          many
          name="jenis"
          label={t.classes[lang]}
          value={typed['jenis']}
          options={EMPLOYEE_CLASSES.map((value) => ({ value, label: classWords(c.var.site.law, value, lang) }))}
        />
        <Choices
          many
          name="jenjang"
          label={t.postKinds[lang]}
          value={typed['jenjang']}
          options={POST_KINDS.map((value) => ({ value, label: t.postKindNames[value][lang] }))}
        />
        <Units c={c} units={units} typed={typed} />
        <Field
          name="jabatan-dituju"
          label={t.posts[lang]}
          hint={t.postsHint[lang]}
          rows={3}
          value={typed['jabatan-dituju']}
          faults={faults}
        />
        <p class="actions">
          <Button>{t.draft[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

const Units = ({ c, units, typed }: { c: Page; units: readonly UnitCount[]; typed: Typed }) => {
  const { lang } = c.var;
  if (units.length === 0) return <></>;
  return (
    <details class="why" open={Boolean(typed['unit'])}>
      <summary>{t.units[lang]}</summary>
      <Choices many name="unit" label={t.units[lang]} value={typed['unit']} options={choicesOf(units)} />
    </details>
  );
};

/** Units people are in, and those above them, each once. */
function choicesOf(units: readonly UnitCount[]): { value: string; label: string }[] {
  return units.map(({ unit, path }) => ({ value: unit.id, label: path }));
}

export async function circularNewPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => draft(c, typed),
    (shown) => circularNewPage(c, shown),
    { 'education.bad-until': 'sampai', 'education.no-words': 'isi', 'kit.too-long': 'isi' },
  );
}

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

async function draft(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang, site } = c.var;
  const untilOn = dayTyped(typed, 'sampai');
  const pattern = patternOf(typed['naskah']);
  const paragraphs = (typed['isi'] ?? '')
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean);
  const faults = {
    ...(typed['perihal'] ? {} : { perihal: t.faults.subject[lang] }),
    ...(paragraphs.length > 0 ? {} : { isi: t.faults.text[lang] }),
    ...(typed['jabatan'] ? {} : { jabatan: t.faults.post[lang] }),
    ...(untilOn ? {} : { sampai: t.faults.until[lang] }),
  };
  if (!untilOn || Object.keys(faults).length > 0) return { faults };
  const id = await draftCircular(ctx, site.law, {
    kind: pattern.kind,
    subject: typed['perihal'] ?? '',
    paragraphs,
    untilOn,
    signer: { name: typed['nama'] ?? '', post: typed['jabatan'] ?? '' },
    articles: citable(site.law, pattern.articles),
    audience: {
      units: linesOf(typed['unit']).filter(isId) as UnitId[],
      classes: linesOf(typed['jenis']).filter((one): one is EmployeeClass => (EMPLOYEE_CLASSES as readonly string[]).includes(one)),
      postKinds: linesOf(typed['jenjang']).filter((one): one is PostKind => (POST_KINDS as readonly string[]).includes(one)),
      posts: linesOf(typed['jabatan-dituju']),
    },
  });
  return { next: paths.circular(id) };
}

/** Articles that the law's files of today know. */
const citable = (law: Law, ids: readonly string[]): string[] => {
  const known = new Set(law.instruments.flatMap((one) => one.articles.map((article) => article.id)));
  return ids.filter((id) => known.has(id));
};
