// Resident memory of the Node process after it has served a little and then rested.
import { readFileSync } from 'node:fs';

export const name = 'Idle memory of the Node process';
export const budget = 150;
export const unit = 'MB';

export async function run({ service }) {
  await service.laidOut();
  for (const path of ['/', '/aturan', '/lapor', '/lacak', '/meja/masuk']) await fetch(service.url + path).then((answer) => answer.text());
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))[1]);
  return Math.round(kilobytes / 1024);
}
