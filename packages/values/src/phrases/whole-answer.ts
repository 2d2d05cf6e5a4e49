/** Whether an answer is nothing but the value: `nice`, `to nice please`, but not `nice weather today`. */
import type { Word } from './words.js';

/** Words around a value that add nothing to it, in all our languages; folded. */
const FILLERS = new Set(
  (
    'a an the to in from at of it its is was s im i m am my this that would be s d ll please thanks thank you um uh er ah oh well yes ' +
    'yeah yep so just okay ok hi hello think guess probably maybe city town state country ' +
    'der die das den dem ein eine aus in nach von ist es ich bitte danke ja also ahm ' +
    'le la les l un une de du des en a au aux c est ce je suis merci oui euh svp ' +
    'el los las una es soy por favor gracias si pues al del ' +
    'o os as um uma da do das dos na no em sou e obrigado obrigada sim ' +
    'il lo gli i uno di della dal dalla sono grazie'
  ).split(' '),
);

/** @param from  index of the first word of the value
 * @param to  index after its last one */
export function isWholeAnswer(words: readonly Word[], from: number, to: number): boolean {
  // More words than that around it are no answer, however little each says.
  if (words.length > to - from + 8) return false;
  return words.every(({ key }, index) => (index >= from && index < to) || FILLERS.has(key));
}
