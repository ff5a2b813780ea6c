// `npm run mutation`: changes the rules, then the engine, one small fault at a time, and counts how many the worked examples
// and the engine's own tests notice. `npm run mutation -- rules` or `-- engine [file …]` for a part; `--survivors` lists
// what nobody noticed. Exit code 1 when fewer than nine in ten are noticed.
import { execFileSync } from 'node:child_process';
import { mutateEngine } from './engine.mjs';

const LEAST = 0.9;
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const tellsSurvivors = process.argv.includes('--survivors');
const wants = (part) => asked.length === 0 || asked[0] === part;

execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
const results = [];
if (wants('rules')) {
  // Only now: it reads what was just built.
  const { mutateRules } = await import('./rules.mjs');
  results.push(timed(() => mutateRules(asked.slice(1))));
}
if (wants('engine')) results.push(await timed(() => mutateEngine(asked.slice(1))));
for (const result of await Promise.all(results)) tell(result);
process.exitCode = (await Promise.all(results)).some((r) => r.killed < LEAST * r.total) ? 1 : 0;

function timed(work) {
  const start = performance.now();
  const add = (result) => ({ ...result, seconds: Math.round((performance.now() - start) / 1000) });
  const done = work();
  return done instanceof Promise ? done.then(add) : add(done);
}

function tell({ name, total, killed, kinds, survivors, seconds, by, same = [] }) {
  const share = (k, t) => `${k} of ${t} (${((100 * k) / t).toFixed(1)} %)`;
  console.log(`\n${name}: ${share(killed, total)} noticed, ${seconds} s`);
  for (const [who, count] of Object.entries(by ?? {})) console.log(`  first noticed by ${who}: ${share(count, total)}`);
  if (same.length > 0) console.log(`  change nothing that can be reached, proven and not counted as noticed: ${same.length}`);
  for (const [kind, { total: t, killed: k }] of Object.entries(kinds)) console.log(`  ${kind}: ${share(k, t)}`);
  if (!tellsSurvivors) return;
  for (const one of same) console.log(`  changes nothing: ${one}`);
  for (const survivor of survivors) console.log(`  not noticed: ${survivor}`);
}
