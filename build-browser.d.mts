/** Writes the program part of the self-check's script; bytes by source file. */
export function buildBrowser(file?: string): Promise<Record<string, number>>;
