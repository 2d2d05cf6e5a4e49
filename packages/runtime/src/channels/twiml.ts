/** A TwiML document.
 *
 * @param verbs  markup, already escaped */
export function twiml(verbs: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Response>${verbs}</Response>`;
}
