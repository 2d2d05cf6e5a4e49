/** A saved evaluation -> one that figures can be compared with. */
import { EVALUATION_VERSION, type Evaluation } from '../document.js';
import { EvaluationError } from '../evaluation-error.js';
import { OVERALL } from './measures.js';

/** Largest file, in bytes. */
export const LARGEST_BASELINE: number = 64 * 1024 * 1024;

/**
 * Reads a baseline: the document that `--save-baseline` wrote, or the report of `--json`, which holds it. Checked is what a
 * comparison relies on.
 *
 * @param name  what the file is called, for messages
 * @throws {EvaluationError} where it is no evaluation, is damaged, or of another version
 */
export function readBaseline(text: string, name: string): Evaluation {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw malformed(name, 'it is no JSON', cause);
  }
  const found = isObject(document) && isObject(document.evaluation) ? document.evaluation : document;
  if (!isObject(found) || found.format !== 'botwright-evaluation') throw malformed(name, 'it is no evaluation');
  if (found.version !== EVALUATION_VERSION) {
    throw new EvaluationError(
      'baseline_other_version',
      `The baseline ${name} is of version ${JSON.stringify(found.version)}, and ${EVALUATION_VERSION} is needed: save it anew with --save-baseline.`,
    );
  }
  const problem = findProblem(found);
  if (problem !== undefined) throw malformed(name, problem);
  return found as unknown as Evaluation;
}

function malformed(name: string, problem: string, cause?: unknown): EvaluationError {
  const message = `The baseline ${name} cannot be used: ${problem}. Save it anew with --save-baseline.`;
  return new EvaluationError('baseline_malformed', message, cause === undefined ? {} : { cause });
}

function findProblem(document: Record<string, unknown>): string | undefined {
  const { assistant, method, overall, tasks, fields, duplicates } = document;
  if (typeof assistant !== 'string') return 'it names no assistant';
  if (!isObject(method) || typeof method.kind !== 'string' || !Number.isInteger(method.seed))
    return '"method" is damaged';
  if (!isObject(overall) || !isObject(duplicates)) return '"overall" or "duplicates" is missing';
  const parts = ['micro', 'macro', 'weighted', 'fields', 'inScope', 'outOfScope'];
  const missing = parts.find((part) => !isObject(overall[part]));
  if (missing !== undefined) return `"overall.${missing}" is missing`;
  const evaluation = document as unknown as Evaluation;
  const odd = Object.entries(OVERALL).find(([, of]) => !isFigure(of(evaluation)));
  if (odd !== undefined) return `"${odd[0]}" is no number`;
  if (!areRows(tasks, ['name'])) return '"tasks" is damaged';
  if (!areRows(fields, ['task', 'name'])) return '"fields" is damaged';
  return undefined;
}

function areRows(rows: unknown, names: readonly string[]): boolean {
  return (
    Array.isArray(rows) &&
    rows.every(
      (row) =>
        isObject(row) &&
        names.every((name) => typeof row[name] === 'string') &&
        ['precision', 'recall', 'f1'].every((score) => isFigure(row[score])) &&
        Number.isInteger(row.support),
    )
  );
}

function isFigure(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
