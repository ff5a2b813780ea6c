import type { Lang } from '../../kit/text.js';
import { contests, type Law } from '../../law/index.js';

/** Every contest, and each of its offices, as one list to choose from; the value is `contest#office`. */
export function contestOptions(law: Law, lang: Lang): { value: string; label: string }[] {
  return contests(law).flatMap((contest) => [
    { value: contest.id, label: contest.name[lang] },
    ...contest.offices.map((office) => ({ value: `${contest.id}#${office.id}`, label: `${contest.name[lang]}: ${office.name[lang]}` })),
  ]);
}

/** A contest by name, with its office when one is named; `null` when none was given. */
export function contestWords(law: Law, contestId: string | null, officeId: string | null, lang: Lang): string | null {
  if (contestId === null) return null;
  const contest = contests(law).find((one) => one.id === contestId);
  if (!contest) return contestId;
  const office = contest.offices.find((one) => one.id === officeId);
  return office ? `${contest.name[lang]}, ${office.name[lang]}` : contest.name[lang];
}
