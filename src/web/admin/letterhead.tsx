import {
  isLetterKind,
  letterheadFaults,
  letterKinds,
  readLetterhead,
  saveLetterhead,
  type Letterhead,
  type LetterKind,
} from '../../letters/index.js';
import { Button, Errors, Field, readForm, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { adminPage } from './frame.js';
import { letterheadText as t } from './letterhead.text.js';

const address = paths.adminLetters;
const lines = ['government', 'unit', 'address', 'phone', 'mail', 'place'] as const;
const kinds = Object.keys(letterKinds) as LetterKind[];

/** Adds `/admin/surat`: letterhead and number patterns. Permission `letter.settings`. */
export function letterheadRoutes(app: Routes): void {
  app.get(address, async (c) => {
    c.var.ctx.mustHave('letter.settings');
    const head = await c.var.ctx.tx((tx) => readLetterhead(c.var.ctx, tx));
    return form(c, typedOf(head), {}, c.req.query('tersimpan') !== undefined);
  });
  app.post(address, save);
}

async function save(c: Page): Promise<Response> {
  const ctx = c.var.ctx;
  ctx.mustHave('letter.settings');
  const typed = await readForm(c);
  const head = headOf(typed);
  const faults = faultsOf(c, head);
  if (Object.keys(faults).length > 0) return form(c, typed, faults);
  await ctx.tx((tx) => saveLetterhead(ctx, tx, head));
  return c.redirect(`${inLang(c.var.lang, address)}?tersimpan`, 303);
}

/** Field names are the letterhead's own; a pattern's is `pola-<kind>`. */
function typedOf(head: Letterhead): Typed {
  const patterns = Object.entries(head.patterns).map(([kind, pattern]) => [`pola-${kind}`, pattern ?? '']);
  return { ...Object.fromEntries([...lines, 'verifyAt' as const].map((name) => [name, head[name]])), ...Object.fromEntries(patterns) };
}

function headOf(typed: Typed): Letterhead {
  const line = (name: string) => (typed[name] ?? '').trim();
  const own = kinds.map((kind) => [kind, line(`pola-${kind}`)] as const).filter(([, pattern]) => pattern !== '');
  return {
    government: line('government'),
    unit: line('unit'),
    address: line('address'),
    phone: line('phone'),
    mail: line('mail'),
    place: line('place'),
    verifyAt: line('verifyAt').replace(/\/+$/, ''),
    patterns: { default: line('pola-default'), ...Object.fromEntries(own) },
  };
}

function faultsOf(c: Page, head: Letterhead): Faults {
  const lang = c.var.lang;
  return Object.fromEntries(
    letterheadFaults(head).map((name) => {
      if (name === 'verifyAt') return [name, t.wrongAddress[lang]];
      return name === 'default' || isLetterKind(name) ? [`pola-${name}`, t.wrongPattern[lang]] : [name, t.wrongLine[lang]];
    }),
  );
}

function form(c: Page, typed: Typed, faults: Faults, isSaved = false): Response | Promise<Response> {
  const lang = c.var.lang;
  const field = (name: 'government' | 'unit' | 'address' | 'phone' | 'mail' | 'place' | 'verifyAt', hint?: string) => (
    <Field name={name} label={t[name][lang]} hint={hint} faults={faults} value={typed[name]} />
  );
  return adminPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        {isSaved && (
          <p role="status">
            <strong>{t.saved[lang]}</strong>
          </p>
        )}
      </div>
      <form method="post" action={inLang(lang, address)}>
        <section class="section" aria-labelledby="kop">
          <h2 id="kop">{t.head[lang]}</h2>
          <div class="body">
            {field('government', t.governmentHint[lang])}
            {field('unit', t.unitHint[lang])}
            {field('address')}
            {field('phone')}
            {field('mail')}
            {field('place')}
            {field('verifyAt', t.verifyAtHint[lang])}
          </div>
        </section>
        <section class="section" aria-labelledby="nomor">
          <h2 id="nomor">{t.numbers[lang]}</h2>
          <div class="body">
            <Field name="pola-default" label={t.pattern[lang]} hint={t.patternHint[lang]} faults={faults} value={typed['pola-default']} />
            <h3>{t.patternOwn[lang]}</h3>
            <p class="quiet">{t.patternOwnHint[lang]}</p>
            {kinds.map((kind) => (
              <Field name={`pola-${kind}`} label={letterKinds[kind][lang]} faults={faults} value={typed[`pola-${kind}`]} />
            ))}
          </div>
        </section>
        <div class="actions">
          <Button>{t.save[lang]}</Button>
        </div>
      </form>
      <p>
        <a href={inLang(lang, paths.adminMailRule)}>{t.toMailRule[lang]}</a>
      </p>
    </>,
    Object.keys(faults).length ? 422 : 200,
  );
}
