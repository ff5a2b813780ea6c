import type { Tx } from '../kit/db.js';
import { findLetterhead } from './store.js';

/** Where the office can be reached, as its letters say; a line it has not filled in is empty. */
export type OfficeContact = { readonly unit: string; readonly address: string; readonly phone: string; readonly mail: string };

/** The office's own lines of its letterhead; null while it has filled in none of them. Anyone may read them: every letter shows them. */
export async function readContact(tx: Tx): Promise<OfficeContact | null> {
  const head = (await findLetterhead(tx))?.settings;
  if (!head) return null;
  const { unit, address, phone, mail } = head;
  return [address, phone, mail].some((line) => line.trim() !== '') ? { unit, address, phone, mail } : null;
}
