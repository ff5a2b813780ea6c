/** The two languages of the product; Indonesian is the first. */
export type Lang = 'id' | 'en';

/** One text in both languages: a missing translation does not compile. */
export type Bilingual = { readonly id: string; readonly en: string };

/** The text in the reader's language. */
export function say(text: Bilingual, lang: Lang): string {
  return text[lang];
}
