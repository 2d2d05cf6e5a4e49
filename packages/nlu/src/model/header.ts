/** The first section of a model: which version made it, and the sizes that all other sections must agree with. */
import type { ModelSections } from '../types.js';
import { ModelError } from './model-error.js';
import { readSection } from './sections.js';

/** Changes whenever a model of before would be read wrongly: another section, another meaning, another hash of a feature. */
export const MODEL_VERSION = 5;

/** Sizes of a model. */
export interface ModelHeader {
  /** Classes K of the classifier. */
  readonly classes: number;
  /** Features F of the classifier. */
  readonly features: number;
  /** Weights of the classifier that are kept. */
  readonly weights: number;
  /** Units H of the hidden layer; 0 where there is none. */
  readonly units: number;
  /** Inverse document frequency of an unknown feature, see `FeatureTable`. */
  readonly unknownIdf: number;
}

const SECTION = 'model.header';

export function writeHeader({ classes, features, weights, units, unknownIdf }: ModelHeader): ModelSections {
  return { [SECTION]: Uint32Array.of(MODEL_VERSION, classes, features, weights, units, unknownIdf) };
}

/** @throws {ModelError} `version` where another version made the model, `damaged` where there is no header */
export function readHeader(sections: ModelSections): ModelHeader {
  const [version] = readSection(sections, SECTION, Uint32Array);
  if (version !== MODEL_VERSION) {
    throw new ModelError(
      'version',
      `The model is of version ${version}; this program reads version ${MODEL_VERSION}. Build it anew.`,
    );
  }
  const [, classes, features, weights, units, unknownIdf] = readSection(sections, SECTION, Uint32Array, 6);
  return { classes, features, weights, units, unknownIdf };
}
