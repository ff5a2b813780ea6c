import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import { addresseeOf, articleById, articleLabel, articlesOn, checkLaw, citationLabel, contestById, ruleById } from '../index.js';
import type { Law, Problem } from '../index.js';
import { checkRegister } from '../check/register.js';
import { loadLaw as load } from './load.js';
import type { Readings } from './load.js';

const LAW = fileURLToPath(new URL('../../../law/', import.meta.url));

/** Each file is read afresh once it differs by a byte, and only then. */
const readings: Readings = new Map();
const loadLaw = (from = LAW): Law => load(from, readings);

let dir: string;
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'law-')), 'law');
  cpSync(LAW, dir, { recursive: true });
});
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }));

function mend(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(dir, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(dir, file), text.replace(from, to));
}

function lineOf(file: string, text: string): number {
  return (
    readFileSync(join(dir, file), 'utf8')
      .split('\n')
      .findIndex((l) => l.includes(text)) + 1
  );
}

function problemsOf(): readonly Problem[] {
  return checkLaw(loadLaw(dir));
}

describe('reading the law', () => {
  it('gives the same version for the same files and another for one changed byte', () => {
    expect(loadLaw(dir).version).toBe(loadLaw(dir).version);
    const before = loadLaw(dir).version;
    mend('routing.yaml', 'Yang dapat memastikan', 'yang dapat memastikan');
    expect(loadLaw(dir).version).not.toBe(before);
  });

  it('gives a value that nobody can change', () => {
    const law = loadLaw(dir);
    expect(() => {
      (law.rules as unknown[]).push({});
    }).toThrow(TypeError);
    expect(() => {
      (law.rules[0] as { id: string }).id = 'x';
    }).toThrow(TypeError);
  });

  it('writes an article as a lawyer cites it, in both languages', () => {
    const law = loadLaw(dir);
    expect(articleLabel(law, 'pp-94-2021/ps5/n/5', 'id')).toBe('PP 94/2021 Pasal 5 huruf n angka 5');
    expect(articleLabel(law, 'pp-94-2021/ps26/ayat2', 'en')).toBe('GR 94/2021 Art. 26 para. (2)');
  });

  it('tells a standard and a workflow from law by their own files', () => {
    const none = loadLaw(dir).instruments.filter((one) => !one.isLaw);
    expect(none.map(({ id }) => id)).toEqual(['alur-bkn-2024', 'standar-kantor']);
    mend('instruments/standar-kantor.yaml', 'isLaw: false', 'isLaw: no');
    expect(() => loadLaw(dir)).toThrow(expect.objectContaining({ code: 'law.file' }));
  });

  it('cites a rule by what was in force on the day, and dates a citation that has dates', () => {
    const law = loadLaw(dir);
    const rule = law.rules.find((one) => one.articles.some((citation) => citation.id === 'uu-5-2014/ps9/ayat2'))!;
    const [last, next] = [articlesOn(rule, day('2023-10-30')), articlesOn(rule, day('2023-10-31'))];
    expect(last).toContain('uu-5-2014/ps9/ayat2');
    expect(last).not.toContain('uu-20-2023/ps9/ayat2');
    expect(next).toContain('uu-20-2023/ps9/ayat2');
    expect(next).not.toContain('uu-5-2014/ps9/ayat2');
    const labels = rule.articles.map((citation) => citationLabel(law, citation, 'id').replace(/\s/g, ' '));
    expect(labels).toContain('UU 5/2014 Pasal 9 ayat (2), sampai 30 Oktober 2023');
    expect(labels).toContain('UU 20/2023 Pasal 9 ayat (2), mulai 31 Oktober 2023');
    expect(labels.filter((label) => !/, (mulai|sampai) /.test(label)).length).toBeGreaterThan(0);
  });

  it('sends an objection to the appointing authority who decided, and against anybody else to their superior', () => {
    const law = loadLaw(dir);
    expect(addresseeOf(law, 'objection', 'Wali Kota Contoh').id).toBe('Wali Kota Contoh selaku Pejabat Pembina Kepegawaian');
    expect(addresseeOf(law, 'objection', 'Wakil Wali Kota Contoh').id).toBe('atasan Wakil Wali Kota Contoh');
    expect(addresseeOf(law, 'objection', 'Kepala Dinas Contoh').id).toBe('atasan Kepala Dinas Contoh');
    expect(addresseeOf(law, 'appeal', 'Wali Kota Contoh').id).toMatch(/^BPASN/);
    expect(() => addresseeOf(law, 'hand-over', 'Wali Kota Contoh')).toThrow(expect.objectContaining({ code: 'law.unknown-id' }));
  });

  it('holds the regional councils in the next regional elections, and points to election crime from the day of its own act', () => {
    const law = loadLaw(dir);
    expect(contestById(law, 'pilkada-2031').offices.map((office) => office.id)).toEqual(
      expect.arrayContaining(['dprd-provinsi', 'dprd-kabupaten-kota']),
    );
    expect(ruleById(law, 'pidana/pilkada-71')).toMatchObject({ inForceFrom: '2016-07-01', neighbour: null });
  });

  it('takes a yes about verification from the register alone', () => {
    const entry = loadLaw(dir)
      .instruments.flatMap((i) => i.articles)
      .find((a) => a.id === 'pp-94-2021/ps5/n/5')!;
    expect(entry).toMatchObject({ verified: false, comparison: null });
    const line = `{ article: ${entry.id}, by: "Bagian Hukum", on: 2026-10-01, textSha256: ${'a'.repeat(64)}, entrySha256: ${entry.entrySha256}, note: null }`;
    writeFileSync(join(dir, 'verified.yaml'), `verified:\n  - ${line}\n`);
    const law = loadLaw(dir);
    expect(articleById(law, entry.id)).toMatchObject({ verified: true, comparison: { by: 'Bagian Hukum', on: '2026-10-01' } });
    expect(checkRegister(law)).toEqual([]);
    mend('instruments/pp-94-2021.yaml', entry.gist.id, `${entry.gist.id}.`);
    const lapsed = loadLaw(dir);
    expect(articleById(lapsed, entry.id).verified).toBe(false);
    expect(checkRegister(lapsed)).toMatchObject([
      { file: 'law/verified.yaml', line: 2, what: expect.stringContaining('was changed after Bagian Hukum') },
    ]);
    mend('verified.yaml', entry.id, 'pp-94-2021/ps5/n/99');
    expect(checkRegister(loadLaw(dir))).toMatchObject([{ what: expect.stringContaining('no instrument has it') }]);
  });

  it.each([
    ['a file that calls itself verified', 'routing.yaml', 'verified: false', 'verified: true', 'who compared what stands in verified.yaml'],
    ['a misspelt field', 'rules/foto.yaml', 'category: ethics', 'catagory: ethics', 'catagory is not a field here'],
    ['a category that does not exist', 'rules/foto.yaml', 'category: ethics', 'category: sin', 'must be one of: ethics, discipline'],
    ['a ground for a right that does not exist', 'data-rights.yaml', 'rights: [limiting]', 'rights: [erasure]', 'must be one of: access'],
    ['a ground that calls itself verified', 'data-rights.yaml', 'verified: false', 'verified: true', 'who compared what'],
    ['a timeline that begins nowhere', 'timelines/blora-2024.yaml', '    from: report\n', '', 'begin it either from an event'],
    ['a day that does not exist', 'holidays/2026.yaml', 'on: 2026-06-01', 'on: 2026-06-31', 'as a day of the calendar'],
    ['a text in one language only', 'deadlines.yaml', 'en: "Second summons"', 'en: ""', 'some text'],
    [
      'an element without its text',
      'rules/foto.yaml',
      'elements: [pegawai, foto-asli',
      'elements: [pegawai, foto-palsu',
      'element foto-palsu is not in',
    ],
    ['an owner that is no office', 'deadlines.yaml', 'owner: tim-pengawas', 'owner: tim-lain', 'owner tim-lain is not in offices'],
  ])('refuses %s with file, line and cure', (_what, file, from, to, cure) => {
    mend(file, from, to);
    expect(() => loadLaw(dir)).toThrow(
      expect.objectContaining({
        code: 'law.file',
        data: {
          file: `law/${file}`,
          line: expect.any(Number),
          cure: expect.stringContaining(cure),
          cureInIndonesian: expect.stringMatching(/\S/),
        },
      }),
    );
  });

  it('names the very line of a wrong value', () => {
    mend('holidays/2026.yaml', 'on: 2026-06-01', 'on: 2026-06-31');
    const line = lineOf('holidays/2026.yaml', '2026-06-31');
    expect(() => loadLaw(dir)).toThrow(expect.objectContaining({ data: expect.objectContaining({ line }) }));
  });

  it('refuses broken YAML and a missing file', () => {
    mend('routing.yaml', 'routes:', 'routes: [');
    expect(() => loadLaw(dir)).toThrow(expect.objectContaining({ code: 'law.file' }));
    rmSync(join(dir, 'routing.yaml'));
    expect(() => loadLaw(dir)).toThrow(expect.objectContaining({ data: expect.objectContaining({ file: 'law/routing.yaml' }) }));
  });
});

