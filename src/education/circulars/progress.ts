/** No line of progress speaks of fewer people. */
export const SMALLEST = 10;

export type Progress<U> = { readonly unit: U | null; readonly people: number; readonly answered: number };

/**
 * Progress by unit of ten or more; the others are one line without a name. Where that line would itself be under ten, the
 * smallest of the named units goes into it: else the total less the lines shown would tell of a few. Pure.
 */
export function progressOf<U>(units: readonly { unit: U; people: number; answered: number }[]): Progress<U>[] {
  const shown = units.filter((one) => one.people >= SMALLEST).sort((a, b) => b.people - a.people);
  const rest = units.filter((one) => one.people < SMALLEST);
  const sum = (list: typeof rest, what: 'people' | 'answered'): number => list.reduce((n, one) => n + one[what], 0);
  while (rest.length > 0 && sum(rest, 'people') < SMALLEST && shown.length > 0) rest.push(shown.pop()!);
  const others = { unit: null, people: sum(rest, 'people'), answered: sum(rest, 'answered') };
  return others.people >= SMALLEST ? [...shown, others] : shown;
}
