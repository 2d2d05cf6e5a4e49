/** The machinery behind `botwright test` and `botwright chat`. What authors import is `@botwright/testing/author`. */
export {
  type ConversationCase,
  caseName,
  type Expectation,
  type ExpectedFields,
  type Mark,
  type Place,
  type TestCase,
  type TextPattern,
  type Understanding,
  type UtteranceCase,
} from './cases.js';
export { SOMEBODY, type TestedBot, type TestedTurn, takeTurn } from './dialogue.js';
export { collectorModule, type EvaluatedTests, readCases } from './read-cases.js';
export { answersIn, type RecordedConversation, recordConversation } from './record.js';
export type { Suggest } from './run/check-case.js';
export { type Coverage, type Covered, measureCoverage } from './run/coverage.js';
export type { Difference, Problem } from './run/difference.js';
export { nextInWords } from './run/match-reply.js';
export { type Outcome, type RunOptions, runCase } from './run/run-case.js';
export { type Selected, selectCases, shuffle } from './run/select.js';
export { parseTranscript, type Transcript, type TranscriptProblem } from './transcript/parse.js';
export { writeTranscript } from './transcript/write.js';
export { type UtteranceExample, utteranceExamples } from './utterance-examples.js';
export { type Call, type CallReference, type Change, USUAL_NOW, World, type WorldOptions } from './world.js';
export { writeTestModule } from './write-module.js';
