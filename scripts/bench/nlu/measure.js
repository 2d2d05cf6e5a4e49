/** Trains, answers and measures. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import {
  areaUnderRoc,
  evaluateCalibration,
  evaluateClassification,
  evaluateSpans,
  frameAccuracy,
} from '@botwright/nlu/evaluate';
import { openPool } from '@botwright/nlu/pool';
import { openModel } from '@botwright/nlu/predict';
import { train } from '@botwright/nlu/train';
import { trainingSet } from './data.js';

/**
 * Fractions from 0 to 1; null where the set lacks the labels.
 *
 * @typedef {object} Figures
 * @property {string} dataset
 * @property {number} trainRows
 * @property {number} testRows
 * @property {number} intents
 * @property {number} intentAccuracy of the best task, sure or not
 * @property {number} intentMacroF1
 * @property {number | null} slotPrecision
 * @property {number | null} slotRecall
 * @property {number | null} slotF1
 * @property {number | null} frameAccuracy
 * @property {number} trainSeconds wall
 * @property {number} trainCpuSeconds
 * @property {number} queryMicrosP50
 * @property {number} queryMicrosP99
 * @property {number} coldStartMs from the bytes of the model to the first answer, in a fresh process
 * @property {number} modelBytes
 * @property {number} modelGzipBytes
 * @property {number} peakRssBytes of the process up to the end of training
 * @property {number | null} oosAuroc
 * @property {number | null} oosRecall
 * @property {number} inScopeAccuracy as answered: the fallback counts as wrong
 * @property {number} ece
 */

const FALLBACK = 'fallback';
/** Queries that are timed, after as many to warm up. */
const TIMED_QUERIES = 5000;

/**
 * @param {import('./data.js').Data} data
 * @param {number} seed
 * @param {(line: string) => void} log
 * @returns {Promise<{ figures: Figures, bins: readonly import('@botwright/nlu/evaluate').CalibrationBin[] }>}
 */
export async function measure(data, seed, log) {
  const set = trainingSet(data);
  log(`training on ${data.train.length + data.outOfScopeTrain.length} rows`);
  const started = performance.now();
  const cpuStarted = process.cpuUsage();
  const pool = openPool();
  const { sections } = await train(set, { seed, pool, onProgress: createProgress(log) });
  const trainSeconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpuStarted);
  const peakRssBytes = process.resourceUsage().maxRSS * 1024;
  await pool.close();

  log(`answering ${data.test.length + data.outOfScopeTest.length} rows`);
  const predictor = openModel(sections);
  const answers = data.test.map(({ text }) => answer(predictor, text));
  const strangers = data.outOfScopeTest.map(({ text }) => answer(predictor, text));
  const intents = data.test.map(({ intent }) => intent);
  const best = evaluateClassification(
    intents,
    answers.map(({ bestTask }) => bestTask),
  );
  const isRight = answers.map(({ bestTask }, n) => bestTask === intents[n]);
  const calibration = evaluateCalibration(
    answers.map(({ trust }) => trust),
    isRight,
  );

  log('timing queries');
  const { p50, p99 } = timeQueries(
    predictor,
    data.test.map(({ text }) => text),
  );
  return {
    figures: {
      dataset: data.name,
      trainRows: data.train.length,
      testRows: data.test.length,
      intents: new Set(data.train.map(({ intent }) => intent)).size,
      intentAccuracy: best.accuracy,
      intentMacroF1: best.macroF1,
      ...fieldFigures(data, answers),
      trainSeconds,
      trainCpuSeconds: (user + system) / 1e6,
      queryMicrosP50: p50,
      queryMicrosP99: p99,
      coldStartMs: await coldStart(sections, data.test[0].text),
      ...sizeFigures(sections),
      peakRssBytes,
      oosAuroc: strangers.length === 0 ? null : separation(answers, strangers),
      oosRecall: strangers.length === 0 ? null : shareOf(strangers, ({ task }) => task === FALLBACK),
      inScopeAccuracy: shareOf(answers, ({ task }, n) => task === intents[n]),
      ece: calibration.error,
    },
    bins: calibration.bins,
  };
}

