import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockOf, blocksIn, citationsTable, daysOf, situationFrom } from '../../tests/law/answers.js';
import { citationsOn, judge, loadLaw } from './index.js';
import { turningDays } from './judge/turning-days.js';

const kept = (file: string): string => readFileSync(new URL(`../../tests/law/${file}`, import.meta.url), 'utf8');

/** Whoever changed a rule on purpose writes the tables anew (`node tests/law/write-answers.mjs`) and reads the difference. */
describe('the tables of answers', () => {
  it('still say what one changed fact, day or phase changes, around every kept situation', () => {
    const law = loadLaw();
    const days = daysOf(law, turningDays);
    const blocks = blocksIn(kept('answers.txt'));
    const now = blocks.map((block) => blockOf(judge, law, situationFrom(block.split('\n', 1)[0] ?? ''), days));
    expect(blocks.length).toBeGreaterThan(300);
    expect(now.filter((block, i) => block !== blocks[i])).toEqual([]);
  });

  it('still say on what each rule rests from which day on', () => {
    const law = loadLaw();
    expect(`${citationsTable(law, citationsOn, daysOf(law, turningDays))}\n`).toBe(kept('citations.txt'));
  });
});
