/**
 * The store of evidence: every file encrypted under a key of its own, hashed, and held by an event in the journal. It
 * opens no file's content in this process (previews and masked copies are made in a closed room), and never says what
 * a file proves.
 */
export { openFileStore } from './file-store.js';
export { MEDIA, type FileFound, type FileProblem, type Media, type Preview, type Rectangle, type StoredFile } from './file.js';
export { BYTES_A_DRAFT, FILES_A_DRAFT } from './admit.js';
export { storeFile, type StoreFile } from './store-file.js';
export { keepFiles } from './keep-files.js';
export { fileOf, filesById, filesOf, maskedCopies } from './find-files.js';
export { openFile, type OpenFile } from './open-file.js';
export { discardDraftFiles, discardFile, draftUsage, touchDraftFiles } from './discard-files.js';
export { previewOf } from './preview-of.js';
export { bareCopy } from './bare-copy.js';
export { maskImage } from './mask-image.js';
export { sweep, type Swept } from './sweep.js';
export { verifyFiles } from './verify-files.js';
