/** What a page asks for: the fields of its main form, by name, with a value that an ordinary person might give. */
export type Fields = Record<string, string>;

/** The names of every text field, area and choice in the page's forms, with what stands in them. Hidden fields count: anybody can change them. */
export function fieldsOf(html: string): Fields {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const fields: Fields = {};
  for (const [, tag = '', inside = ''] of main.matchAll(/<(input|textarea|select)\b([^>]*)>/g)) {
    const name = attribute(inside, 'name');
    if (!name || attribute(inside, 'type') === 'file') continue;
    const isChoice = /type="(radio|checkbox)"/.test(inside);
    if (isChoice) fields[name] ??= attribute(inside, 'value') ?? '';
    else fields[name] = tag === 'input' ? (attribute(inside, 'value') ?? '') : '';
  }
  return fields;
}

/** Whether the page's main form carries files. */
export const takesFiles = (html: string): boolean => html.includes('enctype="multipart/form-data"');

const attribute = (inside: string, name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(inside)?.[1];

/** The text of a page as a reader sees it in fields and words: entities resolved. */
export function unescaped(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
