/** The reception of a hairdresser: its tasks, put together. */
import { defineAssistant, defineTask, listen, say } from 'botwright';
import { appointmentBooked, bookAppointment, callUs } from './book-appointment.js';

const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    'good morning',
    'good evening',
    'hey',
    'hi',
    'good day',
    'hello is anybody there',
    'greetings',
    'morning',
  ],
  actions: [say('Hello. Would you like an appointment?'), listen()],
});

const openingHours = defineTask('opening-hours', {
  samples: [
    'when are you open',
    'what are your opening hours',
    'are you open on Mondays',
    'how late are you open',
    'when do you close',
    'what time do you open',
    'are you open today',
    'until when can I come',
    'opening times please',
    'do you work on Sundays',
  ],
  actions: [say('We are open from Tuesday to Saturday, nine to eight.'), listen()],
});

/** Samples of what the bot is not for. */
const fallback = defineTask('fallback', {
  samples: [
    'what is the weather like',
    'tell me a joke',
    'who won the match',
    'play some music',
    'how do I get to the station',
    'what is two plus two',
    'order a pizza',
    'turn on the light',
    'read me the news',
    'are you a robot',
  ],
  actions: [say('Sorry, I only know about appointments.'), listen()],
});

export default defineAssistant('%name%', {
  tasks: [bookAppointment, appointmentBooked, callUs, greeting, openingHours, fallback],
  defaults: { assistant_initiation: greeting, fallback },
});
