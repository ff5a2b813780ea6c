import busboy, { type FileInfo } from 'busboy';
import type { Readable } from 'node:stream';
import { isRefusal, Refusal } from '../../kit/refusal.js';
import { cleanText, FIELD_LIMIT, FORM_LIMIT, type Typed } from './form.js';
import type { Page } from './env.js';

/** A file on its way: its name as sent, its bytes as they come, and the most it can be (what the request announced). */
export type Incoming = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array>; readonly atMost: number };

export type UploadRules<Stored> = {
  /** Where a file goes; its refusals concern that file alone. */
  keep(file: Incoming): Promise<Stored>;
  /** Ceiling of the whole request, in bytes. */
  readonly limitBytes: number;
  readonly maxFiles: number;
};

export type Upload<Stored> = {
  readonly typed: Typed;
  readonly stored: readonly Stored[];
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[];
};

const FIELDS = 64;
/** What is thrown away, so that the browser can read our answer, before we hang up on a sender without end. */
const DRAIN_LIMIT = 1024 * 1024 * 1024;

/**
 * Reads a form with files (`multipart/form-data`) as it streams in; nothing is held whole in memory. One refused file
 * loses neither the other files nor the fields, and the request is always read to its end, so that the browser shows
 * our page instead of a broken connection. Refusals for the whole: `kit.bad-text` (no multipart, no boundary, broken
 * text), `kit.too-long` (a field beyond all limits). Refusals for one file: those of `keep`, `evidence.too-many`,
 * `evidence.truncated` (the form ended inside it), `kit.body-too-large`.
 */
export async function readUpload<Stored>(c: Page, rules: UploadRules<Stored>): Promise<Upload<Stored>> {
  const reading = new Reading(rules, announced(c));
  const parser = newParser(c.req.header('content-type') ?? '');
  if (!parser) {
    await drain(c.req.raw.body);
    throw new Refusal('kit.bad-text');
  }
  reading.listen(parser);
  await pump(c.req.raw.body, parser, rules.limitBytes, () => reading.tooLarge());
  return reading.result();
}

function newParser(type: string): busboy.Busboy | null {
  if (!/^multipart\/form-data\s*;/i.test(type)) return null;
  try {
    // latin1 keeps every byte as it came: we decode UTF-8 ourselves and refuse what is none.
    return busboy({
      headers: { 'content-type': type },
      defCharset: 'latin1',
      defParamCharset: 'latin1',
      limits: { fields: FIELDS, fieldSize: FORM_LIMIT },
    });
  } catch {
    return null;
  }
}

const announced = (c: Page): number => {
  const length = Number(c.req.header('content-length'));
  return Number.isSafeInteger(length) && length > 0 ? length : Infinity;
};

class Reading<Stored> {
  readonly #rules: UploadRules<Stored>;
  readonly #atMost: number;
  readonly #typed: Record<string, string> = {};
  // By their place in the form; holes where the file went the other way.
  readonly #stored: Stored[] = [];
  readonly #refused: { name: string; refusal: Refusal }[] = [];
  readonly #going: Promise<void>[] = [];
  #files = 0;
  #fault: unknown;
  #isTooLarge = false;
  #isBroken = false;

  constructor(rules: UploadRules<Stored>, atMost: number) {
    this.#rules = rules;
    this.#atMost = Math.min(atMost, rules.limitBytes);
  }

