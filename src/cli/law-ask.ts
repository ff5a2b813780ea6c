import { judge } from '../law/index.js';
import type { Moment } from '../law/index.js';
import { readFacts } from './law-facts.js';
import { BadInput, dayOption, lawFrom, needed, textOf } from './law-input.js';
import type { Answered, Sub, Values } from './law-answer.js';
import { judgementText } from './law-ask.text.js';
import { judgementDocument } from './law-documents.js';

/** `law ask`: what the rules say about stated facts. Advises and explains; decides nothing, keeps nothing. */
export const ask: Sub = {
  usage: 'npx nirpihak law ask --facts f.json|- --act-on D [--step-on D] [--contest C [--office O]] [--lang id|en] [--law folder] [--json]',
  options: {
    facts: { type: 'string' },
    'act-on': { type: 'string' },
    'step-on': { type: 'string' },
    contest: { type: 'string' },
    office: { type: 'string' },
  },
  run: async (values, positionals, lang): Promise<Answered> => {
    refuseExtra(positionals);
    const at = momentOf(values);
    const facts = readFacts(needed(values, 'facts'));
    const law = lawFrom(values);
    const judgement = judge(law, facts, at);
    return { json: judgementDocument(law, facts, at, judgement), text: judgementText(judgement, at, lang) };
  },
};

/** Substance by the day of the act, procedure by the day of the step: the same day where none is named. */
function momentOf(values: Values): Moment {
  needed(values, 'act-on');
  const actOn = dayOption(values, 'act-on')!;
  const contest = textOf(values, 'contest');
  const office = textOf(values, 'office');
  if (office !== null && contest === null)
    throw new BadInput('office', { id: '--office perlu --contest.', en: '--office needs --contest.' });
  const stepOn = dayOption(values, 'step-on') ?? actOn;
  if (stepOn < actOn) throw new BadInput('step-on', { id: '--step-on mendahului --act-on.', en: '--step-on comes before --act-on.' });
  return { actOn, stepOn, contest, office };
}

export function refuseExtra(positionals: readonly string[]): void {
  if (positionals.length > 0)
    throw new BadInput('arguments', { id: `Tidak dikenal: ${positionals.join(' ')}`, en: `Not known: ${positionals.join(' ')}` });
}
