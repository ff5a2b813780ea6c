// Mutation of the engine: each small fault in src/law is held against the engine's own tests, those that reach the faulty
// function first told by what noticed faults before. Two processes; what hangs one is ended, and counts as noticed.
import { fork } from 'node:child_process';
import { readFileSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './bundle.mjs';
import { faultsIn, functionAt } from './engine-mutants.mjs';

/** Reading files and their shapes: plumbing, held by its own tests and by every other test's start. */
const LEFT_OUT = new Set(['index.ts', 'load.ts', 'shape.ts', 'read-base.ts', 'read-rules.ts', 'read-timeline.ts']);

const WORKER = fileURLToPath(new URL('./engine-worker.mjs', import.meta.url));
const AT_ONCE = Number(process.env.MUTATION_WORKERS ?? Math.min(2, availableParallelism()));
/** A worker's old engines stay in its memory: it is replaced after so many. */
const LIFE = 80;
/** A test that takes longer would make the run take hours; without it the share can only be lower. */
const SLOWEST = 8_000;
const PATIENCE = { least: 15_000, times: 6 };

/** @returns {Promise<{ name: string, total: number, killed: number, kinds: object, survivors: string[] }>} */
export async function mutateEngine(only = []) {
  const survey = await surveyed();
  const faults = filesOf(only).flatMap((file) => faultsOf(file, survey));
  const record = { name: 'engine', total: faults.length, killed: 0, kinds: {}, survivors: [] };
  const memory = new Map();
  const queue = [...faults];
  await Promise.all(Array.from({ length: AT_ONCE }, () => drain(queue, record, memory)));
  record.survivors.sort();
  return record;
}

function filesOf(only) {
  const all = globSync('src/law/**/*.ts', { cwd: ROOT }).filter((file) => !file.endsWith('.test.ts') && !LEFT_OUT.has(basename(file)));
  return all.filter((file) => only.length === 0 || only.some((name) => basename(file).startsWith(name))).sort();
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
  console.log(`${sound.length} tests, ${Math.round(sound.reduce((sum, { ms }) => sum + ms, 0) / 1000)} s without a fault`);
  return { tests: sound, atStart };
}

function faultsOf(file, survey) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return faultsIn(file, text).map((fault) => ({
    ...fault,
    file,
    text: text.slice(0, fault.start) + fault.put + text.slice(fault.end),
    tests: reaching(survey, functionAt(file, text, fault.start)),
  }));
}

/** The tests that reach a function, the quickest first; what runs while the modules are read is everybody's. */
function reaching({ tests, atStart }, place) {
  const isEverybodys = place === null || atStart.includes(place);
  const some = isEverybodys ? tests : tests.filter(({ reaches }) => reaches.includes(place));
  return some.toSorted((a, b) => a.ms - b.ms);
}

async function drain(queue, record, memory) {
  let worker = null;
  let left = 0;
  for (let fault = queue.shift(); fault; fault = queue.shift()) {
    if (left === 0) {
      worker?.kill('SIGKILL');
      [worker, left] = [newWorker(), LIFE];
    }
    left -= 1;
    const by = await noticedBy(worker, fault, memory);
    if (by === HUNG) left = 0;
    if (by === null && process.argv.includes('--survivors')) console.log(`not noticed: ${nameOf(fault)}`);
    note(record, fault, by);
    if (by !== null && by !== HUNG) memory.set(fault.file, [by, ...(memory.get(fault.file) ?? []).filter((name) => name !== by)]);
  }
  worker?.kill('SIGKILL');
}

const HUNG = 'it hung or broke the process';

async function noticedBy(worker, { file, text, tests }, memory) {
  if (tests.length === 0) return null;
  const names = tests.map(({ name }) => name);
  const first = (memory.get(file) ?? []).filter((name) => names.includes(name));
  const order = [...new Set([...first, ...names])];
  const patience = PATIENCE.least + PATIENCE.times * tests.reduce((sum, { ms }) => sum + ms, 0);
  const answer = await asked(worker, { do: 'tryOne', file, text, order }, patience).catch(() => null);
  return answer === null || answer.broken ? HUNG : answer.by;
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

function asked(worker, message, patience) {
  return new Promise((resolve, reject) => {
    const end = (settle) => (value) => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      worker.removeAllListeners('exit');
      settle(value);
    };
    const timer = setTimeout(end(reject), patience, new Error('no answer'));
    worker.once('message', end(resolve));
    worker.once('exit', end(reject));
    worker.send(message);
  });
}
