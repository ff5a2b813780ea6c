import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import type { Law } from './law.js';
import type { Level } from './rule.js';

/** Several people who examine together: how many, and in which seats and capacities they must sit. */
export type Body = {
  readonly id: 'team' | 'board';
  readonly name: Bilingual;
  readonly least: number;
  /** Above this size the number of people is odd; `null` where it may be even. */
  readonly oddAbove: number | null;
  /** Seats that somebody must hold, and those that one person alone holds. */
  readonly seats: readonly ('chair' | 'secretary' | 'member')[];
  readonly single: readonly ('chair' | 'secretary' | 'member')[];
  readonly units: readonly ('supervision' | 'personnel')[];
  readonly withSuperior: boolean;
  readonly articles: readonly string[];
  readonly settled: boolean;
  readonly verified: boolean;
  readonly note: Bilingual;
};

export const PRINCIPLES = ['heaviest', 'repetition', 'once', 'administrative', 'proof', 'precedents'] as const;
export type PrincipleId = (typeof PRINCIPLES)[number];

/** What binds whoever decides, with its article; `number` and `levels` where the principle has them. */
export type Principle = {
  readonly id: PrincipleId;
  readonly text: Bilingual;
  readonly number: number | null;
  readonly levels: readonly Level[];
  readonly articles: readonly string[];
  readonly settled: boolean;
  readonly verified: boolean;
  readonly note: Bilingual;
};

/** Refuses `law.unknown-id`; law-check sees that every principle and body is there. */
export function principleById(law: Pick<Law, 'principles'>, id: PrincipleId): Principle {
  return found(law.principles, id);
}

export const bodyById = (bodies: readonly Body[], id: Body['id']): Body => found(bodies, id);

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((item) => item.id === id);
  if (!one) throw new Refusal('law.unknown-id', { id });
  return one;
}
