// The desk of a province after ten years: 1,000 open and 50,000 closed cases, then 1,000,000 closed ones in the same database.
import { spawn } from 'node:child_process';
import { closedCases, openCases, settle } from './desk/cases.mjs';
import { measure, pagesOf } from './desk/pages.mjs';
import { officerOf, openPlace } from './desk/place.mjs';

const OPEN = 1_000;
const FEW = 50_000;
const MANY = 1_000_000;
/** Rows are written a stretch at a time, so that no statement grows without bound. */
const STRETCH = 50_000;

export async function run() {
  const place = await openPlace();
  try {
    const { id: officer, visitor } = await officerOf(place);
    const { ids, others } = await openCases(place, officer, OPEN);
    const fill = async (from, until) => {
      for (let at = from; at <= until; at += STRETCH)
        await closedCases(place, { officer, others, from: at, until: Math.min(until, at + STRETCH - 1) });
      await settle(place);
    };
    await fill(1, FEW);
    const pages = pagesOf({ caseId: ids[0], number: `20/${new Date().getFullYear()}`, old: 2_500 });
    const few = await measure(visitor, pages);
    await fill(FEW + 1, MANY);
    const many = await measure(visitor, pages);
    const rates = [];
    for (const path of ['/aturan', '/transparansi']) rates.push(await rateOf(place.port, path));
    return [...Object.keys(pages).flatMap((name) => resultsOf(name, few[name], many[name])), ...rates];
  } finally {
    await place.close();
  }
}

const resultsOf = (name, few, many) => [
  { name: `desk, ${name}: 95 of 100 with ${FEW} closed cases`, value: round(few), budget: 100, unit: 'ms' },
  { name: `desk, ${name}: with ${MANY} closed cases, times as long`, value: round(many / few), budget: 1.5, unit: '' },
];

const CONNECTIONS = 64;
const SECONDS = 5;
const LEAST = 5_000;

/** Answers a second of one process, while the load comes from another on the same cores. */
async function rateOf(port, path) {
  const load = spawn(process.execPath, ['bench/desk/load.mjs', port, path, CONNECTIONS, SECONDS], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  load.stdout.on('data', (chunk) => (said += chunk));
  await new Promise((resolve) => load.once('close', resolve));
  const { perSecond, others } = JSON.parse(said);
  if (others > 0) throw new Error(`${path}: ${others} answers were no page`);
  return { name: `${path}: pages a second`, value: perSecond, least: LEAST, unit: '' };
}

const round = (ms) => Math.round(ms * 100) / 100;
