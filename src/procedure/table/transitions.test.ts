import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleById, deadlineById, loadLaw } from '../../law/index.js';
import { refusals } from '../../kit/refusals.js';
import { procedureDocument } from './diagram.js';
import { guards } from './guards.js';
import { aheadOf } from './next-steps.js';
import { rowFor, transitions } from './transitions.js';
import { commandWords, workWords } from './vocabulary.text.js';

const law = loadLaw();

describe('the transition table', () => {
  it('cites only articles and deadlines that the rule base holds', () => {
    for (const row of transitions) {
      for (const id of row.articles) expect(articleById(law, id).id).toBe(id);
      for (const id of [...row.starts, ...row.ends]) expect(deadlineById(law, id).id).toBe(id);
    }
  });

  it('gives each guard a sentence in both languages and uses each', () => {
    const used = new Set(transitions.flatMap((row) => row.needs));
    for (const name of Object.keys(guards) as (keyof typeof guards)[]) {
      const { id, en } = refusals[`procedure.${name}`].say;
      expect([id.length > 10, en.length > 10, used.has(name)], name).toEqual([true, true, true]);
    }
  });

  it('names each step and each running period in both languages', () => {
    for (const row of transitions) expect(commandWords[row.command].en).toBeTruthy();
    for (const deadline of transitions.flatMap((row) => row.starts)) expect(workWords[deadline]!.id).toBeTruthy();
  });

  it('tells from an event and a state which one row it was', () => {
    for (const row of transitions) {
      for (const from of row.from) {
        const alike = transitions.filter((one) => one.event === row.event && one.from.includes(from));
        expect(new Set(alike.map((one) => one.to)).size, `${row.event} from ${from}`).toBe(1);
        expect(rowFor(row.event, from)).toBeDefined();
      }
    }
  });

  it('starts a finding of breach only behind the gate, in each row that leads to it', () => {
    for (const row of transitions.filter(
      (one) => one.event === 'decision-drafted' || one.event === 'decision-issued' || one.event === 'deliberated',
    )) {
      expect(row.needs).toContain('heard-or-missed-twice');
    }
  });

  it('never goes back behind a decision', () => {
    for (const status of ['decided', 'served', 'objected', 'objection-drafted', 'final', 'closed'] as const) {
      for (const before of ['opened', 'preparing', 'alleged', 'awaiting', 'heard', 'deliberated', 'drafted'] as const)
        expect(aheadOf(status).has(before), `${status} → ${before}`).toBe(false);
    }
  });

  it('is what docs/procedure.md shows', () => {
    expect(readFileSync(new URL('../../../docs/procedure.md', import.meta.url), 'utf8')).toBe(procedureDocument());
  });
});
