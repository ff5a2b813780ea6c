// Mutation of the engine: each small fault in src/law is held against the engine's own tests that reach the faulty function,
// those first that noticed most for the time they take. What hangs a process is ended, and counts as noticed.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './bundle.mjs';
import { faultsIn, functionAt } from './engine-mutants.mjs';
import { forget, keep, keptNoticed } from './kept-outcomes.mjs';

/** Reading files and their shapes: plumbing, held by its own tests and by every other test's start. */
const LEFT_OUT = new Set(['index.ts', 'load.ts', 'shape.ts', 'read-base.ts', 'read-rules.ts', 'read-timeline.ts']);

const WORKER = fileURLToPath(new URL('./engine-worker.mjs', import.meta.url));
const AT_ONCE = Number(process.env.MUTATION_WORKERS ?? Math.min(2, availableParallelism()));
/** A test that takes longer would make the run take hours; without it the share can only be lower. */
const SLOWEST = 1_200;
/** What the tests of one fault may cost together; those of law-check, where the fault lies in it, are not cut short. */
const BUDGET = 600;
const UNCUT = /^src\/law\/check/;
/** How long one test may take before it counts as hanging. */
const PATIENCE = { least: 6_000, times: 8 };

/** @returns {Promise<{ name: string, total: number, killed: number, kinds: object, survivors: string[] }>} */
export async function mutateEngine(only = []) {
  const survey = await surveyed();
  // Every nth fault, spread over all files alike, where there is no time for the whole.
  const nth = Number(/^--every=(\d+)$/m.exec(process.argv.join('\n'))?.[1] ?? 1);
  const faults = filesOf(only)
    .flatMap((file) => faultsOf(file, survey))
    .filter((_, i) => i % nth === 0);
  const record = {
    name: nth === 1 ? 'engine' : `engine, every fault of ${nth}`,
    total: faults.length,
    killed: 0,
    kinds: {},
    survivors: [],
  };
  const isRest = process.argv.includes('--rest');
  if (!isRest && only.length === 0 && nth === 1) forget();
  const kept = isRest ? keptNoticed() : new Map();
  const queue = [];
  for (const fault of faults) {
    const by = kept.get(fault.key);
    if (by === undefined) queue.push(fault);
    else note(record, fault, by);
  }
  const memory = new Map();
  await Promise.all(Array.from({ length: AT_ONCE }, () => drain(queue, record, memory)));
  record.survivors.sort();
  return record;
}

function filesOf(only) {
  const all = globSync('src/law/**/*.ts', { cwd: ROOT }).filter((file) => !file.endsWith('.test.ts') && !LEFT_OUT.has(basename(file)));
  return all
    .filter((file) => only.length === 0 || only.some((name) => basename(file).startsWith(name) || file.startsWith(`src/law/${name}/`)))
    .sort();
}

async function surveyed() {
  const worker = newWorker();
  const { seen, atStart, broken } = await asked(worker, { do: 'survey' }, 600_000);
  worker.kill('SIGKILL');
  if (broken) throw new Error(`The tests do not run: ${broken}`);
  const failing = seen.filter(({ failure }) => failure !== null);
  if (failing.length > 0)
    console.log(`left out, they fail before any change:\n${failing.map((t) => `  ${t.name}: ${t.failure}`).join('\n')}`);
  const slow = seen.filter(({ ms }) => ms > SLOWEST);
  if (slow.length > 0) console.log(`left out, too slow to run for each fault:\n${slow.map((t) => `  ${t.name}`).join('\n')}`);
  const sound = seen.filter(({ failure, ms }) => failure === null && ms <= SLOWEST);
  console.log(`${sound.length} tests, ${Math.round(sound.reduce((sum, { ms }) => sum + ms, 0) / 1000)} s of a processor without a fault`);
  return { tests: sound, atStart };
}

function faultsOf(file, survey) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return faultsIn(file, text).map((fault) => ({
    ...fault,
    file,
    key: `${file} ${digestOf(text)} ${fault.start}-${fault.end} ${fault.put}`,
    text: text.slice(0, fault.start) + fault.put + text.slice(fault.end),
    tests: within(file, reaching(survey, functionAt(file, text, fault.start))),
  }));
}

const digestOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** As many tests as the budget holds: those beside the faulty file first, then the quickest. */
function within(file, tests) {
  const weight = (test) => test.ms * (dirname(test.file) === dirname(file) ? 0.1 : 1);
  let left = UNCUT.test(file) ? Infinity : BUDGET;
  return tests.toSorted((a, b) => weight(a) - weight(b)).filter(({ ms }) => ms <= left && (left -= ms) >= 0);
}

/** The tests that reach a function; what runs while the modules are read is everybody's. */
function reaching({ tests, atStart }, place) {
  const isEverybodys = place === null || atStart.includes(place);
  return isEverybodys ? tests : tests.filter(({ reaches }) => reaches.includes(place));
}

async function drain(queue, record, memory) {
  let worker = null;
  for (let fault = queue.shift(); fault; fault = queue.shift()) {
    worker ??= newWorker();
    const { by, isFull } = await noticedBy(worker, fault, memory);
    if (isFull) {
      worker.kill('SIGKILL');
      worker = null;
    }
    if (by === null && process.argv.includes('--survivors')) console.log(`not noticed: ${nameOf(fault)}`);
    keep(fault.key, by);
    note(record, fault, by);
    if (by !== null && by !== HUNG) remember(memory, fault.file, by);
  }
  worker?.kill('SIGKILL');
}

const HUNG = 'it hung or broke the process';

function remember(memory, file, name) {
  const noticed = memory.get(file) ?? new Map();
  memory.set(file, noticed.set(name, (noticed.get(name) ?? 0) + 1));
}

async function noticedBy(worker, { file, text, tests }, memory) {
  if (tests.length === 0) return { by: null };
  const noticed = memory.get(file) ?? new Map();
  const dear = ({ name, ms }) => (ms + 2) / (0.2 + (noticed.get(name) ?? 0));
  const order = tests
    .toSorted((a, b) => dear(a) - dear(b))
    .map(({ name, ms }) => ({ name, patience: PATIENCE.least + PATIENCE.times * ms }));
  const answer = await asked(worker, { do: 'tryOne', file, text, order }, 60_000).catch(() => null);
  return answer === null || answer.broken ? { by: HUNG, isFull: true } : answer;
}

function nameOf({ file, line, what, tests }) {
  return `${file}:${String(line).padStart(3)}: ${what}${tests.length === 0 ? ' (no test comes here)' : ''}`;
}

function note(record, fault, by) {
  const { file } = fault;
  const kind = (record.kinds[file.replace('src/law/', '')] ??= { total: 0, killed: 0 });
  kind.total += 1;
  if (by === null) record.survivors.push(nameOf(fault));
  else {
    kind.killed += 1;
    record.killed += 1;
  }
}

function newWorker() {
  return fork(WORKER, { cwd: ROOT, execArgv: ['--max-old-space-size=2048'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

/** The worker's answer; each word that it is at work on something gives it the time that this may take. */
function asked(worker, message, patience) {
  return new Promise((resolve, reject) => {
    const end = (settle) => (value) => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      worker.removeAllListeners('exit');
      settle(value);
    };
    const wait = (ms) => setTimeout(end(reject), ms, new Error('no answer'));
    let timer = wait(patience);
    worker.on('message', (answer) => {
      if (answer.patience === undefined) return end(resolve)(answer);
      clearTimeout(timer);
      timer = wait(answer.patience);
    });
    worker.once('exit', end(reject));
    worker.send(message);
  });
}
