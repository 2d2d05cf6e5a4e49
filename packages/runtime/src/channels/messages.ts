/** Text messages, as of SMS and WhatsApp: one for each thing said or shown, in order. Sound is left out. */
import type { Output } from '../dialogue/output.js';
import { element, escapeXml } from '../markup/xml.js';
import { type Reply, textOf } from './reply.js';
import { twiml } from './twiml.js';

export interface Message {
  readonly body: string;
  /** URLs of pictures. */
  readonly media: readonly string[];
}

export interface MessageOptions {
  /** Whether the channel carries pictures, as WhatsApp and MMS do; false by default. */
  readonly media?: boolean;
  /** Most UTF-16 units of a body; a longer one is sent in parts. 1,600 by default, as the service has it. */
  readonly longest?: number;
}

/** Most pictures of a message. */
const MOST_MEDIA = 10;

/** A turn as messages. */
export function toMessages({ outputs }: Reply, { media = false, longest = 1_600 }: MessageOptions = {}): Message[] {
  return outputs.flatMap((output) => {
    const pictures = media && output.kind === 'show' ? (output.images ?? []).map(({ url }) => url) : [];
    const bodies = inParts(bodyOf(output), Math.max(2, longest));
    if (bodies.length === 0 && pictures.length > 0) bodies.push('');
    return bodies.map((body, index) => ({ body, media: index === 0 ? pictures.slice(0, MOST_MEDIA) : [] }));
  });
}

/** A turn as TwiML of messages; without any, an answer of no words. */
export function toMessageTwiml(reply: Reply, options?: MessageOptions): string {
  const messages = toMessages(reply, options).map(({ body, media }) => {
    const pictures = media.map((url) => element('Media', {}, escapeXml(url)));
    return element('Message', {}, [element('Body', {}, escapeXml(body)), ...pictures].join(''));
  });
  return twiml(messages.join(''));
}

function bodyOf(output: Output): string {
  if (output.kind === 'say') return textOf(output);
  return output.kind === 'show' ? output.body : '';
}

/** Cuts at the last white space that fits, else where it must, and never within a pair of surrogates. */
function inParts(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const space = rest.slice(0, longest + 1).search(/\s\S*$/);
    const isPair = /[\uD800-\uDBFF]/.test(rest.charAt(longest - 1)) && /[\uDC00-\uDFFF]/.test(rest.charAt(longest));
    const end = space > 0 ? space : longest - (isPair ? 1 : 0);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}
