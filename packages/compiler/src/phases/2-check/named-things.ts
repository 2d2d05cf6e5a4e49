/** Everything that bears a name, for the checks of names. */
import type { Place } from '../../diagnostics/source-files.js';
import type { CheckContext } from './check-context.js';

export interface NamedThing {
  readonly name: string;
  /** In words, after "of": `a task`. */
  readonly what: string;
  readonly place: Place;
}

export function namedThings({ assistant, fieldTypes }: CheckContext): readonly NamedThing[] {
  const { name, modelBuild, places } = assistant;
  return [
    { name, what: 'an assistant', place: places.name },
    ...(modelBuild === undefined
      ? []
      : [{ name: modelBuild, what: 'a model build', place: places.text('modelBuild', modelBuild) }]),
    ...fieldTypes.map((type) => ({ name: type.name, what: 'a field type', place: type.places.name })),
    ...assistant.tasks.flatMap((task) => [
      { name: task.name, what: 'a task', place: task.places.name },
      ...task.fields.map((field) => ({
        name: field.name,
        what: 'a field',
        place: task.places.key('fields', field.name),
      })),
    ]),
  ];
}
