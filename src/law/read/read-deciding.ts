import { PRINCIPLES, type Body, type Principle } from '../deciding.js';
import type { Law } from '../law.js';
import { LEVELS } from '../rule.js';
import { bilingual, listOf, notYet, oneOf, orElse, orNull, record, text, whole, yesNo, type Reader } from './shape.js';

const seat = oneOf('chair', 'secretary', 'member');

const body: Reader<Body> = record({
  id: oneOf('team', 'board'),
  name: bilingual,
  least: whole,
  oddAbove: orNull(whole),
  seats: listOf(seat),
  single: listOf(seat),
  units: listOf(oneOf('supervision', 'personnel')),
  withSuperior: yesNo,
  articles: listOf(text),
  settled: yesNo,
  verified: orElse(notYet, false),
  note: bilingual,
});

const principle: Reader<Principle> = record({
  id: oneOf(...PRINCIPLES),
  text: bilingual,
  number: orNull(whole),
  levels: listOf(oneOf(...LEVELS)),
  articles: listOf(text),
  settled: yesNo,
  verified: orElse(notYet, false),
  note: bilingual,
});

export const readDeciding: Reader<Pick<Law, 'bodies' | 'principles'>> = record({ bodies: listOf(body), principles: listOf(principle) });
