// `kill -9` in the middle of submissions, 20 times. What a reporter saw confirmed is there with its files; nothing is there by halves.
import { randomBytes } from 'node:crypto';
import { Visitor } from '../tests/support/visitor.ts';
import { fillIn, follow, send, storyOf } from './reporter.ts';
import { exampleNumbers, readAll, signIn } from './officer.mjs';
import { command, dropFolder, newFolder, postmasterOf, startDemo } from './service.mjs';
import { photo } from './photo.mjs';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20);
const REPORTERS = 6;
/** Between the first step and the kill, in ms. */
const [SOONEST, LATEST] = [150, 2_500];

export async function run() {
  const dir = newFolder();
  const seen = { confirmed: [], cutOff: 0, lost: 0, broken: 0 };
  let service;
  try {
    service = await startDemo(dir);
    const examples = await exampleNumbers(service);
    await service.kill('SIGTERM');
    for (let round = 0; round < ROUNDS; round += 1) {
      service = await startDemo(dir);
      seen.cutOff += await killInTheMiddle(service, round, seen.confirmed);
      if ((await command(dir, ['verify'])).code !== 0) seen.broken += 1;
    }
    service = await startDemo(dir);
    await service.ready();
    const halves = await compare(service, seen, examples);
    return results(seen, halves);
  } finally {
    await service?.kill('SIGTERM');
    dropFolder(dir);
  }
}

/** Returns how many reporters were cut off before their confirmation. In every second round the database server dies as well. */
async function killInTheMiddle(service, round, confirmed) {
  let isKilled = false;
  const work = Array.from({ length: REPORTERS }, async (_, i) => {
    for (let n = 0; !isKilled; n += 1) {
      const her = new Visitor(service.url);
      const words = await fillIn(her, storyOf(`${round}.${i}.${n}`, [photo(150_000, randomBytes), photo(3_000, randomBytes)]));
      confirmed.push({ words, number: await send(her) });
    }
  });
  const over = Promise.allSettled(work);
  await new Promise((resolve) => setTimeout(resolve, SOONEST + Math.random() * (LATEST - SOONEST)));
  const postmaster = postmasterOf(service.dir);
  isKilled = true;
  if (round % 2 === 1) process.kill(-postmaster, 'SIGKILL');
  await service.kill('SIGKILL');
  return (await over).filter((one) => one.status === 'rejected').length;
}

async function compare(service, seen, examples) {
  const onDesk = await readAll(await signIn(service), examples);
  for (const { number, words } of seen.confirmed) {
    const isFound = await follow(new Visitor(service.url), words).then(
      (found) => found === number,
      () => false,
    );
    if (!isFound || onDesk.get(number)?.length !== 0) seen.lost += 1;
  }
  return { all: onDesk.size, halves: [...onDesk.values()].filter((faults) => faults.length > 0).length };
}

function results(seen, { all, halves }) {
  const name = `kill -9, ${ROUNDS} rounds`;
  return [
    { name: `${name}: reports confirmed`, value: seen.confirmed.length, unit: `(${all} on the desk, ${seen.cutOff} submissions cut off)` },
    { name: `${name}: confirmed reports lost or without their files`, value: seen.lost, budget: 0, unit: '' },
    { name: `${name}: half reports`, value: halves, budget: 0, unit: '' },
    { name: `${name}: rounds after which verify does not hold`, value: seen.broken, budget: 0, unit: '' },
  ];
}
