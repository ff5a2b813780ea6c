import type { LetterSanction, Person } from '../letter-data.js';
import type { Run } from '../sheet.js';
import { inBrackets, nipOf, sentence } from './parts.js';

/** How one form of sanction is decreed: the subject of the decree, its first sentence, and what must be said after it. */
type Form = { readonly subject: string; readonly opening: string; readonly after: string };

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Forms whose words differ from the ladder's general ones, by the template key that law data gives the sanction. */
const forms: Record<string, Form> = {
  'moral-closed': {
    subject: 'Penjatuhan sanksi moral berupa pernyataan secara tertutup',
    opening: 'Menjatuhkan sanksi moral berupa pernyataan secara tertutup',
    after: 'Pernyataan ini disampaikan tertulis di ruang tertutup; yang mengetahuinya hanya yang bersangkutan dan pejabat terkait.',
  },
  'moral-open': {
    subject: 'Penjatuhan sanksi moral berupa pernyataan secara terbuka',
    opening: 'Menjatuhkan sanksi moral berupa pernyataan secara terbuka',
    after: 'Pernyataan ini dibacakan oleh kantor; pembacaannya dicatat dengan hari dan tempatnya.',
  },
};

function formOf(sanction: LetterSanction): Form {
  const known = forms[sanction.template];
  if (known) return known;
  const name = small(sanction.name);
  const kind = sanction.template.startsWith('contract')
    ? 'sanksi menurut perjanjian kerja'
    : `hukuman disiplin${sanction.level ? ` tingkat ${sanction.level}` : ''}`;
  return {
    subject: `Penjatuhan ${kind} berupa ${name}`,
    opening: `Menjatuhkan ${kind} berupa ${name}`,
    after: sanction.effects ? sentence(sanction.effects) : '',
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
