/** Cells below this could point to a person: they are not published, zero among them. */
export const SMALL = 5;

/** A figure as it may be published: the number, or `null` for "hidden". */
export function suppress(n: number): number | null {
  return n < SMALL ? null : n;
}
