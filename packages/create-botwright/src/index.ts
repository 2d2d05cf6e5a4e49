export { type CreatedProject, createProject, type Request, type Surroundings, summary } from './create-project.js';
export { createPrompts, type Prompts } from './prompts.js';
export { type ScaffoldOptions, scaffold } from './scaffold.js';
export { ScaffoldError, type ScaffoldErrorCode } from './scaffold-error.js';
export { TEMPLATES, type Template } from './templates.js';
