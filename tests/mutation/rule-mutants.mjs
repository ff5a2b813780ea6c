// Every small change of a rule that a worked example should notice. Pure: a rule in, changed rules out.

/** @returns {{ kind: string, what: string, rule: object | null }[]} `rule: null` leaves the rule out. */
export function mutantsOf(rule, law) {
  return [
    { kind: 'rule', what: 'left out', rule: null },
    ...conditionLists(rule.when, law).map(({ kind, what, list }) => ({ kind, what, rule: { ...rule, when: list } })),
    ...rule.classes.map((c) => ({ kind: 'class', what: `no longer for ${c}`, rule: { ...rule, classes: without(rule.classes, c) } })),
    ...datesOf(rule),
    ...meaningOf(rule),
    ...rule.overrides.map((id) => ({
      kind: 'override',
      what: `no longer overrides ${id}`,
      rule: { ...rule, overrides: without(rule.overrides, id) },
    })),
    ...rule.articles.flatMap((citation, i) => citationsOf(rule, citation, i)),
  ];
}

const without = (list, one) => list.filter((x) => x !== one);
const at = (list, i, ...put) => list.toSpliced(i, 1, ...put);

/** A list of conditions with one of them dropped or changed, at any depth. */
function conditionLists(list, law) {
  return list.flatMap((condition, i) => [
    { kind: 'condition', what: `dropped: ${words(condition)}`, list: at(list, i) },
    ...changed(condition, law).map(({ what, condition: c, kind = 'condition' }) => ({ kind, what, list: at(list, i, c) })),
  ]);
}

function changed(condition, law) {
  const turned = condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };
  return [{ what: `turned round: ${words(condition)}`, condition: turned }, ...inside(condition, law)];
}

function inside(condition, law) {
  switch (condition.kind) {
    case 'is':
      return valuesOf(condition, law);
    case 'day': {
      const compare = condition.compare === 'on-or-before-act' ? 'on-or-after-act' : 'on-or-before-act';
      return [{ what: `other side of the day: ${words(condition)}`, condition: { ...condition, compare } }];
    }
    case 'not':
      return inside(condition.of, law).map(({ what, condition: of, kind }) => ({ what, kind, condition: { kind: 'not', of } }));
    default:
      return groupOf(condition, law);
  }
}

function groupOf(condition, law) {
  const other = condition.kind === 'all' ? 'any' : 'all';
  const lists = conditionLists(condition.of, law).filter(({ list }) => list.length > 0);
  return [
    ...(condition.of.length > 1
      ? [{ what: `${condition.kind} → ${other}: ${words(condition)}`, condition: { ...condition, kind: other } }]
      : []),
    ...lists.map(({ what, list, kind }) => ({ what, kind, condition: { ...condition, of: list } })),
  ];
}

/** Each value taken away, and each put in another's place; a list is never left empty. */
function valuesOf(condition, law) {
  const { fact, values } = condition;
  const options = [...law.questions, ...law.derived].find((q) => q.id === fact)?.options.map((o) => o.id) ?? [];
  const other = options.find((o) => !values.includes(o));
  return values.flatMap((value, i) => [
    ...(values.length > 1
      ? [{ kind: 'value', what: `${fact} no longer ${value}`, condition: { ...condition, values: at(values, i) } }]
      : []),
    ...(other ? [{ kind: 'value', what: `${fact} ${other} for ${value}`, condition: { ...condition, values: at(values, i, other) } }] : []),
  ]);
}

const words = (c) => {
  if (c.kind === 'is') return `${c.fact} is ${c.values.join('|')}`;
  if (c.kind === 'day') return `${c.fact} ${c.compare}`;
  return c.kind === 'not' ? `not(${words(c.of)})` : `${c.kind}(${c.of.map(words).join(', ')})`;
};

function datesOf(rule) {
  return ['inForceFrom', 'inForceUntil'].flatMap((field) => [-1, 1].flatMap((by) => shifted(rule, field, by)));
}

function shifted(dated, field, by) {
  if (dated[field] === null || dated[field] === undefined) return [];
  return [
    { kind: 'date', what: `${field} ${by > 0 ? 'a day later' : 'a day earlier'}`, rule: { ...dated, [field]: dayAfter(dated[field], by) } },
  ];
}

function dayAfter(day, by) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

const OTHER_CATEGORY = {
  ethics: 'discipline',
  discipline: 'ethics',
  contract: 'discipline',
  crime: 'unsettled',
  unsettled: 'permitted',
  'other-law': 'permitted',
  permitted: 'unsettled',
  'permitted-with-conditions': 'permitted',
  'not-covered': 'permitted',
};
const OTHER_LEVEL = { moral: 'ringan', ringan: 'sedang', sedang: 'berat', berat: 'sedang', kontrak: 'berat', ptdh: 'berat' };

function meaningOf(rule) {
  const category = OTHER_CATEGORY[rule.category];
  return [
    { kind: 'category', what: `${rule.category} → ${category}`, rule: { ...rule, category } },
    ...(rule.level
      ? [{ kind: 'level', what: `${rule.level} → ${OTHER_LEVEL[rule.level]}`, rule: { ...rule, level: OTHER_LEVEL[rule.level] } }]
      : []),
  ];
}

function citationsOf(rule, citation, i) {
  const left = { kind: 'citation', what: `${citation.id} not cited`, rule: { ...rule, articles: at(rule.articles, i) } };
  const dates = ['from', 'until'].flatMap((field) => [-1, 1].flatMap((by) => shifted(citation, field, by)));
  return [
    left,
    ...dates.map(({ what, rule: c }) => ({
      kind: 'date',
      what: `${citation.id} ${what}`,
      rule: { ...rule, articles: at(rule.articles, i, c) },
    })),
  ];
}
