// Wall 5 of docs/architecture.md: a store names only its own module's schema. Joining into another module's tables
// would go round its door, and no import would show it.
import { readdirSync } from 'node:fs';

const modules = readdirSync(new URL('../src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['web', 'jobs', 'cli', 'kit'].includes(entry.name))
  .map((entry) => entry.name);
const TABLE = new RegExp(`(?<![\\w.-])(${modules.join('|')})\\.([a-z_]+)(?![-\\w])`, 'g');

/** Words of a refusal look like tables (`ledger.changed-meanwhile`) and are none. */
const isRefusalCode = (node) => node.parent?.type === 'NewExpression' && node.parent.callee.name === 'Refusal';

export const ownSchema = {
  meta: { type: 'problem', schema: [], messages: { foreign: '{{table}} belongs to module {{owner}}: enter it by its door' } },
  create(context) {
    const own = /src\/([^/]+)\/(?:.*[/-])?store\.ts$/.exec(context.filename.replaceAll('\\', '/'))?.[1];
    if (!own) return {};
    const look = (node, text) => {
      for (const [table, owner] of text.matchAll(TABLE))
        if (owner !== own) context.report({ node, messageId: 'foreign', data: { table, owner } });
    };
    return {
      Literal: (node) =>
        typeof node.value === 'string' && !isRefusalCode(node) && node.parent.type !== 'ImportDeclaration' && look(node, node.value),
      TemplateElement: (node) => look(node, node.value.raw),
    };
  },
};
