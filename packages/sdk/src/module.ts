/** The authoring functions as one module of a project sees them. The compiler gives each of an author's modules its own,
 * so that every definition carries the path of the module that made it. */
import { createAssistant, type defineAssistant } from './assistant.js';
import { createFieldType, type defineFieldType } from './field-type.js';
import { createSampleFile, type samplesFrom } from './samples-from.js';
import { createTask, type defineTask } from './task.js';

/** The functions whose definitions know the module that called. */
export interface BoundFunctions {
  readonly defineAssistant: typeof defineAssistant;
  readonly defineFieldType: typeof defineFieldType;
  readonly defineTask: typeof defineTask;
  readonly samplesFrom: typeof samplesFrom;
}

/** Binds the authoring functions to a module.
 *
 * @param from  project-relative path of the module, with forward slashes; every definition carries it
 *
 * @example
 * ```ts check
 * import { bindModule } from '@botwright/sdk/module';
 *
 * const { defineTask } = bindModule('src/tasks/order.ts');
 * export const from = defineTask('order', { samples: ['I want to order'] }).from; // 'src/tasks/order.ts'
 * ```
 */
export function bindModule(from: string): BoundFunctions {
  return Object.freeze({
    defineAssistant: (name: unknown, options: unknown) => createAssistant(name, options, from),
    defineFieldType: (name: unknown, options: unknown) => createFieldType(name, options, from),
    defineTask: (name: unknown, options: unknown) => createTask(name, options, from),
    samplesFrom: (path: unknown, options?: unknown) => createSampleFile(path, options, from),
  }) as BoundFunctions;
}
