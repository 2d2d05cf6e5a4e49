/** An app on the built bot: takes what a guest says from the command line, a turn an argument, and prints the dialogue. */
import { argv } from 'node:process';
import { createDialogues, type DialogueState } from '@botwright/runtime/dialogue';
import assistant from '../dist/bot/index.js';

/** Minutes. A service that is added to the field type is missing here until it has a length. */
const MINUTES = { haircut: 30, colouring: 90, shave: 20 };

/** Forms, memory and the bot's own actions run by themselves; code answers where it has more to say. */
const dialogues = createDialogues(assistant).on('appointment-booked', async ({ collected }) => {
  // Typed by the build: a form or a question that does not exist does not compile, and `service` is one of three words.
  const { service = 'haircut', day = '', daytime = '', guest = '' } = collected.appointment ?? {};
  return [
    { say: `Thank you, ${guest}: ${service} on ${day} ${daytime}, about ${MINUTES[service]} minutes.` },
    { listen: true },
  ];
});

/** Says one thing after the other, and prints what the bot answers. The state is all that has to be stored between two turns. */
async function talk(texts: readonly string[]): Promise<void> {
  let state: DialogueState | undefined;
  for (const text of texts) {
    const turn = await dialogues.turn(state, { text }, { user: 'guest', channel: 'chat' });
    for (const output of turn.outputs) if (output.kind === 'say') console.log(output.speech);
    state = turn.state;
  }
}

const said = argv.slice(2);
await talk(said.length > 0 ? said : ['book me a haircut', 'on Friday', 'in the morning', 'Mira']);
