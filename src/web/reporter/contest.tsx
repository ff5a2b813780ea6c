import { daysBetween } from '../../kit/dates.js';
import { contests, type Contest } from '../../law/index.js';
import { Choices, type Option, type Page } from '../kit/index.js';
import { contestText as t } from './contest.text.js';
import { readOr, type Question } from './question.js';

const UNKNOWN = 'tidak-tahu';

export const contest: Question<'contest'> = {
  slug: 'pemilihan',
  step: 'contest',
  title: () => t.title,
  fields: (c, typed, faults) => (
    <Choices
      name="pemilihan"
      label={t.contest[c.var.lang]}
      hint={t.hint[c.var.lang]}
      faults={faults}
      value={typed['pemilihan']}
      options={optionsFor(c)}
    />
  ),
  typedOf: (answer) => ({ pemilihan: answer.contest ? `${answer.contest}/${answer.office ?? ''}` : UNKNOWN }),
  read: (c, typed) => {
    const chosen = optionsFor(c).find((option) => option.value === typed['pemilihan']);
    const [contestId, office] = (chosen?.value ?? '').split('/');
    return readOr(chosen ? {} : { pemilihan: t.missing[c.var.lang] }, () =>
      chosen!.value === UNKNOWN ? { contest: null, office: null } : { contest: contestId!, office: office || null },
    );
  },
};

/** Days between voting and today, either way; a contest whose day is not fixed comes last. */
const distance = (c: Page, { votingOn }: Contest): number =>
  votingOn ? Math.abs(daysBetween(c.var.ctx.today(), votingOn)) : Number.MAX_SAFE_INTEGER;

/** Nearest first. The example contest exists only where everything is an example. */
function optionsFor(c: Page): Option[] {
  const lang = c.var.lang;
  const known = contests(c.var.site.law).filter((found) => c.var.site.isDemo || !found.isExample);
  const nearest = [...known].sort((a, b) => distance(c, a) - distance(c, b));
  const offices = nearest.flatMap((found) =>
    found.offices.map((office) => ({
      value: `${found.id}/${office.id}`,
      label: office.name[lang],
      hint: found.isExample ? `${found.name[lang]} (${t.example[lang]})` : found.name[lang],
    })),
  );
  return [...offices, { value: UNKNOWN, label: t.unknown[lang] }];
}

/** The name of a kept contest and office, for the check page; ids that the calendar no longer knows show as they are. */
export function contestName(c: Page, contestId: string | null, officeId: string | null): string {
  if (!contestId) return t.unknown[c.var.lang];
  const found = contests(c.var.site.law).find((known) => known.id === contestId);
  const office = found?.offices.find((known) => known.id === officeId);
  return [office?.name[c.var.lang], found?.name[c.var.lang] ?? contestId].filter(Boolean).join(', ');
}
