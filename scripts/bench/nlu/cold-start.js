/** Prints the milliseconds from the bytes of a model, in the file given, to its first answer. Run in a process of its own. */
import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import { openModel } from '@botwright/nlu/predict';

const bytes = await readFile(process.argv[2]);
const started = performance.now();
const { sections, text } = deserialize(bytes);
openModel(sections).predict(text);
console.log(performance.now() - started);
