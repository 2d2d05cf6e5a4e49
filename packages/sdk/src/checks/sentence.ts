/** Parts of the sentences that type errors carry. Written so that they cost nothing where there is no error. */

/** The members of a union of strings in one string: `'a' | 'b'` as `a, b`. Their order is the compiler's. */
export type List<Union extends string, Text extends string = ''> = [Union] extends [never]
  ? Text
  : LastOf<Union> extends infer Last extends string
    ? List<Exclude<Union, Last>, Text extends '' ? Last : `${Last}, ${Text}`>
    : Text;

// A function with one overload per member: inference from overloads looks at the last one.
type LastOf<Union> = (Union extends unknown ? (parameter: () => Union) => void : never) extends (
  parameter: infer Overloads,
) => void
  ? Overloads extends () => infer Last
    ? Last
    : never
  : never;

/** Those members of a union of strings that are known to the letter: neither `string` nor a pattern. */
export type Literal<Union extends string> = Union extends string
  ? IsPattern<Union> extends true
    ? never
    : Union
  : never;

/** Whether a string type is `string` or a pattern such as `faq-${string}`, of which nothing can be said by types. */
// biome-ignore lint/complexity/noBannedTypes: only a pattern, as an index signature, asks nothing of an empty object.
export type IsPattern<Text extends string> = {} extends Record<Text, true> ? true : false;
