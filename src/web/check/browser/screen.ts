import type { Payload } from '../payload.js';

/** The few things of a browser that this page uses; typed here, because the rest of the program knows no browser. */
type Listener<E> = (event: E) => void;
type Field = { readonly name: string; readonly value: string };
export type Node = {
  innerHTML: string;
  textContent: string | null;
  className: string;
  readonly dataset: { readonly [name: string]: string | undefined };
  focus(options?: { preventScroll: boolean }): void;
  closest(selector: string): (Node & Field) | null;
  querySelector(selector: string): Node | null;
};
export type Submitted = { readonly target: Node; preventDefault(): void };
export type Screen = {
  /** Put there by the first half of the script. */
  readonly NIRPIHAK: Payload;
  readonly document: {
    title: string;
    readonly body: Node;
    readonly documentElement: { readonly lang: string };
    getElementById(id: string): Node | null;
    addEventListener(type: 'submit', listener: Listener<Submitted>): void;
    addEventListener(type: 'click', listener: Listener<{ readonly target: Node }>): void;
  };
  readonly history: { pushState(state: unknown, unused: string): void; replaceState(state: unknown, unused: string): void };
  readonly FormData: new (form: Node) => { forEach(each: (value: string, name: string) => void): void };
  addEventListener(type: 'popstate', listener: Listener<{ readonly state: { readonly page?: number } | null }>): void;
  scrollTo(x: number, y: number): void;
  print(): void;
};

export const screen = globalThis as unknown as Screen;