describe('law-check', () => {
  it('finds nothing wrong with the law as it stands', () => {
    expect(checkLaw(loadLaw())).toEqual([]);
  });

  it('has at least 25 worked examples, published cases among them', () => {
    const { examples } = loadLaw();
    expect(examples.length).toBeGreaterThanOrEqual(25);
    expect(new Set(examples.flatMap((e) => e.published ?? [])).size).toBeGreaterThanOrEqual(15);
  });

  it.each([
    [
      'an answer that an example no longer gets',
      'rules/media-sosial.yaml',
      'category: discipline',
      'category: ethics',
      'it answers ethics, the file says discipline',
    ],
    [
      'an article that an example no longer cites',
      'rules/media-sosial.yaml',
      '      - { id: pp-94-2021/ps14/i/4, role: sanction }\n',
      '',
      'it cites',
    ],
    ['an article that no instrument has', 'rules/foto.yaml', 'pp-94-2021/ps5/n/5', 'pp-94-2021/ps5/n/9', 'which no instrument has'],
    ['an act replaced before the day of the act', 'rules/foto.yaml', ', until: 2023-10-30 }', ' }', 'was not in force'],
    [
      'a rule that knows no article and still charges',
      'rules/media-sosial.yaml',
      '      - { id: skb-2-2022/lampiran2/etik/4, role: norm }',
      '      - not-seen',
      'is not seen and still answers ethics',
    ],
    ['a word outside the vocabulary', 'rules/foto.yaml', 'is: [team-plain]', 'is: [team-quiet]', 'photo-with = team-quiet'],
    [
      'a right without a ground of refusal',
      'data-rights.yaml',
      /rights: \[objection\]/g,
      'rights: [limiting]',
      'no ground of refusal names the right objection',
    ],
    ['a ground that stands twice', 'data-rights.yaml', 'id: agreement', 'id: safety', 'ground safety serves no right, or stands twice'],
    [
      'a ground citing nothing known',
      'data-rights.yaml',
      'article: uu-27-2022/ps15',
      'article: uu-27-2022/ps99',
      'ground law-enforcement cites',
    ],
    [
      'a right whose period is not in hours',
      'deadlines.yaml',
      'id: data-limiting',
      'id: data-limit',
      'the right limiting has no period data-limiting',
    ],
    ['a timeline that comes out otherwise', 'timelines/blora-2024.yaml', 'on: 2024-11-14', 'on: 2024-11-13', 'the file says'],
    [
      'a holiday left out',
      'holidays/2025.yaml',
      '  - { on: 2025-08-18, kind: C, id: "Cuti bersama Proklamasi Kemerdekaan", en: "Joint leave, Independence Day" }\n',
      '',
      'has 10 days of joint leave, the decree 11',
    ],
    [
      'a contest whose days run backwards',
      'elections/pilkada-2024.yaml',
      'votingOn: 2024-11-27',
      'votingOn: 2024-11-20',
      'do not follow one another',
    ],
    ['a deadline citing nothing known', 'deadlines.yaml', 'pp-94-2021/ps26/ayat3', 'pp-94-2021/ps26/ayat9', 'deadline summons-2 cites'],
    [
      'an exception to a rule that is not there',
      'rules/foto.yaml',
      'overrides: [skb-2-2022/etik/5',
      'overrides: [skb-2-2022/etik/55',
      'overrides skb-2-2022/etik/55',
    ],
    [
      'an unsettled rule that nobody can settle',
      'rules/umum.yaml',
      'whoCanSettle: { id: "KemenPANRB',
      'whoCanSettle: null # { id: "KemenPANRB',
      'names nobody who can settle it',
    ],
    [
      'a question that no rule uses',
      'questions.yaml',
      'questions:\n',
      'questions:\n  - { id: weather, kind: choice, ask: { id: "Cuaca?", en: "Weather?" }, help: { id: "-", en: "-" } }\n',
      'question weather is used by no rule',
    ],
  ])('catches %s', (_what, file, from, to, what) => {
    mend(file, from, to);
    expect(
      problemsOf()
        .map((p) => p.what)
        .join('\n'),
    ).toContain(what);
  });

  it('catches a prohibited act without its permitted neighbour, to the line', () => {
    const text = readFileSync(join(dir, 'rules/foto.yaml'), 'utf8');
    writeFileSync(join(dir, 'rules/foto.yaml'), text.replace(/ {4}neighbour:\n(?: {6}.*\n)+/, '    neighbour: null\n'));
    const [first] = problemsOf();
    expect(first).toMatchObject({
      file: 'law/rules/foto.yaml',
      what: 'rule skb-2-2022/etik/5 lacks a permitted neighbour',
      line: lineOf('rules/foto.yaml', 'id: skb-2-2022/etik/5'),
    });
  });
});
