/** The small bots of `languages/*.json` as training sets, and how well a model answers what they ask. A query is
 * `[text, task, { field: [value, words said] }]`; a task's fields are the types that its samples tag. */
import { readdirSync, readFileSync } from 'node:fs';
import * as assert from 'uvu/assert';

const folder = new URL('./languages/', import.meta.url);

/** Least part of a bot's paraphrases that go to their task, and of their values that are found. */
const TASK_FLOOR = 0.88;
const VALUE_FLOOR = 0.85;

/** @param {string} text */
const segments = (text) =>
  text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { field: part.slice(1, -1) } : { text: part }));

/** @param {Record<string, readonly (readonly string[])[]>} types */
const fieldTypes = (types) =>
  Object.entries(types).map(([name, values]) => ({
    name,
    open: false,
    values: values.map(([value, ...synonyms]) => ({ value, synonyms })),
  }));

export const bots = readdirSync(folder).map((file) => ({
  name: file.replace('.json', ''),
  ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
}));

/** @returns a training set of the bots: one task of each name, its samples in the bots' languages */
export const trainingSet = (/** @type {typeof bots} */ of) => {
  const names = Object.keys(of[0].types);
  const types = Object.fromEntries(names.map((name) => [name, of.flatMap((bot) => bot.types[name])]));
  return {
    language: of[0].language,
    fieldTypes: fieldTypes(types),
    tasks: Object.keys(of[0].tasks).map((name) => ({
      name,
      fields: name === 'order' ? names.map((type) => ({ name: type, type })) : [],
      samples: of.flatMap(({ language, tasks }) => tasks[name].map((text) => ({ segments: segments(text), language }))),
    })),
  };
};

/** Asks all queries of a bot.
 *
 * @returns the parts that came out right, and what did not */
export const ask = (model, queries, options) => {
  const wrong = [];
  let tasks = 0;
  let values = 0;
  let all = 0;
  for (const [text, task, expected = {}] of queries) {
    const { task: found, mentions, confidence } = model.predict(text, options);
    if (found === task) tasks++;
    else wrong.push(`${text}: ${found} (${confidence.toFixed(2)})`);
    for (const [field, [value, said]] of Object.entries(expected)) {
      all++;
      const mention = mentions.find((each) => each.field === field);
      const start = text.indexOf(said);
      if (mention?.value === value && mention.start === start && mention.text === said) values++;
      else wrong.push(`${text}: ${field} is ${JSON.stringify(mention)}`);
    }
  }
  return { tasks: tasks / queries.length, values: values / all, wrong };
};

export const check = ({ tasks, values, wrong }) => {
  assert.ok(
    tasks >= TASK_FLOOR && values >= VALUE_FLOOR,
    `${tasks.toFixed(2)} ${values.toFixed(2)}\n${wrong.join('\n')}`,
  );
};
