import { checkLaw, loadLaw } from '../law/index.js';
import type { Command } from './command.js';

export const lawCheck: Command = {
  about: { id: 'memeriksa basis aturan di law/', en: 'checks the rule base in law/' },
  run: async () => {
    const problems = checkLaw(loadLaw());
    for (const problem of problems) console.error(typeof problem === 'string' ? problem : JSON.stringify(problem));
    console.log(problems.length === 0 ? 'law/: tidak ada masalah / no problem' : `law/: ${problems.length} masalah / problems`);
    return problems.length === 0 ? 0 : 1;
  },
};
