/** What the evaluation refuses: data, baselines and expressions that make no sense. */
import { suggest } from '@botwright/compiler';
import { EvaluationError, GateError } from '@botwright/evaluation';
import { EXIT, Failure } from '../../failure.js';

/**
 * Does some work of the evaluation, at once or in a promise.
 *
 * @throws {Failure} in place of its errors: `EXIT.usage`, or `EXIT.shortfall` where the project has too little to evaluate
 */
export function orUsage<Result>(work: () => Result): Result {
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(refuse) as Result) : result;
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  if (error instanceof GateError) {
    throw new Failure(EXIT.usage, error.code, gateMessage(error), { cause: error });
  }
  if (error instanceof EvaluationError) {
    const exitCode = error.code === 'samples_too_few' ? EXIT.shortfall : EXIT.usage;
    throw new Failure(exitCode, error.code, error.message, { cause: error });
  }
  throw error;
}

/** The sentence, what may have been meant, and the place below the expression. */
function gateMessage({ message, source, start, end, candidates }: GateError): string {
  const guess = suggest(source.slice(start, end).replace(/^["']|["']$/g, ''), candidates);
  const known = candidates.slice(0, 12).join(', ');
  const hint =
    guess !== undefined
      ? ` Did you mean ${guess}?`
      : candidates.length > 0
        ? ` There are ${known}${candidates.length > 12 ? ' and more' : ''}.`
        : '';
  const marks = ' '.repeat(start) + '^'.repeat(Math.max(1, end - start));
  return `--fail-on: ${message}${hint}\n  ${source.replace(/\s/g, ' ')}\n  ${marks}`;
}
