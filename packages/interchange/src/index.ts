/** Interchange: documents of other systems <-> projects. */
export type { Loss } from '@botwright/bundle';
export type { Exported, Format, Imported } from './format.js';
export { formats } from './formats/index.js';
export { type InputFile, readInput } from './input/read-input.js';
export { InterchangeError, type InterchangeErrorCode } from './interchange-error.js';
export { projectFiles } from './modules/project-files.js';
export { interchangeVersion } from './version.js';
export { writeFile, writeFolder } from './write-folder.js';
