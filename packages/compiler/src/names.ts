/** What a name may look like, as `Name` in schemas/assistant.schema.json has it. */

/** Most characters of a name, in Unicode characters. */
export const LONGEST_NAME = 64;

/** A name of any length: letters, digits, underscores, dots and dashes, not beginning with a dot or a dash. */
export const NAME_PATTERN: RegExp = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u;

/** The length of a name in Unicode characters. */
export function nameLength(name: string): number {
  return [...name].length;
}
