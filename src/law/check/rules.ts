import type { Day } from '../../kit/dates.js';
import type { Condition } from '../judge/condition.js';
import { conditionsOf } from '../judge/compiled.js';
import type { Instrument } from '../instrument.js';
import type { Law } from '../law.js';
import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import { isAnswer, UNKNOWN } from '../question.js';
import { isBreach } from '../rule.js';
import type { Citation, Rule } from '../rule.js';
import { ladderFor } from '../sanction.js';

type Check = (law: Law, rule: Rule) => Problem[];

/** Every rule against every demand a rule has to meet. */
export function checkRules(law: Law): Problem[] {
  const checks: readonly Check[] = [cites, citesWhatIsInForce, staysUnsettled, knowsItsFacts, meetsABreach, hasRungs, namesRules];
  return [...twins(law), ...law.rules.flatMap((rule) => checks.flatMap((check) => check(law, rule)))];
}

function twins(law: Law): Problem[] {
  const isTwin = (rule: Rule, i: number): boolean => law.rules.findIndex((r) => r.id === rule.id) !== i;
  return law.rules
    .filter(isTwin)
    .map((r) => problem(r.where, `rule ${r.id} stands twice`, { id: 'beri salah satunya id lain', en: 'give one of them another id' }));
}

const cites: Check = (_law, rule) =>
  rule.articles.length > 0 || !rule.articleSeen
    ? []
    : [
        problem(rule.where, `rule ${rule.id} cites nothing`, {
          id: 'kutip pasalnya atau tulis not-seen',
          en: 'cite an article or write not-seen',
        }),
      ];

const citesWhatIsInForce: Check = (law, rule) =>
  rule.articles.flatMap((c) => {
    const instrument = law.instruments.find((i) => i.articles.some((a) => a.id === c.id));
    if (!instrument)
      return [
        problem(rule.where, `rule ${rule.id} cites ${c.id}, which no instrument has`, {
          id: 'tambahkan pasal itu ke peraturannya, atau perbaiki id-nya',
          en: 'add the article to its instrument or mend the id',
        }),
      ];
    return covers(instrument, rule, c)
      ? []
      : [
          problem(rule.where, `rule ${rule.id} cites ${c.id} for days on which ${instrument.id} was not in force`, {
            id: 'beri kutipan itu from dan until, atau beri tanggal aturannya',
            en: 'date the citation with from and until, or date the rule',
          }),
        ];
  });

const FOREVER = '9999-12-31' as Day;

function covers(instrument: Instrument, rule: Rule, citation: Citation): boolean {
  const from = later(rule.inForceFrom, citation.from);
  const until = earlier(rule.inForceUntil ?? FOREVER, citation.until);
  return instrument.inForceFrom <= from && until <= (instrument.inForceUntil ?? FOREVER) && from <= until;
}

function later(a: Day, b: Day | null): Day {
  return b !== null && b > a ? b : a;
}

function earlier(a: Day, b: Day | null): Day {
  return b !== null && b < a ? b : a;
}

const staysUnsettled: Check = (_law, rule) => {
  const open = rule.category === 'unsettled' || rule.category === 'not-covered';
  const unseen =
    rule.articleSeen || open
      ? []
      : [
          problem(rule.where, `rule ${rule.id} says its article is not seen and still answers ${rule.category}`, {
            id: 'jadikan unsettled sampai pasalnya terlihat',
            en: 'make it unsettled until the article is seen',
          }),
        ];
  const nobody =
    rule.category !== 'unsettled' || rule.whoCanSettle
      ? []
      : [
          problem(rule.where, `rule ${rule.id} is unsettled and names nobody who can settle it`, {
            id: 'isi whoCanSettle',
            en: 'fill whoCanSettle',
          }),
        ];
  return [...unseen, ...nobody];
};

const knowsItsFacts: Check = (law, rule) =>
  conditionsOf(rule)
    .flatMap((c) => strangers(law, c))
    .map((s) =>
      problem(rule.where, `rule ${rule.id} asks for ${s}, which questions.yaml does not know`, {
        id: 'perbaiki katanya atau tambahkan di questions.yaml',
        en: 'mend the word or add it to questions.yaml',
      }),
    );

function strangers(law: Law, condition: Condition): string[] {
  if (condition.kind === 'not') return strangers(law, condition.of);
  if (condition.kind === 'any' || condition.kind === 'all') return condition.of.flatMap((c) => strangers(law, c));
  const question = [...law.questions, ...law.derived].find((q) => q.id === condition.fact);
  if (!question) return [condition.fact];
  if (condition.kind === 'day') return question.kind === 'date' ? [] : [`${condition.fact} as a day`];
  return condition.values.filter((v) => v === UNKNOWN || !isAnswer(question, v)).map((v) => `${condition.fact} = ${v}`);
}

/** A charge cites norm and sanction; an office's own track needs elements, a level and an allowed neighbour too. A pointer to crime charges nobody. */
const meetsABreach: Check = (_law, rule) => {
  const isOther = rule.category === 'other-law';
  if (!isBreach(rule.category) && !isOther) return [];
  const isTrack = rule.category !== 'crime' && !isOther;
  const wants: readonly [boolean, string, string][] = [
    [rule.category !== 'crime' && rule.neighbour === null, 'a permitted neighbour', 'yang boleh sebagai gantinya (neighbour)'],
    [isTrack && rule.elements.length === 0, 'elements to prove', 'unsur yang harus dibuktikan (elements)'],
    [isTrack && rule.level === null, 'a level', 'tingkatnya (level)'],
    [!isOther && !rule.articles.some((a) => a.role === 'sanction'), 'an article for its sanction', 'pasal sanksinya (role: sanction)'],
    [!rule.articles.some((a) => a.role === 'norm'), 'an article for its norm', 'pasal normanya (role: norm)'],
  ];
  return wants
    .filter(([missing]) => missing)
    .map(([, what, inIndonesian]) =>
      problem(rule.where, `rule ${rule.id} lacks ${what}`, { id: `tambahkan ${inIndonesian}`, en: `add ${what}` }),
    );
};

const hasRungs: Check = (law, rule) => {
  const { level } = rule;
  if (level === null) return [];
  const empty = rule.classes.filter((c) =>
    law.classes.some((k) => k.id === c && ladderFor(law, c, level, later(rule.inForceFrom, k.inForceFrom)).length === 0),
  );
  return empty.map((c) =>
    problem(rule.where, `rule ${rule.id} leads to level ${level}, for which ${c} has no sanction in force`, {
      id: 'tambahkan hukuman di sanctions.yaml atau ubah tingkatnya',
      en: 'add a sanction to sanctions.yaml or change the level',
    }),
  );
};

const namesRules: Check = (law, rule) =>
  (['overrides', 'alongside'] as const).flatMap((how) =>
    rule[how]
      .filter((id) => !law.rules.some((r) => r.id === id))
      .map((id) => problem(rule.where, `rule ${rule.id} ${how} ${id}, which does not exist`, { id: 'perbaiki id-nya', en: 'mend the id' })),
  );
