import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

export type FileToSend = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
export type Answer = string | readonly string[] | readonly FileToSend[];

/** Fills the form that holds these fields and sends it, as a person would. A page that finds fault fails the test with its words. */
export async function send(page: Page, answers: Readonly<Record<string, Answer>>, button?: string): Promise<void> {
  await press(page, await fill(page, answers), button);
  expect(await faultsOn(page), `${page.url()} finds fault`).toEqual([]);
}

/** The same, for an answer that must be refused: the sentences of the summary. */
export async function sendRefused(page: Page, answers: Readonly<Record<string, Answer>>): Promise<string[]> {
  await press(page, await fill(page, answers));
  return faultsOn(page);
}

export async function fill(page: Page, answers: Readonly<Record<string, Answer>>): Promise<Locator> {
  const names = Object.keys(answers);
  const form =
    names.length === 0
      ? page.locator('main form').last()
      : page.locator(`main form:has([name="${names[0]}"]), main form:has([name="${names[0]}-hari"])`).first();
  for (const [name, answer] of Object.entries(answers)) await fillOne(form, name, answer);
  return form;
}

async function fillOne(form: Locator, name: string, answer: Answer): Promise<void> {
  if (typeof answer === 'string' && (await form.locator(`[name="${name}-hari"]`).count()) > 0) return fillDay(form, name, answer);
  const fields = form.locator(`[name="${name}"]`);
  expect(await fields.count(), `a field "${name}"`).toBeGreaterThan(0);
  for (const folded of await form.locator(`details:not([open]):has([name="${name}"]) > summary`).all()) await folded.click();
  const [tag, type] = [await fields.first().evaluate((one: { tagName: string }) => one.tagName), await fields.first().getAttribute('type')];
  if (type === 'file') return fields.first().setInputFiles(answer as FileToSend[]);
  if (type === 'radio' || type === 'checkbox') return tick(form, name, typeof answer === 'string' ? [answer] : (answer as string[]));
  if (tag === 'SELECT') return void (await fields.first().selectOption(answer as string));
  await fields.first().fill(answer as string);
}

async function tick(form: Locator, name: string, values: readonly string[]): Promise<void> {
  for (const value of values) await form.locator(`[name="${name}"][value="${value}"]`).check();
}

async function fillDay(form: Locator, name: string, iso: string): Promise<void> {
  const [year = '', month, day] = iso.split('-');
  await form.locator(`[name="${name}-hari"]`).fill(day ? String(Number(day)) : '');
  await form.locator(`[name="${name}-bulan"]`).fill(month ? String(Number(month)) : '');
  await form.locator(`[name="${name}-tahun"]`).fill(year);
}

/** Presses the button and waits for the page it leads to; a page that broke, or is not there, fails the test. */
async function press(page: Page, form: Locator, button?: string): Promise<void> {
  const buttons = form.locator('button');
  const answer = page.waitForResponse((one) => one.request().isNavigationRequest() && (one.status() < 300 || one.status() >= 400));
  await (button === undefined ? buttons.last() : buttons.filter({ hasText: button }).first()).click();
  expect([200, 409, 422], page.url()).toContain((await answer).status());
  await page.waitForLoadState('load');
}

async function faultsOn(page: Page): Promise<string[]> {
  return page.locator('main .errors li').allInnerTexts();
}
