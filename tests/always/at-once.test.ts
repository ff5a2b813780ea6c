import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId, FileId } from '../../src/kit/ids.js';
import { isRefusal } from '../../src/kit/refusal.js';
import { newCount, verifyLedger } from '../../src/ledger/index.js';
import {
  addEvidence,
  assignPeople,
  changeTrack,
  chooseRules,
  closeCase,
  declareTie,
  deliberate,
  draftClearing,
  draftDecision,
  draftRecommendation,
  draftTransfer,
  linkCase,
  minuteHearing,
  noteWithdrawal,
  recordMissed,
  reply,
  reportAccessLost,
  serveEvidence,
  setAsideEvidence,
} from '../../src/procedure/index.js';
import { law, minutes, openOffice, stateOf, upload, type Office, type Staff } from '../support/case.js';
import { fieldsOf, plain, signedIn } from '../support/desk.js';
import { calledCase, examinedCase, readyCase, weighedCase, type Opened } from '../support/openings.js';
import { serve, type LiveSite } from '../support/site.js';
import { whatIsNotTrue } from '../support/still-true.js';
import { openWorld, query, type World } from '../support/world.js';

let [world, office, site]: [World, Office, LiveSite] = [undefined!, undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

type Seen = Opened & { readonly version: number; readonly fresh: FileId };
type Act = (seen: Seen) => Promise<unknown>;
const reasons = 'Alasan yang ditulis seseorang pada saat yang sama.';
const on = ({ caseId, version }: Seen) => ({ caseId, version });

/** What people of one case may try in the same second, each by the door of its use case; `null` is the version of whoever sees none. */
const acts: Record<string, Act> = {
  'adds evidence': (seen) =>
    addEvidence(office.as('officer'), { ...on(seen), files: [seen.fresh], source: 'office', isSetAside: false, note: '' }),
  'sets evidence aside': (seen) => setAsideEvidence(office.as('officer'), { ...on(seen), file: seen.file, reason: reasons }),
  'shows evidence': (seen) =>
    serveEvidence(office.as('officer'), { ...on(seen), file: seen.file, shown: seen.file, note: '', metadataConfirmed: true }),
  'names another deciding official': (seen) => named(seen, 'other', 'decider'),
  'names the examiner as deciding official': (seen) => named(seen, 'examiner2', 'decider'),
  'names who answers an objection': (seen) => named(seen, 'other', 'objection-decider'),
  'an examiner leaves': (seen) => declareTie(office.as('examiner4'), { ...on(seen), reason: reasons }),
  'the deciding official leaves': (seen) => declareTie(office.as('decider'), { ...on(seen), reason: reasons }),
  'chooses rules': async (seen) =>
    chooseRules(office.as('officer'), law, { ...on(seen), rules: await rulesOf(seen.caseId), allegation: reasons }),
  'changes the track': (seen) => changeTrack(office.as('officer'), { ...on(seen), to: 'discipline', reason: reasons }),
  'notes a withdrawal': (seen) => noteWithdrawal(office.as('officer'), { ...on(seen), reason: reasons }),
  'links the case to itself': (seen) => linkCase(office.as('officer'), { ...on(seen), other: seen.caseId, how: 'linked', reason: reasons }),
  'drafts a transfer': (seen) =>
    draftTransfer(office.as('superior'), law, {
      ...on(seen),
      purpose: 'jurisdiction',
      to: 'Bawaslu',
      place: 'Kota',
      reason: reasons,
      waits: true,
    }),
  'minutes a hearing': (seen) => minuteHearing(office.as('examiner'), law, { ...on(seen), ...minutes('2026-10-21') }),
  'records an absence': (seen) => recordMissed(office.as('examiner'), law, { ...on(seen), waitedUntil: '10.00', note: '' }),
  'weighs as proven': (seen) => weighs(seen, 'examiner', 'proven'),
  'weighs as not proven': (seen) => weighs(seen, 'examiner2', 'not-proven'),
  recommends: (seen) =>
    draftRecommendation(office.as('examiner'), law, { ...on(seen), outcome: 'breach', sanction: null, isAdministrative: false, reasons }),
  'finds a breach': (seen) =>
    draftDecision(office.as('decider'), law, { ...on(seen), sanction: 'moral-tertutup', reasons, outsideReason: '' }),
  'finds no breach': (seen) => draftClearing(office.as('decider'), law, { ...on(seen), outcome: 'no-breach', reasons }),
  'shuts the case': (seen) => closeCase(office.as('superior'), law, { ...on(seen), ground: 'not-proven', reason: reasons }),
  'the person answers': ({ caseId }) =>
    reply(person(caseId), { caseId, version: null, stance: 'not-true', text: 'Bukan saya.', files: [], receipt: null }),
  'the person loses the code': ({ caseId }) => reportAccessLost(person(caseId), { caseId, version: null, note: '' }),
};

const person = (caseId: CaseId) => world.ctx({ kind: 'respondent', caseId });
const rulesOf = async (caseId: CaseId) => (await stateOf(office, caseId)).alleged.map((one) => one.rule);
const named = (seen: Seen, who: Staff, part: 'decider' | 'objection-decider') =>
  assignPeople(office.as('officer'), {
    ...on(seen),
    people: [{ account: office.id[who], part, seat: null }],
    isRankChecked: true,
    order: '',
  });

async function weighs(seen: Seen, by: Staff, finding: 'proven' | 'not-proven'): Promise<void> {
  const { alleged: rules } = await stateOf(office, seen.caseId);
  const said = { finding, evidence: [seen.file], said: 'Tidak.', reason: reasons, isAnswerAddressed: true };
  const elements = rules.flatMap((rule) => rule.elements.map((element) => ({ rule: rule.rule, element, ...said })));
  await deliberate(office.as(by), { ...on(seen), elements, reasons });
}

const [openings, moves] = [[readyCase, calledCase, examinedCase, weighedCase], Object.keys(acts)];
const bursts = fc.array(fc.uniqueArray(fc.constantFrom(...moves), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 3 });

/** Everybody at once, on what they all have in sight; what came of each. */
async function burst({ caseId, file }: Opened, names: readonly string[]): Promise<{ done: number; codes: string[] }> {
  const fresh = await upload(office, caseId);
  const { version } = await stateOf(office, caseId);
  const results = await Promise.allSettled(names.map((name) => acts[name]!({ caseId, file, version, fresh })));
  const lost = results.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  for (const error of lost) if (!isRefusal(error)) throw error;
  const codes = lost.map((error) => (isRefusal(error) ? error.code : ''));
  const byVersion = names.filter((name) => !name.startsWith('the person'));
  const done = results.filter((one, i) => one.status === 'fulfilled' && byVersion.includes(names[i]!)).length;
  expect((await stateOf(office, caseId)).version - version).toBe(results.length - lost.length);
  return { done, codes };
}

/** Every case is the fold of its events and was a case at each; every event has its leaf, and no leaf is without one. */
async function holds(): Promise<void> {
  expect(await whatIsNotTrue(world.ctx({ kind: 'system' }))).toEqual([]);
  const problems: unknown[] = [];
  const ctx = world.ctx({ kind: 'system' });
  await ctx.tx(async (tx) => {
    for await (const one of verifyLedger(ctx, tx, newCount())) problems.push(one);
  });
  expect(problems).toEqual([]);
  const { rows } = await query(
    world.url.super,
    'select (select count(*) from ledger.leaf) as leaves, (select count(*) from ledger.entry) as events',
  );
  expect(rows[0].leaves).toBe(rows[0].events);
}

describe('many people in one case at the same time', () => {
  it('let one of those who saw the same case go first and tell the others, whatever they try, and leave the books whole', async () => {
    let turn = 0;
    const told = new Set<string>();
    await fc.assert(
      fc.asyncProperty(bursts, async (rounds) => {
        const opened = await openings[turn++ % openings.length]!(office);
        for (const names of rounds) {
          const { done, codes } = await burst(opened, names);
          expect(done).toBeLessThanOrEqual(1);
          for (const code of codes) told.add(code);
        }
        await holds();
      }),
      { numRuns: 4, endOnFailure: true },
    );
    expect([...told]).toContain('ledger.changed-meanwhile');
  }, 600_000);

  it('two officials decide in the same second: one decision stands, the other hears that the case changed', async () => {
    const opened = await weighedCase(office);
    for (const [a, b] of [
      ['finds a breach', 'finds no breach'],
      ['finds no breach', 'shuts the case'],
    ] as const) {
      const { done, codes } = await burst(opened, [a, b]);
      expect([done, codes]).toEqual([1, ['ledger.changed-meanwhile']]);
    }
    await holds();
  }, 240_000);

  it('two tabs decide in the same second: one goes on, the other reads what changed and finds its words again', async () => {
    const { caseId } = await weighedCase(office);
    const decider = await signedIn(site, office, 'decider');
    const path = `/meja/perkara/${caseId}/putusan`;
    const form = fieldsOf(await (await decider.get(path)).text(), path);
    const posts = ['Alasan tab pertama.', 'Alasan tab kedua.'].map((alasan) =>
      decider.post(path, { ...form, hukuman: 'moral-tertutup', alasan, 'alasan-luar': '' }),
    );
    const answers = await Promise.all(posts);
    expect(answers.map((one) => one.status).sort()).toEqual([303, 409]);
    const late = answers.findIndex((one) => one.status === 409);
    const page = plain(await answers[late]!.text());
    expect(page).toMatch(/Perkara ini berubah sementara Anda menulis/);
    expect(page).toContain(late === 0 ? 'Alasan tab pertama.' : 'Alasan tab kedua.');
    await holds();
  }, 240_000);
});
