/** An exported Autopilot assistant of eight tasks, as its owner might find it on a disk: nearly sound. */

const sample = (taggedText: string): object => ({ language: 'en-US', taggedText });
const task = (
  uniqueName: string,
  actions: object[],
  samples: string[],
  fields: Record<string, string> = {},
): object => ({
  uniqueName,
  actions: { actions },
  fields: Object.entries(fields).map(([name, fieldType]) => ({ uniqueName: name, fieldType })),
  samples: samples.map(sample),
});
const value = (text: string, synonymOf: string | null = null): object => ({
  language: 'en-US',
  value: text,
  synonymOf,
});

export const parcelDesk: object = {
  friendlyName: 'Parcel desk',
  uniqueName: 'parcel-desk',
  logQueries: true,
  defaults: {
    defaults: {
      assistant_initiation: 'task://greeting',
      fallback: 'task://fallback',
      collect: { validate_on_failure: 'task://collect_fallback' },
    },
  },
  styleSheet: { style_sheet: { voice: { say_voice: 'Polly.Joanna' } } },
  fieldTypes: [
    {
      uniqueName: 'Custom.SIZE',
      values: [value('tiny', 'small'), value('small'), value('large'), value('huge', 'large')],
    },
  ],
  tasks: [
    task(
      'greeting',
      [{ say: 'Parcel desk, good day.' }, { listen: true }],
      ['hello', 'good morning', 'hi there', 'hey'],
    ),
    task('goodbye', [{ say: 'Good day.' }], ['goodbye', 'that is all', 'bye for now', 'see you later']),
    task('fallback', [{ say: "I didn't get that." }, { listen: true }], []),
    task('collect_fallback', [{ say: 'Let us try again later.' }, { listen: true }], []),
    task(
      'send_parcel',
      [
        {
          collect: {
            name: 'parcel',
            questions: [{ question: 'On which day?', name: 'day', type: 'Twilio.DATE' }],
            on_complete: { redirect: 'task://send_done' },
          },
        },
      ],
      [
        'post a {size} parcel',
        'I want to send a {size} box',
        'ship something {size} for me',
        'mail a {size} package on {day}',
        'please collect a {size} parcel',
        'I have a {size} parcel to send',
        'can you pick up a {size} box',
        'send a {size} package',
        'post a parcel for me',
        'I need to ship a {size} box',
      ],
      { size: 'Custom.SIZE', day: 'Twilio.DATE' },
    ),
    task('send_done', [{ say: 'We will come.' }, { redirect: 'task://anything_else' }], []),
    task(
      'track_parcel',
      [{ say: 'It is on its way.' }, { listen: true }],
      ['where is my parcel', 'track my package', 'has it arrived yet', 'status of my delivery'],
    ),
    task(
      'opening_hours',
      [{ say: 'Nine to five.' }, { listen: true }],
      ['when are you open', 'what are your opening hours', 'how late can I come', 'are you open today'],
    ),
  ],
  modelBuild: { uniqueName: 'parcel-desk-1' },
};
