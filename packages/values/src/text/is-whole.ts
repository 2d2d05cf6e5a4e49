/** Whether an answer is nothing but the value and what adds nothing to it: "may please", "the 4th, I think". */
import { isWholeAnswer } from '../phrases/whole-answer.js';
import type { Token } from './tokens.js';

/** More around a value than this is no answer. */
const MOST_AROUND = 16;

export function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.length > to - from + MOST_AROUND) return false;
  const isWord = ({ kind }: Token): boolean => kind !== 'sign';
  const before = tokens.slice(0, from).filter(isWord).length;
  const inside = tokens.slice(from, to).filter(isWord).length;
  return isWholeAnswer(tokens.filter(isWord), before, before + inside);
}
