const LONGEST = 120;
// eslint-disable-next-line no-control-regex -- dropping control characters is the point
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * A sender's file name as words to show: no folders, no control or direction characters, at most 120 letters. It is
 * never used as a path.
 */
export function cleanFileName(raw: string): string {
  const last = raw.split(/[/\\]/).at(-1) ?? '';
  const plain = last.toWellFormed().normalize('NFC').replace(HIDDEN, '').trim();
  return shorten(plain) || 'berkas';
}

/** The ending stays: it is what people know a file by. */
function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const ending = /\.\w{1,5}$/.exec(name)?.[0] ?? '';
  return letters.slice(0, LONGEST - ending.length).join('') + ending;
}
