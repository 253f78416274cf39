import type { LibraryProblem, LibraryProblemCode } from '../contract/desk-state.ts';
import { ReadoutError, type Refusal } from '../contract/results.ts';
import type { Texts } from '../texts/catalogue.ts';

const problemCodes: { readonly [Code in LibraryProblemCode]: true } = {
  'library-newer': true,
  'library-in-use': true,
  'library-corrupt': true,
  'library-read-only': true,
  'library-unreadable': true,
  'disk-full': true,
  'key-missing': true,
  'key-damaged': true,
};

/**
 * The code and the sentence by which an error crosses to a window or to a command's last line. A fault of ours shows its
 * kind only: its message might quote a note.
 */
export function refusalOf(error: unknown, texts: Texts): Refusal {
  if (error instanceof ReadoutError) return { code: error.code, message: texts.errors[error.code](error.detail) };
  return { code: 'internal', message: texts.errors.internal(error instanceof Error ? error.name : '') };
}

/** The problem that keeps the library shut, where the error is one. */
export function libraryProblemOf(error: unknown, texts: Texts): LibraryProblem | undefined {
  if (!(error instanceof ReadoutError) || !isProblemCode(error.code)) return undefined;
  return { code: error.code, message: refusalOf(error, texts).message };
}

function isProblemCode(code: string): code is LibraryProblemCode {
  return Object.hasOwn(problemCodes, code);
}
