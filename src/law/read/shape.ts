import type { Day } from '../../kit/dates.js';
import { parseDay } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import type { Bilingual } from '../../kit/text.js';
import type { Where } from '../problem.js';

/** A value inside one law file, with the way to its line. */
export type Spot = {
  readonly file: string;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly lineOf: (path: readonly (string | number)[]) => number;
};

/** Reads one value or refuses `law.file` with file, line and cure. */
export type Reader<T> = (spot: Spot) => T;

export function wrong(spot: Spot, cure: Bilingual): never {
  throw new Refusal('law.file', { file: spot.file, line: spot.lineOf(spot.path), cure: cure.en, cureInIndonesian: cure.id });
}

export function whereIs(spot: Spot): Where {
  return { file: spot.file, line: spot.lineOf(spot.path) };
}

function inside(spot: Spot, key: string | number, value: unknown): Spot {
  return { ...spot, value, path: [...spot.path, key] };
}

function nameOf(spot: Spot): string {
  return spot.path.length === 0 ? 'the file' : spot.path.join('.');
}

export const text: Reader<string> = (spot) => {
  if (typeof spot.value !== 'string' || spot.value.trim() === '')
    return wrong(spot, { id: `beri ${nameOf(spot)} teks`, en: `give ${nameOf(spot)} some text` });
  return spot.value;
};

export const whole: Reader<number> = (spot) => {
  if (typeof spot.value !== 'number' || !Number.isInteger(spot.value))
    return wrong(spot, { id: `tulis ${nameOf(spot)} sebagai bilangan bulat`, en: `write ${nameOf(spot)} as a whole number` });
  return spot.value;
};

export const yesNo: Reader<boolean> = (spot) => {
  if (typeof spot.value !== 'boolean')
    return wrong(spot, { id: `tulis ${nameOf(spot)} sebagai true atau false`, en: `write ${nameOf(spot)} as true or false` });
  return spot.value;
};

/** What a file may say about its own verification: nothing but no. A yes comes from `law/verified.yaml` alone. */
export const notYet: Reader<false> = (spot) => {
  if (spot.value !== false)
    return wrong(spot, {
      id: `tulis ${nameOf(spot)} sebagai false; siapa mencocokkan apa tercatat di verified.yaml`,
      en: `write ${nameOf(spot)} as false; who compared what stands in verified.yaml`,
    });
  return false;
};

export const aDay: Reader<Day> = (spot) => {
  const day = typeof spot.value === 'string' ? parseDay(spot.value) : null;
  return (
    day ??
    wrong(spot, {
      id: `tulis ${nameOf(spot)} sebagai hari dalam kalender, YYYY-MM-DD`,
      en: `write ${nameOf(spot)} as a day of the calendar, YYYY-MM-DD`,
    })
  );
};

export const bilingual: Reader<Bilingual> = (spot) => record({ id: text, en: text })(spot);

export function oneOf<const T extends string>(...values: readonly T[]): Reader<T> {
  return (spot) =>
    values.find((v) => v === spot.value) ??
    wrong(spot, {
      id: `${nameOf(spot)} harus salah satu dari: ${values.join(', ')}`,
      en: `${nameOf(spot)} must be one of: ${values.join(', ')}`,
    });
}

/** Left out or null both read as null. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (spot) => (spot.value === undefined || spot.value === null ? null : reader(spot));
}

export function orElse<T>(reader: Reader<T>, fallback: T): Reader<T> {
  return (spot) => (spot.value === undefined ? fallback : reader(spot));
}

export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (spot) => {
    if (!Array.isArray(spot.value))
      return wrong(spot, { id: `tulis ${nameOf(spot)} sebagai daftar`, en: `write ${nameOf(spot)} as a list` });
    return spot.value.map((value, i) => reader(inside(spot, i, value)));
  };
}

export function mapOf<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (spot) => Object.fromEntries(Object.entries(fieldsOf(spot)).map(([k, v]) => [k, reader(inside(spot, k, v))]));
}

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Read<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** Reads exactly these fields: one more is refused, so that a misspelt field never passes unread. */
export function record<S extends Shape>(shape: S): Reader<Read<S>> {
  return (spot) => {
    const fields = fieldsOf(spot);
    const extra = Object.keys(fields).find((k) => !(k in shape));
    if (extra !== undefined)
      return wrong(inside(spot, extra, null), {
        id: `${extra} bukan isian di sini; isiannya: ${Object.keys(shape).join(', ')}`,
        en: `${extra} is not a field here; the fields are: ${Object.keys(shape).join(', ')}`,
      });
    return Object.fromEntries(Object.entries(shape).map(([k, read]) => [k, read(inside(spot, k, fields[k]))])) as Read<S>;
  };
}

function fieldsOf(spot: Spot): Record<string, unknown> {
  const { value } = spot;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(spot, { id: `tulis ${nameOf(spot)} sebagai isian bernama`, en: `write ${nameOf(spot)} as fields with names` });
  return value as Record<string, unknown>;
}
