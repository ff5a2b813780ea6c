import type { Part, Status } from '../case.js';
import { refusals } from '../../kit/refusals.js';
import { refusalOf } from './permit.js';
import type { Row, Who } from './row.js';
import { transitions } from './transitions.js';
import { commandWords, partWords, statusWords } from './vocabulary.text.js';

/**
 * The table as a document: a diagram of the states and a paragraph for each step. `docs/procedure.md` is this text; a
 * test says when it is no longer. Write it anew after a build with
 * `node -e "import('./dist/procedure/table/diagram.js').then((m) => process.stdout.write(m.procedureDocument()))" > docs/procedure.md`.
 */
export function procedureDocument(): string {
  const states = [...new Set(transitions.flatMap((row) => [...row.from, ...(row.to === 'same' ? [] : [row.to])]))];
  return [
    '# The procedure',
    'Made from `src/procedure/table/transitions.ts`; change the table, not this page. Steps that leave a case where it stands are listed below and not drawn.',
    ['```mermaid', 'stateDiagram-v2', '  [*] --> opened', ...arrows(), '  closed --> [*]', '```'].join('\n'),
    '## States',
    states.map((status) => `- \`${status}\`: ${statusWords[status].en} (${statusWords[status].id})`).join('\n'),
    '## Steps',
    transitions.map(paragraph).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function arrows(): string[] {
  const moving = transitions.filter((row) => row.to !== 'same');
  return moving.flatMap((row) =>
    row.from.filter((from) => from !== row.to).map((from) => `  ${nameOf(from)} --> ${nameOf(row.to as Status)}: ${row.command}`),
  );
}

/** Mermaid takes no hyphen in the name of a state. */
const nameOf = (status: Status): string => status.replaceAll('-', '_');

function paragraph(row: Row): string {
  const parts = [
    `- **${row.command}** (${commandWords[row.command].id}): ${row.from.length > 12 ? 'from almost any state' : `from ${row.from.map((status) => `\`${status}\``).join(', ')}`}`,
    row.to === 'same' ? 'and stays' : `to \`${row.to}\``,
    `by ${row.who.map(whoText).join(' or ')}.`,
    ...row.needs.map((name) => `Needs \`${name}\`: ${refusals[refusalOf(name)].say.en}`),
    ...(row.starts.length > 0 ? [`Starts ${row.starts.join(', ')}.`] : []),
    ...(row.ends.length > 0 ? [`Ends ${row.ends.join(', ')}.`] : []),
    ...(row.letter ? [`Letter: ${row.letter}.`] : []),
    ...(row.articles.length > 0 ? [`Law: ${row.articles.join(', ')}.`] : []),
  ];
  return parts.join(' ');
}

function whoText(who: Who): string {
  if (who === 'respondent') return 'the respondent';
  return who === 'system' ? 'the program' : partText(who.part);
}

const partText = (part: Part): string => partWords[part].en.toLowerCase();
