/** The project's tsconfig.json, or what stands in for it. */
import { join } from 'node:path';
import ts from 'typescript';

/** Where it is looked for, in the project folder. */
export const CONFIG_FILE = 'tsconfig.json';

/** How the author's modules are to be read. */
export interface ProjectConfig {
  readonly options: ts.CompilerOptions;
  /** Absolute paths of ambient declarations, which are in force without being imported. */
  readonly declarations: readonly string[];
  readonly errors: readonly ts.Diagnostic[];
  /** Absolute paths of tsconfig.json, also where it is missing, and of what it extends. */
  readonly files: readonly string[];
}

/** The settings of a project without a tsconfig.json. */
const DEFAULT_OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  types: ['*'],
};

/** Reads the configuration of a project folder. One of a folder above is not the project's own. */
export function readConfig(root: string): ProjectConfig {
  const path = join(root, CONFIG_FILE);
  if (!ts.sys.fileExists(path)) return { options: DEFAULT_OPTIONS, declarations: [], errors: [], files: [path] };
  const file = ts.readJsonConfigFile(path, ts.sys.readFile);
  const parsed = ts.parseJsonSourceFileConfigFileContent(file, ts.sys, root, undefined, path);
  // What cannot be parsed is listed here, which the declared type does not know.
  const { parseDiagnostics } = file as ts.JsonSourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  return {
    options: parsed.options,
    declarations: parsed.fileNames.filter((name) => /\.d\.[cm]?ts$/.test(name)),
    errors: [...parseDiagnostics, ...parsed.errors],
    files: [path, ...(file.extendedSourceFiles ?? [])],
  };
}
