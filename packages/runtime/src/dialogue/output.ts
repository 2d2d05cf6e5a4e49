/** What a turn gives: things to say and show, and how it goes on. A channel renders them in its own way. */
import type { Handoff } from './actions/handoff.js';

/** Something that the user gets to hear or see. */
export type Output =
  /** May carry SSML, which a channel without voice takes away; none where it is `plain`, whatever it looks like: words of the user's. */
  | { readonly kind: 'say'; readonly speech: string; readonly plain?: true }
  | {
      readonly kind: 'show';
      readonly body: string;
      readonly subject?: string;
      readonly images?: readonly { readonly url: string; readonly label?: string }[];
    }
  | { readonly kind: 'play'; readonly url: string; readonly loop?: number };

/** What a voice channel has to know of the input that is waited for. */
export interface VoiceInput {
  /** Whether speech of the user stops that of the bot. */
  readonly barge: boolean;
  /** Ends an entry of so many keys. */
  readonly digits?: number;
  /** The key that ends an entry. */
  readonly finishOnKey?: string;
}

/** How a turn ends. */
export type Next =
  /** The next input is routed; among these tasks alone where some are named. */
  | { readonly kind: 'listen'; readonly tasks?: readonly string[]; readonly voice: VoiceInput }
  /** The next input answers a question of a form. */
  | { readonly kind: 'collect'; readonly collect: string; readonly question: string; readonly voice: VoiceInput }
  /** The call is given away, and the dialogue over. */
  | { readonly kind: 'handoff'; readonly handoff: Handoff }
  /** The dialogue is over. */
  | { readonly kind: 'end' };
