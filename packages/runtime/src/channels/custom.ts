/** The custom channel of the hosted service, version 2: what a client of it gets. */
import { ssmlOfSpeech } from '../markup/ssml.js';
import { isListening, isSsml, type Reply, type Show, textOf } from './reply.js';

export interface CustomReply {
  readonly response: {
    readonly says: readonly {
      /** Without SSML. */
      readonly text: string;
      /** With it. Escaped where it has any; a text without is the same in both. */
      readonly speech: string;
    }[];
    readonly shows: readonly Pick<Show, 'body' | 'subject' | 'images'>[];
    readonly listen: boolean;
  };
}

/** A turn as the body of an answer. */
export function toCustom(reply: Reply): CustomReply {
  const says = reply.outputs.flatMap((output) => {
    if (output.kind !== 'say') return [];
    const text = textOf(output);
    return [{ text, speech: isSsml(output) ? ssmlOfSpeech(output.speech) : text }];
  });
  const shows = reply.outputs.flatMap((output) => {
    if (output.kind !== 'show') return [];
    const { kind: _, ...show } = output;
    return [show];
  });
  return { response: { says, shows, listen: isListening(reply) } };
}
