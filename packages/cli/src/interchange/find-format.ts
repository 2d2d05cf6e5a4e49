/** The format that the command line names. */
import { type Format, formats, InterchangeError } from '@botwright/interchange';
import { EXIT, Failure } from '../failure.js';

/** @throws {Failure} with `EXIT.usage` on a format that there is not */
export function findFormat(name: string): Format {
  const format = formats.get(name);
  if (format !== undefined) return format;
  const known = [...formats.keys()].join(', ');
  throw new Failure(
    EXIT.usage,
    'format_unknown',
    `There is no format ${JSON.stringify(name)}. Known formats: ${known}.`,
  );
}

/** A format that has a way out.
 *
 * @throws {Failure} with `EXIT.usage` on a format that there is not, or that has only a way in */
export function findWritableFormat(name: string): Required<Pick<Format, 'write'>> {
  const { write } = findFormat(name);
  if (write !== undefined) return { write };
  const known = [...formats.values()].flatMap((format) => (format.write ? [format.name] : [])).join(', ');
  throw new Failure(EXIT.usage, 'format_read_only', `${name} can be imported only. Formats to export to: ${known}.`);
}

/**
 * Says why a document or a folder was refused.
 *
 * @returns a `Failure`: `EXIT.usage` where another call would help, `EXIT.shortfall` where the document has to change;
 *   any other error as it is
 */
export function refusal(error: unknown): unknown {
  if (!(error instanceof InterchangeError)) return error;
  const isUsage = error.code.startsWith('output_') || error.code === 'document_unreadable';
  const exitCode = isUsage ? EXIT.usage : EXIT.shortfall;
  return new Failure(exitCode, error.code, error.message, { cause: error });
}
