// A task has a program or the URL of one, and a link has a form.
import { defineTask, redirect, say } from '@botwright/sdk';

export const both = defineTask('both', { actionsUrl: 'https://owl.example/actions', actions: [say('Hello.')] });
export const url = defineTask('url', { actionsUrl: 'https://owl.example/actions', samples: ['hello'] });
export const noLink = defineTask('no-link', { actions: [redirect('greeting'), { redirect: { uri: '/greeting' } }] });
