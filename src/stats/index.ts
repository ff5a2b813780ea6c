/**
 * Public figures: one-dimensional tables of completed quarters, small cells together, frozen when published. Every figure is a
 * count of events that the log proves. It knows no person and shows no case; nothing exists here by candidate or side.
 */
export { publishFigures } from './publish-figures.js';
export { printFigures } from './print-figures.js';
export type { PrintedFigures } from '../letters/index.js';
export { publishedFigures, quarterOf, sheets, type Sheet } from './figures.js';
export { verifyFigures } from './verify-figures.js';
export type { Population } from './publication.js';
export { lastDay, type Published } from './store.js';
export type { Dimension, Table } from './table.js';
