export { type Case, type CaseSuite, runCases } from './cases.js';
export { createProject, type Project, type ProjectFiles } from './project.js';
