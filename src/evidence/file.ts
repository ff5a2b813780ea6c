import type { FileId } from '../kit/ids.js';

/** The types taken as evidence, by their registered media names. Everything else is refused `evidence.wrong-type`. */
export const MEDIA = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/gif',
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'video/3gpp',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'application/pdf',
] as const;

/** `text/plain` is never taken from anybody: the program writes down in it what it read itself (`StoreFile.as`). */
export type Media = (typeof MEDIA)[number] | 'text/plain';

/** A file in the store. `size` in bytes; `sha256` of the plain bytes, 64 hex digits; `name` as the sender gave it, cleaned. */
export type StoredFile = {
  readonly id: FileId;
  readonly name: string;
  readonly size: number;
  readonly media: Media;
  readonly sha256: string;
};

/** A file and its history: who owns it, whether it is kept, and the original of a masked copy. */
export type FileFound = StoredFile & { readonly owner: string; readonly isKept: boolean; readonly original: FileId | null };

/** An area to be blackened, as fractions (0 to 1) of the upright picture's width and height. */
export type Rectangle = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A preview, or the honest reason why there is none. */
export type Preview =
  | { readonly isAvailable: true; readonly media: 'image/webp' | 'image/png'; readonly bytes: Uint8Array }
  | { readonly isAvailable: false; readonly reason: 'no-sandbox' | 'no-tool' | 'no-picture' | 'too-large' | 'unreadable' };

/** One thing about the stored files that does not hold. */
export type FileProblem = { readonly what: string; readonly id: string };
