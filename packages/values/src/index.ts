export type { Found, Recogniser, Setting } from './recogniser.js';
