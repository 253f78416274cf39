/**
 * Every way a call can be refused, by a code that never changes its meaning. The sentence that goes with a code is in
 * the catalogue of texts; `detail` carries what the sentence names (a file, a reason).
 */
export const errorCodes = [
  'bad-sender',
  'bad-input',
  'not-found',
  'ambiguous-id',
  'library-unavailable',
  'library-newer',
  'library-in-use',
  'library-corrupt',
  'library-read-only',
  'library-unreadable',
  'no-library',
  'disk-full',
  'unreadable-file',
  'is-a-folder',
  'unreadable-folder',
  'too-large',
  'took-too-long',
  'too-much-memory',
  'reading-failed',
  'not-text',
  'empty-article',
  'bad-front-matter',
  'unsupported-format',
  'damaged-file',
  'newer-readout-file',
  'password-protected',
  'no-text-layer',
  'unpacks-too-large',
  'too-many-words',
  'not-annotations',
  'too-many-annotations',
  'not-sealed-notes',
  'sealed-notes-shut',
  'locked',
  'wrong-passphrase',
  'not-a-recovery-key',
  'wrong-recovery-key',
  'keychain-refused',
  'key-missing',
  'key-damaged',
  'note-damaged',
  'changed-elsewhere',
  'other-version',
  'cannot-write',
  'file-disk-full',
  'file-not-allowed',
  'file-in-use',
  'file-folder-gone',
  'page-does-not-fit',
  'pins-do-not-fit',
  'embargoed',
  'no-such-label',
  'marked-already',
  'no-such-template',
  'template-built-in',
  'no-display',
  'no-printer',
  'printer-gone',
  'print-failed',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A refusal that can cross between processes: no stack, no class, only what the user needs. */
export interface Refusal {
  readonly code: ErrorCode;
  /** A sentence in the user's language that says what happened and what can be done. */
  readonly message: string;
}

/** How every call answers. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal };

/**
 * Thrown inside the main process for a refusal that the user can understand; the gate turns it into a `Result`, the
 * command line into its last line. `detail` fills the catalogue's sentence for the code.
 */
export class ReadoutError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.name = 'ReadoutError';
    this.code = code;
    this.detail = detail;
  }
}
