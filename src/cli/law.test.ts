import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks, type Schema } from '../../tests/support/schema.js';
import { articleById, judge, loadLaw } from '../law/index.js';
import { day } from '../kit/dates.js';

const PROGRAM = 'dist/cli/nirpihak.js';
const schema = JSON.parse(readFileSync('docs/law-interface.schema.json', 'utf8')) as Schema;
const like = { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'support' };
const example = ['--act-on', '2026-10-05', '--contest', 'contoh-wali-kota-2026', '--office', 'wali-kota'];
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const ARTICLE = 'pp-94-2021/ps5/n/5';

type Ran = { code: number | null; out: string; err: string };

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'nirpihak-law-'));
  writeFileSync(join(dir, 'facts.json'), JSON.stringify(like));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function run(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'law', ...args], { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** The document of a call, held against the published schema. */
function json(args: readonly string[], input = ''): { code: number | null; doc: Record<string, unknown> } {
  const { code, out } = run([...args, '--json'], input);
  const doc = JSON.parse(out) as Record<string, unknown>;
  expect(lacks(schema, doc)).toEqual([]);
  return { code, doc };
}

function copyOfLaw(name: string): string {
  const copy = join(dir, name, 'law');
  cpSync('law', copy, { recursive: true });
  writeFileSync(join(copy, 'verified.yaml'), '# Head.\nverified: []\n');
  return copy;
}

describe('law ask', () => {
  it('gives the engine’s own answer, with the facts and days it was asked by and the version of the rules', () => {
    const { code, doc } = json(['ask', '--facts', join(dir, 'facts.json'), ...example]);
    const law = loadLaw();
    const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: 'contoh-wali-kota-2026', office: 'wali-kota' };
    expect(code).toBe(0);
    expect(doc).toMatchObject({ format: 'nirpihak.law/1', kind: 'judgement', answer: 'discipline', decides: false });
    expect(doc['asked']).toEqual({ facts: like, ...at });
    expect(doc['law']).toEqual({ version: law.version });
    const ids = (rules: readonly { id: string }[]): string[] => rules.map((r) => r.id);
    expect(ids(doc['rules'] as { id: string }[])).toEqual(ids(judge(law, like, at).rules));
  });

  it('reads the facts from standard input, names the gaps, and the question to ask next', () => {
    const { doc } = json(['ask', '--facts', '-', ...example], JSON.stringify({ employment: 'pns' }));
    expect(doc).toMatchObject({ answer: 'unsettled', because: 'facts', next: 'act' });
  });

  it('takes the day of the step from --step-on', () => {
    const { doc } = json(['ask', '--facts', join(dir, 'facts.json'), ...example, '--step-on', '2026-11-20']);
    expect(doc['asked']).toMatchObject({ actOn: '2026-10-05', stepOn: '2026-11-20' });
  });

  it('tells a person the same in both languages, that nothing was compared, and that it decides nothing', () => {
    const indonesian = run(['ask', '--facts', join(dir, 'facts.json'), ...example]);
    const english = run(['ask', '--facts', join(dir, 'facts.json'), ...example, '--lang', 'en']);
    expect(indonesian.out).toMatch(/^Ranah disiplin\.\n/);
    expect(indonesian.out).toContain('belum dicocokkan dengan naskah resmi');
    expect(english.out).toMatch(/^A matter of discipline\.\n/);
    expect(english.out).toContain('decides nothing');
  });

  it.each([
    ['a fact outside the vocabulary', { facts: '{"side":"one"}' }, 'law.unknown-fact'],
    ['an answer outside the options', { facts: '{"act":"think"}' }, 'law.bad-fact'],
    ['a fact that is no text', { facts: '{"act":true}' }, 'input.facts'],
    ['a list', { facts: '["act"]' }, 'input.facts'],
    ['what is no JSON', { facts: 'act: like' }, 'input.facts'],
    ['a day that is none', { facts: '{}', on: '2026-02-30' }, 'input.act-on'],
    ['a contest nobody knows', { facts: '{}', contest: 'elsewhere' }, 'law.unknown-id'],
  ])('refuses %s with exit code 2 and its reason', (_what, { facts, on = '2026-10-05', contest = null }: Odd, code) => {
    const at = ['--act-on', on, ...(contest === null ? [] : ['--contest', contest])];
    const refused = json(['ask', '--facts', '-', ...at], facts);
    expect(refused.code).toBe(2);
    expect(refused.doc).toMatchObject({ kind: 'refusal', code });
  });

  it.each([
    ['an option nobody knows', ['ask', '--facts', '-', '--act-on', '2026-10-05', '--score', 'yes'], 'input.arguments'],
    ['no day of the act', ['ask', '--facts', '-'], 'input.act-on'],
    ['an office without its contest', ['ask', '--facts', '-', '--act-on', '2026-10-05', '--office', 'x'], 'input.office'],
    ['a file that is not there', ['ask', '--facts', '/nowhere/f.json', '--act-on', '2026-10-05'], 'input.facts'],
    ['a third language', ['questions', '--lang', 'fr'], 'input.lang'],
    ['a folder without rules', ['rules', '--law', '/nowhere'], 'input.law'],
  ])('refuses %s', (_what, args, code) => {
    const refused = json(args, '{}');
    expect(refused.code).toBe(2);
    expect(refused.doc).toMatchObject({ kind: 'refusal', code });
  });

  it('answers 4 where a rule file is broken, with its file and line', () => {
    const law = copyOfLaw('broken');
    writeFileSync(join(law, 'deadlines.yaml'), 'offices: {}\ndeadlines: 3\n');
    const refused = json(['due', '--list', '--law', law]);
    expect(refused.code).toBe(4);
    expect(refused.doc).toMatchObject({ code: 'law.file', data: { file: 'law/deadlines.yaml', line: 2 } });
  });
});

