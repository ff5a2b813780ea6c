/** What the audiences share: the page frame, forms, words. It knows no module and no audience. */
export { page, publicNav, type Frame, type NavItem } from './layout.js';
export {
  Button,
  Choices,
  cleanText,
  DateField,
  dayFields,
  Errors,
  Fault,
  Field,
  FIELD_LIMIT,
  readForm,
  typedDay,
  type Faults,
  type Option,
  type Typed,
} from './form.js';
export { readUpload, type Incoming, type Upload, type UploadRules } from './upload.js';
export { fill, readableSize, refusalSentence } from './words.js';
export { Mark, Proof, Why, type Counted } from './parts.js';
export type { Env, OfficeContact, Page, Routes, Site } from './env.js';
