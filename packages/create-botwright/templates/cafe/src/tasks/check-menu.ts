/** What there is. */
import { defineTask, listen, say } from 'botwright';

export const checkMenu = defineTask('check-menu', {
  samples: [
    'What do you have',
    'What is on the menu',
    'Show me the menu',
    'Can I see the menu please',
    'Which drinks do you serve',
    'What kinds of coffee are there',
    'What can I order here',
    'What sizes do you have',
    'Tell me what you offer',
    'What would you recommend',
  ],
  actions: [say('We have latte, espresso and cappuccino, each in small, medium and large.'), listen()],
});
