import { sample_other_script } from '../../../diagnostics/generated.js';
import type { CorpusSample } from './corpus.js';
import { defineRule, type Rule } from './rule.js';

/** Scripts by name; those that one language mixes count as one. */
const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Chinese or Japanese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
];

/** Fewer samples show no habit. */
const LEAST_SAMPLES = 10;

/** A sample without a letter of the script that nearly all samples of its language are written in. */
export const sampleOtherScript: Rule = defineRule({
  number: 'L206',
  code: 'sample_other_script',
  cost: 'quick',
  options: { share: { standard: 0.9, least: 0.5, most: 1 } },
  find({ corpus }, { share }, report) {
    for (const [language, samples] of byLanguage(corpus.samples)) {
      const written = samples
        .map((each) => ({ ...each, scripts: scriptsOf(each) }))
        .filter(({ scripts }) => scripts.length > 0);
      const usual = SCRIPTS.find(([name]) => {
        const count = written.filter(({ scripts }) => scripts.includes(name)).length;
        return written.length >= LEAST_SAMPLES && count >= share * written.length;
      })?.[0];
      if (usual === undefined) continue;
      for (const { sample, scripts } of written) {
        const [script] = scripts;
        if (script === undefined || scripts.includes(usual)) continue;
        report(sample_other_script({ script, usual, language }), sample.place);
      }
    }
  },
});

function byLanguage(samples: readonly CorpusSample[]): ReadonlyMap<string, readonly CorpusSample[]> {
  const groups = new Map<string, CorpusSample[]>();
  for (const each of samples) {
    const group = groups.get(each.sample.language);
    if (group === undefined) groups.set(each.sample.language, [each]);
    else group.push(each);
  }
  return groups;
}

/** The scripts of what is said in a sample; names of fields are not. */
function scriptsOf({ sample }: CorpusSample): readonly string[] {
  const said = sample.parsed.segments
    .map((segment) => (segment.kind === 'text' ? segment.text : (segment.words ?? '')))
    .join(' ');
  return SCRIPTS.flatMap(([name, letter]) => (letter.test(said) ? [name] : []));
}
