/**
 * The language of gates: text -> comparisons.
 *
 *   gate       = all ("or" all)*
 *   all        = comparison ("and" comparison)*
 *   comparison = measure ("<" | "<=" | ">" | ">=") number
 *   measure    = overall | ("task" | "field") [ "(" string ")" ] "." name
 *   number     = ["+" | "-"] (digits ["." digits] | "." digits)
 *
 * A number with a sign is a change since the baseline, one without is the figure itself.
 */
import { GateError } from './gate-error.js';
import { OF_ONE, OVERALL } from './measures.js';

export type Operator = '<' | '<=' | '>' | '>=';

/** One measure held against one number. */
export interface Comparison {
  /** What it is of: the whole, every task, every field. */
  readonly of: 'overall' | 'task' | 'field';
  /** The one task or field that is meant, `order-coffee` or `order-coffee.Drink`. */
  readonly name?: { readonly text: string; readonly start: number; readonly end: number };
  /** A key of `OVERALL`, or of `OF_ONE`. */
  readonly measure: string;
  readonly operator: Operator;
  readonly limit: number;
  /** Whether the change since the baseline is compared. */
  readonly isChange: boolean;
  /** The comparison as it was written. */
  readonly source: string;
}

/** A gate: it is shut where all comparisons of one of its alternatives hold. */
export interface GateExpression {
  readonly source: string;
  readonly alternatives: readonly (readonly Comparison[])[];
}

/** Longest expression, in UTF-16 units. */
const LONGEST = 2_000;

interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'operator' | 'mark' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /\s+|(?<number>[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?![\w.]))|(?<word>[A-Za-z_]\w*)|(?<string>"[^"]*"|'[^']*')|(?<operator><=|>=|<|>)|(?<mark>[().])/uy;

/**
 * Parses the expression of a gate.
 *
 * @param hasBaseline  whether changes can be compared
 * @throws {GateError} with the place, and with the names that could have stood there
 */
export function parseGate(source: string, { hasBaseline }: { readonly hasBaseline: boolean }): GateExpression {
  if (source.length > LONGEST) {
    throw new GateError(`The expression is longer than ${LONGEST} characters.`, {
      source,
      start: LONGEST,
      end: LONGEST,
    });
  }
  const tokens = tokenize(source);
  let at = 0;
  const peek = (): Token => tokens[at] ?? END;
  const take = (): Token => tokens[at++] ?? END;
  const fail = (
    message: string,
    { start, end }: Pick<Token, 'start' | 'end'>,
    candidates?: readonly string[],
  ): never => {
    throw new GateError(message, { source, start, end, ...(candidates && { candidates }) });
  };
  const accept = (text: string): boolean => {
    const { kind, text: next } = peek();
    const isNext = next === text && (kind === 'word' || kind === 'mark');
    if (isNext) at++;
    return isNext;
  };

  function readName(of: 'task' | 'field'): Comparison['name'] {
    if (!accept('(')) return undefined;
    const name = take();
    if (name.kind !== 'string') fail(`Name the ${of} in quotes: ${of}("…").`, name);
    if (!accept(')')) fail('The bracket has to close here.', peek());
    return { text: name.text.slice(1, -1), start: name.start, end: name.end };
  }

  function readMeasure(): Pick<Comparison, 'of' | 'name' | 'measure'> {
    const first = take();
    if (first.kind === 'mark' && first.text === '(') {
      fail(
        'Brackets do not group here: "and" binds tighter than "or", and several --fail-on are joined by "or".',
        first,
      );
    }
    if (first.kind !== 'word') fail(`A measure has to stand here: ${SOME_MEASURES}.`, first);
    if (first.text === 'task' || first.text === 'field') {
      const name = readName(first.text);
      if (!accept('.')) fail(`Say what of the ${first.text}: ${first.text}.f1.`, peek(), Object.keys(OF_ONE));
      const measure = take();
      if (!Object.hasOwn(OF_ONE, measure.text)) {
        fail(`A ${first.text} has no ${measure.text || 'such measure'}.`, measure, Object.keys(OF_ONE));
      }
      return { of: first.text, measure: measure.text, ...(name && { name }) };
    }
    let end = first.end;
    let measure = first.text;
    while (accept('.')) {
      const part = take();
      measure += `.${part.text}`;
      end = part.end;
    }
    if (!Object.hasOwn(OVERALL, measure)) {
      const candidates = [...Object.keys(OVERALL), 'task.f1', 'task.recall', 'task.precision', 'field.f1'];
      fail(`There is no measure ${measure}.`, { start: first.start, end }, candidates);
    }
    return { of: 'overall', measure };
  }

  function readComparison(): Comparison {
    const { start } = peek();
    const measure = readMeasure();
    const operator = take();
    if (operator.kind !== 'operator') fail('One of <, <=, > and >= has to stand here.', operator);
    const number = take();
    if (number.kind !== 'number') fail('A number has to stand here: 0.9, or -0.02 for a change.', number);
    const isChange = /^[+-]/.test(number.text);
    if (isChange && !hasBaseline) {
      fail('A number with a sign is a change since a baseline, and none is given: add --baseline FILE.', number);
    }
    return {
      ...measure,
      operator: operator.text as Operator,
      limit: Number(number.text),
      isChange,
      source: source.slice(start, number.end),
    };
  }

  const alternatives: Comparison[][] = [];
  do {
    const all = [readComparison()];
    while (accept('and')) all.push(readComparison());
    alternatives.push(all);
  } while (accept('or'));
  const rest = peek();
  if (rest.kind !== 'end') fail('"and", "or" or the end has to stand here.', rest);
  return { source, alternatives };
}

const END: Token = { kind: 'end', text: '', start: 0, end: 0 };
const SOME_MEASURES = 'accuracy, macro.f1, task.f1, task("order").recall, field.f1 and others';

/** Cuts an expression; the last token is its end. */
function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let start = 0; start < source.length; ) {
    const match = TOKEN.exec(source);
    if (match === null) throw unreadable(source, start);
    const end = start + match[0].length;
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    if (kind !== undefined) tokens.push({ kind: kind as Token['kind'], text: match[0], start, end });
    start = end;
  }
  tokens.push({ ...END, start: source.length, end: source.length });
  return tokens;
}

function unreadable(source: string, start: number): GateError {
  const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
  const end = start + character.length;
  const message =
    character === '"' || character === "'"
      ? 'The quotation mark is never closed.'
      : character === '='
        ? 'Figures are never compared for being equal: use <, <=, > or >=.'
        : /\d|[+-]/.test(character)
          ? 'This is no number: write 0.9, or -0.02 for a change.'
          : character === '%'
            ? 'Write shares as numbers: 0.9 for 90 %.'
            : `The character ${character} has no place here.`;
  return new GateError(message, { source, start, end });
}
