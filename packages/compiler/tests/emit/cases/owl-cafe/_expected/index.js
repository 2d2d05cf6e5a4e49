/* owl-cafe-bot, model build v-01. Emitted by Botwright; do not edit. */
import { openAssistant } from '@botwright/runtime';

const url = new URL('./bundle.bot', import.meta.url);

async function readBytes() {
  const fs = url.protocol === 'file:' ? globalThis.process?.getBuiltinModule?.('node:fs') : undefined;
  if (fs) {
    try {
      return fs.readFileSync(url);
    } catch (cause) {
      throw new Error(
        `The bundle could not be read from ${url}. Where a bundler moves this module, copy bundle.bot beside it or build with --inline.`,
        { cause },
      );
    }
  }
  const response = await fetch(url).catch((cause) => {
    throw new Error(`The bundle could not be loaded from ${url}.`, { cause });
  });
  if (!response.ok) throw new Error(`The bundle could not be loaded from ${url}: HTTP status ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

const assistant = openAssistant(await readBytes());

export default assistant;
export { handle } from '@botwright/runtime';
