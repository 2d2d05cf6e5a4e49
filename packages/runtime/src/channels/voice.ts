/** A phone call: TwiML that speaks, plays, gathers speech and keys, and gives the call away. What is shown is not spoken. */
import type { Handoff } from '../dialogue/actions/handoff.js';
import type { Output, VoiceInput } from '../dialogue/output.js';
import { ssmlOfSpeech } from '../markup/ssml.js';
import { element, escapeXml } from '../markup/xml.js';
import { isSsml, type Reply, textOf } from './reply.js';
import { twiml } from './twiml.js';

export interface VoiceOptions {
  /** URL that the next input is posted to. */
  readonly action: string;
  /** Voice of the speech, as a style sheet's `say_voice`. SSML is kept for Amazon Polly's: `Polly.Joanna`. */
  readonly voice?: string;
  /** BCP 47, of what is spoken and what is listened to; the service's default where left out. */
  readonly language?: string;
  /** Seconds of silence after which the input counts as none; 5 by default, at most 60. */
  readonly timeoutSeconds?: number;
  /** Where the call goes on when the dialogue is over; by default it hangs up. */
  readonly endAction?: { readonly url: string; readonly method?: 'GET' | 'POST' };
}

/** One listen lasts no longer. */
const LONGEST_SECONDS = 60;

/** A turn as TwiML of a call. */
export function toVoiceTwiml({ outputs, next }: Reply, options: VoiceOptions): string {
  const spoken = outputs.map((output) => speech(output, options)).join('');
  switch (next.kind) {
    case 'listen':
    case 'collect':
      return twiml(gather(next.voice, options, spoken));
    case 'handoff':
      return twiml(spoken + handOver(next.handoff));
    case 'end':
      return twiml(spoken + end(options));
  }
}

function speech(output: Output, { voice, language }: VoiceOptions): string {
  if (output.kind === 'play') return element('Play', { loop: output.loop }, escapeXml(output.url));
  if (output.kind === 'show') return '';
  const keeps = isSsml(output) && voice?.startsWith('Polly.');
  const content = keeps ? ssmlOfSpeech(output.speech) : escapeXml(textOf(output));
  return content === '' ? '' : element('Say', { voice, language }, content);
}

/** What is said lies inside, so that a caller may speak or press keys meanwhile. Silence is posted as well: it is an input of no words. */
function gather({ barge, digits, finishOnKey }: VoiceInput, options: VoiceOptions, spoken: string): string {
  const { action, language, timeoutSeconds = 5 } = options;
  const attributes = {
    input: 'speech dtmf',
    action,
    method: 'POST',
    language,
    timeout: Math.min(timeoutSeconds, LONGEST_SECONDS),
    speechTimeout: 'auto',
    bargeIn: barge,
    numDigits: digits,
    finishOnKey,
    actionOnEmptyResult: true,
  };
  return element('Gather', attributes, spoken);
}

const TASK_ROUTER = 'taskrouter://';

function handOver(handoff: Handoff): string {
  const { uri, method, wait_url: waitUrl, wait_url_method: waitUrlMethod, action, priority, timeout } = handoff;
  if (!uri.startsWith(TASK_ROUTER)) return element('Redirect', { method }, escapeXml(uri));
  const workflowSid = uri.slice(TASK_ROUTER.length);
  return element(
    'Enqueue',
    { workflowSid, waitUrl, waitUrlMethod, action },
    element('Task', { priority, timeout }, '{}'),
  );
}

function end({ endAction }: VoiceOptions): string {
  if (endAction === undefined) return element('Hangup', {});
  return element('Redirect', { method: endAction.method }, escapeXml(endAction.url));
}
