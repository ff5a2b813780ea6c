/**
 * Public figures: counts of journal events by completed quarter, small cells suppressed. It knows no person and no
 * case; every figure is a count of events that the log proves, so that the two always reconcile.
 */
export { publicFigures, type Figure, type Figures, type FigureRow } from './public-figures.js';
export { suppress, SMALL } from './suppress.js';