  listen(parser: busboy.Busboy): void {
    parser.on('field', (name, value, info) => this.#field(name, value, info.valueTruncated));
    parser.on('file', (_field, stream, info) => this.#going.push(this.#file(stream, info)));
    parser.on('fieldsLimit', () => this.#fail(new Refusal('kit.bad-text')));
    parser.on('error', () => {
      this.#isBroken = true;
    });
  }

  tooLarge(): void {
    this.#isTooLarge = true;
  }

  async result(): Promise<Upload<Stored>> {
    await Promise.all(this.#going);
    if (this.#fault !== undefined) throw this.#fault;
    if (this.#isTooLarge && this.#refused.length === 0) throw this.#whole();
    // The form ended too early. In a file: that file is refused as cut short. Anywhere else: a field may be missing.
    if (this.#isBroken && this.#refused.length === 0) throw new Refusal('kit.bad-text');
    return { typed: this.#typed, stored: this.#stored.filter(() => true), refused: this.#refused.filter(() => true) };
  }

  #whole(): Refusal {
    return new Refusal('kit.body-too-large', { limit: `${Math.floor(this.#rules.limitBytes / 1e6)} MB` });
  }

  /** The first fault counts; reading goes on to the end of the request. */
  #fail(fault: unknown): void {
    this.#fault ??= fault;
  }

  #field(rawName: string | undefined, raw: string, isCut: boolean): void {
    try {
      if (isCut) throw new Refusal('kit.too-long', { limit: FIELD_LIMIT });
      const [name, value] = [decode(rawName ?? ''), decode(raw)];
      this.#typed[name] = Object.hasOwn(this.#typed, name) ? `${this.#typed[name]}\n${value}` : value;
    } catch (fault) {
      this.#fail(fault);
    }
  }

  async #file(stream: Readable, info: FileInfo): Promise<void> {
    stream.on('error', () => undefined);
    const name = Buffer.from(info.filename ?? '', 'latin1').toString('utf8');
    const bytes = this.#whileWhole(stream);
    // A file input without a choice sends an empty name.
    if (name !== '') await this.#keep(name, bytes);
    // Whoever left off early still holds the stream: let go of it, then let the rest run out.
    await bytes.return(undefined);
    stream.resume();
  }

  async #keep(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const place = this.#files++;
    try {
      if (place >= this.#rules.maxFiles) throw new Refusal('evidence.too-many', { limit: this.#rules.maxFiles });
      this.#stored[place] = await this.#rules.keep({ name, bytes, atMost: this.#atMost });
    } catch (fault) {
      if (isRefusal(fault)) this.#refused[place] = { name, refusal: fault };
      else this.#fail(fault);
    }
  }

  /** The file's bytes; leaving off early must not break the parser, which would wait for this part for ever. */
  async *#whileWhole(stream: Readable): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream.iterator({ destroyOnReturn: false })) yield chunk as Uint8Array;
    } catch {
      throw this.#isTooLarge ? this.#whole() : new Refusal('evidence.truncated');
    }
    if (this.#isTooLarge) throw this.#whole();
  }
}

/** Field bytes as text; Refusal `kit.bad-text` when they are no UTF-8. */
function decode(latin1: string): string {
  try {
    return cleanText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(Buffer.from(latin1, 'latin1')));
  } catch {
    throw new Refusal('kit.bad-text');
  }
}

type Body = ReadableStream<Uint8Array> | null;

/** Feeds the parser up to `limit` bytes and throws the rest of the request away. */
async function pump(body: Body, parser: busboy.Busboy, limit: number, tooLarge: () => void): Promise<void> {
  const closed = new Promise<void>((resolve) => parser.on('close', () => resolve()).on('error', () => resolve()));
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > limit) {
        if (size - chunk.length <= limit) stopAt(parser, tooLarge);
        if (size > limit + DRAIN_LIMIT) break;
      } else if (!parser.destroyed && !parser.write(chunk)) await drained(parser, closed);
    }
  } catch {
    // The sender is gone: what was being read ends as cut short.
  }
  parser.end();
  await closed;
}

function stopAt(parser: busboy.Busboy, tooLarge: () => void): void {
  tooLarge();
  parser.end();
}

/** Until the file's reader has caught up. */
async function drained(parser: busboy.Busboy, closed: Promise<void>): Promise<void> {
  let wake = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    wake = resolve;
    parser.once('drain', wake);
  });
  await Promise.race([ready, closed]);
  parser.off('drain', wake);
}

async function drain(body: Body): Promise<void> {
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > DRAIN_LIMIT) return;
  }
}
