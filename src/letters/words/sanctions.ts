import type { LetterSanction, Person } from '../letter-data.js';
import type { Run } from '../sheet.js';
import { inBrackets, nipOf, sentence } from './parts.js';

/** How one form of sanction is decreed: subject, first sentence, and what follows; `null` leaves that to the effects in law data. */
type Form = { readonly subject: string; readonly opening: string; readonly after: string | null };

/** A name of the law data inside a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Forms whose words differ from the ladder's general ones, by the template key that law data gives the sanction. */
const forms: Record<string, Form> = {
  'moral-closed': {
    subject: 'Penjatuhan sanksi moral berupa pernyataan secara tertutup',
    opening: 'Menjatuhkan sanksi moral berupa pernyataan secara tertutup',
    after: null,
  },
  'moral-open': {
    subject: 'Penjatuhan sanksi moral berupa pernyataan secara terbuka',
    opening: 'Menjatuhkan sanksi moral berupa pernyataan secara terbuka',
    after: 'Pernyataan ini dibacakan oleh kantor; pembacaannya dicatat dengan hari dan tempatnya.',
  },
};

function formOf(sanction: LetterSanction): Form & { readonly after: string } {
  const known = forms[sanction.template];
  const effects = sanction.effects ? sentence(sanction.effects) : '';
  if (known) return { ...known, after: known.after ?? effects };
  const name = small(sanction.name);
  // A contract has no discipline levels; its sanctions name the contract themselves.
  const isContract = sanction.template.startsWith('contract');
  const kind = isContract ? 'sanksi' : ['hukuman disiplin', sanction.level && `tingkat ${sanction.level}`].filter(Boolean).join(' ');
  return {
    subject: `Penjatuhan ${kind} berupa ${name}`,
    opening: `Menjatuhkan ${kind} berupa ${name}`,
    after: effects,
  };
}

/** The subject of the decree. */
export const sanctionSubject = (sanction: LetterSanction): string => formOf(sanction).subject;

/** The first dictum: the sanction, on whom, by which articles, and what it means. */
export function sanctionDictum(sanction: LetterSanction, person: Person): Run[] {
  const who = [`Saudara ${person.name}`, person.nip && nipOf(person.nip), person.post].filter(Boolean).join(', ');
  const { opening, after } = formOf(sanction);
  return [`${opening} kepada ${who}`, ...inBrackets(sanction.citations), '.', after && ` ${after}`].filter((run) => run !== '');
}
