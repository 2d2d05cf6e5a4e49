/** Bytes from outside -> text. */
import { InterchangeError } from './interchange-error.js';

/** Decodes UTF-8, with or without a byte order mark.
 *
 * @throws {InterchangeError} where the bytes are something else */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InterchangeError('document_not_text', 'The document is no UTF-8 text.', { cause });
  }
}
