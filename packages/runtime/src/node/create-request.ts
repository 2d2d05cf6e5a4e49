/** The network of dialogues: asks URLs for actions, and whether answers are valid. Bounded in time and size, choosy about addresses. */
import { lookup as systemLookup } from 'node:dns/promises';
import { type IncomingMessage, request as overHttp, type RequestOptions as SocketOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import type { ActionsRequest } from '../dialogue.js';
import { isPublicAddress } from './public-address.js';
import { RequestError } from './request-error.js';
import { signRequest } from './sign-request.js';

/** All addresses of a name. */
export type LookupAll = (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface RequestOptions {
  /** Signs requests, by `X-Twilio-Signature`; they are not signed without it. */
  readonly authToken?: string;
  /** Told as `AccountSid`. */
  readonly accountSid?: string;
  /** Told as `AssistantSid`. */
  readonly assistantSid?: string;
  /** For all of it, from the name to the last byte; 10,000 by default. */
  readonly timeoutMs?: number;
  /** Whether addresses inside the own network may be asked, as while developing; false by default. */
  readonly allowPrivateAddresses?: boolean;
  /** Resolves names; the system's by default. */
  readonly lookup?: LookupAll;
}

type Parameters = ActionsRequest['parameters'];
type Addresses = Awaited<ReturnType<LookupAll>>;

/** Most bytes of an answer. */
const ANSWER_BYTES = 16 * 1_024;

const TIMEOUT_MS = 10_000;

/**
 * Makes the `request` of `createDialogues`. Each request is made once: nothing is retried, and no redirect followed.
 *
 * @returns asks a URL and gives its answer as parsed JSON; rejects with a `RequestError`
 *
 * @example
 * const dialogues = createDialogues(assistant, { findValue, request: createRequest({ authToken: process.env.AUTH_TOKEN }) });
 */
export function createRequest(options: RequestOptions = {}): (request: ActionsRequest) => Promise<unknown> {
  const { accountSid, assistantSid, timeoutMs = TIMEOUT_MS } = options;
  const sids: Parameters = [
    ...(accountSid === undefined ? [] : [['AccountSid', accountSid] as const]),
    ...(assistantSid === undefined ? [] : [['AssistantSid', assistantSid] as const]),
  ];
  return async ({ url: text, method, parameters }) => {
    const all = [...sids, ...parameters];
    const url = checkUrl(text);
    if (method === 'GET') for (const [name, value] of all) url.searchParams.append(name, value);
    const deadline = AbortSignal.timeout(timeoutMs);
    const addresses = await withDeadline(resolve(url, options), deadline, text, timeoutMs);
    return await withDeadline(
      ask(url, addresses, method === 'POST' ? all : undefined, options.authToken, deadline),
      deadline,
      text,
      timeoutMs,
    );
  };
}

function checkUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new RequestError('url_refused', `${text} is no URL of http or https.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new RequestError('url_refused', `A URL of ${url.host} has a name or a password in it, which are not sent.`);
  }
  url.hash = '';
  return url;
}

/** The addresses of a URL, every one of them looked at. A name with one private address is refused as a whole: which one is taken would
 * be up to chance. */
async function resolve({ hostname }: URL, options: RequestOptions): Promise<Addresses> {
  const { lookup = lookupAll, allowPrivateAddresses = false } = options;
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  let addresses: Addresses;
  try {
    addresses = family === 0 ? await lookup(host) : [{ address: host, family }];
  } catch (cause) {
    throw new RequestError('unreachable', `The name ${host} has no address.`, { cause });
  }
  if (addresses.length === 0) throw new RequestError('unreachable', `The name ${host} has no address.`);
  const hidden = addresses.find(({ address }) => !isPublicAddress(address));
  if (hidden !== undefined && !allowPrivateAddresses) {
    throw new RequestError('address_refused', `${host} has the address ${hidden.address}, which is not public.`);
  }
  return addresses;
}

const lookupAll: LookupAll = (hostname) => systemLookup(hostname, { all: true });

/** @param form  posted where given; else it is a GET request */
async function ask(
  url: URL,
  addresses: Addresses,
  form: Parameters | undefined,
  authToken: string | undefined,
  signal: AbortSignal,
): Promise<unknown> {
  const body = form && new URLSearchParams(form.map(([name, value]): [string, string] => [name, value])).toString();
  const options: SocketOptions = {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      ...(body !== undefined && {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      }),
      ...(authToken !== undefined && { 'x-twilio-signature': signRequest(authToken, url.href, form) }),
    },
    // A connection of its own, to the addresses that were looked at and no others: the name is not resolved again.
    agent: false,
    lookup: (_hostname, { all }, callback) => {
      const [first] = addresses;
      if (all) callback(null, [...addresses]);
      else callback(null, first?.address ?? '', first?.family ?? 0);
    },
    signal,
  };
  const response = await send(url, options, body);
  try {
    return parse(url, response, await readBounded(url, response));
  } finally {
    response.destroy();
  }
}

function send(url: URL, options: SocketOptions, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((answered, failed) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, answered);
    request.on('error', (cause: Error) => {
      failed(new RequestError('unreachable', `${url.host} could not be asked: ${cause.message}`, { cause }));
    });
    request.end(body);
  });
}

async function readBounded(url: URL, response: IncomingMessage): Promise<Buffer> {
  const { statusCode = 0, headers } = response;
  if (statusCode !== 200) {
    const why = statusCode >= 300 && statusCode < 400 ? ', a redirect, which is not followed' : '';
    throw new RequestError('status', `${url.host} answered with status ${statusCode}${why}.`);
  }
  const type = headers['content-type'] ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new RequestError('not_json', `${url.host} answered with ${type || 'no content type'} in place of JSON.`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > ANSWER_BYTES) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new RequestError('unreachable', `The answer of ${url.host} broke off.`, { cause });
  }
  if (size <= ANSWER_BYTES) return Buffer.concat(chunks);
  throw new RequestError('too_large', `${url.host} answered with more than ${ANSWER_BYTES} bytes.`);
}

function parse(url: URL, { headers }: IncomingMessage, bytes: Buffer): unknown {
  const encoding = headers['content-encoding'] ?? 'identity';
  try {
    if (encoding !== 'identity') throw new Error(`content encoding ${encoding}`);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new RequestError('not_json', `The answer of ${url.host} is no JSON.`, { cause });
  }
}

/** Gives up at the deadline, whatever is being waited for. */
async function withDeadline<Value>(
  work: Promise<Value>,
  deadline: AbortSignal,
  url: string,
  timeoutMs: number,
): Promise<Value> {
  let giveUp = (): void => {};
  const late = (cause?: unknown): RequestError =>
    new RequestError('timed_out', `${url} did not answer within ${timeoutMs} ms.`, { cause });
  const expired = new Promise<never>((_, reject) => {
    giveUp = () => reject(late());
    deadline.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work, expired]);
  } catch (cause) {
    // A request that the deadline has cut off fails in its own words.
    throw deadline.aborted ? late(cause) : cause;
  } finally {
    deadline.removeEventListener('abort', giveUp);
  }
}
