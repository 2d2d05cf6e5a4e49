/**
 * A small printer of expressions, laid out as Biome and Prettier would: two spaces, single quotes, 120 columns. What fits on its
 * line stays there; else the outermost list, object or call is broken up.
 */

/** Code as it stands: an identifier, a member expression. */
export interface Name {
  readonly kind: 'name';
  readonly text: string;
}

/** A call. Its last argument is kept on the line of its name where that is a list or an object. */
export interface Call {
  readonly kind: 'call';
  readonly callee: string;
  readonly args: readonly Expression[];
}

/** An object, whose members are a list so that their order is their own. */
export interface Members {
  readonly kind: 'object';
  readonly members: readonly (readonly [key: string, value: Expression])[];
  /** Whether it is broken up although it would fit. */
  readonly broken?: boolean;
}

export type Expression = string | number | boolean | null | readonly Expression[] | Name | Call | Members;

/** Columns of a line. */
const WIDTH = 120;

export function name(text: string): Name {
  return { kind: 'name', text };
}

export function call(callee: string, ...args: Expression[]): Call {
  return { kind: 'call', callee, args };
}

export function object(members: Members['members'], broken = false): Members {
  return { kind: 'object', members, broken };
}

/** JSON data as an expression. */
export function literal(value: unknown): Expression {
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
  return object(Object.entries(value).map(([key, member]) => [key, literal(member)]));
}

/** Prints an expression.
 *
 * @param indent  spaces before the lines that it is broken into
 * @param column  where its first line begins
 * @param after   columns that what follows on its last line needs */
export function print(expression: Expression, indent: number, column: number, after: number): string {
  const flat = printFlat(expression);
  if (flat !== undefined && column + flat.length + after <= WIDTH) return flat;
  if (typeof expression !== 'object' || expression === null) return printScalar(expression);
  if (isList(expression)) return printList(expression, indent);
  if (expression.kind === 'object') return printObject(expression, indent);
  if (expression.kind === 'call') return printCall(expression, indent, column, after);
  return expression.text;
}

/** On one line; undefined where something in it has to be broken up. */
function printFlat(expression: Expression): string | undefined {
  if (typeof expression !== 'object' || expression === null) return printScalar(expression);
  if (isList(expression)) {
    if (hasManyRecords(expression)) return undefined;
    return join(expression.map(printFlat), '[', ']');
  }
  if (expression.kind === 'name') return expression.text;
  if (expression.kind === 'call') return join(expression.args.map(printFlat), `${expression.callee}(`, ')');
  if (expression.broken === true && expression.members.length > 0) return undefined;
  const members = expression.members.map(([key, value]) => {
    const flat = printFlat(value);
    return flat === undefined ? undefined : printMember(key, value, flat);
  });
  return members.length === 0 ? '{}' : join(members, '{ ', ' }');
}

function join(parts: readonly (string | undefined)[], open: string, close: string): string | undefined {
  return parts.includes(undefined) ? undefined : `${open}${parts.join(', ')}${close}`;
}

/** Lists of several records read better with a line for each. */
function hasManyRecords(list: readonly Expression[]): boolean {
  return (
    list.length > 1 &&
    (list.every((each) => isObject(each) && each.members.length > 1) ||
      list.every((each) => isList(each) && each.length > 1))
  );
}

function printList(list: readonly Expression[], indent: number): string {
  if (list.length === 0) return '[]';
  const inner = ' '.repeat(indent + 2);
  const lines = list.every((each) => typeof each === 'number' && list.length > 1)
    ? fill(list.map(String), indent + 2)
    : list.map((each) => `${print(each, indent + 2, indent + 2, 1)},`);
  return `[\n${lines.map((line) => `${inner}${line}\n`).join('')}${' '.repeat(indent)}]`;
}

/** Numbers, as many on a line as fit. */
function fill(words: readonly string[], indent: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + word.length + 2 <= WIDTH)
      lines[lines.length - 1] = `${last} ${word},`;
    else lines.push(`${word},`);
  }
  return lines;
}

function printObject({ members }: Members, indent: number): string {
  if (members.length === 0) return '{}';
  const inner = ' '.repeat(indent + 2);
  const lines = members.map(([key, value]) => `${inner}${printBrokenMember(key, value, indent + 2)},\n`);
  return `{\n${lines.join('')}${' '.repeat(indent)}}`;
}

function printBrokenMember(key: string, value: Expression, indent: number): string {
  const label = printKey(key);
  const text = print(value, indent, indent + label.length + 2, 1);
  const fits = indent + label.length + 2 + text.length + 1 <= WIDTH;
  // A long text goes below its key, unless the key is hardly wider than the indentation.
  if (typeof value === 'string' && !fits && label.length >= 5) return `${label}:\n${' '.repeat(indent + 2)}${text}`;
  return printMember(key, value, text);
}

function printMember(key: string, value: Expression, text: string): string {
  if (typeof value === 'object' && value !== null && !isList(value) && value.kind === 'name' && value.text === key)
    return key;
  return `${printKey(key)}: ${text}`;
}

function printCall({ callee, args }: Call, indent: number, column: number, after: number): string {
  const last = args.at(-1);
  const before = args.slice(0, -1).map(printFlat);
  if (last !== undefined && (isList(last) || isObject(last)) && !before.includes(undefined)) {
    const start = `${callee}(${before.map((text) => `${text}, `).join('')}`;
    const text = print(last, indent, column + start.length, after + 1);
    if (column + start.length + 1 <= WIDTH) return `${start}${text})`;
  }
  const inner = ' '.repeat(indent + 2);
  const lines = args.map((each) => `${inner}${print(each, indent + 2, indent + 2, 1)},\n`);
  return `${callee}(\n${lines.join('')}${' '.repeat(indent)})`;
}

function printKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function printScalar(value: string | number | boolean | null): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

/** Invisible, or able to turn the text around it: such characters do not stand in source code as they are. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A string literal: in single quotes, or in double ones where that spares escapes. */
export function quote(text: string): string {
  const count = (mark: string): number => text.split(mark).length - 1;
  const mark = count("'") > count('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replaceAll(UNSAFE, (unit) => ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${mark}${escaped}${mark}`;
}

function isList(expression: Expression): expression is readonly Expression[] {
  return Array.isArray(expression);
}

function isObject(expression: Expression): expression is Members {
  return typeof expression === 'object' && expression !== null && !isList(expression) && expression.kind === 'object';
}
