/** Whether nothing of a text can be seen: spaces, controls, halves of characters. Training would find no word in it. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{C}]/u.test(text);
}
