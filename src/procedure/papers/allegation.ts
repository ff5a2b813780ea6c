/**
 * An allegation as it stands behind "Dugaan perbuatan berikut:" and its like: a clause or a sentence, without the "Diduga"
 * it may itself begin with and without its full stop.
 */
export function allegedAct(text: string): string {
  return text
    .trim()
    .replace(/^(diduga(\s+bahwa)?|dugaan)\s*:?\s+/i, '')
    .replace(/\.+$/, '');
}
