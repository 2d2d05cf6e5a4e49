/** The public surface of the evaluation. */
export * from './document.js';
export { type EvaluateOptions, evaluate, type HeldOut, type Subject } from './evaluate.js';
export { EvaluationError, type EvaluationErrorCode } from './evaluation-error.js';
export { checkGate, type GateComparison, type GateFinding, type Verdict } from './gate/check-gate.js';
export { type Change, type Changes, compareEvaluations } from './gate/compare.js';
export { GateError } from './gate/gate-error.js';
export { type GateExpression, parseGate } from './gate/parse-gate.js';
export { LARGEST_BASELINE, readBaseline } from './gate/read-baseline.js';
export { LARGEST_DATA, type ParseSample, readHeldOut } from './held-out/read-held-out.js';
export { renderHtml } from './page/render-html.js';
export { renderMarkdown } from './page/render-markdown.js';
export * as words from './page/words.js';
export { findingWords } from './page/words.js';
export type { EvaluationProgress } from './questions/ask-models.js';
export { type LabelledSample, sampleText } from './questions/labelled-sample.js';
