const BAR = '▇▇▇';

/** What points to somebody whatever the name: numbers of eight digits on, mail, addresses of pages, handles. */
const POINTERS = [/\b\d(?:[\d .-]{6,}\d)\b/g, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, /\bhttps?:\/\/\S+/gi, /(?<![\w@])@[\w.]{2,}/g];
/** Where people say who they are. */
const SELF = /\b(nama saya|saya bernama|my name is)(\s+\p{Lu}[\p{L}.'’-]*)+/giu;

/**
 * Takes names out of a text for somebody who shall judge the decision and not the people: every part of the names given
 * (three letters on), what points to a person, and how somebody calls themselves. It cannot know a name nobody wrote down.
 */
export function masked(text: string, names: readonly string[]): string {
  const parts = new Set(names.flatMap((name) => name.split(/[^\p{L}\p{M}’']+/u).filter((part) => part.length > 2)));
  let out = text.replace(SELF, `$1 ${BAR}`);
  for (const pointer of POINTERS) out = out.replace(pointer, BAR);
  for (const part of [...parts].sort((a, b) => b.length - a.length))
    out = out.replace(new RegExp(`(?<![\\p{L}\\p{M}])${part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{M}])`, 'giu'), BAR);
  return out.replace(new RegExp(`${BAR}(?:[\\s.,]*${BAR})+`, 'g'), BAR);
}
