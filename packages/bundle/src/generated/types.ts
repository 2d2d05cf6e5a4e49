/* Generated from schemas/ by scripts/generate.js. Do not edit. */

export type Action =
  SayAction | ShowAction | PlayAction | ListenAction | CollectAction | RedirectAction | RememberAction | HandoffAction;
/**
 * A text, possibly SSML.
 */
export type Speech =
  | string
  | {
      speech: string;
    };
export type FinishOnKey = string;
/**
 * task://name, or a URL that answers with an actions document.
 */
export type Link = string;
/**
 * Whether an answer may correct an earlier one, or leave its question open, and the words for that; the usual ones where true. Not of the hosted service.
 */
export type WordsOrFlag =
  | boolean
  | {
      words: Words;
    };
export type Words = string[];
export type Method = 'GET' | 'POST';
export type Messages = SayMessage[];
export type Redirect =
  | Link
  | {
      uri: Link;
      method?: Method;
    };
export type Files = EmittedFile[];
/**
 * How the value was found: a canonical value, a synonym, a close spelling of either, or the words as they were said.
 */
export type ValueSource = 'value' | 'synonym' | 'spelling' | 'text';
export type TurnOutput =
  | {
      kind: 'say';
      speech: string;
    }
  | {
      kind: 'show';
      body: string;
      subject?: string;
      images?: {}[];
    }
  | {
      kind: 'play';
      url: string;
      loop?: number;
    };
/**
 * How the turn ends: waiting for any input or for that of some tasks, waiting for an answer to a form, with the call given away, or with the dialogue over.
 */
export type TurnEnd =
  | {
      kind: 'listen';
      tasks?: string[];
      voice?: {};
    }
  | {
      kind: 'collect';
      collect: string;
      question: string;
      voice?: {};
    }
  | {
      kind: 'handoff';
      handoff: {
        uri: string;
        [k: string]: unknown;
      };
    }
  | {
      kind: 'end';
    };
/**
 * A line that dev --json prints.
 */
export type DevEventDocument =
  DevBuildStart | DevOutput | DevDiagnostic | DevBuildDone | DevSwap | DevReady | DevChecked | DevWritten | DevFailure;
export type Severity = 'off' | 'info' | 'warning' | 'error';

export interface Schemas {
  actions: ActionsDocument;
  assistant: AssistantDocument;
  'autopilot-assistant': AutopilotAssistant;
  'build-report': BuildReport;
  'chat-turn': ChatTurn;
  'dev-event': DevEventDocument;
  'diagnostic-page': DiagnosticPage;
  diagnostic: Diagnostic;
  'diff-report': DiffReport;
  'doctor-report': DoctorReport;
  'error-report': ErrorReport;
  'eval-report': EvalReport;
  evaluation: EvaluationDocument;
  'explain-report': ExplainReport;
  'init-report': InitReport;
  'interchange-report': InterchangeReport;
  lowered: LoweredProject;
  manifest: Manifest;
  'model-report': ModelReport;
  'package-settings': PackageSettings;
  'query-result': QueryResult;
  'test-report': TestReport;
}
/**
 * A program of actions: one key per element, run first to last.
 */
export interface ActionsDocument {
  actions: Action[];
}
export interface SayAction {
  say: Speech;
}
export interface ShowAction {
  show: {
    body: string;
    subject?: string;
    images?: {
      url: string;
      label?: string;
    }[];
  };
}
export interface PlayAction {
  play: {
    url: string;
    loop?: number;
  };
}
export interface ListenAction {
  listen:
    | boolean
    | {
        tasks?: string[];
        barge?: boolean;
        voice_digits?: {
          num_digits?: number;
          finish_on_key?: FinishOnKey;
          redirects?: {
            [k: string]: Link;
          };
        };
      };
}
export interface CollectAction {
  collect: Collect;
}
export interface Collect {
  name: string;
  questions: Question[];
  on_complete: {
    redirect: Redirect;
  };
  /**
   * How people leave on the way: by one of these words alone, and where that leads. Not of the hosted service.
   */
  cancel?: {
    words?: Words;
    redirect: Redirect;
  };
  /**
   * Tasks that answer in between; then the question is put again. Not of the hosted service.
   */
  listen_for?: string[];
  corrections?: WordsOrFlag;
  /**
   * Whether an answer may answer later questions too. Not of the hosted service.
   */
  fill_ahead?: boolean;
}
export interface Question {
  question: string | SayMessage;
  name: string;
  type?: string;
  prefill?: string;
  optional?: WordsOrFlag;
  /**
   * Asked only where the answer to an earlier question is this, or one of these. Not of the hosted service.
   */
  when?: {
    question: string;
    is: string | string[];
  };
  barge?: boolean;
  voice_digits?: {
    num_digits?: number;
    finish_on_key?: FinishOnKey;
  };
  validate?: {
    allowed_values?: {
      list: string[];
    };
    webhook?: {
      url: string;
      method?: Method;
    };
    on_failure?: {
      messages?: Messages;
      repeat_question?: boolean;
    };
    on_success?: SayMessage;
    max_attempts?: MaxAttempts;
  };
  confirm?: {
    messages: Messages;
    on_confirm?: SayMessage;
    on_reject?: {
      messages: Messages;
    };
    max_attempts?: MaxAttempts;
  };
}
export interface SayMessage {
  say: Speech;
}
export interface MaxAttempts {
  num_attempts: number;
  redirect: Redirect;
}
export interface RedirectAction {
  redirect: Redirect;
}
export interface RememberAction {
  /**
   * Any JSON values; the key twilio belongs to the runtime.
   */
  remember: {
    twilio?: never;
    [k: string]: unknown;
  };
}
export interface HandoffAction {
  handoff: {
    channel: 'voice';
    uri: string;
    method?: Method;
    voice_status_callback_url?: string;
    voice_status_callback_method?: Method;
    wait_url?: string;
    wait_url_method?: Method;
    action?: string;
    priority?: string | number;
    timeout?: string | number;
  };
}
/**
 * The lowered assistant: what the compiler made of the author's modules and what a bundle carries. Samples are not in it.
 */
