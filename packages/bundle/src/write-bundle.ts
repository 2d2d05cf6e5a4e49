/** A compiled assistant -> the bytes of its bundle; the same bundle always gives the same bytes. */
import type { Bundle, SectionArray } from './bundle.js';
import { BundleError } from './bundle-error.js';
import { canonicalJson } from './canonical-json.js';
import { crc32 } from './crc-32.js';
import {
  align,
  CHECKSUM_SIZE,
  ENTRY,
  elementCode,
  FORMAT_VERSION,
  HEADER,
  MAGIC,
  MODEL_PREFIX,
  requireLittleEndianHost,
  SECTION_NAME,
} from './layout.js';
import { encodeUtf8 } from './utf-8.js';

interface PlacedSection {
  readonly name: string;
  readonly array: SectionArray;
  readonly offset: number;
}

/**
 * Writes a bundle.
 *
 * @returns the bytes, as FORMAT.md describes them
 * @throws {BundleError} `section_name`, `section_type`, `text` or `too_large`, naming what cannot be written
 */
export function writeBundle(bundle: Bundle): Uint8Array<ArrayBuffer> {
  requireLittleEndianHost();
  const sections = placeSections(toSections(bundle));
  const last = sections.at(-1)!;
  const length = align(last.offset + last.array.byteLength) + CHECKSUM_SIZE;
  if (length > 0xffffffff) {
    throw new BundleError('too_large', `The bundle would have ${length} bytes; the format ends at 4294967295.`);
  }

  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint16(HEADER.major, FORMAT_VERSION.major, true);
  view.setUint16(HEADER.minor, FORMAT_VERSION.minor, true);
  view.setUint32(HEADER.length, length, true);
  view.setUint32(HEADER.sectionCount, sections.length, true);
  for (const [index, { name, array, offset }] of sections.entries()) {
    const entry = HEADER.size + index * ENTRY.size;
    bytes.set(encodeUtf8(name), entry + ENTRY.name);
    view.setUint8(entry + ENTRY.type, elementCode(array, name));
    view.setUint32(entry + ENTRY.offset, offset, true);
    view.setUint32(entry + ENTRY.byteLength, array.byteLength, true);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
  }
  view.setUint32(length - CHECKSUM_SIZE, crc32(bytes.subarray(0, length - CHECKSUM_SIZE)), true);
  return bytes;
}

/** Every section by name, in ascending order of the names. */
function toSections(bundle: Bundle): [name: string, array: SectionArray][] {
  const sections: [string, SectionArray][] = [
    ['assistant', encodeUtf8(canonicalJson(bundle.assistant, 'assistant'))],
    ['compiler', encodeUtf8(canonicalJson(bundle.compilerVersion, 'compilerVersion'))],
    ['sources', encodeUtf8(canonicalJson(bundle.sources, 'sources'))],
  ];
  if (bundle.report !== undefined) sections.push(['report', encodeUtf8(canonicalJson(bundle.report, 'report'))]);
  for (const [name, array] of Object.entries(bundle.model)) sections.push([`${MODEL_PREFIX}${name}`, array]);
  return sections.sort(([a], [b]) => (a < b ? -1 : 1));
}

function placeSections(sections: readonly [name: string, array: SectionArray][]): PlacedSection[] {
  let offset = align(HEADER.size + sections.length * ENTRY.size);
  return sections.map(([name, array]) => {
    if (!SECTION_NAME.test(name)) {
      throw new BundleError(
        'section_name',
        `A section cannot be called ${JSON.stringify(name)}: up to ${ENTRY.nameSize} letters, digits, dots and dashes, beginning with a letter.`,
      );
    }
    const placed = { name, array, offset };
    offset = align(offset + array.byteLength);
    return placed;
  });
}
