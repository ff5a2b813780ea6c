// `npm run bench`: budgets and ratios within one run, printed with the machine's cores. Exit code 1 when one is missed.
import { cpus, loadavg, totalmem } from 'node:os';
import * as eight from './eight-at-once.mjs';
import * as firstPage from './first-page.mjs';
import * as idle from './idle-memory.mjs';
import * as killed from './killed.mjs';
import { dropFolder, newFolder, startDemo } from './service.mjs';
import * as start from './start.mjs';

const asked = process.argv.slice(2);
const wanted = (name) => asked.length === 0 || asked.includes(name);

console.log(
  `${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${loadavg()[0].toFixed(1)} at the start`,
);
const results = [];
const say = (result) => {
  results.push(result);
  const verdict =
    result.budget === undefined
      ? ''
      : result.value <= result.budget
        ? `  within ${result.budget} ${result.unit}`
        : `  MISSED ${result.budget} ${result.unit}`;
  console.log(`${result.name}: ${result.value} ${result.unit}${verdict}`);
};

if (wanted('start')) for (const result of await start.run()) say(result);
if (wanted('page') || wanted('idle'))
  await withService(async (service) => {
    for (const one of [firstPage, idle]) say({ name: one.name, value: await one.run({ service }), budget: one.budget, unit: one.unit });
  });
if (wanted('eight')) for (const result of await eight.run()) say(result);
if (wanted('killed')) for (const result of await killed.run()) say(result);

process.exitCode = results.some((r) => r.budget !== undefined && r.value > r.budget) ? 1 : 0;

async function withService(work) {
  const dir = newFolder();
  const service = await startDemo(dir);
  try {
    await work(service);
  } finally {
    await service.kill('SIGTERM');
    dropFolder(dir);
  }
}
