import { SaxesParser } from 'saxes';
import { NotRead } from './item.js';

/** Depth, elements and letters of one file. A feed has a handful of levels; a bomb has thousands, or one text without end. */
export type XmlLimits = { readonly depth: number; readonly elements: number; readonly text: number };
const LIMITS: XmlLimits = { depth: 64, elements: 200_000, text: 2_000_000 };

export type Element = { readonly name: string; readonly uri: string; readonly attributes: Readonly<Record<string, string>> };
export type Walker = {
  open(element: Element, path: readonly string[]): void;
  close(name: string, text: string, path: readonly string[]): void;
};

/**
 * Walks through XML with namespaces, never building a tree. A document type is refused as soon as it begins: entities made of entities
 * and files of the machine both need one. Throws `NotRead`.
 */
export function walkXml(xml: string, walker: Walker, limits: XmlLimits = LIMITS): void {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  const texts: string[] = [''];
  let [elements, letters] = [0, 0];
  const take = (text: string): void => {
    letters += text.length;
    if (letters > limits.text) throw new NotRead('too-long');
    texts[texts.length - 1] += text;
  };
  parser.on('doctype', () => {
    throw new NotRead('doctype');
  });
  parser.on('error', () => {
    throw new NotRead('not-a-feed');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > limits.elements) throw new NotRead('too-many');
    if (path.length >= limits.depth) throw new NotRead('too-deep');
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((one) => [one.local, one.value]));
    path.push(tag.local);
    texts.push('');
    walker.open({ name: tag.local, uri: tag.uri, attributes }, path);
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', (tag) => {
    walker.close(tag.local, texts.pop() ?? '', path);
    path.pop();
  });
  // The parser holds a document type back until it ends: an endless one is refused at its first letters.
  if (/<!DOCTYPE/i.test(xml.slice(0, 100_000))) throw new NotRead('doctype');
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof NotRead ? error : new NotRead('not-a-feed');
  }
}
