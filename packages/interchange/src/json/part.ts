/** A typed look into a document from outside. A reader asks for what it needs; what is of another kind is reported once, by its path,
 * and taken for absent, so that one bad member never costs the rest. */
import type { Losses } from '../losses.js';
import { memberPath } from './places.js';

export class Part {
  readonly path: string;
  readonly #value: unknown;
  readonly #losses: Losses;

  /** @param value  parsed JSON or YAML
   * @param path   where it stands; empty for the whole document */
  constructor(value: unknown, path: string, losses: Losses) {
    this.#value = value;
    this.path = path;
    this.#losses = losses;
  }

  /** Whether there is nothing here: no such member, or null. */
  get isAbsent(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  /** Whether this is an object with members; asks only. */
  get isRecord(): boolean {
    return typeof this.#value === 'object' && this.#value !== null && !Array.isArray(this.#value);
  }

  get isList(): boolean {
    return Array.isArray(this.#value);
  }

  get isText(): boolean {
    return typeof this.#value === 'string';
  }

  /** A member of an object. */
  get(key: string): Part {
    const value = this.isRecord && Object.hasOwn(this.#value as object, key) ? this.#record()[key] : undefined;
    return new Part(value, memberPath(this.path, key, false), this.#losses);
  }

  /** The members of an object in their order; none where it is something else. */
  entries(): readonly (readonly [string, Part])[] {
    if (this.isAbsent) return [];
    if (!this.isRecord) return this.#refuse('an object', []);
    return Object.keys(this.#record()).map((key) => [key, this.get(key)] as const);
  }

  /** The elements of a list; none where it is something else. */
  items(): readonly Part[] {
    if (this.isAbsent) return [];
    if (!Array.isArray(this.#value)) return this.#refuse('a list', []);
    return this.#value.map((value, index) => new Part(value, memberPath(this.path, index, true), this.#losses));
  }

  /** Its text. Numbers and flags that stand where words are meant count as such. */
  text(): string | undefined {
    if (this.isAbsent) return undefined;
    const value = this.#value;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return this.#refuse('a text', undefined);
  }

  flag(): boolean | undefined {
    if (this.isAbsent) return undefined;
    return typeof this.#value === 'boolean' ? this.#value : this.#refuse('true or false', undefined);
  }

  #record(): Record<string, unknown> {
    return this.#value as Record<string, unknown>;
  }

  #refuse<Instead>(wanted: string, instead: Instead): Instead {
    const why = `It must be ${wanted}.`;
    this.#losses.warn({ path: this.path, what: 'This part was left out.', why });
    return instead;
  }
}
