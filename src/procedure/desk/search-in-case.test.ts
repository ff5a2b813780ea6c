import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleged, assigned, openedCase, openOffice, stateOf, type Office } from '../../../tests/support/case.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import { isForm, rootsOf } from './search-words.js';
import { listSearches, searchInCase } from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

describe('Indonesian words', () => {
  it.each([
    ['suka', 'menyukai'],
    ['unggah', 'diunggahnya'],
    ['unggahan', 'mengunggah'],
    ['foto', 'berfoto'],
    ['potret', 'memotret'],
    ['tulis', 'penulisan'],
    ['kirim', 'mengirimkan'],
    ['baik', 'memperbaiki'],
    ['dukung', 'mendukung'],
    ['menang', 'pemenangan'],
    ['periksa', 'pemeriksaannya'],
  ])('%s finds %s', (sought, word) => {
    expect(isForm(rootsOf(sought), word)).toBe(true);
  });

  it.each([
    ['suka', 'duka'],
    ['foto', 'kota'],
    ['akun', 'akan'],
  ])('%s does not find %s', (sought, word) => {
    expect(isForm(rootsOf(sought), word)).toBe(false);
  });
});

describe('search inside a case', () => {
  it('finds every word in any form, shows where it stands, and is an event without the words', async () => {
    const caseId = await openedCase(office);
    const { number } = await stateOf(office, caseId);
    const found = await searchInCase(office.as('officer'), { caseId, words: 'suka MENANG' });
    expect(found).toHaveLength(1);
    expect(found[0]!.kind).toBe('opened');
    expect(found[0]!.pieces.filter((piece) => piece.isSought).map((piece) => piece.text)).toEqual(['menyukai', 'pemenangan']);
    expect(found[0]!.pieces.map((piece) => piece.text).join('')).toBe('menyukai unggahan akun pemenangan');
    expect(await searchInCase(office.as('officer'), { caseId, words: 'suka kelurahan' })).toEqual([]);
    const { list: searches } = await listSearches(office.as('auditor'));
    expect(searches.map(({ name, inCase, found: places }) => [name, inCase, places]).sort()).toEqual([
      ['Pegawai officer', number, 0],
      ['Pegawai officer', number, 1],
    ]);
    expect(JSON.stringify(await listSearches(office.as('auditor')))).not.toMatch(/suka|kelurahan/);
    const kept = await query(world.url.super, `select skeleton from ledger.entry where stream = 'search'`);
    expect(JSON.stringify(kept.rows)).not.toMatch(/suka|kelurahan/);
  });

  it('never finds whom the case is about', async () => {
    const caseId = await openedCase(office);
    expect(await searchInCase(office.as('officer'), { caseId, words: 'Budi' })).toEqual([]);
    expect(await searchInCase(office.as('officer'), { caseId, words: 'Melati' })).toEqual([]);
  });

  it('opens nothing to who has no part in the case, and asks for a word', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    await alleged(office, caseId);
    const before = (await listSearches(office.as('auditor'))).list.length;
    await expect(searchInCase(office.as('other'), { caseId, words: 'suka' })).rejects.toMatchObject({ code: 'procedure.not-found' });
    await expect(searchInCase(office.as('auditor'), { caseId, words: 'suka' })).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(searchInCase(office.as('officer'), { caseId, words: 'a !' })).rejects.toMatchObject({ code: 'procedure.words-needed' });
    expect((await listSearches(office.as('auditor'))).list.length).toBe(before);
  });
});
