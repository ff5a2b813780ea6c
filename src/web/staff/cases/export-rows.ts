import type { Lang } from '../../../kit/text.js';
import { actWords, stateWords, viaWords, type InboxLine } from '../../../intake/index.js';
import { questionsFor, type Law } from '../../../law/index.js';
import { groundWords, statusWords, trackWords, type CaseLine } from '../../../procedure/index.js';
import { actWordsOf } from '../case/case-frame.js';
import { contestWords } from '../contest-words.js';
import { exportText as t } from './export.text.js';

const CASE_COLUMNS = ['number', 'state', 'opened', 'act', 'actOn', 'contest', 'track', 'post', 'due', 'closed', 'ground'] as const;
const REPORT_COLUMNS = ['number', 'state', 'received', 'via', 'act', 'actOn', 'contest', 'linked'] as const;

export const caseHeads = (lang: Lang): string[] => CASE_COLUMNS.map((one) => t.columns[one][lang]);
export const reportHeads = (lang: Lang): string[] => REPORT_COLUMNS.map((one) => t.columns[one][lang]);

/** Days stay as year-month-day, so that a spreadsheet sorts them in every language. */
export function caseRow(law: Law, line: CaseLine, lang: Lang): string[] {
  return [
    line.number,
    statusWords[line.status][lang],
    line.openedOn,
    actWordsOf(law, line.act, lang),
    line.actOn,
    contestWords(law, line.contest, line.office, lang) ?? '',
    line.track ? trackWords[line.track][lang] : '',
    postWords(law, line.post, lang),
    line.nextDueOn ?? '',
    line.closedOn ?? '',
    line.ground ? groundWords[line.ground][lang] : '',
  ];
}

export function reportRow(law: Law, line: InboxLine, lang: Lang): string[] {
  return [
    line.number,
    stateWords[line.state][lang],
    line.receivedOn,
    viaWords[line.via][lang],
    line.acts.map((act) => actWords[act][lang]).join('; '),
    line.actOn ?? '',
    contestWords(law, line.contest, line.office, lang) ?? '',
    String(line.linkedCount),
  ];
}

function postWords(law: Law, post: string | null, lang: Lang): string {
  const options = questionsFor(law).find((one) => one.id === 'post')?.options ?? [];
  return options.find((one) => one.id === post)?.label[lang] ?? '';
}
