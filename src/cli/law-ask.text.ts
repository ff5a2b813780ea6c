import type { Answer, AppliedRule, Judgement, Moment } from '../law/index.js';
import { plainDay } from '../kit/dates.js';
import type { Bilingual, Lang } from '../kit/text.js';

const ANSWERS: Record<Answer, Bilingual> = {
  permitted: { id: 'Boleh.', en: 'Permitted.' },
  'permitted-with-conditions': { id: 'Boleh, dengan syarat.', en: 'Permitted, with conditions.' },
  ethics: { id: 'Ranah kode etik.', en: 'A matter of the code of ethics.' },
  discipline: { id: 'Ranah disiplin.', en: 'A matter of discipline.' },
  'other-law': { id: 'Diatur hukum lain.', en: 'A matter of other law.' },
  unsettled: { id: 'Belum pasti.', en: 'Unsettled.' },
  'not-covered': { id: 'Tidak diatur di sini.', en: 'Not covered here.' },
};

const BECAUSE = {
  law: { id: 'Sumber hukumnya belum bulat.', en: 'The sources of law leave it open.' },
  facts: { id: 'Ada fakta yang belum diketahui.', en: 'Facts are missing.' },
};

const HEADINGS = {
  because: { id: 'Sebab', en: 'Why' },
  flags: { id: 'Mungkin juga ranah pidana pemilihan (jalur Gakkumdu)', en: 'Perhaps also criminal election law (the Gakkumdu route)' },
  possible: { id: 'Mungkin berlaku', en: 'May apply' },
  gaps: { id: 'Yang perlu diketahui', en: 'What must be known' },
  near: { id: 'Nyaris berlaku', en: 'Near misses' },
  instead: { id: 'Yang boleh', en: 'Allowed instead' },
  sanctions: { id: 'Hukuman yang mungkin', en: 'Sanctions in range' },
  deadlines: { id: 'Jangka waktu yang mulai', en: 'Periods that start' },
  milder: { id: 'Hukumnya berubah di antaranya', en: 'The law changed in between' },
  settle: { id: 'Yang dapat memastikan', en: 'Who can settle it' },
} satisfies Record<string, Bilingual>;

const UNVERIFIED: Bilingual = { id: 'belum dicocokkan dengan naskah resmi', en: 'not yet compared with the official text' };

const FOOT: Bilingual = {
  id: 'Menjelaskan aturan menurut hari itu; tidak memutuskan apa pun.',
  en: 'Explains the rules as of that day; decides nothing.',
};

/** The judgement as a person reads it at a terminal. */
export function judgementText(judgement: Judgement, at: Moment, lang: Lang): string {
  const { answer, because, rules, flags, possible, gaps, nearMisses, sanctions, deadlines, milder, whoCanSettle, version } = judgement;
  const applied = rules.flatMap((r) => ruleLines(r, lang));
  const neighbours = [...new Set(rules.flatMap((r) => (r.neighbour ? [r.neighbour.text[lang]] : [])))];
  return [
    `${ANSWERS[answer][lang]}${because ? ` ${BECAUSE[because][lang]}` : ''}`,
    ...part('because', applied, lang),
    ...part('flags', flags.flatMap((r) => ruleLines(r, lang)), lang), // prettier-ignore
    ...part('possible', listed(possible.map((r) => `${r.title[lang]} (${r.id})`)), lang),
    ...part('gaps', listed(gaps.map((g) => `${g.ask[lang]} (${g.question})`)), lang),
    ...part('near', listed(nearMisses.map((n) => `${n.title[lang]} (${n.id})`)), lang),
    ...part('instead', listed(neighbours), lang),
    ...part('sanctions', listed(sanctions.map((s) => s.name[lang])), lang),
    ...part('deadlines', listed(deadlines.map((d) => `${d.name[lang]} (${d.owner.name[lang]}; law due --deadline ${d.id})`)), lang),
    ...part('milder', listed(milder.map((m) => m.note[lang])), lang),
    ...part('settle', whoCanSettle ? listed([whoCanSettle[lang]]) : [], lang),
    '',
    `${FOOT[lang]} ${plainDay(at.actOn, lang)} · ${version.slice(0, 16)}`,
  ].join('\n');
}

function ruleLines(rule: AppliedRule, lang: Lang): string[] {
  const facts = rule.metBy.map((f) => `    ${f.ask[lang]} ${f.label[lang]}`);
  const articles = rule.articles.map((a) => `    § ${a.label[lang]}${a.verified ? '' : ` (${UNVERIFIED[lang]})`}`);
  return [`  ${rule.title[lang]} (${rule.id})`, `    ${rule.text[lang]}`, ...facts, ...articles];
}

function part(heading: keyof typeof HEADINGS, lines: readonly string[], lang: Lang): string[] {
  return lines.length === 0 ? [] : ['', HEADINGS[heading][lang], ...lines];
}

function listed(items: readonly string[]): string[] {
  return items.map((item) => `  ${item}`);
}
