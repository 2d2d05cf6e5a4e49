/** The intermediate form -> what the trainer takes. */
import type { FieldTypeDocument, LoweredProject, SampleDocument } from '@botwright/bundle';
import type { TrainingFieldType, TrainingSample, TrainingSet } from '@botwright/nlu/train';
import { builtinExamples } from './builtin-examples.js';

/** Makes the training set of a project. Tasks that only links reach are left out: the classifier must not choose them. */
export function trainingSet({ assistant, samples }: LoweredProject): TrainingSet {
  const samplesByTask = new Map<string, TrainingSample[]>(assistant.tasks.map(({ name }) => [name, []]));
  for (const sample of samples) samplesByTask.get(sample.task)?.push(trainingSample(sample, assistant.language));
  return {
    language: assistant.language,
    ...(assistant.fallback && { fallback: assistant.fallback }),
    fieldTypes: assistant.fieldTypes.map(trainingFieldType),
    tasks: assistant.tasks.flatMap(({ name, fields }) => {
      const own = samplesByTask.get(name) ?? [];
      return own.length === 0 ? [] : [{ name, fields, samples: own }];
    }),
  };
}

function trainingSample({ segments, language }: SampleDocument, usual: string): TrainingSample {
  return language === usual ? { segments } : { segments, language };
}

function trainingFieldType({ name, kind, open, values }: FieldTypeDocument): TrainingFieldType {
  if (kind === 'list') return { name, open, values };
  return { name, open, values: [], examples: builtinExamples[name] ?? [] };
}
