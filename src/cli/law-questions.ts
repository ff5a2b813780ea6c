import { contests, questionsFor } from '../law/index.js';
import type { Contest, Law, Question } from '../law/index.js';
import type { Lang } from '../kit/text.js';
import type { Answered, Sub } from './law-answer.js';
import { refuseExtra } from './law-ask.js';
import { questionsDocument } from './law-documents.js';
import { lawFrom } from './law-input.js';

/** `law questions`: the closed vocabulary in which facts are stated. */
export const questions: Sub = {
  usage: 'npx nirpihak law questions [--lang id|en] [--law folder] [--json]',
  options: {},
  run: async (values, positionals, lang): Promise<Answered> => {
    refuseExtra(positionals);
    const law = lawFrom(values);
    return { json: questionsDocument(law), text: text(law, lang) };
  },
};

function text(law: Law, lang: Lang): string {
  return [...questionsFor(law).map((q) => questionText(q, lang)), ...contests(law).map((c) => contestText(c, lang))].join('\n\n');
}

/** `unknown` may always be stated and is neither yes nor no. */
function questionText({ id, kind, ask, options }: Question, lang: Lang): string {
  const answers = kind === 'date' ? ['  YYYY-MM-DD'] : options.map((o) => `  ${o.id}  ${o.label[lang]}`);
  return [`${id}: ${ask[lang]}`, ...answers, '  unknown'].join('\n');
}

function contestText({ id, name, offices }: Contest, lang: Lang): string {
  return [`--contest ${id}: ${name[lang]}`, ...offices.map((o) => `  --office ${o.id}  ${o.name[lang]}`)].join('\n');
}
