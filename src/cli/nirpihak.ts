#!/usr/bin/env -S node --expose-gc --max-semi-space-size=2
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** `npx nirpihak <command>`: finds the command and runs it. One file a command; each is loaded only when called. */

type Command = { run(args: readonly string[]): Promise<number>; about: { id: string; en: string } };

const commands: Record<string, () => Promise<Command>> = {
  demo: async () => (await import('./demo.js')).demo,
  'demo-code': async () => (await import('./demo-code.js')).demoCode,
  serve: async () => (await import('./serve.js')).serve,
  migrate: async () => (await import('./migrate.js')).migrateCommand,
  verify: async () => (await import('./verify.js')).verify,
  'law-check': async () => (await import('./law-check.js')).lawCheck,
  law: async () => (await import('./law.js')).law,
  'packet-key': async () => (await import('./packet-key.js')).packetKey,
  'packet-open': async () => (await import('./packet-open.js')).packetOpen,
  lottery: async () => (await import('./lottery.js')).lottery,
  doctor: async () => (await import('./doctor.js')).doctor,
};

const OLDEST_NODE = 26;

// Compiled code kept beside the packages, not in the shared temporary folder where others could put theirs. Read-only: no cache.
enableCompileCache?.(fileURLToPath(new URL('../../node_modules/.cache/nirpihak', import.meta.url)));

async function main(name: string | undefined, args: readonly string[]): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    console.error(
      `Perlu Node ${OLDEST_NODE}: jalankan lewat npm atau npx di folder ini / Node ${OLDEST_NODE} is needed: run through npm or npx in this folder`,
    );
    return 1;
  }
  const load = name === undefined ? undefined : commands[name];
  if (load) return (await load()).run(args);
  await help();
  return name === undefined || name === '--help' || name === '-h' || name === 'help' ? 0 : 2;
}

async function help(): Promise<void> {
  console.log('npx nirpihak <perintah / command>\n');
  for (const [name, load] of Object.entries(commands)) {
    const { about } = await load();
    console.log(`  ${name.padEnd(10)} ${about.id}\n  ${''.padEnd(10)} ${about.en}`);
  }
  console.log('\nPengaturan lewat variabel lingkungan: docs/operating.md / Settings by environment variables: docs/operating.md');
}

main(process.argv[2], process.argv.slice(3)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // An expected stop is one line; anything else shows where it broke.
    const isExpected = error instanceof Error && error.name === 'CannotStart';
    console.error(isExpected ? error.message : error);
    process.exitCode = 1;
  },
);
