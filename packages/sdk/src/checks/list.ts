/** Turns what is wrong with the elements of a list into a type that makes TypeScript say so. */

/** To be intersected with the type of a list. `Problems` is a list of the same length: `never` for an element that is
 * right, else an object whose one member is a sentence.
 *
 * Where all is right it is `unknown` and changes nothing. Else it is a list with `unknown` for what is right, which
 * underlines just the wrong elements. TypeScript cannot point into a list with a spread in it: there it is one object, and
 * the whole list is underlined. */
export type CheckedList<Problems extends readonly unknown[]> = [Problems[number]] extends [never]
  ? unknown
  : number extends Problems['length']
    ? Problems[number]
    : { readonly [Index in keyof Problems]: [Problems[Index]] extends [never] ? unknown : Problems[Index] };