export interface AssistantDocument {
  /**
   * At most 64 letters, digits, underscores, dots and dashes, not beginning with a dot or a dash.
   */
  name: string;
  friendlyName?: string;
  /**
   * Name of the model build.
   */
  modelBuild: string;
  /**
   * Default BCP 47 language of samples and queries.
   */
  language: string;
  logQueries: boolean;
  defaults: Defaults;
  styleSheet: StyleSheet;
  fallback?: FallbackSettings;
  fieldTypes: FieldTypeDocument[];
  tasks: TaskDocument[];
}
export interface Defaults {
  assistant_initiation?: string;
  fallback?: string;
  collect?: {
    validate_on_failure?: string;
  };
}
/**
 * Unknown keys are kept as given.
 */
export interface StyleSheet {
  name?: string;
  voice?: {
    say_voice?: string;
    [k: string]: unknown;
  };
  collect?: {
    validate?: {
      on_failure?: {
        messages?: Messages;
        repeat_question?: boolean;
        [k: string]: unknown;
      };
      on_success?: SayMessage;
      max_attempts?: number;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * When a query gets no task's answer but the fallback's. At most one of the three; balanced where there is none.
 */
export interface FallbackSettings {
  /**
   * What matters more in doubt: that nothing wrong is said (cautious), or that what is meant gets its answer (bold).
   */
  prefer?: 'cautious' | 'balanced' | 'bold';
  /**
   * What a right answer is worth: to lose one in a hundred, so many in a hundred of the queries that no task is for must be turned away in exchange. Cautious is 10, balanced 40, bold 160.
   */
  price?: number;
  /**
   * The confidence itself below which the answer is the fallback.
   */
  threshold?: number;
}
export interface FieldTypeDocument {
  /**
   * Unique name; built-in types keep their wire name, Twilio.DATE.
   */
  name: string;
  kind: 'builtin' | 'list';
  /**
   * Whether words that resolve to none of the values are accepted as they were said.
   */
  open: boolean;
  values: FieldValueDocument[];
}
export interface FieldValueDocument {
  /**
   * The canonical value.
   */
  value: string;
  synonyms: string[];
  /**
   * Which of the value and its synonyms belong to a language; the others are of any.
   */
  languages?: WordsDocument[];
}
export interface WordsDocument {
  /**
   * BCP 47.
   */
  language: string;
  words: string[];
}
export interface TaskDocument {
  /**
   * At most 64 letters, digits, underscores, dots and dashes, not beginning with a dot or a dash.
   */
  name: string;
  friendlyName?: string;
  fields: FieldDocument[];
  actions: Action[];
  /**
   * Asked for the actions instead of them.
   */
  actionsUrl?: string;
  /**
   * 0 for a task that only links reach.
   */
  sampleCount: number;
}
export interface FieldDocument {
  /**
   * At most 64 letters, digits, underscores, dots and dashes, not beginning with a dot or a dash.
   */
  name: string;
  /**
   * Name of a field type of this assistant.
   */
  type: string;
}
/**
 * An exported Autopilot assistant. An import leaves out what does not fit, part by part; nothing in it is required.
 */
export interface AutopilotAssistant {
  friendlyName?: string | null;
  uniqueName?: string | null;
  logQueries?: boolean;
  /**
   * The links under a second key `defaults`; exports edited by hand have them here.
   */
  defaults?: {} | null;
  /**
   * The style sheet under the key `style_sheet`; exports edited by hand have it here.
   */
  styleSheet?: {} | null;
  fieldTypes?: AutopilotFieldType[] | null;
  tasks?: AutopilotTask[] | null;
  modelBuild?: {
    uniqueName?: string;
  } | null;
}
export interface AutopilotFieldType {
  uniqueName: string;
  values?: AutopilotFieldValue[] | null;
}
export interface AutopilotFieldValue {
  language?: string;
  value: string;
  /**
   * The canonical value; null for a canonical value itself.
   */
  synonymOf?: string | null;
}
export interface AutopilotTask {
  uniqueName: string;
  /**
   * Not in official exports.
   */
  friendlyName?: string | null;
  /**
   * Not in official exports.
   */
  actionsUrl?: string | null;
  /**
   * The list of actions under a second key `actions`, or the list itself.
   */
  actions?: {} | unknown[] | null;
  fields?: AutopilotField[] | null;
  samples?: AutopilotSample[] | null;
}
export interface AutopilotField {
  uniqueName: string;
  fieldType: string;
}
export interface AutopilotSample {
  language?: string;
  taggedText: string;
}
/**
 * The document that build --json and check --json print.
 */
export interface BuildReport {
  ok: boolean;
  command: 'build' | 'check';
  assistant: string | null;
  modelBuild: string | null;
  /**
   * The output folder as it was given, else from the working directory with forward slashes; null where none is known.
   */
  out: string | null;
  files: Files;
  /**
   * What training made of the samples; null where nothing was trained.
   */
  model: ModelReport | null;
  diagnostics: Diagnostic[];
  errors: number;
  warnings: number;
  infos: number;
  phases: PhaseTime[];
}
export interface EmittedFile {
  name: string;
  bytes: number;
  /**
   * False where the file already had this content.
   */
  written: boolean;
}
/**
 * What training saw, and how far the model's confidence can be believed: measured on samples that were held out while others were learned. Shares are in [0, 1], rounded to four digits, and null where there was nothing to measure.
 */
export interface ModelReport {
  /**
   * Texts learned from, fillings of tags included.
   */
  texts: number;
  /**
   * Tasks that can win.
   */
  tasks: number;
  /**
   * Texts of tasks that were held out.
   */
  heldOut: number;
  /**
   * Held-out texts whose best task was the right one, sure or not.
   */
  accuracy: number | null;
  /**
   * The confidence below which the answer is the fallback.
   */
  threshold: number;
  /**
   * Whether the author gave the threshold, held-out texts showed it, or a rule gave it because too few could.
   */
  source: 'author' | 'measured' | 'rule';
  /**
   * Held-out texts that are answered, and rightly.
   */
  answeredRight: number | null;
  /**
   * Held-out texts that are answered, and wrongly.
   */
  answeredWrong: number | null;
  /**
   * Texts that are turned away, of tasks held out whole and of the task fallback.
   */
  unknownTasksRefused: number | null;
  /**
   * Made-up texts that are turned away.
   */
  nonsenseRefused: number | null;
  /**
   * From low to high, without gaps: how sure the model was of held-out texts, and how often it was right.
   */
  reliability: ReliabilityBin[];
}
export interface ReliabilityBin {
  /**
   * Least confidence.
   */
  from: number;
  /**
   * Confidence that belongs to the next bin; the last includes 1.
   */
  to: number;
  texts: number;
  /**
   * Its mean.
   */
  confidence: number | null;
  accuracy: number | null;
}
/**
 * Something that is wrong in the author's project.
 */
export interface Diagnostic {
  /**
   * Stable name, one spelling everywhere: field_unknown.
   */
  code: string;
  /**
   * Number of the rule that found it, where one did.
   */
  rule?: string;
  /**
   * An error stops a build; a warning is worth a change; an info is worth a look.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * One sentence in the author's names.
   */
  message: string;
  /**
   * What to do about it.
   */
  hint?: string;
  /**
   * Relative to the project, with forward slashes.
   */
  file?: string;
  start?: Position;
  end?: Position;
  /**
   * The lines around it, marked.
   */
  frame?: string;
  related?: RelatedPlace[];
}
export interface Position {
  /**
   * From 1.
   */
  line: number;
  /**
   * From 1, in UTF-16 units.
   */
  column: number;
}
export interface RelatedPlace {
  message: string;
  file: string;
  start: Position;
}
export interface PhaseTime {
  phase: string;
  milliseconds: number;
}
/**
 * One turn of a dialogue: the document that chat --single --json prints, and one on each line of chat --json.
 */
export interface ChatTurn {
  /**
   * How the utterance was understood; null where it was not analysed, as of an answer to a question.
   */
  result: QueryResult | null;
  /**
   * What the user gets to see or hear, in order.
   */
  outputs: TurnOutput[];
  /**
   * The tasks that were gone through: the one understood, then those that redirects led to.
   */
  path: string[];
  /**
   * The memory of the dialogue afterwards.
   */
  memory: {};
  next: TurnEnd;
  /**
   * Whether a dialogue began with this turn.
   */
  isNew: boolean;
  /**
   * What went wrong, for the author.
   */
  errors: TurnError[];
  /**
   * What was decided and done, in order.
   */
  steps: TurnStep[];
}
/**
 * One analysed query, for any assistant. A build emits a narrower schema for its own assistant.
 */
export interface QueryResult {
  /**
   * The query as it was given.
   */
  text: string;
  /**
   * Name of the winning task; fallback when the assistant is not sure.
   */
  task: string;
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {
    [k: string]: FieldValue;
  };
  /**
   * Every recognised field value, in order of appearance.
   */
  mentions: FieldMention[];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
export interface FieldValue {
  /**
   * The canonical value, or the words themselves where the type is open.
   */
  value: string;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
export interface FieldMention {
  /**
   * Name of the field.
   */
  field: string;
  /**
   * The canonical value, or the words themselves where the type is open.
   */
  value: string;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
export interface RankedTask {
  task: string;
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
}
export interface TurnError {
  code: string;
  /**
   * As the hosted service numbered it.
   */
  wireCode: number;
  message: string;
  /**
   * Where in the actions: actions[2].say.
   */
  path?: string;
  /**
   * The task or URL whose actions they were.
   */
  at: string;
}
/**
 * One decision or deed; what it tells besides its kind is up to that.
 */
export interface TurnStep {
  kind: 'destination' | 'task' | 'action' | 'answer' | 'request' | 'error';
  rule?: string;
  to?: string;
  task?: string;
  from?: 'actions' | 'handler' | 'url';
  action?: string;
  index?: number;
  at?: string;
  collect?: string;
  question?: string;
  outcome?: string;
  url?: string;
  error?: TurnError;
}
/**
 * A build begins.
 */
export interface DevBuildStart {
  kind: 'build-start';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  reason: 'start' | 'change' | 'request';
  /**
   * Files that are new, gone or different since the build before, relative to the project.
   */
  changed: string[];
}
/**
 * The author's modules have printed something.
 */
export interface DevOutput {
  kind: 'output';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  text: string;
}
/**
 * Something is wrong in the project.
 */
export interface DevDiagnostic {
  kind: 'diagnostic';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  diagnostic: Diagnostic;
}
/**
 * A build is over: good, so that it serves next; broken, so that the last good one goes on; or cancelled, since the project changed meanwhile.
 */
export interface DevBuildDone {
  kind: 'build-done';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  outcome: 'good' | 'broken' | 'cancelled';
  /**
   * Milliseconds.
   */
  milliseconds: number;
  /**
   * The phases that ran, in their order.
   */
  phases: PhaseTime[];
  /**
   * What was done again, what was not, and why.
   */
  steps: DevStep[];
}
export interface DevStep {
  step: 'configure' | 'bundle' | 'evaluate' | 'index' | 'train' | 'types';
  /**
   * Whether the result of the build before was taken.
   */
  reused: boolean;
  /**
   * Names of the parts of its input that changed, such as a file or a task; empty where it ran for the first time.
   */
  changed: string[];
  /**
   * Milliseconds.
   */
  milliseconds: number;
}
/**
 * From here on this build answers.
 */
export interface DevSwap {
  kind: 'swap';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  assistant: string;
  modelBuild: string;
  /**
   * Size of the bundle.
   */
  bytes: number;
}
/**
 * The first build is over, good or not, and the console is open.
 */
export interface DevReady {
  kind: 'ready';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  url: string;
  /**
   * Absolute path of the project.
   */
  root: string;
}
/**
 * Types and samples, which no build waits for, have been looked at.
 */
export interface DevChecked {
  kind: 'checked';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  /**
   * Milliseconds since the build began.
   */
  milliseconds: number;
  errors: number;
  warnings: number;
  infos: number;
}
/**
 * The output folder holds this build.
 */
export interface DevWritten {
  kind: 'written';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  /**
   * The output folder as it was given, else from the working directory with forward slashes.
   */
  out: string;
  files: Files;
}
/**
 * Something could not go on: the disk refuses, or the project is gone. The watch goes on.
 */
export interface DevFailure {
  kind: 'failure';
  /**
   * Which build it belongs to, from 1.
   */
  build: number;
  /**
   * Milliseconds since the watch was opened.
   */
  at: number;
  /**
   * Stable name: output_not_writable.
   */
  code: string;
  message: string;
}
/**
 * The document that check --explain --json prints.
 */
export interface DiagnosticPage {
  /**
   * A diagnostic code: field_unknown.
   */
  code: string;
  /**
   * Number of the rule that reports it, where one does.
   */
  rule?: string;
  /**
   * Markdown: why it is a problem, with a wrong and a right example.
   */
  page: string;
}
/**
 * The document that diff --json prints.
 */
export interface DiffReport {
  before: DiffSide;
  after: DiffSide;
  /**
   * Settings, field types, tasks with their fields, actions and samples, then the model; empty where nothing differs.
   */
  changes: AssistantChange[];
  /**
   * How many of them break code that uses the generated types.
   */
  breaking: number;
}
export interface DiffSide {
  /**
   * As it was named on the command line.
   */
  label: string;
  kind: 'project' | 'bundle' | 'revision';
  assistant: string;
  modelBuild: string;
  tasks: number;
  samples: number;
  /**
   * Whether the samples themselves are known; a bundle holds their number only.
   */
  hasTexts: boolean;
}
export interface AssistantChange {
  kind: 'added' | 'removed' | 'changed';
  what: 'setting' | 'type' | 'value' | 'synonym' | 'task' | 'field' | 'action' | 'link' | 'sample' | 'model';
  /**
   * The names that lead there, with slashes: order-coffee/Size.
   */
  path: string;
  /**
   * The task that it belongs to, where it belongs to one.
   */
  task?: string;
  /**
   * As it was; absent where it was added.
   */
  before?: string;
  /**
   * As it is; absent where it was removed.
   */
  after?: string;
  /**
   * The change in one sentence.
   */
  message: string;
  /**
   * Whether code that compiled against the generated types may no longer do so.
   */
  breaking: boolean;
  /**
   * Why it breaks.
   */
  reason?: string;
  /**
   * What it may be in truth, such as a new name.
   */
  hint?: string;
}
/**
 * The document that doctor --json prints.
 */
export interface DoctorReport {
  /**
   * Whether nothing stands in the way of a build.
   */
  ok: boolean;
  findings: DoctorFinding[];
  errors: number;
  warnings: number;
}
export interface DoctorFinding {
  /**
   * What was looked at.
   */
  check: string;
  /**
   * An error stops work, a warning gets in its way, a note is worth knowing.
   */
  status: 'fine' | 'note' | 'warning' | 'error';
  /**
   * What was found, in one sentence.
   */
  message: string;
  /**
   * What to do about it.
   */
  remedy?: string;
}
/**
 * The document that any command prints with --json instead of its own where it cannot go on.
 */
export interface ErrorReport {
  error: {
    /**
     * Stable name: bundle_not_found.
     */
    code: string;
    /**
     * What is wrong and what to do, in words.
     */
    message: string;
  };
}
/**
 * The document that eval --json prints.
 */
export interface EvalReport {
  /**
   * Whether the project has no errors and the gate passes.
   */
  ok: boolean;
  command: 'eval';
  assistant: string | null;
  evaluation: EvaluationDocument | null;
  /**
   * Since the baseline; null without one.
   */
  changes: EvaluationChanges | null;
  /**
   * Null without --fail-on.
   */
  gate: GateVerdict | null;
  /**
   * What was written, as it was named.
   */
  files: EvalFile[];
  diagnostics: Diagnostic[];
  errors: number;
  warnings: number;
  infos: number;
  phases: PhaseTime[];
}
/**
 * The document of an evaluation, which --save-baseline writes: the same for the same project, data and options. Shares and scores go from 0 to 1 with six decimals; null is nothing to measure.
 */
export interface EvaluationDocument {
  format: 'botwright-evaluation';
  version: 1;
  assistant: string;
  modelBuild: string;
  method: EvaluationMethod;
  data: EvaluationData;
  overall: EvaluationOverall;
  /**
   * By name. The fallback is among them where something was expected of it, or answered with it.
   */
  tasks: EvaluationTask[];
  /**
   * By task, then by name.
   */
  fields: EvaluationField[];
  /**
   * How often texts of one task were answered with another, or with their own; the most frequent first.
   */
  confusion: EvaluationConfusion[];
  /**
   * Tasks taken for one another, the most confused first.
   */
  confusedPairs: ConfusedPair[];
  duplicates: EvaluationDuplicates;
  /**
   * Wrong answers, the surest first; then what was turned away.
   */
  mistakes: MistakeListing;
  /**
   * Right answers that were nearly turned away, the least sure first.
   */
  unsure: MistakeListing;
  /**
   * Models that learned from a part of the samples; empty where none were trained.
   */
  learningCurve: LearningPoint[];
  calibration: EvaluationCalibration;
  threshold: EvaluationThreshold;
  /**
   * What a reader has to know to trust the figures.
   */
  notes: string[];
}
/**
 * How the answers came about.
 */
export interface EvaluationMethod {
  kind: 'cross-validation' | 'held-out' | 'tests';
  /**
   * The file that was held out, and its split.
   */
  source: string | null;
  folds: number | null;
  repeats: number;
  seed: number;
}
export interface EvaluationData {
  /**
   * Tasks that the model may choose.
   */
  tasks: number;
  /**
   * Samples of the project.
   */
  samples: number;
  /**
   * Texts that were asked.
   */
  texts: number;
  /**
   * Those of them that no task is for.
   */
  outOfScope: number;
}
export interface EvaluationOverall {
  /**
   * Share of texts with the right answer; the fallback is right for what is out of scope, and wrong for the rest.
   */
  accuracy: number;
  /**
   * Share of texts of tasks for which the best task is right, however sure.
   */
  bestTaskAccuracy: number | null;
  /**
   * Share of texts with the right task and exactly the right fields.
   */
  frameAccuracy: number;
  micro: EvaluationScores;
  macro: EvaluationScores;
  weighted: EvaluationScores;
  fields: EvaluationFieldTotals;
  inScope: InScopeShares;
  outOfScope: OutOfScopeShares;
  /**
   * Expected calibration error.
   */
  calibrationError: number | null;
}
export interface EvaluationScores {
  precision: number | null;
  recall: number | null;
  /**
   * Harmonic mean of both.
   */
  f1: number | null;
}
export interface EvaluationFieldTotals {
  precision: number | null;
  recall: number | null;
  /**
   * Harmonic mean of both.
   */
  f1: number | null;
  support: number;
}
/**
 * Of texts of tasks: answered rightly, answered wrongly, turned away.
 */
export interface InScopeShares {
  right: number | null;
  wrong: number | null;
  refused: number | null;
}
/**
 * Of texts that no task is for: turned away; and the area under the ROC curve of the confidence.
 */
export interface OutOfScopeShares {
  refused: number | null;
  auroc: number | null;
}
export interface EvaluationTask {
  name: string;
  precision: number | null;
  recall: number | null;
  /**
   * Harmonic mean of both.
   */
  f1: number | null;
  /**
   * Texts of the task.
   */
  support: number;
}
export interface EvaluationField {
  task: string;
  name: string;
  precision: number | null;
  recall: number | null;
  /**
   * Harmonic mean of both.
   */
  f1: number | null;
  /**
   * Values of the field in the texts.
   */
  support: number;
}
export interface EvaluationConfusion {
  expected: string;
  predicted: string;
  count: number;
}
export interface ConfusedPair {
  /**
   * @minItems 2
   * @maxItems 2
   */
  tasks: [string, string];
  /**
   * Texts of the one for which the other was the best task, turned away or not.
   */
  count: number;
  /**
   * What part of the texts of both that is.
   */
  share: number;
  causes: ConfusionCause[];
}
export interface ConfusionCause {
  asked: SamplePlace;
  mistakenFor: string;
  confidence: number;
  /**
   * The sample of the other task that is most like it.
   */
  nearest: NearestSample | null;
}
/**
 * A sample and where it stands.
 */
export interface SamplePlace {
  task: string;
  /**
   * As the author wrote it, with its tags.
   */
  text: string;
  /**
   * Project-relative file:line:column; null where it is not known.
   */
  origin: string | null;
}
export interface NearestSample {
  task: string;
  text: string;
  origin: string | null;
  similarity: number;
}
export interface EvaluationDuplicates {
  /**
   * Pairs at least so similar are listed.
   */
  threshold: number;
  /**
   * False where there were more than could be looked for.
   */
  complete: boolean;
  total: number;
  /**
   * Pairs across tasks first, then the most similar first.
   */
  pairs: DuplicatePair[];
}
export interface DuplicatePair {
  /**
   * Jaccard similarity of character trigrams, a tag counting as one character.
   */
  similarity: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  samples: [SamplePlace, SamplePlace];
}
export interface MistakeListing {
  total: number;
  /**
   * The first of them.
   */
  items: EvaluationMistake[];
}
export interface EvaluationMistake {
  text: string;
  origin: string | null;
  expected: string;
  answered: string;
  /**
   * The task that would have won without the fallback.
   */
  best: string;
  /**
   * Of the best task.
   */
  confidence: number;
  /**
   * The task after the best.
   */
  second: string | null;
  /**
   * How often it was asked with this outcome.
   */
  times: number;
}
export interface LearningPoint {
  share: number;
  samples: number;
  accuracy: number;
  bestTaskAccuracy: number | null;
}
export interface EvaluationCalibration {
  error: number | null;
  bins: EvaluationCalibrationBin[];
}
export interface EvaluationCalibrationBin {
  low: number;
  high: number;
  count: number;
  confidence: number | null;
  accuracy: number | null;
}
export interface EvaluationThreshold {
  chosen: ChosenThreshold;
  /**
   * What other choices would have given, from low to high.
   */
  curve: ThresholdPoint[];
}
/**
 * What training chose; several models may differ.
 */
export interface ChosenThreshold {
  least: number;
  mean: number;
  most: number;
}
export interface ThresholdPoint {
  threshold: number;
  right: number | null;
  wrong: number | null;
  refused: number | null;
  outOfScopeRefused: number | null;
}
export interface EvaluationChanges {
  overall: EvaluationChange[];
  /**
   * F1 of tasks, the one that lost most first.
   */
  tasks: EvaluationChange[];
  /**
   * F1 of fields, the one that lost most first.
   */
  fields: EvaluationChange[];
  added: string[];
  removed: string[];
  notes: string[];
}
/**
 * One figure before and now.
 */
export interface EvaluationChange {
  name: string;
  was: number | null;
  now: number | null;
  change: number | null;
}
export interface GateVerdict {
  passed: boolean;
  findings: GateFinding[];
  notes: string[];
}
export interface GateFinding {
  /**
   * The expression.
   */
  gate: string;
  task: string | null;
  /**
   * task.field
   */
  field: string | null;
  /**
   * All that hold together.
   */
  comparisons: GateComparison[];
}
export interface GateComparison {
  source: string;
  measure: string;
  now: number;
  was: number | null;
  change: number | null;
}
export interface EvalFile {
  kind: 'html' | 'markdown' | 'baseline';
  name: string;
}
/**
 * What explain --json prints: why one utterance is answered as it is.
 */
export interface ExplainReport {
  /**
   * Whether the utterance could be asked about: no diagnostic is an error.
   */
  ok: boolean;
  command: 'explain';
  /**
   * Name of the assistant; null where the project could not be evaluated.
   */
  assistant: string | null;
  /**
   * Name of the model build that answered.
   */
  modelBuild: string | null;
  /**
   * The bundle that answered, from the working directory; null where the project was compiled for the purpose.
   */
  bundle: string | null;
  /**
   * How many samples were searched for the nearest; null without a project.
   */
  comparedSamples: number | null;
  /**
   * Null where a diagnostic is an error.
   */
  explanation: ExplanationDocument | null;
  diagnostics: Diagnostic[];
  errors: number;
  warnings: number;
}
/**
 * The whole way from a text to its answer.
 */
export interface ExplanationDocument {
  /**
   * The utterance as it was given.
   */
  text: string;
  /**
   * The winning task; fallback when the assistant is not sure.
   */
  task: string;
  /**
   * Of the task; where that is the fallback, that the best task is wrong.
   */
  confidence: number;
  /**
   * All tasks that could win, best first.
   */
  ranking: RankedTask[];
  evidence: ConfidenceEvidence;
  comparison?: TaskComparison;
  /**
   * Samples most like the text, the most alike first.
   */
  neighbours: NeighbourSample[];
  fields?: FieldsExplanation;
}
/**
 * What the confidence rests on. Its log odds are the sum of terms; where nothing is known it is 0.
 */
export interface ConfidenceEvidence {
  /**
   * Why the answer is the best task or the fallback.
   */
  reason: 'sure' | 'below-threshold' | 'nothing-known' | 'no-task-allowed';
  /**
   * That the best task is right.
   */
  confidence: number;
  /**
   * The least confidence that is answered.
   */
  threshold: number;
  /**
   * Of the best task among all.
   */
  probability: number;
  /**
   * Of the task fallback; 0 without samples of it.
   */
  fallback: number;
  /**
   * Score of the best task less the mean score of all.
   */
  lead: number;
  /**
   * Part of the text that training knows.
   */
  known: number;
  terms: ConfidenceTerms;
  /**
   * Words that no sample has and that are no values.
   */
  unknownWords: string[];
  /**
   * Misspelt values that were put right before the task was sought.
   */
  corrections: SpellingCorrection[];
}
export interface ConfidenceTerms {
  base: number;
  probability: number;
  known: number;
  lead: number;
  fallback: number;
}
export interface SpellingCorrection {
  /**
   * As it was written.
   */
  text: string;
  /**
   * UTF-16 offset into the text.
   */
  start: number;
  /**
   * Exclusive.
   */
  end: number;
  /**
   * What it was taken for.
   */
  value: string;
}
/**
 * The best task against another one. Scores are natural logarithms of probabilities, up to a constant. The difference is the sum of bias, the features' differences, hiddenLayer, encoder and restriction.
 */
export interface TaskComparison {
  best: string;
  rival: string;
  /**
   * Score of the best task less that of its rival.
   */
  difference: number;
  /**
   * What the two are worth before anything is said.
   */
  bias: number;
  /**
   * Those that matter most first.
   */
  features: FeatureContribution[];
  /**
   * Of all words together; 0 where the model has none.
   */
  hiddenLayer: number;
  /**
   * 0 where the model has none.
   */
  encoder: number;
  /**
   * What the rival loses where it was not allowed to win.
   */
  restriction: number;
  /**
   * What the difference loses without a word, or without a field value; in the order of the text.
   */
  words: WordEffect[];
}
export interface FeatureContribution {
  kind: 'word' | 'type' | 'pair' | 'skip-pair' | 'piece';
  /**
   * latte, {drinkType}, have a, ^ can at the beginning, menu $ at the end, have … a, capp- as a piece of a word.
   */
  text: string;
  /**
   * Added to the score of the best task.
   */
  forBest: number;
  /**
   * Added to that of its rival.
   */
  forRival: number;
  /**
   * forBest - forRival.
   */
  difference: number;
}
export interface WordEffect {
  text: string;
  difference: number;
}
export interface NeighbourSample {
  task: string;
  /**
   * The sample, its fields filled with the words of the utterance.
   */
  text: string;
  /**
   * The sample as it is trained: 'a {Drink} please'.
   */
  sample: string;
  /**
   * Project-relative file:line:column, where known.
   */
  origin?: string;
  /**
   * Cosine over the features of the classifier.
   */
  similarity: number;
}
/**
 * What the tagger saw when it looked for the fields of the best task.
 */
export interface FieldsExplanation {
  task: string;
  tokens: ExplainedToken[];
  /**
   * As the best path of labels has them.
   */
  spans: ExplainedSpan[];
  /**
   * Spans that are no mentions in the end.
   */
  dropped: ExplainedSpan[];
  /**
   * Mentions that the path had left out: listed values of closed types.
   */
  added: FieldMention[];
  /**
   * What was found in the end; answered where the task wins.
   */
  mentions: FieldMention[];
}
export interface ExplainedToken {
  text: string;
  /**
   * UTF-16 offset into the text.
   */
  start: number;
  /**
   * Exclusive.
   */
  end: number;
  /**
   * Whether a sample of a task with fields has the word.
   */
  isKnown: boolean;
  /**
   * O for no field, B-Drink where a value of Drink begins, I-Drink where it goes on.
   */
  label: string;
  /**
   * The label chosen and the other likely ones, likeliest first.
   */
  candidates: LabelProbability[];
  /**
   * Listed values that it belongs to.
   */
  values: ValueHit[];
}
export interface LabelProbability {
  label: string;
  probability: number;
}
export interface ValueHit {
  type: string;
  value: string;
  /**
   * The words that it was found in, which may be misspelt.
   */
  text: string;
}
export interface ExplainedSpan {
  field: string;
  type: string;
  text: string;
  /**
   * UTF-16 offset into the text.
   */
  start: number;
  /**
   * Exclusive.
   */
  end: number;
  confidence: number;
}
/**
 * The document that init --json prints.
 */
export interface InitReport {
  /**
   * Name of the assistant and of the package.
   */
  name: string;
  /**
   * The template that was taken: minimal.
   */
  template: string;
  /**
   * The project's folder from the working directory, with forward slashes; . for that one.
   */
  folder: string;
  /**
   * What was written, relative to the project, with forward slashes.
   */
  files: string[];
  /**
   * Commands that lead on from here, for the package manager in use.
   */
  next: string[];
}
/**
 * The document that import --json and export --json print.
 */
export interface InterchangeReport {
  ok: boolean;
  command: 'import' | 'export';
  /**
   * Name of the format: autopilot.
   */
  format: string;
  assistant: string | null;
  /**
   * The folder or file written, as it was given; null where none was.
   */
  out: string | null;
  /**
   * What was written, relative to out, with forward slashes.
   */
  files: string[];
  /**
   * The exported document, where no file was asked for.
   */
  document?: string;
  losses: Loss[];
  /**
   * How many of the losses are warnings.
   */
  warnings: number;
  /**
   * What the check of an exported project found.
   */
  diagnostics: Diagnostic[];
}
/**
 * Something that an import or an export could not carry over as it was.
 */
export interface Loss {
  /**
   * Where it stands in the document that was read, as JavaScript writes it: tasks[3].samples[0]. Empty for the whole.
   */
  path: string;
  /**
   * warning: something is left out or has another meaning. info: it has another form.
   */
  severity: 'warning' | 'info';
  /**
   * What happened, one sentence.
   */
  what: string;
  /**
   * The reason, one sentence.
   */
  why: string;
  /**
   * Name of the task it belongs to, as imported.
   */
  task?: string;
}
/**
 * The compiler's intermediate form: the assistant and the samples that its model is trained on.
 */
export interface LoweredProject {
  assistant: AssistantDocument;
  samples: SampleDocument[];
}
export interface SampleDocument {
  task: string;
  language: string;
  /**
   * @minItems 1
   */
  segments: [SampleSegment, ...SampleSegment[]];
  /**
   * Project-relative file:line:column, where known.
   */
  origin?: string;
}
/**
 * Plain text; or a field with the words it was given; or a field alone, filled from its type's values in training.
 */
export interface SampleSegment {
  text?: string;
  field?: string;
}
/**
 * What stands in an output folder and what it was made from; written last.
 */
export interface Manifest {
  assistant: string;
  modelBuild: string;
  compilerVersion: string;
  /**
   * Format version, major.minor.
   */
  bundleVersion: string;
  /**
   * File name of the bundle in this folder.
   */
  bundle: string;
  /**
   * SHA-256 in hexadecimal digits of each other file of the folder.
   */
  files: {
    [k: string]: string;
  };
  /**
   * SHA-256 of each file that was read, by project-relative path.
   */
  sources: {
    [k: string]: string;
  };
}
/**
 * What a project's package.json says about Botwright. Other keys of the file are its own.
 */
export interface PackageSettings {
  botwright?: BotwrightSettings;
}
export interface BotwrightSettings {
  /**
   * The assistant's module, relative to this file; src/assistant.ts by default.
   */
  entry?: string;
  /**
   * Folder of the compiled assistant, relative to this file.
   */
  out?: string;
  rules?: RuleSettings;
}
/**
 * A severity for each rule that is not to have its own, by code or number; options come behind it.
 */
export interface RuleSettings {
  samples_too_few?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          least?: number;
        }
      ];
  L101?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          least?: number;
        }
      ];
  tasks_imbalanced?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          ratio?: number;
        }
      ];
  L102?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          ratio?: number;
        }
      ];
  tasks_overlap?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          share?: number;
        }
      ];
  L103?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          share?: number;
        }
      ];
  task_linked_only?: Severity;
  L104?: Severity;
  samples_differ_in_value?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          least?: number;
        }
      ];
  L201?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          least?: number;
        }
      ];
  samples_near_equal?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          share?: number;
        }
      ];
  L202?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          share?: number;
        }
      ];
  sample_near_other_task?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          share?: number;
        }
      ];
  L203?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          share?: number;
        }
      ];
  sample_only_tags?: Severity;
  L204?: Severity;
  sample_too_long?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          most?: number;
        }
      ];
  L205?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          most?: number;
        }
      ];
  sample_other_script?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          share?: number;
        }
      ];
  L206?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          share?: number;
        }
      ];
  field_one_position?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          least?: number;
        }
      ];
  L301?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          least?: number;
        }
      ];
  tag_inconsistent?: Severity;
  L302?: Severity;
  value_common_word?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          tasks?: number;
        }
      ];
  L303?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          tasks?: number;
        }
      ];
  field_few_samples?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          least?: number;
        }
      ];
  L304?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          least?: number;
        }
      ];
  value_never_said?: Severity;
  L305?: Severity;
  filling_unknown?: Severity;
  L306?: Severity;
  ignore_unknown?: Severity;
  L901?: Severity;
  ignore_without_reason?: Severity;
  L902?: Severity;
  ignore_unused?: Severity;
  L903?: Severity;
}
/**
 * The document that test --json prints; with --watch one on a line of its own for each run.
 */
