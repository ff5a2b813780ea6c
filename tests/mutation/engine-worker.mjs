// One process that runs the engine's tests on one changed engine after another. What hangs or breaks it is ended by
// engine.mjs, and counts as noticed.
import fc from 'fast-check';
import { bundled } from './bundle.mjs';
import { collected } from './expecting.mjs';

// The same cases every time, so that a number can be compared with an earlier one.
fc.configureGlobal({ seed: 20220922 });

const reachedNow = new Set();
globalThis.reach = (place) => {
  reachedNow.add(place);
};

// Whoever ends the run ends this process too.
process.on('disconnect', () => process.exit());

const answers = { survey, tryOne };

/** Old engines stay in the memory of the process: past this it wants to be replaced. */
const FULL = 1_300_000_000;

process.on('message', async (message) => {
  const answer = await answers[message.do](message).catch((error) => ({ broken: String(error?.stack ?? error) }));
  process.send({ ...answer, isFull: process.memoryUsage.rss() > FULL });
});

/** Runs every test on the sound engine: how long each takes, which functions it reaches, whether it passes. */
async function survey() {
  const all = await testsOf(await bundled({ tellsReach: true }));
  const atStart = [...reachedNow];
  const seen = [];
  for (const { name, file, run } of all) {
    reachedNow.clear();
    // Time of the processor, which the machine's other work hardly changes.
    const before = process.cpuUsage();
    const failure = await failureOf(run);
    const { user, system } = process.cpuUsage(before);
    seen.push({ name, file, ms: (user + system) / 1000, reaches: [...reachedNow], failure });
  }
  return { seen, atStart };
}

/** Runs the named tests in their order until one fails on the changed engine. */
async function tryOne({ file, text, order }) {
  let all;
  try {
    all = await testsOf(await bundled({ file, text }));
  } catch {
    return { by: 'reading the module' };
  }
  const runs = new Map(all.map(({ name, run }) => [name, run]));
  for (const { name, patience } of order) {
    process.send({ patience });
    const run = runs.get(name);
    // A test that is no longer there is told by the one that makes it.
    if (!run || (await failureOf(run)) !== null) return { by: name };
  }
  return { by: null };
}

async function testsOf(url) {
  collected();
  await import(url);
  return collected();
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300);
  }
}
