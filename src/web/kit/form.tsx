import type { Child, FC } from 'hono/jsx';
import { Refusal } from '../../kit/refusal.js';
import type { Lang } from '../../kit/text.js';
import { layoutText as t } from './layout.text.js';
import type { Page } from './env.js';

/** What was typed, by field name; unsafe text from outside. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong, by field name, as sentences in the reader's language. */
export type Faults = Readonly<Record<string, string>>;

/** No single field of any form is longer; the pages say so before. Letters, not bytes. */
export const FIELD_LIMIT = 20_000;
/** A form without files. 64 fields of text fit; a body beyond is refused before it is read. */
export const FORM_LIMIT = 256 * 1024;

/**
 * Reads a form without files (`application/x-www-form-urlencoded`). Refusals: `kit.body-too-large`, `kit.bad-text`
 * (NUL, control characters, invalid UTF-8). Bidirectional control characters are dropped: they can make a text read
 * as another one. A field sent several times keeps all its values, joined by new lines.
 */
export async function readForm(c: Page): Promise<Typed> {
  const bytes = await readLimited(c.req.raw.body, FORM_LIMIT);
  const typed: Record<string, string> = {};
  for (const pair of new TextDecoder('latin1').decode(bytes).split('&')) {
    if (pair === '') continue;
    const [name, value] = [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)].map(decodeField) as [string, string];
    typed[name] = name in typed ? `${typed[name]}\n${value}` : value;
  }
  return typed;
}

/** Percent-decoding that refuses what is not UTF-8 (WHATWG URL, form-urlencoded parsing, with a fatal decoder). */
function decodeField(raw: string): string {
  try {
    return cleanText(decodeURIComponent(raw.replaceAll('+', ' ')));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('kit.bad-text');
  }
}

/** New lines become `\n`, also those that word processors paste (vertical tab, form feed, U+2028); tab stays; other control characters are refused; bidi controls are dropped. NFC. */
export function cleanText(text: string): string {
  const plain = text
    // eslint-disable-next-line no-control-regex -- two of them are line breaks
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g, '');
  // eslint-disable-next-line no-control-regex -- refusing control characters is the point
  if (/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/.test(plain)) throw new Refusal('kit.bad-text');
  return plain.normalize('NFC').trim();
}

async function readLimited(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) throw new Refusal('kit.body-too-large', { limit: `${Math.round(limit / 1024)} kB` });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const Triangle: FC = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 1 19.5 18.5H.5zM9 7v6h2V7zm0 7.5v2h2v-2z" fill-rule="evenodd" />
  </svg>
);

/** The summary at the top; each line leads to its field. Nothing when there is nothing wrong. `isKept`: false where secrets were asked for, which no page repeats. */
export const Errors: FC<{ lang: Lang; faults: Faults; isKept?: boolean }> = ({ lang, faults, isKept = true }) => {
  const list = Object.entries(faults);
  if (list.length === 0) return <></>;
  return (
    <div class="errors" role="alert" tabindex={-1} aria-labelledby="ikhtisar">
      <h2 id="ikhtisar">
        <Triangle />
        <span>{list.length === 1 ? t.errorsOne[lang] : t.errorsMany[lang].replace('{n}', String(list.length))}</span>
      </h2>
      <ul>
        {list.map(([name, sentence]) => (
          <li>
            <a href={`#${name}`}>{sentence}</a>
          </li>
        ))}
      </ul>
      {isKept && <p class="quiet small">{t.kept[lang]}</p>}
    </div>
  );
};

/** What is wrong with one field, at the field. */
export const Fault: FC<{ name: string; sentence: string | undefined }> = ({ name, sentence }) =>
  sentence ? (
    <span class="fault" id={`${name}-salah`}>
      <Triangle />
      <span>{sentence}</span>
    </span>
  ) : (
    <></>
  );

const described = (name: string, hint: boolean, fault: boolean): string | undefined =>
  [hint && `${name}-bantu`, fault && `${name}-salah`].filter(Boolean).join(' ') || undefined;

type FieldProps = { name: string; label: Child; hint?: Child | undefined; faults?: Faults | undefined; value?: string | undefined };

/** One line of text, or several with `rows`. The value typed stays. */
export const Field: FC<
  FieldProps & {
    rows?: number;
    type?: 'text' | 'password' | 'email' | 'url' | 'tel' | 'search';
    autocomplete?: string;
    inputmode?: 'numeric' | 'text';
    spellcheck?: boolean;
  }
