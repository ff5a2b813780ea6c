// Eight reporters press send at the same moment, again and again for 30 seconds; then each is found again by its receipt.
import { randomBytes } from 'node:crypto';
import { Visitor } from '../tests/support/visitor.ts';
import { fillIn, follow, send, storyOf } from './reporter.ts';
import { exampleNumbers, readAll, signIn } from './officer.mjs';
import { command, dropFolder, newFolder, startDemo } from './service.mjs';
import { photo } from './photo.mjs';

const REPORTERS = 8;
const SECONDS = 30;

export async function run() {
  const dir = newFolder();
  const service = await startDemo(dir);
  try {
    const examples = await exampleNumbers(service);
    const sent = await sendFor(service.url, SECONDS * 1000);
    const lost = await countLost(service, sent.confirmed, examples);
    const verify = await command(dir, ['verify']);
    if (verify.code !== 0) console.log(verify.out);
    const times = sent.times.sort((a, b) => a - b);
    const at = (part) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
    const name = `${REPORTERS} reporters at once for ${SECONDS} s`;
    return [
      { name: `${name}: reports confirmed`, value: sent.confirmed.length, unit: '' },
      { name: `${name}: “Kirim” to the confirmation, middle`, value: at(0.5), unit: 'ms' },
      { name: `${name}: “Kirim” to the confirmation, 95 of 100`, value: at(0.95), unit: 'ms' },
      { name: `${name}: errors`, value: sent.errors, budget: 0, unit: '' },
      { name: `${name}: reports lost or not whole`, value: lost, budget: 0, unit: '' },
      { name: `${name}: verify does not hold`, value: verify.code, budget: 0, unit: '' },
    ];
  } finally {
    await service.kill('SIGTERM');
    dropFolder(dir);
  }
}

/** In waves: all eight fill in the form, wait for the last of them, and press together. */
async function sendFor(url, ms) {
  const all = { confirmed: [], times: [], errors: 0 };
  const failed = (error) => {
    all.errors += 1;
    console.log(`  ${error.message}`);
  };
  for (let wave = 0, end = performance.now() + ms; performance.now() < end; wave += 1) {
    const ready = await Promise.all(Array.from({ length: REPORTERS }, (_, i) => prepare(url, `${wave}.${i}`).catch(failed)));
    await Promise.all(ready.filter(Boolean).map((one) => press(one, all).catch(failed)));
  }
  return all;
}

async function prepare(url, name) {
  const her = new Visitor(url);
  const words = await fillIn(her, storyOf(name, [photo(20_000, randomBytes)]));
  return { her, words };
}

async function press({ her, words }, all) {
  const began = performance.now();
  const number = await send(her);
  all.times.push(performance.now() - began);
  all.confirmed.push({ number, words });
}

async function countLost(service, confirmed, examples) {
  const onDesk = await readAll(await signIn(service), examples);
  let lost = onDesk.size === confirmed.length ? 0 : Math.abs(onDesk.size - confirmed.length);
  for (const { number, words } of confirmed) {
    const isFound = await follow(new Visitor(service.url), words).then(
      (found) => found === number,
      () => false,
    );
    if (!isFound || onDesk.get(number)?.length !== 0) lost += 1;
  }
  return lost;
}
