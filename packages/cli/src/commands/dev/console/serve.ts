/** A port of this machine for the console. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { EXIT, Failure } from '../../../failure.js';
import { isTrustedHost } from './trusted-host.js';

/** How many ports after the first one are tried. */
const TRIES = 20;

export interface Served {
  /** Where a browser finds it. */
  readonly url: string;
  /** Ends it, with the connections that are open. */
  close(): Promise<void>;
}

/** Serves on a port, or on the next one that is free. Requests that name a host which cannot be meant are refused.
 *
 * @throws {Failure} with `EXIT.usage` where there is no such address, or no port is free */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Served> {
  const server = createServer((request, response) => {
    if (isTrustedHost(request.headers.host, host)) {
      // Whoever asked has gone away in the middle of it; the others are served on.
      handle(request, response).catch(() => response.destroy());
      return;
    }
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('This host name is none of the console\u2019s. Open it by its address.\n');
  });
  for (let tried = port; ; tried += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(tried, host, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (error === undefined) break;
    if (error.code === 'EADDRINUSE' && tried < Math.min(port + TRIES, 65_535)) continue;
    const reason = error.code === 'EADDRINUSE' ? `the ports from ${port} to ${tried} are taken` : error.message;
    throw new Failure(EXIT.usage, 'port_unavailable', `The console cannot be served: ${reason}.`, { cause: error });
  }
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${shown(host)}:${actual}/`,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Every address of the machine is reached by its own; a literal of version 6 stands in brackets. */
function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
