import type { Readable } from 'node:stream';

/** Where encrypted files live. Names are random; contents are never plain. `evidence` holds the file-system one. */
export type BlobStore = {
  /** Durable (flushed, and its folder) when the promise resolves. Refusal `kit.disk-full` when there is no room. */
  put(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** From byte `from` on; whole unless said otherwise. */
  read(name: string, from?: number): Readable;
  has(name: string): Promise<boolean>;
  remove(name: string): Promise<void>;
  list(): AsyncIterable<string>;
  /** Bytes still free for files, after the space reserved for words. */
  room(): Promise<number>;
};