type Odd = { facts: string; on?: string; contest?: string | null };

describe('what is asked twice or the wrong way round', () => {
  const asked = (facts: string, ...more: string[]): unknown => json(['ask', '--facts', '-', '--act-on', '2026-10-05', ...more], facts);

  it('refuses a day of the step before the day of the act', () => {
    expect(asked('{}', '--step-on', '2026-10-04')).toMatchObject({ code: 2, doc: { code: 'input.step-on' } });
    expect(asked('{}', '--step-on', '2026-10-05')).toMatchObject({ code: 0 });
  });

  it('refuses an option given twice', () => {
    expect(asked('{}', '--act-on', '2026-10-06')).toMatchObject({ code: 2, doc: { code: 'input.act-on' } });
  });

  it('refuses a fact answered twice, and takes a colon inside an answer for no name', () => {
    expect(asked('{"act": "like", "act": "vote"}')).toMatchObject({ code: 2, doc: { code: 'input.facts' } });
    expect(asked('{"act": "like", "\\u0061ct": "vote"}')).toMatchObject({ code: 2, doc: { code: 'input.facts' } });
    expect(asked('{"act": "act\\":", "object": "act"}')).toMatchObject({ code: 2, doc: { code: 'law.bad-fact' } });
  });

  it('refuses a leave that ends before it begins', () => {
    const leave = (from: string, until: string): string => JSON.stringify({ ...like, 'cltn-from': from, 'cltn-until': until });
    expect(asked(leave('2026-12-31', '2026-08-01'))).toMatchObject({ code: 2, doc: { code: 'input.facts' } });
    expect(asked(leave('2026-08-01', '2026-08-01'))).toMatchObject({ code: 0 });
  });

  it('reads facts that Notepad wrote with a byte order mark', () => {
    expect(asked('\uFEFF{"act": "like"}')).toMatchObject({ code: 0 });
  });
});

