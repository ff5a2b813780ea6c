import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteVerifier, openNote, signNote } from './signed-note.js';

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('a signed note', () => {
  it('opens with its verifier, whatever key and words, and with no other', () => {
    fc.assert(
      fc.property(
        seed,
        seed,
        fc.array(
          fc.string({ minLength: 1 }).map((text) => text.replaceAll(/\s/g, '.')),
          { minLength: 1 },
        ),
        (a, b, lines) => {
          const body = `${lines.join('\n')}\n`;
          const note = signNote({ name: 'kota.contoh/terima', seed: a }, body);
          expect(openNote(noteVerifier({ name: 'kota.contoh/terima', seed: a }), note)).toBe(body);
          fc.pre(Buffer.compare(a, b) !== 0);
          expect(openNote(noteVerifier({ name: 'kota.contoh/terima', seed: b }), note)).toBeNull();
          expect(openNote(noteVerifier({ name: 'lain.contoh/terima', seed: a }), note)).toBeNull();
          expect(openNote(noteVerifier({ name: 'kota.contoh/terima', seed: a }), note.replace(body, `${body}x\n`))).toBeNull();
        },
      ),
    );
  });

  it('is no note without a signature, and no verifier opens nothing', () => {
    expect(openNote('x', 'a\n\n— x y\n')).toBeNull();
    expect(openNote(noteVerifier({ name: 'n', seed: new Uint8Array(32) }), 'a\n')).toBeNull();
  });
});
