/* echo, model build v-01. Emitted by Botwright; do not edit. */
import { openAssistant } from '@botwright/runtime';

const base64 =
  'dGhlIGJ5dGVzIG9mIHRoZSBidW5kbGU=';

const assistant = openAssistant(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));

export default assistant;
export { handle } from '@botwright/runtime';
