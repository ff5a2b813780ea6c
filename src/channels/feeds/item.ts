/** One thing the office itself published. Comments, likes and followers have no place here. */
export type Item = {
  /** What the publisher calls it: stays when the text is corrected. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
};

/** Why a file could not be read as a feed. Closed, so that a page has a sentence for each. */
export type Unreadable = 'not-a-feed' | 'too-deep' | 'too-many' | 'too-long' | 'doctype' | 'charset';

export class NotRead extends Error {
  readonly why: Unreadable;
  constructor(why: Unreadable) {
    super(why);
    this.name = 'NotRead';
    this.why = why;
  }
}

/** Enough for any office's day; what lies beyond is older. */
export const MOST_ITEMS = 500;
export const MOST_TEXT = 20_000;

/** A link people can open; anything that is no web address is dropped. */
export function wholeLink(link: string, base: string): string {
  if (!URL.canParse(link, base)) return '';
  const url = new URL(link, base);
  return /^https?:$/.test(url.protocol) ? url.href.slice(0, 2_000) : '';
}
