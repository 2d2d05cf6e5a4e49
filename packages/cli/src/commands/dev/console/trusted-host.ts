/** Whether a request names a host that is ours: a page elsewhere can make its own name lead here, and would then be let in. */
import { isIP } from 'node:net';

/** @param header  of the request: `127.0.0.1:4848`
 * @param served  what the user asked to serve on, whose name is trusted too
 * @returns true for addresses, which no name server has a say in, and for `localhost` */
export function isTrustedHost(header: string | undefined, served: string): boolean {
  const name = /^(?:\[([^\]]+)\]|([^:]+))(?::\d+)?$/.exec(header ?? '');
  const host = (name?.[1] ?? name?.[2] ?? '').toLowerCase();
  return isIP(host) !== 0 || host === 'localhost' || host.endsWith('.localhost') || host === served.toLowerCase();
}
