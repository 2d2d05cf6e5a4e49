/**
 * Shape checks of a bundle's documents, only for what readers rely on: the compiler has validated the rest by its schema,
 * and the checksum vouches for the bytes. These guard against a bundle that something else wrote.
 */
import { BundleError } from './bundle-error.js';
import type { AssistantDocument, ModelReport } from './generated/types.js';

type Check = (value: unknown, path: string) => void;

const text: Check = (value, path) => expect(typeof value === 'string', path, 'a text');
const number: Check = (value, path) => expect(typeof value === 'number', path, 'a number');
const flag: Check = (value, path) => expect(typeof value === 'boolean', path, 'true or false');
const anyObject: Check = (value, path) => expect(isObject(value), path, 'an object');

const listOf =
  (item: Check): Check =>
  (value, path) => {
    expect(Array.isArray(value), path, 'a list');
    for (const [index, element] of (value as unknown[]).entries()) item(element, `${path}[${index}]`);
  };

const shape =
  (members: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    anyObject(value, path);
    for (const [key, check] of Object.entries(members)) {
      check(
        Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined,
        `${path}.${key}`,
      );
    }
  };

const assistant = shape({
  name: text,
  modelBuild: text,
  language: text,
  defaults: anyObject,
  styleSheet: anyObject,
  fieldTypes: listOf(
    shape({ name: text, kind: text, open: flag, values: listOf(shape({ value: text, synonyms: listOf(text) })) }),
  ),
  tasks: listOf(shape({ name: text, fields: listOf(shape({ name: text, type: text })), actions: listOf(anyObject) })),
});

const report = shape({
  texts: number,
  tasks: number,
  heldOut: number,
  threshold: number,
  source: text,
  reliability: listOf(shape({ from: number, to: number, texts: number })),
});

/**
 * Checks a parsed assistant document.
 *
 * @returns the same value
 * @throws {BundleError} `document`, naming the place
 */
export function checkAssistant(value: unknown): AssistantDocument {
  assistant(value, 'assistant');
  return value as AssistantDocument;
}

/**
 * Checks the hashes of the sources.
 *
 * @throws {BundleError} `document`, naming the place
 */
export function checkSources(value: unknown): Record<string, string> {
  anyObject(value, 'sources');
  for (const [path, hash] of Object.entries(value as object)) text(hash, `sources[${JSON.stringify(path)}]`);
  return value as Record<string, string>;
}

/**
 * Checks the report on the model.
 *
 * @throws {BundleError} `document`, naming the place
 */
export function checkReport(value: unknown): ModelReport {
  report(value, 'report');
  return value as ModelReport;
}

/**
 * Checks the compiler's version.
 *
 * @throws {BundleError} `document`
 */
export function checkCompilerVersion(value: unknown): string {
  text(value, 'compiler');
  return value as string;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expect(fulfilled: boolean, path: string, expected: string): void {
  if (!fulfilled)
    throw new BundleError('document', `This bundle does not fit together: ${path} should be ${expected}.`);
}
