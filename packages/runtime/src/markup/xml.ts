/** Text in XML 1.0: escaped, and without the characters that XML cannot hold in any way. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Controls but tab and line ends, halves of pairs, and the two that are no characters: XML 1.0, production 2. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Escapes a text, for content and for attributes. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return legal(text).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

/** Puts U+FFFD in place of what XML cannot hold. */
export function legal(text: string): string {
  return text.replace(ILLEGAL, '\u{FFFD}');
}

/** Writes an element; attributes that are undefined are left out.
 *
 * @param content  markup, already escaped; an empty element where there is none */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
