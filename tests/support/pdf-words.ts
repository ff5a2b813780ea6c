import { execFileSync } from 'node:child_process';

/** What `pdftotext` reads in a PDF, with every run of white space as one space. */
export const pdfWords = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString('utf8').replace(/\s+/g, ' ');
