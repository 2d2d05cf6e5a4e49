/** Speech with markup (SSML) -> the words alone: a reply is shown as well as spoken. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** The words of a message. What is no markup is as it was. */
export function plainSpeech(message: string): string {
  if (!/^\s*<speak[\s>]/.test(message)) return message;
  return message
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&(amp|apos|gt|lt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:!?])/g, '')
    .trim();
}
