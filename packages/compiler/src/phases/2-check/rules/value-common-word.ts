import { value_common_word } from '../../../diagnostics/generated.js';
import { spokenWords } from '../spoken-words.js';
import { defineRule, type Rule } from './rule.js';

/** A value that the assistant's own samples use all over the place as a plain word. */
export const valueCommonWord: Rule = defineRule({
  number: 'L303',
  code: 'value_common_word',
  cost: 'slow',
  options: { tasks: { standard: 4, least: 1 } },
  find({ assistant, corpus, fieldTypes }, { tasks: least }, report) {
    const { language } = assistant;
    const tasksOfWord = new Map<number, Set<number>>();
    for (const { taskIndex, tokens } of corpus.samples) {
      for (const { id, kind } of tokens) {
        if (kind === 'tag') continue;
        const tasks = tasksOfWord.get(id);
        if (tasks === undefined) tasksOfWord.set(id, new Set([taskIndex]));
        else tasks.add(taskIndex);
      }
    }
    for (const type of fieldTypes) {
      const isElsewhere = (task: number): boolean =>
        !assistant.tasks[task]?.fields.some((each) => each.type === type.name);
      for (const { words, place } of spokenWords(type)) {
        const [word, ...more] = corpus.lookUp(words, language);
        if (word === undefined || more.length > 0) continue;
        const count = [...(tasksOfWord.get(word) ?? [])].filter(isElsewhere).length;
        if (count >= least) report(value_common_word({ words, type: type.name, count }), place);
      }
    }
  },
});
