/** What people say for the intents that Alexa knows by itself, where a model adds no samples of its own. */

/** By name, without `AMAZON.`; English alone, by Amazon's reference of standard built-in intents. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  CancelIntent: ['cancel', 'never mind', 'forget it', 'cancel that'],
  HelpIntent: ['help', 'help me', 'can you help me', 'what can you do'],
  MoreIntent: ['more', 'tell me more', 'show me more', 'go on with more'],
  NextIntent: ['next', 'skip', 'skip forward', 'the next one'],
  NoIntent: ['no', 'no thanks', 'nope', 'no thank you'],
  PauseIntent: ['pause', 'pause that', 'hold on', 'wait a moment'],
  PreviousIntent: ['go back', 'skip back', 'back up', 'the previous one'],
  RepeatIntent: ['repeat', 'say that again', 'repeat that', 'once more please'],
  ResumeIntent: ['resume', 'continue', 'keep going', 'go on'],
  StartOverIntent: ['start over', 'restart', 'start again', 'from the beginning'],
  StopIntent: ['stop', 'off', 'shut up', 'stop it'],
  YesIntent: ['yes', 'yes please', 'sure', 'yeah'],
};

/** Samples of a built-in intent; none where it is another, or in another language.
 *
 * @param name      as the model has it: `AMAZON.HelpIntent`
 * @param language  BCP 47 */
export function builtinSamples(name: string, language: string): readonly string[] {
  const short = name.replace(/^AMAZON\./, '');
  return language.startsWith('en') && Object.hasOwn(SAMPLES, short) ? (SAMPLES[short] ?? []) : [];
}
