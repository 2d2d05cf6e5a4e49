/** A lowered assistant and its predictor -> an `Assistant`: checks a query, predicts, and lays the answer out. */
import type { AssistantDocument, FieldValue, QueryResult } from '@botwright/bundle';
import type { Prediction, Predictor } from '@botwright/nlu/predict';
import type { AnswerValue, AnyQueryResult, Assistant, QueryOptions } from './assistant.js';
import { checkQuery } from './check-query.js';

/** Name of the result for what is out of scope; a restriction to some tasks may always name it. */
const FALLBACK = 'fallback';

/**
 * Makes the assistant that answers by a predictor.
 *
 * @param document   the lowered assistant; kept as it is
 * @param predictor  trained on the tasks of `document`
 */
export function createAssistant<Result extends AnyQueryResult>(
  document: AssistantDocument,
  predictor: Predictor,
): Assistant<Result> {
  const tasks = Object.freeze(document.tasks.map((task) => task.name));
  const known: ReadonlySet<string> = new Set([...tasks, FALLBACK]);
  return Object.freeze({
    name: document.name,
    language: document.language,
    modelBuild: document.modelBuild,
    document,
    tasks,
    query(text: string, options: QueryOptions<Result['task']> = {}): Result {
      checkQuery(text, options, known);
      const result = toResult(text, predictor.predict(text, options), options.runnersUp);
      // The emitted `Result` restates `QueryResult` for exactly the tasks and fields of this document.
      return result as QueryResult & Result;
    },
    findValue(type: string, text: string): AnswerValue | undefined {
      // The model numbers field types as the document lists them.
      const number = document.fieldTypes.findIndex(({ name, kind }) => name === type && kind === 'list');
      return number < 0 ? undefined : predictor.findValue(number, text);
    },
  });
}

function toResult(text: string, prediction: Prediction, runnersUp?: number): QueryResult {
  const { task, confidence, mentions } = prediction;
  const result: QueryResult = { text, task, confidence, fields: firstOfEachField(mentions), mentions: [...mentions] };
  if (runnersUp !== undefined) {
    // The ranking is made when it is read, so only here.
    result.runnersUp = prediction.ranking.filter((other) => other.task !== task).slice(0, runnersUp);
  }
  return result;
}

function firstOfEachField(mentions: Prediction['mentions']): Record<string, FieldValue> {
  const first = new Map<string, FieldValue>();
  for (const { field, ...value } of mentions) if (!first.has(field)) first.set(field, value);
  // Defines own properties, so that a field may be called `__proto__`.
  return Object.fromEntries(first);
}
