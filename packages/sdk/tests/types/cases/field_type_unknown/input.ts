// Names of field types: built-in ones where they stand, others at the assistant.
import { builtin, collect, defineAssistant, defineFieldType, defineTask } from '@botwright/sdk';

const size = defineFieldType('size', { values: ['small'] });
const crust = defineFieldType('crust', { values: ['thin'] });

export const builtins = defineTask('builtins', { fields: { At: 'Twilio.TIME', On: 'Twilio.DTE', Day: builtin.DATE } });

const order = defineTask('order', { fields: { Size: size, Also: 'size', Crust: 'crust', Topping: 'topping' } });
const questions = defineTask('questions', {
  actions: [
    collect({
      name: 'form',
      questions: [
        { question: 'Which size?', name: 'size', type: size },
        { question: 'Which sauce?', name: 'sauce', type: 'sauce' },
        { question: 'When?', name: 'when', type: 'Twilio.TIME' },
        { question: 'Which day?', name: 'day', type: builtin.DATE },
        { question: 'Anything else?', name: 'rest', type: '' },
      ],
      on_complete: { redirect: order },
    }),
  ],
});

export default defineAssistant('pizza', { tasks: [order, questions], fieldTypes: [crust] });
