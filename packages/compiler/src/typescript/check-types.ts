/** Type-checks the author's modules under the project's tsconfig.json, or under strict settings where there is none. */
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { CONFIG_FILE, readConfig } from './read-config.js';
import type { TypeCheckRequest, TypeProblem } from './types.js';

/** What is kept from one check to the next: modules that did not change are not parsed again, and those that no change reaches
 * are not checked again. */
export interface KeptChecks {
  /** By file name and the settings that parsing depends on. */
  readonly files: Map<string, ts.SourceFile>;
  /** The last program, and what it was made for. */
  last?: { readonly key: string; readonly program: ts.SemanticDiagnosticsBuilderProgram };
}

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
 * @param kept  the caller's, over several checks
 * @returns errors in the author's own modules and configuration, none of installed packages' */
export function checkTypes(request: TypeCheckRequest, kept: KeptChecks): readonly TypeProblem[] {
  const { root, entry } = request;
  const config = readConfig(root);
  const options = { ...config.options, ...REQUIRED_OPTIONS };
  const rootNames = [entry, ...config.declarations];
  const key = JSON.stringify([rootNames, options]);
  const old = kept.last?.key === key ? kept.last.program : undefined;
  const host = createHost(options, request, kept.files);
  const program = ts.createSemanticDiagnosticsBuilderProgram(rootNames, options, host, old);
  kept.last = { key, program };
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

function createHost(
  options: ts.CompilerOptions,
  request: TypeCheckRequest,
  files: Map<string, ts.SourceFile>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const libraryFolder = dirname(ts.getDefaultLibFilePath(options));
  host.getSourceFile = (name, settings) => {
    const key = `${name} ${JSON.stringify(settings)}`;
    const old = files.get(key);
    // The library of TypeScript itself does not change; of anything else the content decides.
    if (old !== undefined && dirname(name) === libraryFolder) return old;
    const text = host.readFile(name);
    if (text === undefined || text === old?.text) return text === undefined ? undefined : old;
    const parsed = Object.assign(ts.createSourceFile(name, text, settings), { version: ts.sys.createHash?.(text) });
    files.set(key, parsed);
    return parsed;
  };
  // A package may have been installed since, or removed.
  host.hasInvalidatedResolutions = () => true;
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