/**
 * @typedef {object} Answer
 * @property {string} task as answered, perhaps the fallback
 * @property {string} bestTask the best task besides the fallback
 * @property {number} trust probability that `bestTask` is right
 * @property {{ type: string, start: number, end: number }[]} spans
 */

/**
 * @param {import('@botwright/nlu/predict').Predictor} predictor
 * @param {string} text
 * @returns {Answer}
 */
function answer(predictor, text) {
  const { task, confidence, ranking, mentions } = predictor.predict(text);
  const best = ranking.find((ranked) => ranked.task !== FALLBACK);
  return {
    task,
    bestTask: best?.task ?? FALLBACK,
    trust: task === FALLBACK ? 1 - confidence : confidence,
    spans: mentions.map(({ field, start, end }) => ({ type: field, start, end })),
  };
}

/**
 * @param {import('./data.js').Data} data
 * @param {readonly Answer[]} answers
 * @returns {Pick<Figures, 'slotPrecision' | 'slotRecall' | 'slotF1' | 'frameAccuracy'>}
 */
function fieldFigures({ test, hasEntities }, answers) {
  if (!hasEntities) return { slotPrecision: null, slotRecall: null, slotF1: null, frameAccuracy: null };
  const { precision, recall, f1 } = evaluateSpans(
    test.map(({ entities }) => entities),
    answers.map(({ spans }) => spans),
  );
  const frames = test.map(({ intent, entities }) => ({ task: intent, spans: entities }));
  return { slotPrecision: precision, slotRecall: recall, slotF1: f1, frameAccuracy: frameAccuracy(frames, answers) };
}

/**
 * AUROC of the trust in the best task: rows in scope against rows out of scope.
 *
 * @param {readonly Answer[]} inScope
 * @param {readonly Answer[]} outOfScope
 */
function separation(inScope, outOfScope) {
  const all = [...inScope, ...outOfScope];
  return areaUnderRoc(
    all.map(({ trust }) => trust),
    all.map((_, n) => n < inScope.length),
  );
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T, n: number) => boolean} holds
 */
function shareOf(items, holds) {
  return items.filter(holds).length / items.length;
}

/**
 * Times one query after the other, warm.
 *
 * @param {import('@botwright/nlu/predict').Predictor} predictor
 * @param {readonly string[]} texts
 */
function timeQueries(predictor, texts) {
  for (let n = 0; n < TIMED_QUERIES; n++) predictor.predict(texts[n % texts.length]);
  const micros = Array.from({ length: TIMED_QUERIES }, (_, n) => {
    const started = process.hrtime.bigint();
    predictor.predict(texts[n % texts.length]);
    return Number(process.hrtime.bigint() - started) / 1000;
  }).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => micros[Math.min(micros.length - 1, Math.floor(share * micros.length))];
  return { p50: at(0.5), p99: at(0.99) };
}

/**
 * @param {import('@botwright/nlu/predict').ModelSections} sections
 * @param {string} text
 * @returns {Promise<number>} milliseconds
 */
async function coldStart(sections, text) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-nlu-'));
  try {
    const file = join(folder, 'model');
    await writeFile(file, serialize({ sections, text }));
    const script = fileURLToPath(new URL('./cold-start.js', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, file]);
    return Number(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {import('@botwright/nlu/predict').ModelSections} sections
 * @returns {Pick<Figures, 'modelBytes' | 'modelGzipBytes'>}
 */
function sizeFigures(sections) {
  const arrays = Object.values(sections).map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const bytes = Buffer.concat(arrays);
  return { modelBytes: bytes.length, modelGzipBytes: gzipSync(bytes).length };
}

/**
 * @param {(line: string) => void} log
 * @returns {(progress: { stage: string, done: number, total: number }) => void} logs each tenth of a stage once
 */
function createProgress(log) {
  let last = '';
  return ({ stage, done, total }) => {
    const line = `  ${stage} ${total === 0 ? 100 : Math.floor((10 * done) / total) * 10} %`;
    if (line !== last) log(line);
    last = line;
  };
}
