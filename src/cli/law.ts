import type { Command } from './command.js';
import { answer } from './law-answer.js';
import type { Sub } from './law-answer.js';

/** One file a subcommand; each is loaded only when called. */
const subcommands: Record<string, () => Promise<Sub>> = {
  ask: async () => (await import('./law-ask.js')).ask,
  due: async () => (await import('./law-due.js')).dueCommand,
  questions: async () => (await import('./law-questions.js')).questions,
  rules: async () => (await import('./law-rules.js')).rules,
  timeline: async () => (await import('./law-timeline.js')).timelineCommand,
  verified: async () => (await import('./law-verified.js')).verified,
};

/** `npx nirpihak law <ask|due|questions|rules|timeline|verified>`: the machine interface to the rule base (docs/law-interface.md). */
export const law: Command = {
  about: {
    id: 'bertanya kepada basis aturan: law ask, due, questions, rules, timeline, verified (tambah --json untuk mesin)',
    en: 'asks the rule base: law ask, due, questions, rules, timeline, verified (add --json for machines)',
  },
  run: async ([name, ...args]) => {
    const load = name !== undefined && Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (load) return answer(await load(), args);
    const wantsHelp = name === undefined || name === '--help' || name === '-h' || name === 'help';
    for (const one of Object.values(subcommands)) (wantsHelp ? console.log : console.error)((await one()).usage);
    return wantsHelp ? 0 : 2;
  },
};
