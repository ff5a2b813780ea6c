// From `npm run demo`, packages installed, to the first byte of a page: first time, and later.
import { dropFolder, newFolder, startDemo } from './service.mjs';

export const name = 'From `npm run demo` to the first byte';
export const unit = 'ms';

export async function run() {
  const dir = newFolder();
  try {
    const times = [];
    for (let i = 0; i < 4; i += 1) {
      const service = await startDemo(dir, { viaNpm: true });
      times.push(Math.round(service.firstByteMs));
      await service.ready();
      await service.kill('SIGTERM');
    }
    const later = times.slice(1).sort((a, b) => a - b);
    return [
      { name: `${name}, first time`, value: times[0], budget: 3_000, unit },
      { name: `${name}, later (middle of three)`, value: later[1], budget: 1_000, unit },
    ];
  } finally {
    dropFolder(dir);
  }
}
