/** What an author imports from `botwright/test`: the functions of `*.bot-test.ts` files. */
export * from '@botwright/testing/author';
