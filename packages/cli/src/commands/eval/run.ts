/** `botwright eval`: checks the project, trains and asks its models, holds the outcome against the gate, writes what is asked for. */
import type { LoweredProject } from '@botwright/bundle';
import { type CheckResult, check, parseSample, trainingSet } from '@botwright/compiler';
import {
  checkGate,
  compareEvaluations,
  type Evaluation,
  evaluate,
  type GateExpression,
  type HeldOut,
  LARGEST_BASELINE,
  LARGEST_DATA,
  parseGate,
  readBaseline,
  readHeldOut,
  renderHtml,
  renderMarkdown,
  type Subject,
} from '@botwright/evaluation';
import type { Run, Tools } from '../../command.js';
import { compilerOptions } from '../../compilation/compiler-options.js';
import { orRefusal } from '../../compilation/refusal.js';
import { EXIT } from '../../failure.js';
import type { EvalInput } from './command.js';
import type { EvalEvent, EvalReport } from './event.js';
import { expectWritable, readInput, writeResult } from './files.js';
import { orUsage } from './refusal.js';
import { rowsOfTests } from './rows-of-tests.js';
import { StageClock } from './stage-clock.js';

export const run: Run<EvalInput, EvalEvent> = async (input, tools) => {
  const { cwd, emit } = tools;
  // What is wrong with the call is said before the work and not after it: training may take a while.
  const baseline = await readEarlier(input, cwd);
  const gates = input.failOn.map((source) => orUsage(() => parseGate(source, { hasBaseline: baseline !== undefined })));
  const data = input.data === undefined ? undefined : await readInput(input.data, cwd, LARGEST_DATA);
  for (const path of [input.html, input.markdown, input.saveBaseline]) if (path) await expectWritable(path, cwd);

  const checked = await orRefusal(check(compilerOptions(input, tools)));
  const paths = { project: checked.root, cwd };
  if (checked.lowered === undefined) {
    emit({ kind: 'finished', report: createReport(checked), paths, places: new Map() });
    return EXIT.shortfall;
  }
  const subject = subjectOf(checked.lowered);
  const tests = input.tests ? await rowsOfTests(checked.root, tools) : undefined;
  if (tests?.diagnostics.some(({ severity }) => severity === 'error')) {
    emit({
      kind: 'finished',
      report: createReport(withDiagnostics(checked, tests.diagnostics)),
      paths,
      places: new Map(),
    });
    return EXIT.shortfall;
  }
  const heldOut = tests?.heldOut ?? (data && readRows(input, data, subject));
  const clock = new StageClock();
  const evaluation = await orUsage(() => evaluateWith(subject, heldOut, input, tools, clock));
  const outcome = judge(evaluation, baseline, gates);
  const files = await writeAll(evaluation, outcome, input, cwd);

  const report = createReport(checked, { evaluation, ...outcome, files, phases: clock.times });
  emit({ kind: 'finished', report, paths, places: placesOf(checked.lowered) });
  return report.ok ? EXIT.fine : EXIT.shortfall;
};

async function readEarlier({ baseline }: EvalInput, cwd: string): Promise<Evaluation | undefined> {
  if (baseline === undefined) return undefined;
  const bytes = await readInput(baseline, cwd, LARGEST_BASELINE);
  return orUsage(() => readBaseline(new TextDecoder().decode(bytes), baseline));
}

/** A project as the evaluation takes it. */
function subjectOf(lowered: LoweredProject): Subject {
  const set = trainingSet(lowered);
  const { name, modelBuild } = lowered.assistant;
  const origins = new Map<string, (string | undefined)[]>(set.tasks.map((task) => [task.name, []]));
  for (const { task, origin } of lowered.samples) origins.get(task)?.push(origin);
  return { assistant: name, modelBuild, set, origins: [...origins.values()] };
}

function readRows({ data = '', split }: EvalInput, bytes: Uint8Array, { set }: Subject): HeldOut {
  const tasks = new Set(set.tasks.map(({ name }) => name));
  const rows = orUsage(() => readHeldOut(bytes, { name: data, split, tasks, parseSample }));
  const source = data.toLowerCase().endsWith('.json') ? `${data} (${split})` : data;
  return { kind: 'held-out', source, rows };
}

function evaluateWith(
  subject: Subject,
  heldOut: HeldOut | undefined,
  { folds, repeats, seed, curve }: EvalInput,
  { signal, emit }: Tools<EvalEvent>,
  clock: StageClock,
): Promise<Evaluation> {
  return evaluate(subject, {
    ...(heldOut && { heldOut }),
    folds,
    repeats,
    seed,
    curve,
    signal,
    onProgress: (progress) => {
      clock.enter(progress.stage);
      emit({ kind: 'evaluating', progress });
    },
  }).finally(() => clock.stop());
}

type Judgement = Pick<EvalReport, 'changes' | 'gate'>;

function judge(evaluation: Evaluation, baseline: Evaluation | undefined, gates: readonly GateExpression[]): Judgement {
  return {
    changes: baseline ? compareEvaluations(evaluation, baseline) : null,
    gate: gates.length === 0 ? null : orUsage(() => checkGate(gates, evaluation, baseline)),
  };
}

async function writeAll(
  evaluation: Evaluation,
  { changes, gate }: Judgement,
  { html, markdown, saveBaseline }: EvalInput,
  cwd: string,
): Promise<EvalReport['files']> {
  const content = { evaluation, ...(changes && { changes }), ...(gate && { verdict: gate }) };
  const wanted = [
    { kind: 'html', name: html, render: () => renderHtml(content) },
    { kind: 'markdown', name: markdown, render: () => renderMarkdown(content) },
    { kind: 'baseline', name: saveBaseline, render: () => `${JSON.stringify(evaluation, undefined, 2)}\n` },
  ] as const;
  const files: EvalReport['files'][number][] = [];
  for (const { kind, name, render } of wanted) {
    if (name === undefined) continue;
    await writeResult(name, cwd, render());
    files.push({ kind, name });
  }
  return files;
}

function createReport(
  { assistant, diagnostics, phases }: CheckResult,
  outcome?: Judgement & Pick<EvalReport, 'evaluation' | 'files' | 'phases'>,
): EvalReport {
  const amount = (wanted: string): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const errors = amount('error');
  return {
    ok: errors === 0 && outcome?.gate?.passed !== false,
    command: 'eval',
    assistant: assistant?.name ?? null,
    evaluation: outcome?.evaluation ?? null,
    changes: outcome?.changes ?? null,
    gate: outcome?.gate ?? null,
    files: outcome?.files ?? [],
    diagnostics,
    errors,
    warnings: amount('warning'),
    infos: amount('info'),
    phases: [...phases, ...(outcome?.phases ?? [])],
  };
}

function withDiagnostics(checked: CheckResult, more: CheckResult['diagnostics']): CheckResult {
  return { ...checked, diagnostics: [...checked.diagnostics, ...more] };
}

/** Where the first sample of each task stands. */
function placesOf({ samples }: LoweredProject): Map<string, string> {
  const places = new Map<string, string>();
  for (const { task, origin } of samples) if (origin !== undefined && !places.has(task)) places.set(task, origin);
  return places;
}
