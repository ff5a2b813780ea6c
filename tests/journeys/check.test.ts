import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inLang, paths } from '../../src/web/paths.js';
import { send } from './form.js';
import { Stage } from './stage.js';

/** Somebody who thinks of posting a photograph with a candidate, and asks before doing it. */
const ANSWERS: Record<string, string> = {
  employment: 'pns',
  act: 'photo',
  object: 'calon',
  pemilihan: 'contoh-wali-kota-2026/wali-kota',
  'photo-with': 'person',
  published: 'self',
  purpose: 'support',
  sign: 'no',
  relation: 'none',
};

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open('2026-10-12');
});
afterAll(async () => {
  await stage.close();
});

/** Answers one question after the other as they come, each page looked at once; ends at the answer. */
async function answerAll(page: Page, go: string): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const field = page.locator('form.asking [name=tanya]');
    if ((await field.count()) === 0) return asked;
    const name = await field.inputValue();
    asked.push(name);
    await stage.look.seeAnswer(page, `cek-${go}-${name}`);
    await send(page, { [name]: name === 'hari' ? '2026-10-12' : (ANSWERS[name] ?? 'unknown') }, go);
  }
}

const begin = (page: Page): Promise<void> => page.locator('main form button').first().click();
const press = (page: Page, value: string): Promise<void> => page.locator(`main button[value="${value}"]`).first().click();

it('answers “May I?” without script, page by page, through to the printed slip', async () => {
  const someone = await stage.visitor();
  await someone.goto(stage.at(paths.home));
  await someone.locator('.doors a').first().click();
  await stage.look.see(someone, 'cek');
  await begin(someone);

  const asked = await answerAll(someone, 'Lanjut');
  expect(asked.slice(0, 2)).toEqual(['employment', 'act']);
  expect(await someone.locator('h1').innerText()).toBe('Tidak boleh. Menurut aturan, ini masuk ranah disiplin.');
  await stage.look.seeAnswer(someone, 'cek-jawaban');
  expect(new URL(someone.url()).search).toBe('');

  await someone.emulateMedia({ media: 'print' });
  expect(await someone.locator('.slip').isVisible()).toBe(true);
  expect(await someone.locator('h1').isVisible()).toBe(false);
  await someone.emulateMedia({ media: null });
}, 120_000);

it('says at the top and at the choices that nothing was chosen', async () => {
  const someone = await stage.visitor();
  await someone.goto(stage.at(paths.check));
  await begin(someone);
  await someone.locator('form.asking button').first().click();
  expect(await someone.locator('main .errors li').allInnerTexts()).toEqual(['Pilih satu. Kalau tidak tahu, pilih “Tidak tahu”.']);
  await stage.look.seeAnswer(someone, 'cek-salah');
});

it('goes back, and changes one answer from the result', async () => {
  const someone = await stage.visitor();
  await someone.goto(stage.at(paths.check));
  await begin(someone);
  await answerAll(someone, 'Lanjut');
  await press(someone, 'kembali');
  expect(await someone.locator('form.asking input:checked').count()).toBe(1);
  await someone.locator('form.asking button').first().click();
  await someone.locator('summary').first().click();
  await press(someone, 'ubah:employment');
  await send(someone, { employment: 'kontrak' }, 'Lanjut');
  expect(await answerAll(someone, 'Lanjut')).not.toContain('act');
  expect(await someone.locator('h1').innerText()).toBe('Tidak boleh. Akibatnya diatur perjanjian kerja.');
}, 120_000);

it('does the same in English, and sets no cookie on the way', async () => {
  const someone = await stage.visitor();
  await someone.goto(stage.at(inLang('en', paths.check)));
  await begin(someone);
  await answerAll(someone, 'Continue');
  expect(await someone.locator('h1').innerText()).toBe('Not allowed. By the rules, a matter of discipline.');
  await stage.look.seeAnswer(someone, 'cek-answer');
  expect(await someone.context().cookies()).toEqual([]);
  expect(stage.look.faults).toEqual([]);
}, 120_000);
