// Links to tasks that are not there, from every place that may hold one. The task that holds the link is underlined.
import { collect, defineAssistant, defineTask, listen, redirect, say } from '@botwright/sdk';

const elsewhere = defineTask('elsewhere', {});
const fine = defineTask('fine', {
  actions: [say('Fine.'), listen({ tasks: ['fine', 'fallback'] }), redirect('https://owl.example/actions')],
});
const byText = defineTask('by-text', { actions: [redirect('task://no-redirect')] });
const byObject = defineTask('by-object', { actions: [redirect(elsewhere)] });
const plain = defineTask('plain', { actions: [{ redirect: { uri: 'task://no-plain', method: 'POST' } }] });
const listens = defineTask('listens', {
  actions: [listen({ tasks: [fine, 'no-listen'], voice_digits: { redirects: { 1: 'task://no-digit', 2: fine } } })],
});
const collects = defineTask('collects', {
  actions: [
    collect({
      name: 'form',
      questions: [
        {
          question: 'Yes?',
          name: 'yes',
          validate: { max_attempts: { num_attempts: 2, redirect: 'task://no-attempt' } },
        },
      ],
      on_complete: { redirect: { uri: 'task://no-end' } },
    }),
  ],
});
const fallback = defineTask('fallback', { actions: [say('Pardon?'), { listen: true }] });

export default defineAssistant('links', {
  tasks: [fine, byText, fallback, byObject, plain, listens, collects],
  defaults: {
    assistant_initiation: elsewhere,
    fallback: 'task://fallbck',
    collect: { validate_on_failure: 'fallback' },
  },
});
export const right = defineAssistant('links', {
  tasks: [fine, fallback],
  defaults: { assistant_initiation: fine, fallback: 'task://fallback', collect: { validate_on_failure: '' } },
});
