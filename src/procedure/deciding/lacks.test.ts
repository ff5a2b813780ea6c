import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import type { AllegedRule, CaseState, ElementFinding } from '../case.js';
import type { CaseId, FileId } from '../../kit/ids.js';
import { account, LATE, opened } from '../../../tests/support/case-walk.js';
import { at, decided, law, openOffice, stateOf, weighed, type Office } from '../../../tests/support/case.js';
import { examinedCase } from '../../../tests/support/openings.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { addStatement, caseView, lacksIn, letterForOfficer, provenRules, reply, type Lack } from '../index.js';
import { fold } from '../fold.js';
import { levelOf } from './sanction-range.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(() => world.close());

const [good, hidden, late, aside] = ['good', 'hidden', 'late', 'aside'] as FileId[];
const moment = { today: LATE, account: account('decider'), isDeciderInOffice: true };
const evidence = (file: FileId, change: object) => ({
  file,
  source: 'office' as const,
  addedOn: LATE,
  basisOn: null,
  isSetAside: false,
  served: { file, on: LATE },
  put: 'hearing' as const,
  ...change,
});

/** A weighed case with two rules of the law as it is; what was found is the test's own. */
function weighedWith(findings: (rule: AllegedRule, element: string) => Partial<ElementFinding> | null): CaseState {
  const alleged = ['kode-etik-e4', 'disiplin-d6'].flatMap((_, i): AllegedRule[] => {
    const rule = law.rules.filter((one) => (i === 0 ? one.category === 'ethics' : one.level === 'berat'))[0]!;
    return [{ rule: rule.id, category: rule.category, level: rule.level, elements: rule.elements.map((one) => one.id) }];
  });
  const elements = alleged.flatMap((rule) =>
    rule.elements.flatMap((element): ElementFinding[] => {
      const found = findings(rule, element);
      return found ? [{ rule: rule.rule, element, finding: 'proven', evidence: [good!], isAnswerAddressed: true, ...found }] : [];
    }),
  );
  return {
    ...fold('c' as CaseId, [opened]),
    actOn: day('2026-10-05'),
    alleged,
    evidence: [
      evidence(good!, {}),
      evidence(hidden!, { served: null, put: null }),
      evidence(late!, { put: null }),
      evidence(aside!, { isSetAside: true }),
    ],
    deliberation: { on: LATE, by: account('x'), elements },
  };
}

const onElements = (state: CaseState): Lack[] => lacksIn(law, state, moment).filter((one) => one.element !== null);

describe('what a draft lacks', () => {
  it('is told element by element, each with the step that mends it', () => {
    const first = weighedWith(() => ({})).alleged[0]!.elements[0]!;
    const told = (change: Partial<ElementFinding> | null) => {
      const state = weighedWith((rule, element) => (rule.category === 'ethics' && element === first ? change : {}));
      return onElements(state).map((one) => [one.element, one.mendedBy]);
    };
    expect(told({})).toEqual([]);
    expect(told(null)).toEqual([[first, 'deliberate']]);
    expect(told({ evidence: [] })).toEqual([[first, 'deliberate']]);
    expect(told({ evidence: [hidden!] })).toEqual([[first, 'serve-evidence']]);
    expect(told({ evidence: [late!] })).toEqual([[first, 'reply']]);
    expect(told({ evidence: [aside!] })).toEqual([[first, 'record-basis']]);
    expect(told({ isAnswerAddressed: false })).toEqual([[first, 'deliberate']]);
  });

  it('lets one allegation fall without the other: one sanction by what is proven, the heaviest', () => {
    const both = weighedWith(() => ({}));
    expect(provenRules(both)).toHaveLength(2);
    expect(levelOf(both)).toBe('berat');
    const ethicsOnly = weighedWith((rule) => (rule.level === 'berat' ? { finding: 'not-proven' } : {}));
    expect(provenRules(ethicsOnly).map((one) => one.category)).toEqual(['ethics']);
    expect(levelOf(ethicsOnly)).toBe('moral');
    expect(onElements(ethicsOnly)).toEqual([]);
  });

  it('offers the closing as not proven where one element is missing in each allegation', () => {
    const state = weighedWith((rule, element) => (element === rule.elements[0] ? { finding: 'not-proven' } : {}));
    expect(provenRules(state)).toEqual([]);
    expect(onElements(state).map((one) => one.mendedBy)).toEqual(['draft-clearing', 'draft-clearing']);
  });

  it('names a rule without an article in force on the day of the act', () => {
    const rules = law.rules.map((rule) => ({ ...rule, articles: rule.articles.map((one) => ({ ...one, until: day('2020-01-01') })) }));
    expect(
      lacksIn(
        { ...law, rules },
        weighedWith(() => ({})),
        moment,
      ).filter((one) => one.mendedBy === 'choose-rules'),
    ).toHaveLength(2);
  });

  it('names the hearing, the team and the board while they are missing, with the refusal’s own words', () => {
    const steps = lacksIn(law, { ...weighedWith(() => ({})), track: 'ethics' }, moment).map((one) => one.mendedBy);
    expect(steps).toEqual(expect.arrayContaining(['minute-hearing', 'assign-people', 'draft-recommendation']));
  });

  it('counts an answer given after the weighing as not addressed, and the decision waits for it', async () => {
    const { caseId, file } = await examinedCase(office);
    await weighed(office, caseId, file);
    const lacks = async () => {
      const { state, moment: now } = await caseView(office.as('decider'), caseId);
      return lacksIn(law, state, now);
    };
    expect(await lacks()).toEqual([]);
    const respondent = world.ctx({ kind: 'respondent', caseId });
    await reply(respondent, { caseId, version: null, stance: 'not-true', text: 'Akun itu bukan milik saya.', files: [], receipt: null });
    expect((await lacks()).every((one) => one.element !== null && one.mendedBy === 'deliberate')).toBe(true);
    await expect(decided(office, caseId)).rejects.toMatchObject({ code: 'procedure.answers-addressed' });
    await weighed(office, caseId, file);
    await addStatement(office.as('examiner'), {
      ...(await at(office, caseId)),
      source: 'respondent',
      who: 'yang diperiksa',
      text: 'Saya tambahkan satu hal.',
      files: [],
    });
    expect((await lacks()).length).toBeGreaterThan(0);
    await weighed(office, caseId, file);
    await decided(office, caseId);
    const { decision } = await stateOf(office, caseId);
    expect(await letterForOfficer(office.as('officer'), { caseId, letterId: decision!.letter })).toBeTruthy();
  });
});
