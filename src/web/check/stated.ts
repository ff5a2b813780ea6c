import { parseDay, type Day } from '../../kit/dates.js';
import { isAnswer, questionsFor, type Facts } from '../../law/index.js';
import { dayFields, typedDay, type Typed } from '../kit/form.js';
import { contestChoices, NOT_KNOWN } from './contest-choices.js';
import type { Setting } from './setting.js';
import { checkText as t } from './check.text.js';

/** The two questions that are no facts: when, and about which election. Their names in the forms. */
export const DAY = 'hari';
export const CONTEST = 'pemilihan';
/** The choice that opens the three fields of another day. */
export const OTHER_DAY = 'lain';

/** What the person has said so far; left out means not yet asked. */
export type Stated = {
  readonly facts: Facts;
  readonly actOn: Day | null;
  /** `contest/office` of the calendar, or `unknown`. */
  readonly contest: string | null;
};

export const NOTHING: Stated = { facts: {}, actOn: null, contest: null };

export type Read = { readonly stated: Stated; readonly fault: { readonly name: string; readonly sentence: string } | null };

/** Reads the fields of a form. What is no answer to its question is left out and named; fields we do not know are passed over. */
export function readStated(setting: Setting, typed: Typed): Read {
  const faults: { name: string; sentence: string }[] = [];
  const wrong = (name: string, sentence: string): null => {
    faults.push({ name, sentence });
    return null;
  };
  const stated = {
    facts: readFacts(setting, typed, wrong),
    actOn: readDay(setting, typed, wrong),
    contest: readContest(setting, typed, wrong),
  };
  return { stated, fault: faults[0] ?? null };
}

type Wrong = (name: string, sentence: string) => null;

function readFacts({ law, lang }: Setting, typed: Typed, wrong: Wrong): Facts {
  const facts: Record<string, string> = {};
  for (const question of questionsFor(law)) {
    const value = typed[question.id] ?? (question.kind === 'date' ? typedDay(typed, question.id) : '');
    if (value === '') continue;
    if (isAnswer(question, value)) facts[question.id] = value;
    else wrong(question.id, question.kind === 'date' ? t.noSuchDay[lang] : t.notOffered[lang]);
  }
  return facts;
}

/** A day that was typed goes before the choice "today" that stands ready. */
function readDay({ lang }: Setting, typed: Typed, wrong: Wrong): Day | null {
  const chosen = typedDay(typed, 'tanggal') || typed[DAY] || '';
  if (chosen === '') return null;
  if (chosen === OTHER_DAY) return wrong(DAY, t.noDay[lang]);
  return parseDay(chosen) ?? wrong(DAY, t.noSuchDay[lang]);
}

function readContest(setting: Setting, typed: Typed, wrong: Wrong): string | null {
  const chosen = typed[CONTEST] ?? '';
  if (chosen === '') return null;
  const isOffered = chosen === NOT_KNOWN || contestChoices(setting).some(({ value }) => value === chosen);
  return isOffered ? chosen : wrong(CONTEST, t.notOffered[setting.lang]);
}

/** What was said, as the fields that carry it on in the next form. */
export function fieldsOf({ facts, actOn, contest }: Stated): [name: string, value: string][] {
  const said = Object.entries(facts).flatMap(([id, value]): [string, string][] => (value === undefined ? [] : [[id, value]]));
  return [...said, ...(actOn ? [[DAY, actOn] as [string, string]] : []), ...(contest ? [[CONTEST, contest] as [string, string]] : [])];
}

/** The same without the answer to one question. */
export function without({ facts, actOn, contest }: Stated, name: string): Stated {
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([id]) => id !== name)),
    actOn: name === DAY ? null : actOn,
    contest: name === CONTEST ? null : contest,
  };
}

/** One answer as the fields of its own question show it again. */
export function typedOf(stated: Stated, name: string): Typed {
  if (name === DAY) return stated.actOn ? { [DAY]: stated.actOn, ...dayFields('tanggal', stated.actOn) } : {};
  const value = name === CONTEST ? stated.contest : stated.facts[name];
  return value ? { [name]: value, ...dayFields(name, parseDay(value) ?? '') } : {};
}
