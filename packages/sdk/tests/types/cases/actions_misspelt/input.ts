// Builders and plain objects are checked alike.
import { collect, defineTask, handoff, listen, play, redirect, remember, say, show } from '@botwright/sdk';

export const plain = defineTask('plain', {
  actions: [
    { say: 'Hello.', lisen: true },
    { listen: { task: ['plain'] } },
    { shout: 'Hello.' },
    { play: { url: 'https://owl.example/a.mp3', loop: 'twice' } },
  ],
});
export const built = [
  say({ text: 'Hello.' }),
  show({ body: 5 }),
  play({ url: 5 }),
  redirect({ url: 'task://a' }),
  remember({ twilio: {} }),
  handoff({ uri: 'https://owl.example', channel: 'sms' }),
  collect({ name: 'form', questions: [{ name: 'a' }], on_complete: { redirect: 'task://a' } }),
];
export const options = defineTask('options', { sampels: [] });
