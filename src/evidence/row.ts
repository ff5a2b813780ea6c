import { derive, seal, text, unseal, utf8, type Wrapper } from '../kit/seal.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { FileId } from '../kit/ids.js';
import type { FileRead } from './store.js';
import type { FileFound, Media } from './file.js';

/** What is sealed in the row beside the content. */
export type About = { readonly name: string; readonly media: Media; readonly sha256: string };

const NO_SALT = new Uint8Array();
export const contentKey = (fileKey: Uint8Array): Uint8Array => derive(fileKey, NO_SALT, 'evidence.content');
const aboutKey = (fileKey: Uint8Array): Uint8Array => derive(fileKey, NO_SALT, 'evidence.about');

export function sealAbout(ctx: Ctx, fileKey: Uint8Array, id: string, about: About): Uint8Array {
  return seal(ctx.chance, aboutKey(fileKey), utf8(JSON.stringify(about)), `evidence.file/${id}`);
}

/** The tenant's key of the month: what every kept file is wrapped under. */
export const monthKey = (ctx: Ctx): Wrapper => ctx.keys.monthly(ctx.tenant.id, ctx.today());

/** Row and key together; Refusal `evidence.damaged` when the row was changed or the key does not fit. */
export function openRow(row: FileRead, wrapper: Wrapper): { file: FileFound; fileKey: Uint8Array } {
  try {
    const fileKey = wrapper.unwrap({ by: row.key_by, key: row.key });
    const about = JSON.parse(text(unseal(aboutKey(fileKey), row.about!, `evidence.file/${row.id}`))) as About;
    const file = {
      ...about,
      id: row.id as FileId,
      size: row.size,
      owner: row.owner,
      isKept: row.state === 'kept',
      original: row.original as FileId | null,
    };
    return { file, fileKey };
  } catch {
    throw new Refusal('evidence.damaged');
  }
}
