export { type Case, type CaseSuite, runCases } from './cases.js';
export { CHROMIUM_ARGUMENTS, findChromium } from './chromium.js';
export { createProject, type Project, type ProjectFiles } from './project.js';
