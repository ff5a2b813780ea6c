import type { Condition } from '../judge/condition.js';
import type { Where } from '../problem.js';
import { CATEGORIES, LEVELS } from '../rule.js';
import type { Citation, Element, Rule } from '../rule.js';
import { aDay, bilingual, listOf, mapOf, notYet, oneOf, orElse, orNull, record, text, whereIs, wrong, yesNo } from './shape.js';
import type { Reader, Spot } from './shape.js';

const element = record({ text: bilingual, facts: orElse(listOf(text), []) });
const notSeen = 'not-seen';

const citation: Reader<Citation | typeof notSeen> = (spot) =>
  spot.value === notSeen
    ? notSeen
    : record({ id: text, role: oneOf('norm', 'sanction', 'ground'), from: orNull(aDay), until: orNull(aDay) })(spot);

/** One condition: `{fact, is: […]}`, `{fact, day: on-or-before-act}`, `{any: […]}`, `{all: […]}` or `{not: …}`. */
const condition: Reader<Condition> = (spot) => {
  const value = (spot.value ?? {}) as Record<string, unknown>;
  if ('any' in value) return { kind: 'any', of: record({ any: listOf(condition) })(spot).any };
  if ('all' in value) return { kind: 'all', of: record({ all: listOf(condition) })(spot).all };
  if ('not' in value) return { kind: 'not', of: record({ not: condition })(spot).not };
  if ('day' in value) return dayCondition(spot);
  const { fact, is } = record({ fact: text, is: listOf(text) })(spot);
  return { kind: 'is', fact, values: is };
};

function dayCondition(spot: Spot): Condition {
  const { fact, day } = record({ fact: text, day: oneOf('on-or-before-act', 'on-or-after-act') })(spot);
  return { kind: 'day', fact, compare: day };
}

const ruleBody = record({
  id: text,
  title: bilingual,
  inForceFrom: aDay,
  inForceUntil: orNull(aDay),
  dateNote: orNull(bilingual),
  classes: orNull(listOf(text)),
  when: listOf(condition),
  category: oneOf(...CATEGORIES),
  level: orNull(oneOf(...LEVELS)),
  articles: listOf(citation),
  elements: orElse(listOf(text), []),
  text: bilingual,
  object: bilingual,
  neighbour: orNull(record({ text: bilingual, source: bilingual, officeReading: orElse(yesNo, false) })),
  overrides: orElse(listOf(text), []),
  alongside: orElse(listOf(text), []),
  history: orElse(listOf(record({ until: aDay, text: bilingual })), []),
  whoCanSettle: orNull(bilingual),
  confidence: oneOf('text', 'secondary', 'memory', 'office-reading'),
  verified: orElse(notYet, false),
  notes: orElse(listOf(bilingual), []),
});

type RuleBody = ReturnType<typeof ruleBody>;
const located: Reader<{ body: RuleBody; where: Where; spot: Spot }> = (spot) => ({ body: ruleBody(spot), where: whereIs(spot), spot });

const ruleFile = record({
  subject: text,
  title: bilingual,
  classes: listOf(text),
  elements: orElse(mapOf(element), {}),
  rules: listOf(located),
});

/** One file of `law/rules`: a subject, its classes, its dictionary of elements, its rules. */
export const readRules: Reader<readonly Rule[]> = (spot) => {
  const file = ruleFile(spot);
  return file.rules.map(({ body, where, spot: at }) => ({
    ...body,
    subject: file.subject,
    subjectTitle: file.title,
    classes: body.classes ?? file.classes,
    articles: body.articles.filter((a): a is Citation => a !== notSeen),
    articleSeen: !body.articles.includes(notSeen),
    elements: body.elements.map((id): Element => ({
      id,
      ...(file.elements[id] ??
        wrong(at, { id: `unsur ${id} tidak ada di elements berkas ini`, en: `element ${id} is not in this file's elements` })),
    })),
    where,
  }));
};
