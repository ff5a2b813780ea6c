import type { Day } from '../kit/dates.js';
import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import type { Law } from './law.js';
import type { Where } from './problem.js';
import { inForce } from './rule.js';
import type { Level } from './rule.js';

/** An employment class: which ladder it climbs, and the articles by which the neutrality rules reach it. */
export type EmploymentClass = {
  readonly id: string;
  readonly name: Bilingual;
  readonly ladder: 'asn' | 'kontrak' | null;
  readonly reachedBy: readonly string[];
  readonly inForceFrom: Day;
  readonly inForceUntil: Day | null;
  readonly note: Bilingual | null;
  readonly where: Where;
};

/** One rung: a form of sanction with its dates and the letter it needs. `inForceFrom: null` waits for an event. */
export type Sanction = {
  readonly id: string;
  readonly name: Bilingual;
  readonly level: Level;
  readonly ladder: 'asn' | 'kontrak';
  readonly inForceFrom: Day | null;
  readonly inForceUntil: Day | null;
  readonly waitsFor: Bilingual | null;
  readonly effects: Bilingual;
  readonly durationMonths: number | null;
  readonly template: string;
  /** The deadline that counts the way against it (PP 79/2021): objection, or appeal where employment ends. */
  readonly remedy: 'objection' | 'appeal';
  readonly articles: readonly string[];
  /** The classes of its ladder it is open against; null: every one. */
  readonly onlyFor: readonly string[] | null;
  readonly unsettledFor: readonly string[];
  readonly verified: boolean;
  readonly note: Bilingual | null;
  readonly where: Where;
};

/** Who may impose a level on which post, as far as the sources say; `settled: false` where they overlap. */
export type Competence = {
  readonly id: string;
  readonly levels: readonly Level[];
  readonly posts: readonly string[];
  readonly official: Bilingual;
  readonly settled: boolean;
  readonly articles: readonly string[];
  readonly verified: boolean;
  readonly note: Bilingual;
};

/** The form of sanction by id. Refuses `law.unknown-id`. */
export function sanctionById(law: Pick<Law, 'sanctions'>, id: string): Sanction {
  const found = law.sanctions.find((s) => s.id === id);
  if (!found) throw new Refusal('law.unknown-id', { id });
  return found;
}

/** The employment class by id. Refuses `law.unknown-id`. */
export function classById(law: Pick<Law, 'classes'>, id: string): EmploymentClass {
  const found = law.classes.find((c) => c.id === id);
  if (!found) throw new Refusal('law.unknown-id', { id });
  return found;
}

/**
 * The forms of one level open against one class on a day, lightest first. Forms that wait for a regulation are left out
 * (PP 94/2021 Art. 42: allowance cuts). Contract staff have one ladder, whatever the level. Refuses `law.unknown-id`.
 */
export function ladderFor(law: Pick<Law, 'classes' | 'sanctions'>, employmentClass: string, level: Level, on: Day): readonly Sanction[] {
  const { ladder } = classById(law, employmentClass);
  const rung = ladder === 'kontrak' ? 'kontrak' : level;
  const fits = (s: Sanction): boolean => s.ladder === ladder && s.level === rung && (s.onlyFor?.includes(employmentClass) ?? true);
  return law.sanctions.filter((s) => fits(s) && isOpen(s, on));
}

function isOpen(sanction: Sanction, on: Day): boolean {
  const { inForceFrom, inForceUntil } = sanction;
  return inForceFrom !== null && inForce({ inForceFrom, inForceUntil }, on);
}

/** Who may impose one of these levels on a post; with the post unknown, every row that could apply. */
export function competentFor(law: Pick<Law, 'competences'>, levels: readonly Level[], post: string | undefined): readonly Competence[] {
  const known = post !== undefined && post !== 'unknown';
  return law.competences.filter((c) => c.levels.some((l) => levels.includes(l)) && (!known || c.posts.includes(post)));
}