export interface TestReport {
  /**
   * Whether nothing failed, and no least coverage was missed.
   */
  ok: boolean;
  command: 'test';
  assistant: string | null;
  modelBuild: string | null;
  /**
   * What the order of the cases was made of; null where it is that of the files.
   */
  seed: number | null;
  /**
   * The test files that were read, project-relative with forward slashes.
   */
  files: string[];
  /**
   * In the order in which they ran.
   */
  cases: TestCaseReport[];
  totals: TestTotals;
  /**
   * What the cases that ran touch; null where the bot could not be built.
   */
  coverage: TestCoverage | null;
  /**
   * Kinds of things of which less is covered than --min-coverage asks for.
   */
  shortfalls: CoverageShortfall[];
  /**
   * What is wrong with the project and with the test files themselves.
   */
  diagnostics: Diagnostic[];
}
export interface TestCaseReport {
  name: string;
  kind: 'utterance' | 'conversation';
  file: string;
  line: number;
  column: number;
  tags: string[];
  status: 'passed' | 'failed' | 'skipped' | 'todo';
  problems: TestProblem[];
}
export interface TestProblem {
  file: string;
  line: number;
  column: number;
  /**
   * What was said.
   */
  text?: string;
  differences: TestDifference[];
  /**
   * Why something could not be held against the bot at all.
   */
  refusal?: string;
  analysis?: QueryResult1;
}
export interface TestDifference {
  /**
   * task, confidence, field NAME, memory KEY, says, shows, plays, goes to or then.
   */
  what: string;
  expected: string;
  got: string;
}
/**
 * One analysed query, for any assistant. A build emits a narrower schema for its own assistant.
 */
export interface QueryResult1 {
  /**
   * The query as it was given.
   */
  text: string;
  /**
   * Name of the winning task; fallback when the assistant is not sure.
   */
  task: string;
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {
    [k: string]: FieldValue;
  };
  /**
   * Every recognised field value, in order of appearance.
   */
  mentions: FieldMention[];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
export interface TestTotals {
  passed: number;
  failed: number;
  /**
   * Marked so, or left out because others are marked only.
   */
  skipped: number;
  todo: number;
  /**
   * Left after --bail.
   */
  notRun: number;
  /**
   * How many are marked only.
   */
  only: number;
}
export interface TestCoverage {
  tasks: CoveredShare;
  fields: CoveredShare;
  actions: CoveredShare;
}
export interface CoveredShare {
  total: number;
  covered: number;
  /**
   * What no case touches, in the order of the assistant.
   */
  missing: string[];
}
export interface CoverageShortfall {
  of: 'tasks' | 'fields' | 'actions';
  /**
   * Percent.
   */
  least: number;
  /**
   * Percent.
   */
  reached: number;
}
