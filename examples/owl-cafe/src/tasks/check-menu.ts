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
    'Do you have anything without coffee',
    'What can I order here',
    'What sizes do you have',
    'How much is a coffee',
    'Tell me what you offer',
    'Is there anything new on the menu today',
    'What would you recommend',
  ],
  actions: [say('We have latte, espresso and cappuccino, each in small, medium and large.'), listen()],
});
