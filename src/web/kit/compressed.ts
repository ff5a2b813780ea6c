import { compress } from 'hono/compress';

/**
 * Compresses an answer. Only for pages that hold no secret and repeat nothing a person typed: there, the length of a
 * compressed answer tells nothing.
 */
export const compressed = compress({ threshold: 512 });
