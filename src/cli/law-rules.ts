import { articleById, articleLabel } from '../law/index.js';
import type { Law, Rule } from '../law/index.js';
import type { Lang } from '../kit/text.js';
import type { Answered, Sub } from './law-answer.js';
import { refuseExtra } from './law-ask.js';
import { rulesDocument } from './law-documents.js';
import { lawFrom } from './law-input.js';

/** `law rules`: every rule with its conditions, dates, articles and the state of their verification. */
export const rules: Sub = {
  usage: 'npx nirpihak law rules [--lang id|en] [--law folder] [--json]',
  options: {},
  run: async (values, positionals, lang): Promise<Answered> => {
    refuseExtra(positionals);
    const law = lawFrom(values);
    return { json: rulesDocument(law), text: law.rules.map((r) => ruleText(law, r, lang)).join('\n\n') };
  },
};

const SAYS = {
  verified: { id: 'dicocokkan', en: 'compared' },
  unverified: { id: 'belum dicocokkan', en: 'not compared' },
  now: { id: 'sekarang', en: 'now' },
};

function ruleText(law: Law, rule: Rule, lang: Lang): string {
  const state = rule.verified ? SAYS.verified[lang] : SAYS.unverified[lang];
  const span = `${rule.inForceFrom} – ${rule.inForceUntil ?? SAYS.now[lang]}`;
  const level = rule.level ? `/${rule.level}` : '';
  const articles = [...new Set(rule.articles.map((a) => a.id))].map(
    (id) => `  § ${articleLabel(law, id, lang)} (${SAYS[articleById(law, id).verified ? 'verified' : 'unverified'][lang]})`,
  );
  return [`${rule.id}  ${rule.category}${level}  ${span}  ${state}`, `  ${rule.title[lang]}`, `  ${rule.text[lang]}`, ...articles].join(
    '\n',
  );
}
