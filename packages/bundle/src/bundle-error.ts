/** The one error that reading or writing a bundle throws. */

/** Why bytes were refused, or why a bundle could not be written. */
export type BundleErrorCode =
  /** The argument is no byte array. */
  | 'not_bytes'
  /** The bytes do not begin like a bundle. */
  | 'not_a_bundle'
  /** The bytes begin like a bundle that went through a text-mode transfer. */
  | 'text_mode'
  /** Another major version, or a newer minor one. */
  | 'version'
  /** Fewer bytes than the header states. */
  | 'truncated'
  /** More bytes than the header states. */
  | 'extended'
  /** The checksum does not match. */
  | 'damaged'
  /** More sections than the bytes could hold. */
  | 'section_count'
  /** A section's name is malformed. */
  | 'section_name'
  /** Two sections have one name. */
  | 'section_duplicate'
  /** A section's element type is unknown, or not the one that its content needs. */
  | 'section_type'
  /** A section lies outside of the bytes, over its neighbour, or off its alignment. */
  | 'section_bounds'
  /** A section that every bundle has is absent. */
  | 'section_missing'
  /** A text section is not valid UTF-8 or JSON, or a value cannot be written as JSON. */
  | 'text'
  /** A document does not have the shape that readers rely on. */
  | 'document'
  /** The model's arrays contradict each other. */
  | 'model'
  /** The bundle would not fit into the format's 32-bit offsets. */
  | 'too_large'
  /** This machine stores numbers with the highest byte first. */
  | 'byte_order';

/** A bundle that cannot be read or written. `code` is stable; the message is one sentence for people. */
export class BundleError extends Error {
  readonly code: BundleErrorCode;

  constructor(code: BundleErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'BundleError';
    this.code = code;
  }
}
