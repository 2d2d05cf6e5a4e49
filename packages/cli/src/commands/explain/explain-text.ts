/** A bundle, an utterance and samples -> the explanation as the document has it. */
import type { Bundle, ExplanationDocument, LoweredProject } from '@botwright/bundle';
import { type ExplainSample, ModelError, openExplainer } from '@botwright/nlu/explain';
import { EXIT, Failure } from '../../failure.js';
import type { ExplainInput } from './command.js';

type Samples = LoweredProject['samples'];

/** Explains one answer.
 *
 * @param samples  of the project; none are looked for where absent
 * @throws {Failure} with `EXIT.usage` on a task that the assistant has not, with `EXIT.shortfall` on a model that cannot be opened */
export function explainText(
  { assistant, model }: Bundle,
  text: string,
  samples: Samples | undefined,
  { tasks, against, neighbours }: Pick<ExplainInput, 'tasks' | 'against' | 'neighbours'>,
): ExplanationDocument {
  const known = [...assistant.tasks.map(({ name }) => name), 'fallback'];
  for (const name of [...(tasks ?? []), ...(against === undefined ? [] : [against])]) {
    if (!known.includes(name))
      throw new Failure(EXIT.usage, 'task_unknown', `There is no task ${JSON.stringify(name)}.`);
  }
  const typesByTask = new Map(
    assistant.tasks.map(({ name, fields }) => [name, new Map(fields.map((field) => [field.name, field.type]))]),
  );
  const explainer = open(
    model,
    assistant.fieldTypes.map(({ name }) => name),
  );
  const {
    neighbours: found,
    comparison,
    fields,
    ...rest
  } = explainer.explain(text, {
    samples: (samples ?? []).map((sample) => toExplain(sample, typesByTask.get(sample.task))),
    neighbours,
    ...(tasks && { tasks }),
    ...(against !== undefined && { against }),
  });
  return structuredClone({
    ...rest,
    ...(comparison && { comparison }),
    neighbours: found.map(({ sample, ...neighbour }) => ({
      ...neighbour,
      ...written(samples?.[sample] as Samples[number]),
    })),
    ...(fields && { fields }),
  }) as ExplanationDocument;
}

function open(model: Bundle['model'], fieldTypes: string[]): ReturnType<typeof openExplainer> {
  try {
    return openExplainer(model, { fieldTypes });
  } catch (cause) {
    if (!(cause instanceof ModelError)) throw cause;
    const message = `The model in this bundle cannot be used: ${cause.message}`;
    throw new Failure(EXIT.shortfall, 'bundle_refused', message, { cause });
  }
}

function toExplain({ task, segments }: Samples[number], types: ReadonlyMap<string, string> | undefined): ExplainSample {
  return {
    task,
    segments: segments.map((segment) => {
      const type = segment.field === undefined ? undefined : types?.get(segment.field);
      return type === undefined ? segment : { ...segment, type };
    }),
  };
}

/** A sample with its tags, as an author writes it, and where it stands. */
function written({ segments, origin }: Samples[number]): { sample: string; origin?: string } {
  const sample = segments
    .map(({ text, field }) => (field === undefined ? text : `{${field}${text === undefined ? '' : `:${text}`}}`))
    .join('');
  return { sample, ...(origin !== undefined && { origin }) };
}
