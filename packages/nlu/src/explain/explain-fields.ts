/** What the tagger saw of a text -> words for people. */
import type { Analyser, Analysis } from '../predict/open-analyser.js';
import type { TaggedSpan, TaggerView } from '../tagger/open-tagger.js';
import type { Tokens } from '../text/tokenize.js';
import type { Mention } from '../types.js';
import { type Dictionaries, valueText } from '../values/dictionaries.js';
import type { ExplainedSpan, ExplainedToken, LabelProbability, TaggerExplanation, ValueHit } from './explanation.js';

/** Least probability of a label that is listed without being chosen. */
const WORTH_LISTING = 0.01;

/** Looks for the fields of the best task, and tells how.
 *
 * @param typeNames  [types]
 * @returns undefined where the task has no fields, or the text no words */
export function explainFields(
  { names, dictionaries, findMentions }: Analyser,
  { best, tokens }: Analysis,
  text: string,
  typeNames: readonly string[],
): TaggerExplanation | undefined {
  let seen: SeenFields | undefined;
  const mentions = findMentions(text, tokens, best, (view) => {
    seen = readView(view, text, tokens, dictionaries, typeNames);
  });
  if (seen === undefined) return undefined;
  const { spans } = seen;
  return {
    task: names[best],
    ...seen,
    dropped: spans.filter((span) => !mentions.some((mention) => isSame(span, mention))),
    added: mentions.filter((mention) => !spans.some((span) => isSame(span, mention))),
    mentions,
  };
}

type Placed = Pick<Mention, 'field' | 'start' | 'end'>;

function isSame(a: Placed, b: Placed): boolean {
  return a.field === b.field && a.start === b.start && a.end === b.end;
}

/** What of the tagger's view stays when it goes on to the next text. */
type SeenFields = Pick<TaggerExplanation, 'tokens' | 'spans'>;

function readView(
  view: TaggerView,
  text: string,
  tokens: Tokens,
  dictionaries: Dictionaries,
  typeNames: readonly string[],
): SeenFields {
  const words = (start: number, end: number): string => text.slice(tokens.starts[start], tokens.ends[end - 1]);
  const labels = labelNames(view.fields.map(({ name }) => name));
  const explainedTokens = Array.from({ length: view.T }, (_, t): ExplainedToken => {
    return {
      text: words(t, t + 1),
      start: tokens.starts[t],
      end: tokens.ends[t],
      isKnown: view.isKnown(t),
      label: labels[view.path[t]],
      candidates: candidates(view, t, labels),
      values: valueHits(view, t, dictionaries, typeNames, words),
    };
  });
  const spans = view.spans.map(
    ({ field, type, start, end, confidence }: TaggedSpan): ExplainedSpan => ({
      field,
      type: typeNames[type] ?? `type ${type}`,
      text: words(start, end),
      start: tokens.starts[start],
      end: tokens.ends[end - 1],
      confidence,
    }),
  );
  return { tokens: explainedTokens, spans };
}

/** [L] O, then B and I of each field. */
function labelNames(fields: readonly string[]): string[] {
  return ['O', ...fields.flatMap((field) => [`B-${field}`, `I-${field}`])];
}

/** p(y_t = j | x) is alpha[t, j] · beta[t, j] over the sum of their row. */
function candidates({ workspace, path, L }: TaggerView, t: number, labels: readonly string[]): LabelProbability[] {
  const products = labels.map((_, j) => workspace.alpha[t * L + j] * workspace.beta[t * L + j]);
  const sum = products.reduce((total, product) => total + product, 0);
  return products
    .map((product, j) => ({ label: labels[j], probability: product / sum, isChosen: path[t] === j }))
    .filter(({ probability, isChosen }) => isChosen || probability >= WORTH_LISTING)
    .sort((a, b) => b.probability - a.probability)
    .map(({ label, probability }) => ({ label, probability }));
}

function valueHits(
  { matches }: TaggerView,
  t: number,
  dictionaries: Dictionaries,
  typeNames: readonly string[],
  words: (start: number, end: number) => string,
): ValueHit[] {
  const hits: ValueHit[] = [];
  for (let m = 0; m < matches.count; m++) {
    if (matches.starts[m] > t || matches.ends[m] <= t) continue;
    const entry = matches.entries[m];
    const type = dictionaries.entryTypes[entry];
    hits.push({
      type: typeNames[type] ?? `type ${type}`,
      value: valueText(dictionaries, dictionaries.entryValues[entry]),
      text: words(matches.starts[m], matches.ends[m]),
    });
  }
  return hits;
}
