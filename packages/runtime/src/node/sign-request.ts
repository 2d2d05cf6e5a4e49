/** The signature by which the hosted service's clients tell its requests from others. */
import { createHmac } from 'node:crypto';

/** Value of `X-Twilio-Signature`: base64 of HMAC-SHA1, with the auth token as key, over the URL and then each parameter's name and value,
 * sorted by name.
 *
 * @param url         whole, with its query string
 * @param parameters  of a posted form; none of a GET request, whose parameters are in the URL
 * @see https://www.twilio.com/docs/usage/security#validating-requests */
export function signRequest(
  authToken: string,
  url: string,
  parameters: readonly (readonly [name: string, value: string])[] = [],
): string {
  const sorted = [...parameters].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return createHmac('sha1', authToken)
    .update(url + sorted.flat().join(''), 'utf8')
    .digest('base64');
}
