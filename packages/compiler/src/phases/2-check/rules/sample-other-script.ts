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
      const scripts = samples.map(scriptsOf);
      const usual = usualScript(scripts, share);
      if (usual === undefined) continue;
      samples.forEach(({ sample }, index) => {
        const [script, ...more] = scripts[index] ?? [];
        if (script === undefined || script === usual || more.includes(usual)) return;
        report(sample_other_script({ script, usual, language }), sample.place);
      });
    }
  },
});

/** The script that nearly all samples have a letter of; those without any letter do not count. */
function usualScript(scripts: readonly (readonly string[])[], share: number): string | undefined {
  const written = scripts.filter(({ length }) => length > 0);
  if (written.length < LEAST_SAMPLES) return undefined;
  return SCRIPTS.map(([name]) => name).find(
    (name) => written.filter((each) => each.includes(name)).length >= share * written.length,
  );
}

function byLanguage(samples: readonly CorpusSample[]): ReadonlyMap<string, readonly CorpusSample[]> {
  const groups = new Map<string, CorpusSample[]>();
  for (const each of samples) {
    const group = groups.get(each.sample.language);
    if (group === undefined) groups.set(each.sample.language, [each]);
    else group.push(each);
  }
  return groups;
}

const LATIN: readonly string[] = ['Latin'];
const ASCII = /^[\0-\x7f]*$/;

/** The scripts of what is said in a sample; names of fields are not. */
function scriptsOf({ sample, tokens }: CorpusSample): readonly string[] {
  // Most samples of most assistants, for which nothing else need be asked.
  if (ASCII.test(sample.text)) return tokens.some(({ kind, filling }) => kind === 'word' || filling) ? LATIN : [];
  const said = sample.parsed.segments.map((each) => (each.kind === 'text' ? each.text : (each.words ?? ''))).join(' ');
  return SCRIPTS.flatMap(([name, letter]) => (letter.test(said) ? [name] : []));
}
