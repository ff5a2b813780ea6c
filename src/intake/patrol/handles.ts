/** Why a free text of a patrol sheet is refused. The text itself is never repeated in an answer, a log or an event. */
export type Trace = 'handle' | 'link' | 'number' | 'script' | 'list';

/** Hostile input: no name of a place is longer, and nothing longer is worth reading. */
const LONGEST = 2_000;

/** Platforms on which people have accounts, as people write them. */
const PLATFORMS =
  'facebook|instagram|tiktok|twitter|threads|youtube|telegram|whatsapp|linkedin|snapchat|bluesky|mastodon|linktree|linktr|discord|michat|snackvideo|likee|pinterest|reddit|quora|medium';
const SHORT =
  'fb|ig|tt|yt|tg|wa|x|li|tele|insta|medsos|sosmed|akun|account|acc|username|user|profil|profile|channel|kanal|grup|group|nomor|hp|kontak';

/** Endings of addresses. `.go.id` and its like are taken away first: the pages of public bodies may be named by address. */
const ENDINGS =
  'com|net|org|id|me|io|co|app|ee|ly|gg|tv|be|am|us|uk|my|sg|info|biz|xyz|site|online|link|live|club|page|fyi|social|bio|to|cc|gl|gd|sh|st|vn|ph|id';
const PUBLIC_BODY = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+go\.id(?![a-z0-9@.])/g;

/**
 * What in a text could lead to somebody's account; `null` for none. The text is first read as the most willing reader would:
 * full-width, styled and spaced-out letters, words for signs ("titik", "(at)"), invisible letters; encodings are
 * refused as such. Names typed as plain words cannot be told from other words: no check finds those.
 */
export function traceIn(text: string): Trace | null {
  if (text.length > LONGEST) return 'list';
  const plain = plainOf(text);
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(plain)) return 'script';
  if (text.trim().includes('\n')) return 'list';
  const signs = signsOf(plain).replace(PUBLIC_BODY, ' ');
  const tight = signs.replace(/\s+/g, '');
  const near = signs.replace(/\s*([./:@_])\s*/g, '$1');
  if (isHandle(signs, near)) return 'handle';
  if (ENCODED.test(tight) || isLink(near, tight)) return 'link';
  return isNumber(tight) ? 'number' : null;
}

/** Compatibility letters made plain, invisible and combining marks dropped (Unicode TR 36 §2). */
function plainOf(text: string): string {
  const folded = text.normalize('NFKD').replace(/[\p{M}\p{Cf}\u00ad\u115f\u1160\u3164\uffa0]/gu, '');
  return folded.toLowerCase().replace(/[ıɩ]/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l');
}

/** Percent or entity encoding of a sign that addresses are made of; nobody writes the name of a place like that. */
const ENCODED = /%(?:25|40|2e|2f|5f|3a)|&(?:#|commat|period|sol|lowbar|colon)/;

/** Signs that are written otherwise: other dots and slashes, brackets around words for signs, and the words themselves. */
function signsOf(plain: string): string {
  return plain
    .replace(/(?<!\S)\S(?:\s+\S){2,}(?!\S)/g, (spelled) => spelled.replace(/\s+/g, ''))
    .replace(/[\u3002\uff61\u2024\u2027\u00b7\u2022\u2219\u22c5\u30fb\u0701\u0702]/g, '.')
    .replace(/[\u2044\u2215\u29f8\\|]/g, '/')
    .replace(/[\u02cd\u203f\u2040\u2017]/g, '_')
    .replace(/[\u24d0\u{1f4e7}\u{fe6b}]/gu, '@')
    .replace(/[([{<*_"'-]+\s*(?:at|et|ad)\s*[)\]}>*_"'-]+/g, '@')
    .replace(/[([{<*_"'-]+\s*(?:dot|titik|tik)\s*[)\]}>*_"'-]+/g, '.')
    .replace(/[([{<"']+\s*([./@_])\s*[)\]}>"']+/g, '$1')
    .replace(/\s+(?:dot|titik)\s+/g, '.')
    .replace(/\s+(?:slash|garis\s+miring)\s+/g, '/')
    .replace(/\s*\b(?:underscore|garis\s+bawah|underskor)\b\s*/g, '_');
}

function isHandle(signs: string, near: string): boolean {
  if (signs.includes('@')) return true;
  if (/[a-z0-9]_+[a-z0-9]|(?:^|\s)_+[a-z0-9]|[a-z0-9]_+(?:\s|$)/.test(near)) return true;
  // "IG: budi", "akun = budi", "fb/budi", "tiktok - budi"
  if (new RegExp(`(?<![a-z0-9])(?:${PLATFORMS}|${SHORT})\\s*(?:[:=/>~#]|->|-\\s)\\s*[a-z0-9]`).test(signs)) return true;
  // "at budi77", "akun budi.s": a word for an account before a token that no ordinary word looks like
  const token = '(?=[a-z0-9.]*[a-z])(?=[a-z0-9.]*[0-9.])[a-z0-9]+[a-z0-9.]*[a-z0-9]';
  if (new RegExp(`(?<![a-z0-9])(?:at|et|${PLATFORMS}|${SHORT})\\s+${token}`).test(signs)) return true;
  return /(?<![a-z])(?:akun|profil|halaman|kanal)\s+(?:pribadi|milik|punya|si|pak|bu|bapak|ibu|saudara|sdr)(?![a-z])|(?<![a-z])daftar\s+(?:akun|pegawai|orang|nama)(?![a-z])/.test(
    signs,
  );
}

function isLink(near: string, tight: string): boolean {
  if (/https?:|(?<![a-z0-9])www\.|xn--/.test(tight)) return true;
  if (new RegExp(`(?:${PLATFORMS})(?:\\.|com(?:/|$)|net(?:/|$)|/)`).test(tight)) return true;
  if (/(?<![a-z0-9])(?:fb|ig|t|x|wa|tt|yt|li|bit|s|lynk|msg|line|youtu|instagr)\.(?:com|me|be|am|ly|id|ee|co|gg|tv)(?![a-z0-9])/.test(near))
    return true;
  if (new RegExp(`[a-z0-9-]{2,}\\.(?:${ENDINGS})(?![a-z0-9])`).test(near)) return true;
  return /[a-z0-9-]\.[a-z]{2,}\//.test(near);
}

/** A telephone number (62 or 0, then 8) or a staff number of 18 digits, however it is broken up. */
function isNumber(tight: string): boolean {
  const digits = tight.replace(/[().+\-–/,]/g, '');
  return /(?:62|0)8\d{7,}/.test(digits) || /\d{16,}/.test(digits);
}
