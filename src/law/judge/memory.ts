/**
 * What follows from the law alone is worked out once for each law, under a key of a closed set (classes, posts,
 * categories), and forgotten together with that law. Never for anything that depends on a person's facts.
 */
export function memory<V>(): (whose: object, key: string, make: () => V) => V {
  const all = new WeakMap<object, Map<string, V>>();
  return (whose, key, make) => {
    let kept = all.get(whose);
    if (!kept) all.set(whose, (kept = new Map<string, V>()));
    let value = kept.get(key);
    if (value === undefined) kept.set(key, (value = make()));
    return value;
  };
}
