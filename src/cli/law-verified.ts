import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { systemClock } from '../kit/clock.js';
import { dayOf } from '../kit/dates.js';
import type { Day } from '../kit/dates.js';
import type { Lang } from '../kit/text.js';
import { instrumentOf } from '../law/index.js';
import type { Article, Law } from '../law/index.js';
import type { Answered, Sub, Values } from './law-answer.js';
import { articleNamed, stateText, totalsText } from './law-verified.text.js';
import { BadInput, dayOption, lawFolder, lawFrom, needed, textOf } from './law-input.js';
import { recordComparison } from './law-register.js';
import type { Entry } from './law-register.js';

/**
 * `law verified`: a named person says to have held an article's entry against the official text, and its fingerprint is
 * kept with it in law/verified.yaml. The program marks nothing by itself; a later change of the entry makes it lapse.
 */
export const verified: Sub = {
  usage:
    'npx nirpihak law verified <article> --by "<name>" --text-sha256 <hash> [--text-file f] [--on D] [--note "…"] [--law folder] [--json]\n' +
    'npx nirpihak law verified --list [--lang id|en] [--json]',
  options: {
    by: { type: 'string' },
    'text-sha256': { type: 'string' },
    'text-file': { type: 'string' },
    on: { type: 'string' },
    note: { type: 'string' },
    list: { type: 'boolean' },
  },
  run: async (values, positionals, lang): Promise<Answered> => {
    const law = lawFrom(values);
    if (values['list']) return listed(law, lang);
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0)
      throw new BadInput('article', {
        id: 'Sebut satu pasal. Daftarnya: law verified --list',
        en: 'Name one article: law verified --list',
      });
    return record(values, entryOf(law, id, values));
  },
};

function record(values: Values, entry: Entry): Answered {
  const { isNew } = recordComparison(lawFolder(values), entry);
  const json = { kind: 'recorded', isNew, ...entry };
  const text = isNew
    ? `${entry.article}: tercatat di verified.yaml / recorded in verified.yaml`
    : `${entry.article}: sudah tercatat, tidak ada yang berubah / already recorded, nothing changed`;
  return { json, text };
}

function entryOf(law: Law, id: string, values: Values): Entry {
  const article = articleNamed(law, id);
  const on = dayOfCheck(values);
  refuseWithoutText(law, article, on);
  return {
    article: article.id,
    by: personOf(values),
    on,
    textSha256: textHash(values),
    entrySha256: article.entrySha256,
    note: textOf(values, 'note')?.trim() || null,
  };
}

/** What is no law has no official text, and nobody compared one before it was in force. */
function refuseWithoutText(law: Law, article: Article, on: Day): void {
  const { id, inForceFrom, isLaw } = instrumentOf(law, article.id);
  if (!isLaw)
    throw new BadInput('article', {
      id: `${id} bukan peraturan: tidak ada naskah resminya.`,
      en: `${id} is no law: it has no official text.`,
    });
  if (on < inForceFrom)
    throw new BadInput('on', {
      id: `--on mendahului hari mulai berlakunya, ${inForceFrom}.`,
      en: `--on is before it came into force, ${inForceFrom}.`,
    });
}

/** The name of whoever compared: a check that nobody answers for is none. */
function personOf(values: Values): string {
  const by = needed(values, 'by').trim();
  if (by.length > 0 && by.length <= 200 && !/\p{Cc}/u.test(by)) return by;
  throw new BadInput('by', { id: '--by: tulis nama orang yang mencocokkan.', en: '--by: write the name of the person who compared.' });
}

function dayOfCheck(values: Values): Day {
  const today = dayOf(systemClock.now(), 'Asia/Jakarta');
  const on = dayOption(values, 'on') ?? today;
  if (on > today) throw new BadInput('on', { id: '--on belum terjadi.', en: '--on has not come yet.' });
  return on;
}

const OF_NOTHING = createHash('sha256').digest('hex');

/** The fingerprint as given, and as the file gives it: where both are there they must be the same. */
function textHash(values: Values): string {
  const given = textOf(values, 'text-sha256')?.toLowerCase() ?? null;
  const path = textOf(values, 'text-file');
  if (given !== null && !/^[0-9a-f]{64}$/.test(given))
    throw new BadInput('text-sha256', {
      id: '--text-sha256 harus 64 angka heksadesimal, seperti keluaran sha256sum.',
      en: '--text-sha256 must be 64 hexadecimal digits, as sha256sum prints them.',
    });
  const found = path === null ? null : hashOfFile(path);
  const hash = given ?? found;
  if (hash === null) needed(values, 'text-sha256');
  if (given !== null && found !== null && given !== found)
    throw new BadInput('text-sha256', {
      id: `Sidik itu bukan sidik berkasnya (${found}).`,
      en: `That is not the fingerprint of the file (${found}).`,
    });
  if (hash === OF_NOTHING)
    throw new BadInput('text-sha256', { id: 'Itu sidik dari berkas kosong.', en: 'That is the fingerprint of an empty file.' });
  return hash!;
}

function hashOfFile(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    throw new BadInput('text-file', { id: `Berkas ${path} tidak dapat dibaca.`, en: `The file ${path} cannot be read.` });
  }
}

function listed(law: Law, lang: Lang): Answered {
  const articles = law.instruments.flatMap((i) => i.articles);
  const count = (state: string): number => articles.filter((a) => stateOf(a) === state).length;
  const totals = { compared: count('compared'), lapsed: count('lapsed'), notCompared: count('not-compared') };
  const rows = articles.map((a) => ({
    article: a.id,
    label: a.label,
    seen: a.seen,
    state: stateOf(a),
    by: a.comparison?.by ?? null,
    on: a.comparison?.on ?? null,
    textSha256: a.comparison?.textSha256 ?? null,
    note: a.comparison?.note ?? null,
  }));
  const text = [...rows.map((r) => stateText(r, lang)), totalsText(totals)[lang]].join('\n');
  return { json: { kind: 'verification', law: { version: law.version }, totals, articles: rows }, text };
}

/** Lapsed: somebody compared it, and the entry has been changed since. */
function stateOf(article: Article): 'compared' | 'lapsed' | 'not-compared' {
  if (article.comparison === null) return 'not-compared';
  return article.verified ? 'compared' : 'lapsed';
}
