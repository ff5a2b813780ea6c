/** A case number as it is compared: "41 / 2026" and "0041/2026" are one. */
export function handleOf(typed: string): string {
  return typed
    .slice(0, 200)
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/(^|\D)0+(?=\d)/g, '$1');
}