describe('law due', () => {
  it('counts working days with their table, and a Saturday only in a six-day week', () => {
    const five = json(['due', '--deadline', 'screening', '--from', '2026-10-08']);
    const six = json(['due', '--deadline', 'screening', '--from', '2026-10-08', '--week', '6']);
    expect(five.doc).toMatchObject({ on: '2026-10-13', asked: { week: 5 } });
    expect(six.doc).toMatchObject({ on: '2026-10-12', asked: { week: 6 } });
  });

  it('counts working days back from a day, that day not counted, over weekends', () => {
    const { code, doc } = json(['due', '--before', '2026-10-19', '--days', '7']);
    expect(code).toBe(0);
    expect(doc).toMatchObject({ kind: 'before', on: '2026-10-08', asked: { before: '2026-10-19', days: 7, week: 5 } });
    expect(run(['due', '--before', '2026-10-19', '--days', '7']).out).toContain('7 hari kerja sebelumnya');
  });

  it.each([
    ['a period beside it', ['--deadline', 'screening', '--days', '7'], 'input.deadline'],
    ['no number of days', [], 'input.days'],
    ['no whole number', ['--days', '0'], 'input.days'],
  ])('refuses to count back with %s', (_what, args, code) => {
    expect(json(['due', '--before', '2026-10-19', ...args])).toMatchObject({ code: 2, doc: { code } });
  });

  it('answers 3 for a year without a calendar, 2 for a period nobody knows', () => {
    expect(json(['due', '--deadline', 'screening', '--from', '1999-01-04']).code).toBe(3);
    expect(json(['due', '--deadline', 'screen', '--from', '2026-10-08']).code).toBe(2);
    expect(json(['due', '--deadline', 'screening', '--from', '2026-10-08', '--week', '7']).code).toBe(2);
  });

  it('lists every period', () => {
    const { doc } = json(['due', '--list']);
    expect((doc['deadlines'] as { id: string }[]).map((d) => d.id)).toEqual(loadLaw().deadlines.map((d) => d.id));
  });
});

describe('law timeline', () => {
  it('counts the published timeline again, for machines as for people', () => {
    const { code, doc } = json(['timeline', 'blora-2024']);
    expect(code).toBe(0);
    const spans = doc['spans'] as { state: string; office: { id: string }; late: unknown }[];
    expect(spans.map((span) => span.state)).toEqual(['overdue', 'kept', 'overdue', 'overdue', 'no-length', 'end-not-published']);
    expect(run(['timeline', 'blora-2024']).out).toContain('LEWAT 31 hari (hari kerja: 23)');
    expect(run(['timeline', 'blora-2024', '--lang', 'en']).out).toContain('OVERDUE BY 31 days (working days: 23)');
  });

  it('lists what is held, and answers 2 for a timeline nobody knows', () => {
    expect(json(['timeline', '--list']).doc).toMatchObject({ timelines: [{ id: 'blora-2024' }] });
    expect(json(['timeline', 'elsewhere']).code).toBe(2);
  });
});

describe('law questions and law rules', () => {
  it('print the whole vocabulary and every rule, without places in files', () => {
    const law = loadLaw();
    const questions = json(['questions']).doc;
    const { doc } = json(['rules']);
    expect((questions['questions'] as unknown[]).length).toBe(law.questions.length);
    expect((doc['rules'] as { id: string }[]).map((r) => r.id)).toEqual(law.rules.map((r) => r.id));
    expect(JSON.stringify(doc)).not.toContain('"where"');
  });

  it('print them for people too', () => {
    expect(run(['questions', '--lang', 'en']).out).toContain('--contest contoh-wali-kota-2026');
    expect(run(['rules']).out).toContain('skb-2-2022/disiplin/6');
  });
});

