import { isRefusal } from '../kit/refusal.js';
import { checkLaw } from '../law/index.js';
import type { Law, Problem } from '../law/index.js';
import type { Command } from './command.js';
import { BadInput, lawFrom } from './law-input.js';

/** `law-check [folder]`: every demand on the rule base, each fault with its file, line and cure. */
export const lawCheck: Command = {
  about: {
    id: 'memeriksa basis aturan di law/ (law-check <folder> untuk salinannya)',
    en: 'checks the rule base in law/ (law-check <folder> for a copy)',
  },
  run: async ([dir]) => {
    const problems = problemsIn(dir);
    for (const { file, line, what, cure } of problems) console.error(`${file}:${line}: ${what}\n  → ${cure.id}\n    ${cure.en}`);
    console.log(problems.length === 0 ? 'law/: tidak ada masalah / no problem' : `law/: ${problems.length} masalah / problems`);
    return problems.length === 0 ? 0 : 1;
  },
};

/** A file that cannot even be read is a problem like the others: it has a place and a cure. */
function problemsIn(dir: string | undefined): readonly Problem[] {
  try {
    const law: Law = lawFrom({ law: dir });
    return checkLaw(law);
  } catch (error) {
    if (error instanceof BadInput) return [{ file: dir ?? 'law', line: 1, what: `${error.say.id} / ${error.say.en}`, cure: NAME_A_FOLDER }];
    if (!isRefusal(error, 'law.file')) throw error;
    const { file, line, cure, cureInIndonesian } = error.data;
    const what = 'tidak dapat dibaca / cannot be read as it stands';
    return [{ file: String(file), line: Number(line), what, cure: { id: String(cureInIndonesian), en: String(cure) } }];
  }
}

const NAME_A_FOLDER = { id: 'sebut folder yang memuat rules/', en: 'name the folder that holds rules/' };
