import { builtin, collect } from 'botwright';

// The misspelt key is to blame, not the field type that stands beside it.
export const form = collect({
  name: 'booking',
  questions: [{ name: 'email', queston: 'Your address?', type: builtin.EMAIL }],
  on_complete: { redirect: 'task://done' },
});
