import { createHash } from 'node:crypto';

const LEAST = 5;
const ONE_IN = 10;

/** How many of a month's list are read: one in ten, five at least, all where there are fewer. */
export const lotsOf = (population: number): number => Math.min(population, Math.max(LEAST, Math.ceil(population / ONE_IN)));

/** The seed: SHA-256 of the signed tree head as it stands, in hex. */
export const seedOf = (note: string): string => createHash('sha256').update(note).digest('hex');

/**
 * The leaves drawn, in their order: each leaf's ticket is the SHA-256 of the seed and the leaf written one after the other in
 * hex, and the lowest tickets are drawn. Anybody computes it again with `sha256sum` and `sort`.
 */
export function draw(seed: string, leaves: readonly string[]): string[] {
  const tickets = leaves.map((leaf) => ({
    leaf,
    ticket: createHash('sha256')
      .update(seed + leaf)
      .digest('hex'),
  }));
  tickets.sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  return tickets.slice(0, lotsOf(leaves.length)).map((one) => one.leaf);
}
