/** The form: asks for what the guest has not said yet. */
import { collect, defineTask, listen, say } from 'botwright';
import { day, daytime, service } from './field-types.js';

/** Where the form leads. The app has the last word here: see `dialogues.on` in app.ts. */
export const appointmentBooked = defineTask('appointment-booked', {
  actions: [say('Your appointment is booked.'), listen()],
});

/** For who would rather talk, and where a question leads that nobody can answer. */
export const callUs = defineTask('call-us', {
  samples: [
    'can I talk to somebody',
    'I want to speak to a person',
    'what is your phone number',
    'please call me back',
    'can I phone you',
    'is there a number I can ring',
    'let me talk to the boss',
    'I would rather call',
    'give me a human',
    'who can I ring about this',
  ],
  actions: [say('Please call us, and we will find a time together.'), listen()],
});

export const bookAppointment = defineTask('book-appointment', {
  fields: { Service: service, Day: day, Daytime: daytime },
  samples: [
    'I would like to book an appointment',
    'can I make an appointment',
    'I need an appointment on {Day}',
    'do you have time for a {Service}',
    'a {Service} please',
    'book me a {Service} on {Day}',
    'I want a {Service} in the {Daytime}',
    'can I come in on {Day}',
    'is there a free chair on {Day} {Daytime}',
    'put me down for a {Service} on {Day} {Daytime}',
    'my hair needs a {Service}',
    'when could I get a {Service}',
    'reserve a {Daytime} on {Day} for me',
    'could you fit me in for a {Service}',
  ],
  actions: [
    collect({
      name: 'appointment',
      questions: [
        {
          question: 'What can we do for you: a haircut, colouring or a shave?',
          name: 'service',
          type: service,
          prefill: 'Service',
          validate: {
            on_failure: { messages: [{ say: 'We do haircuts, colouring and shaves. Which one?' }] },
            max_attempts: { num_attempts: 3, redirect: callUs },
          },
        },
        {
          question: 'Which day suits you?',
          name: 'day',
          type: day,
          prefill: 'Day',
          validate: {
            on_failure: { messages: [{ say: 'We are open from Tuesday to Saturday. Which day?' }] },
            max_attempts: { num_attempts: 3, redirect: callUs },
          },
        },
        {
          question: 'In the morning, in the afternoon or in the evening?',
          name: 'daytime',
          type: daytime,
          prefill: 'Daytime',
          validate: { max_attempts: { num_attempts: 3, redirect: callUs } },
        },
        { question: 'And your name, please?', name: 'guest' },
      ],
      on_complete: { redirect: appointmentBooked },
    }),
  ],
});
