/** Why a URL gave no answer. */
export type RequestErrorCode =
  /** No http(s) URL, or one with a name and password in it. */
  | 'url_refused'
  /** It leads to an address inside the network that asks. */
  | 'address_refused'
  /** The name has no address, or nothing there answers. */
  | 'unreachable'
  /** No whole answer in time. */
  | 'timed_out'
  /** Another status than 200; a redirect is one. */
  | 'status'
  /** A larger answer than is read. */
  | 'too_large'
  /** Something other than JSON. */
  | 'not_json';

/** A request that failed. `code` is stable; the message is one sentence for people. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestErrorCode;

  constructor(code: RequestErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
