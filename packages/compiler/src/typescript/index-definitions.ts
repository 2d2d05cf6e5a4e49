/** Module text -> the calls of SDK functions in it and the literals inside them, for diagnostics to point at. */
import ts from 'typescript';
import type {
  DefinitionKind,
  IndexedDefinition,
  IndexedElement,
  IndexedText,
  ModuleIndex,
  ModuleText,
} from './types.js';

const KINDS: ReadonlyMap<string, DefinitionKind> = new Map([
  ['defineAssistant', 'assistant'],
  ['defineTask', 'task'],
  ['defineFieldType', 'fieldType'],
  ['samplesFrom', 'sampleFile'],
]);

/** Indexes one module. Parsing recovers from syntax errors, so this never fails. */
export function indexDefinitions({ file, text }: ModuleText): ModuleIndex {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const indexer = new Indexer(source);
  const texts: IndexedText[] = [];
  indexer.visit(source, { path: '', texts, elements: [] });
  return { file, definitions: indexer.definitions, texts };
}

/** Where the visit is: the keys that led there, and what has been found in the same definition, or outside all of them. */
interface Found {
  readonly path: string;
  readonly texts: IndexedText[];
  readonly elements: IndexedElement[];
}

class Indexer {
  readonly definitions: IndexedDefinition[] = [];
  readonly #source: ts.SourceFile;
  readonly #aliases: ReadonlyMap<string, string>;

  constructor(source: ts.SourceFile) {
    this.#source = source;
    this.#aliases = importedNames(source);
  }

  visit(node: ts.Node, found: Found): void {
    if (ts.isImportDeclaration(node)) return;
    const kind = ts.isCallExpression(node) ? kindOf(node, this.#aliases) : undefined;
    if (kind !== undefined) {
      this.#visitDefinition(node as ts.CallExpression, kind);
    } else if (ts.isStringLiteralLike(node)) {
      this.#addText(node, node.text, false, found);
    } else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) this.#visitProperty(property, found);
    } else {
      if (ts.isArrayLiteralExpression(node)) this.#addElements(node, found);
      ts.forEachChild(node, (child) => this.visit(child, found));
    }
  }

  #visitDefinition(call: ts.CallExpression, kind: DefinitionKind): void {
    const found: Found = { path: '', texts: [], elements: [] };
    const [first] = call.arguments;
    const name = first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
    const named = first ?? call;
    this.definitions.push({
      kind,
      name,
      start: call.getStart(this.#source),
      end: call.end,
      nameStart: named.getStart(this.#source),
      nameEnd: named.end,
      texts: found.texts,
      elements: found.elements,
    });
    for (const argument of call.arguments) {
      if (argument !== first || name === undefined) this.visit(argument, found);
    }
  }

  #visitProperty(property: ts.ObjectLiteralElementLike, found: Found): void {
    const { name } = property;
    if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteralLike(name))) {
      this.visit(property, found);
      return;
    }
    this.#addText(name, name.text, true, found);
    const path = found.path === '' ? name.text : `${found.path}.${name.text}`;
    if (ts.isPropertyAssignment(property)) this.visit(property.initializer, { ...found, path });
  }

  #addText(node: ts.Node, value: string, isKey: boolean, { path, texts }: Found): void {
    texts.push({ value, path, isKey, start: node.getStart(this.#source), end: node.end });
  }

  #addElements(array: ts.ArrayLiteralExpression, { path, elements }: Found): void {
    for (const [index, element] of array.elements.entries()) {
      if (ts.isSpreadElement(element)) break;
      elements.push({ path, index, start: element.getStart(this.#source), end: element.end });
    }
  }
}

/** What the module calls the SDK's functions: local name -> exported name. */
function importedNames(source: ts.SourceFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const statement of source.statements) {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) names.set(name.text, (propertyName ?? name).text);
  }
  return names;
}

function kindOf({ expression }: ts.CallExpression, aliases: ReadonlyMap<string, string>): DefinitionKind | undefined {
  if (ts.isIdentifier(expression)) return KINDS.get(aliases.get(expression.text) ?? expression.text);
  return ts.isPropertyAccessExpression(expression) ? KINDS.get(expression.name.text) : undefined;
}
