import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { Refusal } from './refusal.js';
import type { TenantId } from './ids.js';

/** A transaction bound to one tenant. Each `store.ts` narrows it to its own tables with `tables<T>(tx)`. */
export type Tx = Transaction<unknown> & { readonly __tenant: true };

/** The same transaction, seen as the tables of one module's schema. */
export function tables<T>(tx: Tx): Transaction<T> {
  return tx as unknown as Transaction<T>;
}

export type Database = {
  /** Runs `work` in one transaction for one tenant; waits up to 12 s for a database that is away. */
  tx<T>(tenant: TenantId, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

// Days come back as text (a `Date` would shift them through the server's zone); counts fit a double.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const WAIT_FOR_DATABASE_MS = 12_000;

export function openDatabase(url: string | pg.PoolConfig, max = 10): Database {
  const config: pg.PoolConfig = typeof url === 'string' ? { connectionString: url } : url;
  const pool = new pg.Pool({ ...config, max, connectionTimeoutMillis: 5_000, application_name: 'nirpihak' });
  pool.on('error', () => undefined); // an idle connection that dies is replaced at the next use
  // One that dies between two statements of a transaction is told to the next statement; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    tx: async (tenant, work) => {
      await awaken(pool);
      try {
        return await kysely.transaction().execute(async (tx) => {
          // `true`: for this transaction only, so that a pooled connection never carries a tenant over.
          await sql`select set_config('app.tenant', ${tenant}, true)`.execute(tx);
          return await work(tx as unknown as Tx);
        });
      } catch (error) {
        throw isConnectionLoss(error) ? new Refusal('kit.database-away') : error;
      }
    },
    close: () => kysely.destroy(),
  };
}

/** Before anything has begun it is safe to wait: a dropped connection in mid-transaction is never retried here. */
async function awaken(pool: pg.Pool): Promise<void> {
  const end = performance.now() + WAIT_FOR_DATABASE_MS;
  for (;;) {
    try {
      (await pool.connect()).release();
      return;
    } catch (error) {
      if (!isConnectionLoss(error) || performance.now() > end) throw new Refusal('kit.database-away');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

// PostgreSQL, appendix A: class 08 connection exception, 57P01-57P03 shutdown; and what the socket itself says.
const AWAY = /^(08...|57P0[1-3]|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/;

function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && AWAY.test(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(error.message);
}

/** A unique constraint said no: `constraint` narrows it to the one meant. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const e = error as { code?: string; constraint?: string };
  return e?.code === '23505' && (constraint === undefined || e.constraint === constraint);
}
