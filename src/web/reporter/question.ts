import type { Child } from 'hono/jsx';
import type { Answers, Step } from '../../intake/index.js';
import type { Bilingual } from '../../kit/text.js';
import type { Faults, Page, Typed } from '../kit/index.js';
import type { Slug } from './order.js';
import type { Place } from './place.js';

export type Read<A> = { readonly answer: A } | { readonly faults: Faults };

/** One question page without files: how it is shown, how its answer is shown again, and how it is read. */
export type Question<S extends Step = Step> = {
  readonly slug: Slug;
  readonly step: S;
  readonly title: (place: Place) => Bilingual;
  readonly fields: (c: Page, typed: Typed, faults: Faults, place: Place) => Child;
  readonly typedOf: (answer: Answers[S]) => Typed;
  readonly read: (c: Page, typed: Typed, place: Place) => Read<Answers[S]>;
};

/** The answer, unless there are faults. */
export function readOr<A>(faults: Faults, answer: () => A): Read<A> {
  return Object.keys(faults).length > 0 ? { faults } : { answer: answer() };
}
