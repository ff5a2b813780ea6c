/** A piece of a sentence: plain text, bold text, or the mark of a source not yet compared with the official text. */
export type Run = string | { readonly strong: string } | { readonly note: true };
export type Text = readonly Run[];

/** Label and value in two columns with a colon between. */
export type Row = readonly [label: string, value: Text];

export type Table = { readonly head: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly (readonly Text[])[] };

/** A numbered paragraph; what stands under it moves with it. */
export type Item = {
  readonly text: Text;
  readonly rows?: readonly Row[] | undefined;
  readonly after?: readonly Text[] | undefined;
  readonly table?: Table | undefined;
};

export type Block =
  | { readonly is: 'para'; readonly text: Text }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'centre'; readonly text: string }
  | { readonly is: 'rows'; readonly rows: readonly Row[] }
  | { readonly is: 'items'; readonly items: readonly Item[] }
  | { readonly is: 'table'; readonly table: Table }
  /** "Menimbang : a. … b. …": a label in the margin and its list, counted by letters, by numbers, or one text. */
  | { readonly is: 'clause'; readonly label: string; readonly count: 'a' | '1' | 'none'; readonly items: readonly Item[] }
  | { readonly is: 'code'; readonly text: string };

/** One place for a signature: the lines above it, the name and what stands under it. */
export type Signature = {
  readonly above: readonly string[];
  readonly name: string;
  readonly under: readonly string[];
  readonly refused?: string | undefined;
};

/**
 * A letter in the official order, ready to be set: every word in Indonesian, every day written out, nothing left to
 * decide. `number` is empty on a draft.
 */
export type Sheet = {
  readonly title: string;
  readonly head: { readonly government: string; readonly unit: string; readonly contact: readonly string[] };
  readonly draft: boolean;
  /** Over every page of what is only an example; else empty. */
  readonly example: string;
  /** A letter has `meta`, `dateLine` and `to`; a decree, minutes or slip has `name` instead. */
  readonly meta: readonly Row[];
  readonly dateLine: string;
  readonly to: readonly string[];
  readonly name: readonly string[];
  readonly body: readonly Block[];
  /** "Ditetapkan di …": lines above the signature of a decree or minutes. */
  readonly signAt: readonly string[];
  readonly signatures: readonly Signature[];
  readonly copies: readonly string[];
  readonly footer: string;
  /** Where to compare: `address` stands between the two `words` and never breaks across lines. */
  readonly check: {
    readonly qr: string;
    readonly alt: string;
    readonly words: readonly [string, string];
    readonly address: string;
    readonly code: string;
  } | null;
  /** What the mark says, when any source carries it; else empty. */
  readonly unverified: string;
};

/** Whether any run of the sheet carries the mark. */
export function hasNote(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasNote);
  if (value === null || typeof value !== 'object') return false;
  return 'note' in value || Object.values(value).some(hasNote);
}
