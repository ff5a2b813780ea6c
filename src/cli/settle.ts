/**
 * Gives the memory of the start back to the system, once: reading the rule base leaves tens of megabytes that V8 would
 * otherwise keep for as long as the program idles. Does nothing without Node's `--expose-gc`.
 */
export function settle(): void {
  globalThis.gc?.({ type: 'major', flavor: 'last-resort', execution: 'sync' });
}
