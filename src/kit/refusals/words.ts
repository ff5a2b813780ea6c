import type { Bilingual } from '../text.js';

/** HTTP status, and the sentence a person reads; `{name}` is filled from the refusal's data. */
export type Words = { readonly status: number; readonly say: Bilingual };
export const no = (status: number, id: string, en: string): Words => ({ status, say: { id, en } });
