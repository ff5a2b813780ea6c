import pino from 'pino';

/** What may be logged: codes, counts and ids of our own. Never a body, a name, an address or a query string. */
export type Log = {
  info(fields: Record<string, string | number | boolean>, message: string): void;
  warn(fields: Record<string, string | number | boolean>, message: string): void;
  error(fields: Record<string, string | number | boolean>, message: string): void;
};

/** Writes to standard error, so that standard output stays the program's own words to its operator. */
export function openLog(level: string): Log {
  return pino({ level, base: null, redact: ['*.password', '*.body', '*.name', '*.cookie'] }, pino.destination(2));
}
