import { daysBetween, type Day } from '../../kit/dates.js';
import { contests, type Contest, type ContestOffice } from '../../law/index.js';
import { checkText as t } from './check.text.js';
import type { Setting } from './setting.js';

export const NOT_KNOWN = 'unknown';

export type ContestChoice = { readonly value: string; readonly label: string; readonly hint: string };

/**
 * Every contest that the calendar knows, in the order in which an act of that day is likely to belong to it: those still
 * to be voted on then, the next first; those whose day is not fixed yet; those voted on before, the last first.
 * Offices of one contest stand apart only where their days differ.
 */
export function contestChoices(setting: Setting, actOn: Day = setting.today): ContestChoice[] {
  const known = contests(setting.law).filter((contest) => setting.isDemo || !contest.isExample);
  return [...known].sort((a, b) => placeOf(actOn, a) - placeOf(actOn, b)).flatMap((contest) => choicesOf(setting, contest));
}

function choicesOf({ lang }: Setting, contest: Contest): ContestChoice[] {
  const name = contest.isExample ? `${contest.name[lang]} (${t.example[lang]})` : contest.name[lang];
  const groups = officesByDay(contest);
  const choices = groups.map((offices) => {
    const names = offices.map((office) => office.name[lang]).join(', ');
    return { value: `${contest.id}/${offices[0]!.id}`, label: name, hint: names };
  });
  return groups.length === 1 ? choices : [...choices, { value: `${contest.id}/`, label: name, hint: t.officeNotKnown[lang] }];
}

/** Offices whose candidates are determined on the same day: to the rules they are one. */
export function officesByDay({ offices }: Contest): ContestOffice[][] {
  const groups = new Map<string | null, ContestOffice[]>();
  for (const office of offices) groups.set(office.determinedOn, [...(groups.get(office.determinedOn) ?? []), office]);
  return [...groups.values()];
}

/** More days than any calendar here spans. */
const PAST = 1_000_000;

function placeOf(actOn: Day, { votingOn }: Contest): number {
  if (votingOn === null) return PAST;
  const ahead = daysBetween(actOn, votingOn);
  return ahead >= 0 ? ahead : 2 * PAST - ahead;
}

/** A chosen contest in words. */
export function contestWords(setting: Setting, chosen: string): string {
  const found = contestChoices(setting).find(({ value }) => value === chosen);
  return found ? `${found.label}: ${found.hint}` : t.unknown[setting.lang];
}
