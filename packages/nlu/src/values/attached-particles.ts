/** What some scripts write onto a word that others write beside it: "the" and "and" before Arabic and Hebrew words, case particles
 * behind Korean ones. A field value is found between them. Grammar of scripts, not of one language's texts: each list is closed. */

/** How many units of a spelling are particles. */
export interface Particles {
  readonly before: number;
  readonly after: number;
}

/** Particles of one script, the fewest letters first. */
interface ScriptParticles {
  /** First and last unit of the script, as `spellTokens` spells it. */
  readonly first: number;
  readonly last: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Spells particles as `spellTokens` does, the shortest first. */
function spelled(words: string): readonly string[] {
  return words
    .split(' ')
    .map((word) => word.normalize('NFD'))
    .sort((a, b) => a.length - b.length);
}

const SCRIPTS: readonly ScriptParticles[] = [
  { first: 0x05d0, last: 0x05ea, before: spelled('ה ו ב ל מ ש כ וה שה מה כש ול וב'), after: [] },
  { first: 0x0620, last: 0x064a, before: spelled('ال و ف ب ل ك وال فال بال كال لل'), after: [] },
  {
    first: 0x1100,
    last: 0x11ff,
    before: [],
    after: spelled(
      '을 를 이 가 은 는 에 로 으로 와 과 도 만 의 나 이나 랑 이랑 하고 에서 까지 부터 요 이요 예요 이에요',
    ),
  },
];

/** Whether words that begin with a normalised UTF-16 unit may have particles attached; Korean syllables count as their letters. */
export function takesParticles(unit: number): boolean {
  return (unit >= 0x05d0 && unit <= 0x064a) || (unit >= 0xac00 && unit <= 0xd7a3);
}

/** Fewest units that must be left of a word. */
const SHORTEST_WORD = 2;

/** The ways in which particles may be attached to a spelling, those of the fewest letters first; none in other scripts. */
export function* attachedParticles(units: Uint16Array): Generator<Particles> {
  const script = SCRIPTS.find(({ first, last }) => units[0] >= first && units[0] <= last);
  if (script === undefined) return;
  for (const particle of script.before) {
    const before = particle.length;
    if (before + SHORTEST_WORD <= units.length && isAt(units, 0, particle)) yield { before, after: 0 };
  }
  for (const particle of script.after) {
    const after = particle.length;
    if (after + SHORTEST_WORD <= units.length && isAt(units, units.length - after, particle))
      yield { before: 0, after };
  }
}

function isAt(units: Uint16Array, start: number, particle: string): boolean {
  for (let i = 0; i < particle.length; i++) if (units[start + i] !== particle.charCodeAt(i)) return false;
  return true;
}
