import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { Hono } from 'hono';
import { makeCtx } from '../kit/ctx.js';
import { isRefusal, Refusal } from '../kit/refusal.js';
import { compressed } from './kit/compressed.js';
import { isUnreadablePath, sameSite, securityHeaders } from './kit/guard.js';
import { countsAsOffice } from './kit/office-days.js';
import { signedIn } from './kit/session.js';
import { officeYetToBe, waitsForSetup } from './kit/before-setup.js';
import { errorPage } from './kit/error-page.js';
import { styles } from './kit/styles.js';
import type { Env, Site } from './kit/env.js';
import { officeContacts } from './office-contact.js';
import { langOf, paths } from './paths.js';
import { publicRoutes } from './public/index.js';
import { checkRoutes } from './check/index.js';
import { reporterRoutes } from './reporter/index.js';
import { respondentRoutes } from './respondent/index.js';
import { employeeRoutes } from './employee/index.js';
import { staffRoutes } from './staff/index.js';
import { custodianRoutes } from './custodian/index.js';
import { adminRoutes } from './admin/index.js';
import { partnerRoutes } from './partner/index.js';

/** All pages of one site as a Hono application. */
export function webApp(site: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  const contactOf = officeContacts();
  app.use(async (c, next) => {
    c.set('lang', c.env.lang);
    c.set('site', site);
    c.set('path', c.req.path);
    const host = hostOf(c.req.header('host'));
    const tenant = site.tenants.get(host) ?? officeYetToBe(site, host);
    if (!tenant) return c.text('421', 421);
    c.set('ctx', makeCtx(site.ground, tenant, { kind: 'anyone' }, c.var.lang));
    c.set('officeContact', () => contactOf(c.var.ctx));
    await next();
  });
  app.use(securityHeaders);
  app.use(sameSite);
  app.use(async (c, next) => waitsForSetup(c) ?? next());
  for (const area of [paths.desk, paths.custodian, paths.admin, paths.partner])
    app.use(`${area}/*`, async (c, next) => (await signedIn(c)) ?? next());
  app.use(`${paths.desk}/*`, countsAsOffice);
  app.get(paths.health, (c) => c.text('ok'));
  app.get(paths.styles(styles.version), compressed, (c) =>
    c.body(styles.text, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }),
  );
  for (const add of [
    publicRoutes,
    checkRoutes,
    reporterRoutes,
    respondentRoutes,
    employeeRoutes,
    staffRoutes,
    custodianRoutes,
    adminRoutes,
    partnerRoutes,
  ])
    add(app);
  app.notFound((c) => errorPage(c, new Refusal('kit.not-found')));
  app.onError((error, c) => {
    if (isRefusal(error)) return errorPage(c, error);
    // The stack names our files, never a person's words: messages of unknown errors are not logged.
    site.ground.log.error({ at: (error.stack ?? '').split('\n').slice(1, 4).join(' ').trim(), kind: error.name }, 'a page broke');
    return errorPage(c, new Refusal('kit.broken'));
  });
  return app;
}

/** Uploads may take an hour on a slow line; Node's own limit of 300 s would cut them off. Headers stay short-lived. */
const UPLOAD_TIME_MS = 60 * 60 * 1000;

/** The HTTP server, not yet listening. `mayConnect` says whose connections reach a page at all (this machine and named proxies). */
export function webServer(site: Site, mayConnect: (remote: string | undefined) => boolean = () => true): Server {
  const app = webApp(site);
  const server = createAdaptorServer({
    fetch: (request, env) => {
      if (!mayConnect(env.incoming.socket.remoteAddress)) return new Response('421', { status: 421 });
      const url = new URL(request.url);
      if (isUnreadablePath(url.pathname)) return new Response('400', { status: 400 });
      const { lang, path } = langOf(url.pathname);
      if (path === url.pathname) return app.fetch(request, { ...env, lang });
      url.pathname = path;
      return app.fetch(new Request(url, request), { ...env, lang });
    },
  }) as Server;
  server.requestTimeout = UPLOAD_TIME_MS;
  server.headersTimeout = 30_000;
  return server;
}

/** The Host header without port, lower case (RFC 9110 §7.2). */
function hostOf(header: string | undefined): string {
  return (header ?? '').toLowerCase().replace(/:\d+$/, '');
}
