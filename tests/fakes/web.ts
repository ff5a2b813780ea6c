import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export type Page = (request: IncomingMessage, answer: ServerResponse) => void;

/** A web server on loopback whose pages tests put up by path; everything else is 404. */
export type FakeWeb = {
  readonly port: number;
  /** `127.0.0.1:port`, as the door's setting names it. */ readonly opening: string;
  readonly pages: Map<string, Page>;
  /** Requests in order, with their headers. */ readonly seen: { path: string; headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
};

export async function fakeWeb(tls?: { key: string; cert: string }): Promise<FakeWeb> {
  const pages: FakeWeb['pages'] = new Map();
  const seen: FakeWeb['seen'] = [];
  const listener: RequestListener = (request, answer) => {
    const path = request.url ?? '/';
    seen.push({ path, headers: request.headers });
    const page = pages.get(path);
    if (page) page(request, answer);
    else answer.writeHead(404).end();
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, opening: `127.0.0.1:${port}`, pages, seen, close };
}

/** A page of fixed text. */
export const says =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Page =>
  (_request, answer) =>
    void answer.writeHead(status, headers).end(body);

export const leadsTo = (location: string, status = 302): Page => says('', { location }, status);
