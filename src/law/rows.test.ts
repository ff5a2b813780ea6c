import { describe, expect, it } from 'vitest';
import { failuresIn, probesOfRow } from '../../tests/law/row.js';
import { OTHERS, ROWS } from '../../tests/law/rows.js';
import { judge, loadLaw } from './index.js';

/** Written by hand from the sources: each row under each of its answers, and under every other answer not. */
describe('the rows of the decree and of the election acts', () => {
  const law = loadLaw();

  it.each(ROWS.map((row) => [row.row, row] as const))('%s charges what the sources say, and nothing else', (_name, row) => {
    const probes = probesOfRow(row, law);
    expect(probes.filter((p) => p.charged).length).toBeGreaterThan(0);
    expect(probes.filter((p) => !p.charged).length).toBeGreaterThan(0);
    expect(failuresIn(judge, law, probes)).toEqual([]);
  });

  it('count leave from its first day to its last, and let everybody vote, read and pass on official notices', () => {
    expect(failuresIn(judge, law, OTHERS)).toEqual([]);
  });
});
