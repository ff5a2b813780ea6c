import { daysBetween } from '../../kit/dates.js';
import { contests, type Contest } from '../../law/index.js';
import { checkText as t } from './check.text.js';
import type { Setting } from './setting.js';

export const NOT_KNOWN = 'unknown';

export type ContestChoice = { readonly value: string; readonly label: string; readonly hint: string };

/** Every office voted on that the calendar knows, the nearest voting day first. */
export function contestChoices(setting: Setting): ContestChoice[] {
  const known = contests(setting.law).filter((contest) => setting.isDemo || !contest.isExample);
  return [...known]
    .sort((a, b) => distance(setting, a) - distance(setting, b))
    .flatMap((contest) =>
      contest.offices.map((office) => ({
        value: `${contest.id}/${office.id}`,
        label: office.name[setting.lang],
        hint: contest.isExample ? `${contest.name[setting.lang]} (${t.example[setting.lang]})` : contest.name[setting.lang],
      })),
    );
}

/** Days between voting and today, either way; a contest whose day is not fixed comes last. */
function distance({ today }: Setting, { votingOn }: Contest): number {
  return votingOn ? Math.abs(daysBetween(today, votingOn)) : Number.MAX_SAFE_INTEGER;
}

/** A chosen contest in words. */
export function contestWords(setting: Setting, chosen: string): string {
  const found = contestChoices(setting).find(({ value }) => value === chosen);
  return found ? `${found.label}, ${found.hint}` : t.unknown[setting.lang];
}
