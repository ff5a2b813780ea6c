import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The pages tell a lawyer how to change a rule: their edits are done here on a copy, and law-check must say their words. */
type Block = { readonly kind: string; readonly head: string; readonly lines: readonly string[] };

const PAGES = ['docs/law.md', 'docs/panduan/hukum.md'];

function blocksOf(page: string): readonly Block[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```(edit|append|said)\n([^]*?)\n```$/gm)].map(([, kind = '', body = '']) => {
    const [head = '', ...lines] = body.split('\n');
    return kind === 'said' ? { kind, head: '', lines: [head, ...lines] } : { kind, head, lines };
  });
}

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'nirpihak-walk-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function changedCopy(name: string, change: readonly Block[]): string {
  const copy = join(dir, name);
  cpSync('law', join(copy, 'law'), { recursive: true });
  for (const block of change) apply(copy, block);
  return copy;
}

/** A change is made from its place on where one is named, everywhere otherwise; one that changes nothing is a stale page. */
function apply(copy: string, { kind, head, lines }: Block): void {
  const [file = '', anchor] = head.split(' @ ');
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const put = kind === 'append' ? `${text}${lines.join('\n')}\n` : edited(text, lines, anchor);
  expect(put).not.toBe(text);
  writeFileSync(path, put);
}

function edited(text: string, lines: readonly string[], anchor: string | undefined): string {
  const [before = '', after = ''] = ['- ', '+ '].map((sign) => lines.find((l) => l.startsWith(sign))?.slice(2) ?? '');
  if (anchor === undefined) return text.replaceAll(before, after);
  const start = text.indexOf(`- id: ${anchor}\n`);
  expect(start).toBeGreaterThan(0);
  return text.slice(0, start) + text.slice(start).replace(before, after);
}

function check(copy: string): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/nirpihak.js', 'law-check', join(copy, 'law')], {
    encoding: 'utf8',
  });
  return { code: status, said: `${stderr}${stdout}` };
}

describe.each(PAGES)('the walk-through of %s', (page) => {
  const blocks = blocksOf(page);
  const firstSaid = blocks.findIndex((block) => block.kind === 'said');
  const change = blocks.slice(0, firstSaid - 1);
  const mistakes = blocks.slice(firstSaid - 1);
  const name = String(PAGES.indexOf(page));

  it('changes a rule by its text files alone, and law-check finds nothing', () => {
    expect(change.map((block) => block.kind)).toEqual(['edit', 'append', 'edit', 'append']);
    expect(check(changedCopy(`sound-${name}`, change))).toEqual({ code: 0, said: 'law/: tidak ada masalah / no problem\n' });
  });

  it('plants three mistakes', () => {
    expect(mistakes.map((block) => block.kind)).toEqual(['edit', 'said', 'edit', 'said', 'edit', 'said']);
  });

  it.each([0, 1, 2])('is told mistake %i with file, line and cure, as the page says', (i) => {
    const [edit, said] = mistakes.slice(2 * i, 2 * i + 2);
    const copy = changedCopy(`mistake-${name}-${i}`, change);
    apply(copy, edit!);
    const { code, said: found } = check(copy);
    expect(code).toBe(1);
    expect(found.replaceAll(/(\.yaml:|rules\.)\d+/g, '$1N')).toContain(said!.lines.join('\n'));
    expect(found).toMatch(/foto\.yaml:[1-9]\d+: /);
  });
});
