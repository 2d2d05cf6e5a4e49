/** The identity of the encoder that a model was trained with, and the check that it is opened with the same one. */
import { ModelError } from '../model/model-error.js';
import { readSection } from '../model/sections.js';
import { readStrings, writeStrings } from '../model/strings.js';
import type { Encoder, ModelSections } from '../types.js';
import { checkEncoder } from './check-encoder.js';
import { createVectors, type Vectors } from './vectors.js';

/** Squared length of a text's vector, where each group of its own features has 1. */
export const TEXT_WEIGHT = 1;
const TOKEN_WEIGHT = 1;

const IDENTITY = 'encoder.identity';
const SHAPE = 'encoder.shape';

/** The vectors of an opened encoder. */
export interface DenseView {
  readonly text: Vectors | undefined;
  /** Numbers of a text's vector; 0 where there are none. */
  readonly textDimensions: number;
  readonly tokens: Vectors | undefined;
  readonly tokenDimensions: number;
}

/** The view of a model without an encoder. */
export const NO_DENSE_VIEW: DenseView = { text: undefined, textDimensions: 0, tokens: undefined, tokenDimensions: 0 };

/** Opens an encoder for training.
 *
 * @throws {EncoderError} `malformed` */
export function openEncoder(encoder: Encoder, textWeight: number = TEXT_WEIGHT): DenseView {
  checkEncoder(encoder);
  const { name, text, tokens } = encoder;
  return {
    text: text && createVectors(name, text, 'text', textWeight),
    textDimensions: text?.dimensions ?? 0,
    tokens: tokens && createVectors(name, tokens, 'token', TOKEN_WEIGHT),
    tokenDimensions: tokens?.dimensions ?? 0,
  };
}

/** `encoder.identity` (name, hash) and `encoder.shape` [3]: numbers of a text's and of a token's vector, squared length of a text's. */
export function writeEncoder({ name, hash, text, tokens }: Encoder): ModelSections {
  return {
    ...writeStrings(IDENTITY, [name, hash]),
    [SHAPE]: Float64Array.of(text?.dimensions ?? 0, tokens?.dimensions ?? 0, TEXT_WEIGHT),
  };
}

/** Opens the encoder of a model. One that the model was not trained with is left alone where the model was trained without any, so that
 * an app may hand the same to all its models.
 *
 * @param encoder  as it was handed in
 * @throws {ModelError} `encoder` where the model needs another one, or one at all
 * @throws {EncoderError} `malformed` */
export function openModelEncoder(sections: ModelSections, encoder: Encoder | undefined): DenseView {
  if (!Object.hasOwn(sections, SHAPE)) return NO_DENSE_VIEW;
  const [name, hash] = readStrings(sections, IDENTITY);
  const [text, tokens, weight] = readSection(sections, SHAPE, Float64Array, 3);
  const needed = `the encoder ${name} (hash ${hash}, ${text} and ${tokens} dimensions)`;
  if (encoder === undefined) {
    throw new ModelError('encoder', `The model was trained with ${needed}; hand in the same one to open it.`);
  }
  const view = openEncoder(encoder, weight);
  if (encoder.hash !== hash || view.textDimensions !== text || view.tokenDimensions !== tokens) {
    const given = `${encoder.name} (hash ${encoder.hash}, ${view.textDimensions} and ${view.tokenDimensions} dimensions)`;
    throw new ModelError('encoder', `The model was trained with ${needed}, not with ${given}.`);
  }
  return view;
}
