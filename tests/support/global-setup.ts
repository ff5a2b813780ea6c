import { prepareTemplate } from './template.js';

/** One migrated template database for the whole run; each test file clones it (tests/support/world.ts). */
export async function setup(): Promise<void> {
  const url = process.env.NIRPIHAK_TEST_DATABASE;
  if (!url) throw new Error('NIRPIHAK_TEST_DATABASE names no server: run the tests with `npm test`, which starts one');
  process.env.NIRPIHAK_TEST_TEMPLATE = await prepareTemplate(url);
}