> = (p) => {
  const fault = p.faults?.[p.name];
  const common = {
    id: p.name,
    name: p.name,
    class: 'input',
    autocomplete: p.autocomplete ?? 'off',
    'aria-describedby': described(p.name, Boolean(p.hint), Boolean(fault)),
    'aria-invalid': fault ? ('true' as const) : undefined,
  };
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={p.name}>{p.label}</label>
      {p.hint && (
        <span class="hint" id={`${p.name}-bantu`}>
          {p.hint}
        </span>
      )}
      <Fault name={p.name} sentence={fault} />
      {p.rows ? (
        <textarea {...common} rows={p.rows}>
          {p.value ?? ''}
        </textarea>
      ) : (
        <input {...common} type={p.type ?? 'text'} inputmode={p.inputmode} value={p.value ?? ''} spellcheck={p.spellcheck} />
      )}
    </div>
  );
};

export type Option = { value: string; label: Child; hint?: Child | undefined };

/** One of several (`radio`) or any of several (`checkbox`). */
export const Choices: FC<FieldProps & { options: readonly Option[]; many?: boolean }> = (p) => {
  const fault = p.faults?.[p.name];
  const chosen = new Set((p.value ?? '').split('\n'));
  return (
    <fieldset class={fault ? 'field wrong' : 'field'} aria-describedby={described(p.name, Boolean(p.hint), Boolean(fault))}>
      <legend>{p.label}</legend>
      {p.hint && (
        <span class="hint" id={`${p.name}-bantu`}>
          {p.hint}
        </span>
      )}
      <Fault name={p.name} sentence={fault} />
      {p.options.map((option, i) => {
        const id = i === 0 ? p.name : `${p.name}-${i}`;
        return (
          <div class="choice">
            <input type={p.many ? 'checkbox' : 'radio'} id={id} name={p.name} value={option.value} checked={chosen.has(option.value)} />
            <label for={id}>
              {option.label}
              {option.hint && <span class="hint">{option.hint}</span>}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
};

/** Day, month and year as three fields: `name-hari`, `name-bulan`, `name-tahun`. Read them with `typedDay`. */
export const DateField: FC<FieldProps & { lang: Lang; typed: Typed }> = (p) => {
  const fault = p.faults?.[p.name];
  const part = (suffix: string, id: string, label: string, cls?: string) => (
    <div class={cls}>
      <label for={id}>{label}</label>
      <input
        class="input"
        type="text"
        id={id}
        name={`${p.name}-${suffix}`}
        inputmode="numeric"
        autocomplete="off"
        value={p.typed[`${p.name}-${suffix}`] ?? ''}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${p.name}-salah` : undefined}
      />
    </div>
  );
  return (
    <fieldset class={fault ? 'field wrong' : 'field'} aria-describedby={described(p.name, Boolean(p.hint), Boolean(fault))}>
      <legend>{p.label}</legend>
      {p.hint && (
        <span class="hint" id={`${p.name}-bantu`}>
          {p.hint}
        </span>
      )}
      <Fault name={p.name} sentence={fault} />
      <div class="date">
        {part('hari', p.name, t.day[p.lang])}
        {part('bulan', `${p.name}-bulan`, t.month[p.lang])}
        {part('tahun', `${p.name}-tahun`, t.year[p.lang], 'year')}
      </div>
    </fieldset>
  );
};

/** The ISO text of the three fields ("2026-11-07"), `''` when all are empty. Not yet known to be a real day. */
export function typedDay(typed: Typed, name: string): string {
  const [d, m, y] = ['hari', 'bulan', 'tahun'].map((suffix) => (typed[`${name}-${suffix}`] ?? '').trim());
  if (!d && !m && !y) return '';
  return `${(y ?? '').padStart(4, '0')}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`;
}

/** The three fields of a day, for showing a form again. */
export function dayFields(name: string, iso: string): Typed {
  const [y, m, d] = iso.split('-');
  return iso ? { [`${name}-hari`]: String(Number(d)), [`${name}-bulan`]: String(Number(m)), [`${name}-tahun`]: y ?? '' } : {};
}

export const Button: FC<{ name?: string; value?: string; second?: boolean; children?: Child }> = (p) => (
  <button class={p.second ? 'button second' : 'button'} name={p.name} value={p.value}>
    {p.children}
  </button>
);
