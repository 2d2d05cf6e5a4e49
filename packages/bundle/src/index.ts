export type { Bundle, FormatVersion, SectionArray, Sections } from './bundle.js';
export { BundleError, type BundleErrorCode } from './bundle-error.js';
export type * from './generated/types.js';
export { FORMAT_VERSION } from './layout.js';
export { readBundle } from './read-bundle.js';
export { writeBundle } from './write-bundle.js';
