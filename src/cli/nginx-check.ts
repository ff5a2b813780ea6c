import { paths } from '../web/paths.js';
import type { Finding } from './doctor.js';

/** Pages where not even the proxy may note that somebody was there: reporter, respondent, whoever asks “may I?”, the way out, invitations, set-up. */
const SILENT = [
  paths.check,
  paths.rulesSearch,
  paths.report,
  paths.follow,
  paths.respondent,
  paths.exit,
  paths.verify,
  paths.setup,
  paths.invitation,
];

type Block = { readonly pattern: RegExp; readonly prefix: string | null; readonly isSilent: boolean };

/**
 * Reads an nginx site file and says for which of the silent pages it would still write an access log, and whether it
 * hands on visitors' addresses. It understands `location` blocks by prefix or regular expression, as our sample uses
 * them; what it cannot read counts as not silent.
 */
export function checkNginx(file: string): Finding[] {
  const text = file.replace(/#.*$/gm, '');
  const isSilentAtAll = /access_log\s+off\s*;/.test(text.replace(/location[^{]*\{[^}]*\}/g, ''));
  const blocks = [...text.matchAll(/location\s+([^{]+?)\s*\{([^}]*)\}/g)].map((m) => block(m[1]!, m[2]!));
  const faults = [
    ...SILENT.flatMap((path) => [path, `/en${path}`])
      .filter((path) => !isSilentAtAll && !isSilent(blocks, path))
      .map(notSilent),
    ...(/X-Forwarded-For|X-Real-IP/i.test(text) ? [forwards] : []),
    ...(/proxy_set_header\s+Host\s+\$(host|http_host)\s*;/.test(text) ? [] : [losesHost]),
    ...(/error_log\s+\/dev\/null\s+crit\s*;/.test(text) ? [] : [errorLog]),
  ];
  return faults.length > 0 ? faults : [silentEverywhere];
}

/** As nginx chooses: the first regular expression that fits, else the longest prefix. */
function isSilent(blocks: readonly Block[], path: string): boolean {
  const fitting = blocks.filter((b) => b.pattern.test(path));
  const chosen = fitting.find((b) => b.prefix === null) ?? fitting.toSorted((a, b) => b.prefix!.length - a.prefix!.length)[0];
  return chosen?.isSilent ?? false;
}

function block(head: string, body: string): Block {
  const [first = '', second] = head.split(/\s+/);
  const prefix = first.startsWith('~') ? null : (second ?? first);
  const source = prefix === null ? second! : `^${RegExp.escape(prefix)}`;
  return { prefix, pattern: new RegExp(source), isSilent: /access_log\s+off\s*;/.test(body) };
}

const silentEverywhere: Finding = {
  isFine: true,
  say: { id: 'Proksi tidak mencatat kunjungan pelapor dan terlapor', en: 'The proxy logs no visit of reporter or respondent' },
};
const notSilent = (path: string): Finding => ({
  isFine: false,
  say: {
    id: `Proksi mencatat kunjungan ke ${path}: tambahkan access_log off;`,
    en: `The proxy logs visits to ${path}: add access_log off;`,
  },
});
const forwards: Finding = {
  isFine: false,
  say: {
    id: 'Proksi meneruskan alamat pengunjung (X-Forwarded-For/X-Real-IP): hapus barisnya',
    en: 'The proxy hands on visitors’ addresses (X-Forwarded-For/X-Real-IP): remove the line',
  },
};
const losesHost: Finding = {
  isFine: false,
  say: {
    id: 'Proksi tidak meneruskan nama situs: proxy_set_header Host $host;',
    en: 'The proxy does not hand on the host name: proxy_set_header Host $host;',
  },
};
const errorLog: Finding = {
  isFine: false,
  say: {
    id: 'Catatan galat nginx memuat alamat pengunjung: error_log /dev/null crit;',
    en: 'nginx’ error log holds visitors’ addresses: error_log /dev/null crit;',
  },
};
