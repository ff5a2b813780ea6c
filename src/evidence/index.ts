/**
 * The store of evidence: content encrypted file by file, hashes, custody chain. It never looks into a file in this
 * process, and never says what a file proves.
 */
export { openFileStore } from './file-store.js';
