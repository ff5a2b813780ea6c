import type { Page } from 'playwright-core';
import { paths } from '../../src/web/paths.js';
import { send } from './form.js';
import type { Stage } from './stage.js';

/** The respondent's first visit: the envelope's code, then a passphrase of one's own; answers the page of the case. */
export async function enterFirst(stage: Stage, code: string, passphrase: string): Promise<Page> {
  const page = await stage.visitor();
  await page.goto(stage.at(paths.respondentStep('masuk')));
  await stage.look.see(page, 'terlapor-masuk');
  await send(page, { kode: code.toLowerCase() });
  await stage.look.see(page, 'terlapor-frasa');
  await send(page, { frasa: passphrase, 'frasa-lagi': passphrase });
  await stage.look.see(page, 'terlapor');
  return page;
}

/** Coming back on another day, with the number on the letter and the passphrase. */
export async function comeBack(stage: Stage, page: Page, number: string, passphrase: string): Promise<void> {
  await page.goto(stage.at(paths.respondentStep('masuk')));
  await send(page, { perkara: number, frasa: passphrase });
}
