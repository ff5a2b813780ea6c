import type { Candidate } from './compiled.js';
import type { Level } from '../rule.js';

const LEVELS: readonly (Level | null)[] = ['ptdh', 'berat', 'sedang', 'ringan', 'kontrak', 'moral', null];

/** By the heavier category, then by the heavier level: the smaller the number, the heavier. */
export function heaviness(certain: readonly Candidate[]): number {
  return Math.min(...certain.map((c) => c.weight * LEVELS.length + LEVELS.indexOf(c.level)), Number.MAX_SAFE_INTEGER);
}