describe('law verified', () => {
  const by = ['--by', 'Siti Contoh, S.H.', '--on', '2026-10-01'];

  it('records who compared which text, so that the article counts as compared until its entry is changed', () => {
    const law = copyOfLaw('recorded');
    writeFileSync(join(dir, 'naskah.txt'), 'naskah');
    const args = ['verified', ARTICLE, ...by, '--text-file', join(dir, 'naskah.txt'), '--note', 'JDIH: "salinan" resmi', '--law', law];
    expect(json(args)).toMatchObject({ code: 0, doc: { kind: 'recorded', isNew: true, textSha256: hash('naskah') } });
    expect(articleById(loadLaw(law), ARTICLE)).toMatchObject({ verified: true, comparison: { by: 'Siti Contoh, S.H.' } });
    expect(readFileSync(join(law, 'verified.yaml'), 'utf8')).toMatch(/^# Head\.\nverified:\n {2}- \{ article: /);
    expect(json(['verified', '--list', '--law', law]).doc['totals']).toMatchObject({ compared: 1, lapsed: 0 });
    const file = join(law, 'instruments/pp-94-2021.yaml');
    const text = readFileSync(file, 'utf8');
    const changed = text.replace('yang menguntungkan atau merugikan pasangan calon', 'yang menguntungkan pasangan calon');
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    expect(articleById(loadLaw(law), ARTICLE).verified).toBe(false);
    expect(json(['verified', '--list', '--law', law]).doc['totals']).toMatchObject({ compared: 0, lapsed: 1 });
    expect(json(args).doc).toMatchObject({ isNew: true });
    expect(articleById(loadLaw(law), ARTICLE).verified).toBe(true);
  });

  it('knows the same record again and changes no byte', () => {
    const law = copyOfLaw('twice');
    const args = ['verified', ARTICLE, ...by, '--text-sha256', hash('x'), '--law', law];
    json(args);
    const before = readFileSync(join(law, 'verified.yaml'));
    expect(json(args)).toMatchObject({ code: 0, doc: { isNew: false } });
    expect(readFileSync(join(law, 'verified.yaml'))).toEqual(before);
    expect(readdirSync(law)).not.toContain('verified.yaml.new');
  });

  it.each([
    ['an article nobody knows', ['pp-94-2021/ps5'], by, hash('x'), 'input.article'],
    ['no name', [ARTICLE], ['--by', '  '], hash('x'), 'input.by'],
    ['a hash that is none', [ARTICLE], by, 'abc', 'input.text-sha256'],
    ['the hash of an empty file', [ARTICLE], by, hash(''), 'input.text-sha256'],
    ['a day to come', [ARTICLE], ['--by', 'A', '--on', '2999-01-01'], hash('x'), 'input.on'],
  ])('refuses %s and writes nothing', (_what, article, who, sha, code) => {
    const law = copyOfLaw(code);
    const refused = json(['verified', ...article, ...who, '--text-sha256', sha, '--law', law]);
    expect(refused.code).toBe(2);
    expect(refused.doc).toMatchObject({ code });
    expect(readFileSync(join(law, 'verified.yaml'), 'utf8')).toBe('# Head.\nverified: []\n');
  });

  it('refuses what has no official text, and a day before the text was in force', () => {
    const law = copyOfLaw('no-text');
    const args = (id: string, on: string): string[] => [
      'verified',
      id,
      '--by',
      'Siti Contoh',
      '--on',
      on,
      '--text-sha256',
      hash('x'),
      '--law',
      law,
    ];
    expect(json(args('standar-kantor/tafsir', '2026-10-01'))).toMatchObject({ code: 2, doc: { code: 'input.article' } });
    expect(json(args(ARTICLE, '2019-01-01'))).toMatchObject({ code: 2, doc: { code: 'input.on' } });
    expect(loadLaw(law).register).toEqual([]);
  });

  it('refuses a fingerprint that is not the one of the file beside it', () => {
    const law = copyOfLaw('other-text');
    writeFileSync(join(dir, 'lain.txt'), 'lain');
    const args = ['verified', ARTICLE, ...by, '--text-file', join(dir, 'lain.txt'), '--text-sha256', hash('x'), '--law', law];
    expect(json(args).doc).toMatchObject({ code: 'input.text-sha256' });
  });

  it('says the cure where another run holds the register, and keeps what is there', () => {
    const law = copyOfLaw('busy');
    writeFileSync(join(law, 'verified.yaml.new'), '');
    const { code, out, err } = run(['verified', ARTICLE, ...by, '--text-sha256', hash('x'), '--law', law]);
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err).toContain(`remove ${join(law, 'verified.yaml.new')}`);
    expect(readdirSync(law)).toContain('verified.yaml.new');
  });

  // Permissions do not stop root.
  it.skipIf(process.getuid?.() === 0)('says the cure where the folder cannot be written', () => {
    const law = copyOfLaw('closed');
    chmodSync(law, 0o555);
    const { code, err } = run(['verified', ARTICLE, ...by, '--text-sha256', hash('x'), '--law', law]);
    chmodSync(law, 0o755);
    expect(code).toBe(5);
    expect(err).toContain('cannot be written');
  });
});
