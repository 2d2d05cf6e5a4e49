/** Type-checks the author's modules under the project's tsconfig.json, or under strict settings where there is none. */
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { CONFIG_FILE, readConfig } from './read-config.js';
import type { TypeCheckRequest, TypeProblem } from './types.js';

/** Parsed library declarations by file name and the settings that parsing depends on; they never change. */
export type LibraryFiles = Map<string, ts.SourceFile | undefined>;

const SDK_NAMES: ReadonlySet<string> = new Set(['botwright', '@botwright/sdk']);

/** What a check needs, whatever the project emits: nothing is written, and emitting options may not contradict that. */
const REQUIRED_OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  allowJs: true,
  skipLibCheck: true,
  composite: false,
  incremental: false,
  declaration: false,
  declarationMap: false,
  emitDeclarationOnly: false,
  isolatedDeclarations: false,
  // The author's TypeScript may be an older one, where these are no mistakes.
  ignoreDeprecations: '6.0',
};

/** "No inputs were found" and "the files list is empty": the entry is known without them. */
const IRRELEVANT: ReadonlySet<number> = new Set([18002, 18003]);

/** Type-checks.
 *
 * @param libraries  kept by the caller over several checks
 * @returns errors in the author's own modules and configuration, none of installed packages' */
export function checkTypes(request: TypeCheckRequest, libraries: LibraryFiles): readonly TypeProblem[] {
  const { root, entry } = request;
  const config = readConfig(root);
  const options = { ...config.options, ...REQUIRED_OPTIONS };
  const program = ts.createProgram({
    rootNames: [entry, ...config.declarations],
    options,
    host: createHost(options, request, libraries),
  });
  const diagnostics = [
    ...config.errors,
    ...program.getOptionsDiagnostics(),
    ...program.getSourceFiles().flatMap((file) => {
      if (file.isDeclarationFile || file.fileName.includes('/node_modules/')) return [];
      const syntactic = program.getSyntacticDiagnostics(file);
      return syntactic.length > 0 ? syntactic : program.getSemanticDiagnostics(file);
    }),
  ];
  const errors = diagnostics.filter(
    ({ category, code }) => category === ts.DiagnosticCategory.Error && !IRRELEVANT.has(code),
  );
  const configured = ts.sys.fileExists(join(root, CONFIG_FILE));
  return errors
    .map((each) => toProblem(each, root))
    .map((each) => (each.file === undefined && configured ? { ...each, file: CONFIG_FILE } : each));
}

function createHost(options: ts.CompilerOptions, request: TypeCheckRequest, libraries: LibraryFiles): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const libraryFolder = dirname(ts.getDefaultLibFilePath(options));
  const readFile = host.getSourceFile;
  host.getSourceFile = (name, languageVersion, ...rest) => {
    if (dirname(name) !== libraryFolder) return readFile(name, languageVersion, ...rest);
    const key = `${name} ${JSON.stringify(languageVersion)}`;
    if (!libraries.has(key)) libraries.set(key, readFile(name, languageVersion, ...rest));
    return libraries.get(key);
  };
  const cache = ts.createModuleResolutionCache(request.root, (name) => host.getCanonicalFileName(name), options);
  host.resolveModuleNameLiterals = (literals, importer, redirected, resolving, file) =>
    literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(file, literal, resolving);
      const found = ts.resolveModuleName(literal.text, importer, resolving, host, cache, redirected, mode);
      if (found.resolvedModule !== undefined || !SDK_NAMES.has(literal.text)) return found;
      const extension = ts.Extension.Dts;
      return { resolvedModule: { resolvedFileName: request.sdkTypes, extension, isExternalLibraryImport: true } };
    });
  return host;
}

function toProblem({ file, start = 0, length = 0, code, messageText }: ts.Diagnostic, root: string): TypeProblem {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n').replaceAll(/\s*\n\s*/g, ' ');
  return {
    file: file === undefined ? undefined : relative(root, file.fileName).split(sep).join('/'),
    start,
    end: start + length,
    number: code,
    // Some sentences name files by absolute path, which differs between two copies of a project.
    text: text.replaceAll(`${root.split(sep).join('/')}/`, ''),
  };
}
