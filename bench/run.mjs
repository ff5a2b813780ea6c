// `npm run bench`: budgets and ratios within one run, printed with the machine's cores. Exit code 1 when one is missed.
import { cpus, loadavg, totalmem } from 'node:os';
import * as desk from './desk.mjs';
import * as eight from './eight-at-once.mjs';
import * as firstPage from './first-page.mjs';
import * as idle from './idle-memory.mjs';
import * as killed from './killed.mjs';
import * as law from './law.mjs';
import { dropFolder, newFolder, startDemo } from './service.mjs';
import * as prevention from './prevention.mjs';
import * as start from './start.mjs';

const asked = process.argv.slice(2);
const wanted = (name) => asked.length === 0 || asked.includes(name);

console.log(
  `${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${loadavg()[0].toFixed(1)} at the start`,
);
const results = [];
const isMissed = ({ value, budget, least }) => (budget !== undefined && value > budget) || (least !== undefined && value < least);
const say = (result) => {
  results.push(result);
  const { name, value, unit, budget, least } = result;
  const bound = budget === undefined ? least : budget;
  const verdict =
    bound === undefined
      ? ''
      : isMissed(result)
        ? `  MISSED ${bound} ${unit}`
        : `  ${budget === undefined ? 'at least' : 'within'} ${bound} ${unit}`;
  console.log(`${name}: ${value} ${unit}${verdict}`);
};

if (wanted('law')) for (const result of await law.run()) say(result);
if (wanted('start')) for (const result of await start.run()) say(result);
if (wanted('page') || wanted('idle'))
  await withService(async (service) => {
    for (const one of [firstPage, idle]) say({ name: one.name, value: await one.run({ service }), budget: one.budget, unit: one.unit });
  });
if (wanted('eight')) for (const result of await eight.run()) say(result);
if (wanted('desk')) for (const result of await desk.run()) say(result);
if (wanted('prevention')) for (const result of await prevention.run()) say(result);
if (wanted('killed')) for (const result of await killed.run()) say(result);

process.exitCode = results.some(isMissed) ? 1 : 0;

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
