// What the tests need from the machine: found, installed (root), or asked for in one line (anybody else).
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

export const POSTGRES_15 = '/usr/lib/postgresql/15/bin';

const onPath = (program) => (process.env.PATH ?? '').split(':').some((dir) => canRun(join(dir, program)));

/** Debian 12 packages, and how to see that each is there. */
const NEEDS = [
  { package: 'postgresql-15', isThere: () => canRun(join(POSTGRES_15, 'postgres')) && canRun(join(POSTGRES_15, 'initdb')) },
  { package: 'chromium', isThere: () => onPath('chromium') },
  { package: 'fonts-dejavu-core', isThere: () => existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf') },
  { package: 'poppler-utils', isThere: () => onPath('pdftotext') && onPath('pdftoppm') },
  { package: 'age', isThere: () => onPath('age') },
  { package: 'openssl', isThere: () => onPath('openssl') },
  { package: 'util-linux', isThere: () => onPath('unshare') && onPath('prlimit') },
];

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const missing = () => NEEDS.filter((need) => !need.isThere()).map((need) => need.package);

/** Returns false, after one line that says what to type, when something is missing that this user cannot install. */
export function prepareMachine() {
  const packages = missing();
  if (packages.length === 0) return true;
  if (process.getuid() !== 0) {
    console.error(`Kurang untuk uji / missing for the tests: sudo apt install ${packages.join(' ')}`);
    return false;
  }
  console.log(`Memasang / installing: ${packages.join(' ')}`);
  if (!aptInstall(packages)) {
    apt('update');
    aptInstall(packages);
  }
  const still = missing();
  if (still.length > 0) console.error(`Tidak terpasang / could not be installed: apt install ${still.join(' ')}`);
  return still.length === 0;
}

function aptInstall(packages) {
  try {
    apt('install', '-y', '--no-install-recommends', ...packages);
    return true;
  } catch {
    return false;
  }
}

function apt(...args) {
  execFileSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
