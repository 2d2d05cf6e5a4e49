/** The Vite plug-in. */
export { type BotwrightOptions, botwright, botwright as default } from './botwright.js';
