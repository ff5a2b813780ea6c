import type { Ctx } from './ctx.js';

type Waiting<I, O> = { readonly ctx: Ctx; readonly item: I; resolve(out: O): void; reject(error: unknown): void };

/** Batches of one tenant under way at once: while one waits for the disk, the next is made. */
const LANES = 2;
const MOST = 128;

/**
 * Group commit: what many callers ask for at the same moment is done for all of them by one `run`, in one transaction, and each
 * is answered once that is durable. Nobody waits for company: a first caller goes at once, and who comes while the lanes are
 * busy goes with the next batch. `run` answers in the order of its items. When a batch fails, each of its items is tried alone,
 * so that one caller's fault is nobody else's.
 */
export function gather<I, O>(run: (ctx: Ctx, items: readonly I[]) => Promise<readonly O[]>): (ctx: Ctx, item: I) => Promise<O> {
  // By keyring, which each installation has one of, and tenant: two offices never share a transaction.
  const lines = new WeakMap<object, Map<string, Line<I, O>>>();
  return (ctx, item) => {
    const own = lines.get(ctx.keys) ?? new Map<string, Line<I, O>>();
    lines.set(ctx.keys, own);
    const line = own.get(ctx.tenant.id) ?? new Line(run);
    own.set(ctx.tenant.id, line);
    return line.ask(ctx, item);
  };
}

class Line<I, O> {
  readonly #run: (ctx: Ctx, items: readonly I[]) => Promise<readonly O[]>;
  #waiting: Waiting<I, O>[] = [];
  #busy = 0;

  constructor(run: (ctx: Ctx, items: readonly I[]) => Promise<readonly O[]>) {
    this.#run = run;
  }

  ask(ctx: Ctx, item: I): Promise<O> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ctx, item, resolve, reject });
      if (this.#busy < LANES) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#busy += 1;
    // What other requests of this turn of the loop still bring goes along.
    await new Promise((resolve) => setImmediate(resolve));
    for (let batch = this.#take(); batch.length > 0; batch = this.#take()) await this.#do(batch);
    this.#busy -= 1;
  }

  #take(): Waiting<I, O>[] {
    return this.#waiting.splice(0, MOST);
  }

  async #do(batch: readonly Waiting<I, O>[]): Promise<void> {
    const [first] = batch;
    try {
      const outs = await this.#run(
        first!.ctx,
        batch.map((one) => one.item),
      );
      batch.forEach((one, i) => one.resolve(outs[i]!));
    } catch (error) {
      if (batch.length === 1) first!.reject(error);
      else for (const one of batch) await this.#do([one]);
    }
  }
}
