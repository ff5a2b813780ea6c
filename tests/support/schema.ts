/** A JSON Schema as far as docs/law-interface.schema.json uses it; a keyword it does not know is an error, not a pass. */
export type Schema = { readonly [keyword: string]: unknown };

const SILENT = new Set(['$schema', '$id', '$defs', 'title', 'description']);

type Look = (schema: Schema, value: unknown, path: string, root: Schema) => string[];

/** What a value lacks, each with its path; nothing when it fits. */
export function lacks(root: Schema, value: unknown): string[] {
  return look(root, value, '$', root);
}

const look: Look = (schema, value, path, root) =>
  Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (SILENT.has(keyword)) return [];
    const check = KEYWORDS[keyword];
    return check ? check(wanted, value, path, root) : [`${path}: the keyword ${keyword} is not known here`];
  });

type Keyword = (wanted: unknown, value: unknown, path: string, root: Schema) => string[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const KEYWORDS: Record<string, Keyword> = {
  $ref: (wanted, value, path, root) => look(defined(root, String(wanted)), value, path, root),
  const: (wanted, value, path) => (value === wanted ? [] : [`${path}: is not ${String(wanted)}`]),
  enum: (wanted, value, path) => ((wanted as unknown[]).includes(value) ? [] : [`${path}: ${String(value)} is not in its list`]),
  type: (wanted, value, path) =>
    [wanted].flat().includes(typeOf(value)) || ([wanted].flat().includes('integer') && Number.isInteger(value))
      ? []
      : [`${path}: is ${typeOf(value)}, not ${String(wanted)}`],
  pattern: (wanted, value, path) => (new RegExp(String(wanted)).test(String(value)) ? [] : [`${path}: has another shape`]),
  required: (wanted, value, path) =>
    (wanted as string[]).filter((name) => !isObject(value) || !(name in value)).map((name) => `${path}.${name}: is missing`),
  properties: (wanted, value, path, root) =>
    Object.entries(wanted as Record<string, Schema>).flatMap(([name, schema]) =>
      isObject(value) && name in value ? look(schema, value[name], `${path}.${name}`, root) : [],
    ),
  items: (wanted, value, path, root) =>
    Array.isArray(value) ? value.flatMap((item, i) => look(wanted as Schema, item, `${path}[${i}]`, root)) : [],
  oneOf: (wanted, value, path, root) => {
    const misses = (wanted as Schema[]).map((schema) => look(schema, value, path, root));
    const fits = misses.filter((miss) => miss.length === 0).length;
    return fits === 1 ? [] : [`${path}: fits ${fits} of its shapes`, ...nearest(misses)];
  },
};

/** The shape that misses least tells most. */
function nearest(misses: readonly string[][]): string[] {
  return misses.filter((miss) => miss.length > 0).sort((a, b) => a.length - b.length)[0] ?? [];
}

function defined(root: Schema, ref: string): Schema {
  const found = (root['$defs'] as Record<string, Schema>)[ref.replace('#/$defs/', '')];
  if (!found) throw new Error(`${ref} is not defined`);
  return found;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
