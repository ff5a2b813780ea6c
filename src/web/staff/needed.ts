import type { Bilingual, Lang } from '../../kit/text.js';
import type { Faults, Typed } from '../kit/index.js';

/** Faults of fields left empty, each with its own sentence. */
export function needed(typed: Typed, lang: Lang, sentences: Readonly<Record<string, Bilingual>>): Faults {
  return Object.fromEntries(
    Object.entries(sentences)
      .filter(([name]) => !typed[name])
      .map(([name, sentence]) => [name, sentence[lang]]),
  );
}
