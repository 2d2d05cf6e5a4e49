/** The bytes of a bundle -> a compiled assistant, or one `BundleError`: nothing is believed before it is checked. */
import type { Bundle, SectionArray, Sections } from './bundle.js';
import { BundleError } from './bundle-error.js';
import { checkAssistant, checkCompilerVersion, checkReport, checkSources } from './check-document.js';
import { crc32 } from './crc-32.js';
import {
  ALIGNMENT,
  CHECKSUM_SIZE,
  ELEMENT_TYPES,
  ENTRY,
  FORMAT_VERSION,
  HEADER,
  MAGIC,
  MODEL_PREFIX,
  requireLittleEndianHost,
  SECTION_NAME,
} from './layout.js';
import { toAlignedBytes } from './to-aligned-bytes.js';
import { decodeUtf8 } from './utf-8.js';

/**
 * Reads a bundle. The model's arrays view the given bytes where these are aligned (as from a file or a response), and a
 * copy of them otherwise, so the bytes must not be changed afterwards.
 *
 * @param input  all bytes of a bundle file
 * @throws {BundleError} if the bytes are not exactly those of a bundle that this version can read
 */
export function readBundle(input: Uint8Array | ArrayBufferLike): Bundle {
  requireLittleEndianHost();
  const bytes = toAlignedBytes(input);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkMagic(bytes);
  checkVersion(view);
  checkLength(view);
  checkChecksum(bytes, view);
  const sections = readDirectory(bytes, view);
  return {
    assistant: checkAssistant(readJson(sections, 'assistant')),
    model: modelSections(sections),
    ...(sections.has('report') && { report: checkReport(readJson(sections, 'report')) }),
    sources: checkSources(readJson(sections, 'sources')),
    compilerVersion: checkCompilerVersion(readJson(sections, 'compiler')),
  };
}

function checkMagic(bytes: Uint8Array): void {
  const start = bytes.subarray(0, MAGIC.length);
  if (start.every((byte, index) => byte === MAGIC[index])) {
    if (start.length < MAGIC.length) throw truncated(bytes.length);
    return;
  }
  const text = String.fromCharCode(...bytes.subarray(0, 64));
  // The magic after its high bit, its carriage return or its bytes above 0x7f were "corrected" by a text-mode transfer.
  if (/^(\x89|\x09|\xef\xbf\xbd|\xc2\x89|\?)BOT[\r\n]/.test(text)) {
    throw new BundleError('text_mode', 'This bundle was changed by a transfer as text: copy it as a binary file.');
  }
  const hint = /^\s*</.test(text) ? ' They look like a web page: does the address of the bundle exist?' : '';
  throw new BundleError('not_a_bundle', `These bytes are not a Botwright bundle.${hint}`);
}

/** Before the checksum: a newer format may keep that elsewhere. */
function checkVersion(view: DataView): void {
  if (view.byteLength < HEADER.length) throw truncated(view.byteLength);
  const major = view.getUint16(HEADER.major, true);
  const minor = view.getUint16(HEADER.minor, true);
  if (major === FORMAT_VERSION.major && minor <= FORMAT_VERSION.minor) return;
  const own = `${FORMAT_VERSION.major}.${FORMAT_VERSION.minor}`;
  const remedy = major < FORMAT_VERSION.major ? 'build the assistant again' : 'update @botwright/runtime';
  throw new BundleError(
    'version',
    `This bundle has format version ${major}.${minor}, and this reader knows ${own}: ${remedy}.`,
  );
}

function checkLength(view: DataView): void {
  if (view.byteLength < HEADER.size + CHECKSUM_SIZE) throw truncated(view.byteLength);
  const stated = view.getUint32(HEADER.length, true);
  if (view.byteLength < stated) throw truncated(view.byteLength, stated);
  if (view.byteLength > stated) {
    throw new BundleError(
      'extended',
      `This bundle has ${view.byteLength} bytes where its header states ${stated}: something was added to it.`,
    );
  }
}

function truncated(given: number, stated?: number): BundleError {
  const expected = stated === undefined ? 'before its header does' : `instead of ${stated}: a part is missing`;
  return new BundleError('truncated', `This bundle ends after ${given} bytes, ${expected}.`);
}

function checkChecksum(bytes: Uint8Array, view: DataView): void {
  const end = bytes.length - CHECKSUM_SIZE;
  if (crc32(bytes.subarray(0, end)) !== view.getUint32(end, true)) {
    throw new BundleError('damaged', 'This bundle is damaged: its checksum does not match its content.');
  }
}

/** The sections by name, each viewing its bytes. */
function readDirectory(bytes: Uint8Array<ArrayBuffer>, view: DataView): Map<string, SectionArray> {
  const count = view.getUint32(HEADER.sectionCount, true);
  const contentEnd = bytes.length - CHECKSUM_SIZE;
  let freeFrom = HEADER.size + count * ENTRY.size;
  if (freeFrom > contentEnd) {
    throw new BundleError('section_count', `This bundle states ${count} sections, more than its bytes can hold.`);
  }
  const sections = new Map<string, SectionArray>();
  for (let entry = HEADER.size; entry < HEADER.size + count * ENTRY.size; entry += ENTRY.size) {
    const name = readName(bytes.subarray(entry + ENTRY.name, entry + ENTRY.nameSize));
    if (sections.has(name)) throw new BundleError('section_duplicate', `This bundle has two sections ${name}.`);
    const type = ELEMENT_TYPES[view.getUint8(entry + ENTRY.type)];
    if (!type) throw new BundleError('section_type', `Section ${name} of this bundle has an unknown element type.`);
    const offset = view.getUint32(entry + ENTRY.offset, true);
    const byteLength = view.getUint32(entry + ENTRY.byteLength, true);
    const whole = offset % ALIGNMENT === 0 && byteLength % type.BYTES_PER_ELEMENT === 0;
    if (!whole || offset < freeFrom || offset + byteLength > contentEnd) {
      throw new BundleError('section_bounds', `Section ${name} of this bundle lies where no section can lie.`);
    }
    freeFrom = offset + byteLength;
    sections.set(name, new type(bytes.buffer, bytes.byteOffset + offset, byteLength / type.BYTES_PER_ELEMENT));
  }
  return sections;
}

function readName(bytes: Uint8Array): string {
  const name = String.fromCharCode(...bytes).replace(/\0+$/, '');
  if (SECTION_NAME.test(name)) return name;
  throw new BundleError('section_name', `This bundle has a section with the malformed name ${JSON.stringify(name)}.`);
}

function readJson(sections: ReadonlyMap<string, SectionArray>, name: string): unknown {
  const section = sections.get(name);
  if (!section) throw new BundleError('section_missing', `This bundle has no section ${name}.`);
  if (!(section instanceof Uint8Array)) {
    throw new BundleError('section_type', `Section ${name} of this bundle should hold bytes of text.`);
  }
  try {
    return JSON.parse(decodeUtf8(section));
  } catch (cause) {
    throw new BundleError('text', `Section ${name} of this bundle is not JSON in UTF-8.`, { cause });
  }
}

function modelSections(sections: ReadonlyMap<string, SectionArray>): Sections {
  const model: Record<string, SectionArray> = {};
  for (const [name, array] of sections) {
    if (name.startsWith(MODEL_PREFIX)) model[name.slice(MODEL_PREFIX.length)] = array;
  }
  return Object.freeze(model);
}
