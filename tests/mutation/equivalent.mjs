// Whether a changed rule base still gives the same answer wherever the questions can lead: for every class, act, day on
// either side of a turning day, contest of the calendar, and every way of answering, "I do not know" among them. Answers
// are the category, the rules with category and level, and the articles; what would have changed the answer is left out.
import { contestVariable } from '../../dist/law/ask/contest-variable.js';
import { Diagram, silent, variableOf } from '../../dist/law/ask/diagram.js';
import { articlesOn } from '../../dist/law/index.js';
import { fieldOf } from '../../dist/law/judge/compiled.js';
import { decide } from '../../dist/law/judge/survey.js';
import { turningDays } from '../../dist/law/judge/turning-days.js';

/** `rules`: the rule as it was, and as it is now (null where it was left out). */
export function changesNothing(law, changed, rules) {
  const classes = [...new Set(rules.flatMap((r) => r?.classes ?? [])), 'unknown'];
  const acts = [...law.questions.find((q) => q.id === 'act').options.map((o) => o.id), 'unknown'];
  return stretchesOf(law, changed).every((on) =>
    classes.every((employment) => acts.every((act) => isSame(law, changed, rules, { employment, act, on }))),
  );
}

/** Where neither speaks, the live rules are the same; else the two diagrams are compared. */
function isSame(law, changed, [of, rule], place) {
  const live = (l) => fieldOf(l, place.employment, place.act, place.on).live.map((c) => c.rule);
  if (!live(law).includes(of) && !live(changed).includes(rule)) return true;
  return ofSound(law, place) === shapeAt(changed, place);
}

const sound = new Map();

/** The sound rule base is walked once a place. */
function ofSound(law, place) {
  const key = Object.values(place).join();
  if (!sound.has(key)) sound.set(key, shapeAt(law, place));
  return sound.get(key);
}

/** A diagram of its own for each rule base: diagrams know rules by their place in the list. */
function shapeAt(law, { employment, act, on }) {
  const outcome = (sifted) => outcomeOf(sifted, on);
  const diagram = new Diagram([...law.derived.map(silent), ...law.questions.map(withUnknown)], outcome);
  const said = [
    ['employment', employment],
    ['act', act],
  ];
  const state = diagram.given(diagram.start(fieldOf(law, employment, act, on).live), said);
  return shapeOf(diagram.node(state, contestVariable(law, on, undefined)), new Map());
}

const shapes = new Map();

/** A number for each shape: reduced and ordered diagrams of one order answer alike exactly when their shapes are equal. */
function shapeOf(node, known) {
  if (known.has(node)) return known.get(node);
  const text = node.by === null ? [...node.outcomes].join() : `${node.by.id}(${node.branches.map((b) => shapeOf(b, known)).join()})`;
  if (!shapes.has(text)) shapes.set(text, shapes.size);
  known.set(node, shapes.get(text));
  return shapes.get(text);
}

function withUnknown(question) {
  const variable = variableOf(question);
  return { ...variable, answers: [...variable.answers, [[question.id, 'unknown']]] };
}

function outcomeOf(sifted, on) {
  const { answer, because } = decide(sifted);
  const said = sifted.certain.map(({ rule, category, level }) => `${rule.id}=${category}/${level}[${articlesOn(rule, on).join()}]`);
  return [answer, because ?? '', ...said.sort()].join(' ');
}

/** One day for each stretch in which neither law nor any calendar changes. */
function stretchesOf(law, changed) {
  const days = [...new Set([...turningDays(law), ...turningDays(changed), ...calendarDays(law)])].sort();
  return days.filter((day) => day >= '1945-08-17');
}

function calendarDays(law) {
  const turns = law.contests.flatMap(({ offices, campaign, quiet, votingOn }) => [
    ...offices.flatMap(({ determinedOn }) => [determinedOn, dayAfter(determinedOn)]),
    ...[campaign, quiet].flatMap((span) => (span ? [span.from, dayAfter(span.until)] : [])),
    votingOn,
    dayAfter(votingOn),
  ]);
  return turns.filter((day) => day !== null);
}

function dayAfter(day) {
  return day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
