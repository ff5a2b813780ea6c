// The slow parts of law-check, once a rule base and process: what they find does not hang on a fault elsewhere in law-check.
import { checkExamples as examples } from '../../src/law/check/examples.js';
import { checkReachable as reachable } from '../../src/law/check/reachable.js';

const kept = (globalThis.keptChecks ??= new WeakMap());

export const checkExamples = (law) => once(law, examples);
export const checkReachable = (law) => once(law, reachable);

function once(law, check) {
  const known = (kept.get(law.rules) ?? kept.set(law.rules, []).get(law.rules)).find(
    (one) => one.name === check.name && isSame(one.law, law),
  );
  if (known) return known.found;
  const found = check(law);
  kept.get(law.rules).push({ name: check.name, law, found });
  return found;
}

/** Deadlines and the like may differ: neither check looks at them. */
const isSame = (a, b) => ['questions', 'derived', 'examples', 'contests', 'instruments'].every((part) => a[part] === b[part]);
