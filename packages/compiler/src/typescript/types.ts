/** The small interface in front of the TypeScript API: plain data that can cross a thread. */

/** A string literal (or the key of an object literal) of a module. Offsets are those of the token, quotes included. */
export interface IndexedText {
  /** The value that the literal has at run time. */
  readonly value: string;
  /** Keys that lead to it from the definition's options, joined by dots: `samples`, `fields.Size`. */
  readonly path: string;
  readonly isKey: boolean;
  readonly start: number;
  readonly end: number;
}

/** An element of an array literal whose index is known: no spread stands before it. */
export interface IndexedElement {
  /** As in `IndexedText`: `actions`. */
  readonly path: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The SDK functions whose calls are found. */
export type DefinitionKind = 'assistant' | 'task' | 'fieldType' | 'sampleFile';

/** A call of `defineTask('name', …)` or one of its like. */
export interface IndexedDefinition {
  readonly kind: DefinitionKind;
  /** Its first argument, where that is a literal. */
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly texts: readonly IndexedText[];
  readonly elements: readonly IndexedElement[];
}

/** What a module holds that a diagnostic may point at. */
export interface ModuleIndex {
  readonly file: string;
  readonly definitions: readonly IndexedDefinition[];
  /** Literals outside definitions: samples and values that are defined apart. */
  readonly texts: readonly IndexedText[];
}

/** An error of the TypeScript compiler. */
export interface TypeProblem {
  /** Project-relative; undefined where the options are at fault. */
  readonly file: string | undefined;
  readonly start: number;
  readonly end: number;
  /** 2322 for TS2322. */
  readonly number: number;
  readonly text: string;
}

/** A module's text by its path. */
export interface ModuleText {
  readonly file: string;
  readonly text: string;
}

export interface TypeCheckRequest {
  /** Absolute path of the project folder. */
  readonly root: string;
  /** Absolute path of the entry module. */
  readonly entry: string;
  /** Declarations that stand in for the SDK where the project has none installed. */
  readonly sdkTypes: string;
}

/** The TypeScript compiler, loaded when first asked, apart from the calling thread. */
export interface TypeScriptService {
  /** Finds definitions and literals. */
  indexModules(modules: readonly ModuleText[]): Promise<readonly ModuleIndex[]>;
  /** Absolute paths of the tsconfig.json of a project folder, also where it is missing, and of what it extends. */
  configFiles(root: string): Promise<readonly string[]>;
  /** Type-checks the modules that the entry reaches, after the checks that were asked for before.
   *
   * @throws the signal's reason where it is aborted; one that has not begun is then left out */
  checkTypes(request: TypeCheckRequest, signal?: AbortSignal): Promise<readonly TypeProblem[]>;
  /** Ends the thread; what is still asked for is rejected. */
  close(): Promise<void>;
}
