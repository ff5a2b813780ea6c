import { DATA_RIGHTS } from '../data-right.js';
import type { RefusalGround } from '../data-right.js';
import { bilingual, listOf, notYet, oneOf, orElse, record, text, whereIs, yesNo } from './shape.js';
import type { Reader } from './shape.js';

const fields = record({
  id: text,
  rights: listOf(oneOf(...DATA_RIGHTS)),
  text: bilingual,
  article: text,
  settled: yesNo,
  verified: orElse(notYet, false),
  note: bilingual,
});

const ground: Reader<RefusalGround> = (spot) => ({ ...fields(spot), where: whereIs(spot) });

export const readGrounds: Reader<readonly RefusalGround[]> = (spot) => record({ grounds: listOf(ground) })(spot).grounds;
