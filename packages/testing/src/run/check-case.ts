/** Finds names in a case that the assistant does not have: they are mistakes of the case, not of the bot. */
import type { AssistantDocument, TaskDocument } from '@botwright/bundle';
import type { Expectation, Place, TestCase, Understanding } from '../cases.js';
import type { Problem } from './difference.js';

/** Finds the candidate that a misspelt word most likely stood for. */
export type Suggest = (word: string, candidates: readonly string[]) => string | undefined;

/** Lists what makes no sense in a case; nothing where all names are known. */
export function checkCase(testCase: TestCase, document: AssistantDocument, suggest: Suggest): Problem[] {
  const names = new Names(document, suggest, hasHandlers(testCase));
  if (testCase.kind === 'utterance') return names.understanding(testCase.understanding, testCase.place);
  return testCase.turns.flatMap(({ before = [], understanding, expectations, place }) => [
    ...before.flatMap((change) => (change.kind === 'handles' ? names.task(change.task, place) : [])),
    ...(understanding ? names.understanding(understanding, place) : []),
    ...expectations.flatMap((expectation) => names.expectation(expectation, place)),
  ]);
}

function hasHandlers(testCase: TestCase): boolean {
  const turns = testCase.kind === 'conversation' ? testCase.turns : [];
  return turns.some(({ before = [] }) => before.some(({ kind }) => kind === 'handles'));
}

class Names {
  readonly #tasks: ReadonlyMap<string, TaskDocument>;
  readonly #document: AssistantDocument;
  readonly #suggest: Suggest;
  /** Whether code answers tasks. */
  readonly #isOpen: boolean;

  constructor(document: AssistantDocument, suggest: Suggest, isOpen: boolean) {
    this.#isOpen = isOpen;
    this.#tasks = new Map(document.tasks.map((task) => [task.name, task]));
    this.#document = document;
    this.#suggest = suggest;
  }

  understanding({ task, fields = {}, ignore = [] }: Understanding, place: Place): Problem[] {
    const wrong = this.task(task, place);
    if (wrong.length > 0) return wrong;
    const named = [...Object.keys(fields), ...(ignore === 'others' ? [] : ignore)];
    const known = this.#tasks.get(task)?.fields ?? [];
    return named.flatMap((name) => {
      const field = known.find((each) => each.name === name);
      if (field === undefined) {
        const names = known.map((each) => each.name);
        return this.#refuse(`Task ${task} has no field ${name}.`, name, names, place);
      }
      const expected = Object.hasOwn(fields, name) ? [fields[name] ?? []].flat() : [];
      return expected.flatMap((value) => this.#value(value, name, field.type, place));
    });
  }

  expectation(expectation: Expectation, place: Place): Problem[] {
    if (expectation.kind === 'goesTo') return this.task(expectation.task, place);
    if (expectation.kind === 'listens') return (expectation.tasks ?? []).flatMap((task) => this.task(task, place));
    if (expectation.kind === 'collected' || expectation.kind === 'collects') return this.#form(expectation.name, place);
    return [];
  }

  /** Forms of static actions are known; where code or a URL answers a task, any may come. */
  #form(name: string, place: Place): Problem[] {
    const tasks = [...this.#tasks.values()];
    const forms = tasks.flatMap(({ actions }) => actions.flatMap((a) => ('collect' in a ? [a.collect.name] : [])));
    const isKnown = forms.includes(name) || this.#isOpen || tasks.some(({ actionsUrl }) => actionsUrl !== undefined);
    return isKnown ? [] : this.#refuse(`There is no form ${name}.`, name, forms, place);
  }

  task(task: string, place: Place): Problem[] {
    if (task === 'fallback' || this.#tasks.has(task)) return [];
    return this.#refuse(`There is no task ${task}.`, task, [...this.#tasks.keys(), 'fallback'], place);
  }

  /** Only a closed list knows all the values that it can have. */
  #value(value: string, field: string, type: string, place: Place): Problem[] {
    const { kind, open, values } = this.#document.fieldTypes.find(({ name }) => name === type) ?? {};
    if (kind !== 'list' || open || values?.some((each) => each.value === value)) return [];
    const synonym = values?.find(({ synonyms }) => synonyms.includes(value));
    const sentence = `Field ${field} never has the value ${value}.`;
    if (synonym) {
      return [{ place, differences: [], refusal: `${sentence} It is another word for ${synonym.value}: expect that.` }];
    }
    const known = values?.map((each) => each.value) ?? [];
    return this.#refuse(sentence, value, known, place);
  }

  #refuse(sentence: string, word: string, known: readonly string[], place: Place): Problem[] {
    const near = this.#suggest(word, known);
    return [{ place, differences: [], refusal: near === undefined ? sentence : `${sentence} Did you mean ${near}?` }];
  }
}
