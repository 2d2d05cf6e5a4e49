export default {
  kind: 'assistant',
  name: 'owl-cafe-bot',
  tasks: [{ kind: 'task', name: 'greeting', samples: ['hello', { text: 42 }] }],
};
