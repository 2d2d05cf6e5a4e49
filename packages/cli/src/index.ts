/** What an author imports from `botwright`: the authoring API. The command is in bin/. */
export * from '@botwright/sdk';
