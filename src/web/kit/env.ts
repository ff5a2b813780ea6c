import type { Context, Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { Ctx, Ground, Tenant } from '../../kit/ctx.js';
import type { Door } from '../../kit/http/index.js';
import type { Law } from '../../law/index.js';
import type { Lang } from '../../kit/text.js';

/** What the server puts together once and every audience receives. */
export type Site = {
  readonly ground: Ground;
  readonly law: Law;
  /** The tenants served, by lower-case host name without port. */
  readonly tenants: ReadonlyMap<string, Tenant>;
  /** The outside address (`https://…`), or `null` on loopback. Decides whether cookies are Secure. */
  readonly publicUrl: string | null;
  readonly isDemo: boolean;
  /** Ceiling of one uploaded file, in bytes. */
  readonly uploadLimit: number;
  /** The one way out to other servers. */
  readonly door: Door;
};

/** Where the office can be reached, as its letters say. */
export type OfficeContact = { readonly unit: string; readonly address: string; readonly phone: string; readonly mail: string };

/** Hono's types for our handlers: `c.var.ctx` is the actor's surroundings, `c.var.lang` the page's language. */
export type Env = {
  Bindings: HttpBindings & { lang: Lang };
  Variables: { ctx: Ctx; lang: Lang; site: Site; path: string; officeContact: () => Promise<OfficeContact | null> };
};

export type Page = Context<Env>;
export type Routes = Hono<Env>;
