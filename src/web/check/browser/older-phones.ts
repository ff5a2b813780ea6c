/** The renderer of pages asks lists for their last item by `at` (ES2022), which the browsers of older phones do not know. */
export function teachLastItem(): void {
  if ('at' in Array.prototype) return;
  const at = function (this: readonly unknown[], place: number): unknown {
    return this[place < 0 ? this.length + place : place];
  };
  Object.defineProperty(Array.prototype, 'at', { value: at, configurable: true, writable: true });
}
