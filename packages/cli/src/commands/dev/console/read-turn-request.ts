/** The body of a turn -> its text and where the dialogue stands, or why it is refused. */
import type { IncomingMessage } from 'node:http';
import { type DialogueState, MAX_INPUT, readState } from '@botwright/runtime/dialogue';

/** Largest body, in bytes: the longest text there is and a memory that fits a page. */
const LARGEST = 256 * 1024;

export interface TurnRequest {
  readonly text: string;
  /** Where the dialogue stands; undefined where one begins. */
  readonly state: DialogueState | undefined;
}

export interface Refusal {
  readonly status: number;
  readonly error: { readonly code: string; readonly message: string };
}

/** Reads a request. Only pages of the console send it this way: another page would have to ask first, and is not answered. */
export async function readTurnRequest(request: IncomingMessage): Promise<TurnRequest | Refusal> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return refuse(415, 'json_expected', 'The body has to be JSON, with the content type application/json.');
  }
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    return refuse(403, 'origin_foreign', 'Only pages of the console may ask.');
  }
  const tooLarge = refuse(413, 'body_too_large', `The body is larger than ${LARGEST / 1024} kB.`);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) return tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > LARGEST) return tooLarge;
    chunks.push(chunk);
  }
  const body = parse(Buffer.concat(chunks).toString('utf8'));
  if (!isRecord(body) || typeof body.text !== 'string') {
    return refuse(400, 'body_invalid', 'The body has to be an object with a text.');
  }
  if (body.text.length > MAX_INPUT) {
    return refuse(400, 'text_too_long', `At most ${MAX_INPUT} characters can be said at once.`);
  }
  return { text: body.text, state: readState(body.state) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(status: number, code: string, message: string): Refusal {
  return { status, error: { code, message } };
}
