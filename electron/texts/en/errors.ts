import type { ErrorCode } from '../../contract/results.ts';
import { placeReason } from '../place-reason.ts';

/** One sentence per refusal: what happened and what can be done. `detail` is a file, a folder or a reason. */
export const errorTexts: { readonly [Code in ErrorCode]: (detail: string) => string } = {
  'bad-sender': () => 'A window that is not ours asked for something; it was refused.',
  'bad-input': (detail) => `That could not be understood and nothing was changed (${detail}).`,
  'not-found': (detail) => `${detail || 'That'} is not in the library. Nothing was changed.`,
  'ambiguous-id': (detail) => `More than one article has an id that begins with ${detail}. Give more of it.`,
  'library-unavailable': () => 'The library is not open. Solve the problem that is shown first.',
  'library-newer': (detail) =>
    `The library in ${detail} was last used by a newer version of Readout. Nothing was changed. Open it with that version, or choose another folder.`,
  'library-in-use': (detail) =>
    `The library in ${detail} is in use by another program. Nothing was changed. Close it there, then try again.`,
  'library-corrupt': (detail) =>
    `The library in ${detail} is damaged. Nothing was changed, and the file is kept as it is. Restore a backup, or choose another folder.`,
  'library-read-only': (detail) =>
    `The library in ${detail} cannot be written to. Nothing was changed. Give yourself the right to write there, or choose another folder.`,
  'library-unreadable': (detail) =>
    `The library cannot be opened: ${placeReason(detail, 'is not a folder')}. Nothing was changed.`,
  'no-library': (detail) => `There is no library in ${detail}.`,
  'disk-full': (detail) =>
    `The disk that holds ${detail || 'the library'} is full. What was saved is safe; the last change was not saved. Free some space, then try again.`,
  'unreadable-file': (detail) => `${detail} could not be read.`,
  'is-a-folder': (detail) => `${detail} is a folder, not a file.`,
  'unreadable-folder': (detail) => `The folder ${detail} could not be looked into.`,
  'too-large': (detail) => `${detail} is larger than Readout reads.`,
  'took-too-long': (detail) => `Drafting ${detail || 'the article'} took too long and was stopped. Nothing was stored.`,
  'too-much-memory': (detail) =>
    `Reading ${detail} took more memory than Readout allows and was stopped. Nothing of it was stored.`,
  'reading-failed': (detail) =>
    `${detail} could not be read: reading it broke off. It may be damaged. Nothing of it was stored.`,
  'not-text': (detail) => `${detail} is not a text that Readout can read.`,
  'empty-article': (detail) => `${detail} has no text.`,
  'bad-front-matter': (detail) => `The front matter of ${detail} could not be read.`,
  'unsupported-format': (detail) =>
    `${detail} has a format that Readout cannot import. It reads plain text, Markdown, saved web pages, PDF, Word documents (.docx), e-mail (.eml), RTF and EPUB.`,
  'damaged-file': (detail) => `${detail} is damaged, and could not be read.`,
  'newer-readout-file': (detail) =>
    `${detail} was written by a newer Readout. Nothing was changed. Open it with that version, or a later one.`,
  'password-protected': (detail) =>
    `${detail} is protected by a password or a right to read. Save a copy without it, then import that one.`,
  'no-text-layer': (detail) =>
    `${detail} has no text, only pictures of pages, as a scan has. Have its text recognised by another program, then import what comes of it.`,
  'unpacks-too-large': (detail) => `${detail} unpacks to far more than a document holds. It was not opened.`,
  'too-many-words': (detail) =>
    `${detail} has more words than an article may have, which are as many as some ten long books. Bring it in in parts.`,
  'not-annotations': (detail) => `${detail} is not a file of annotations that Readout can read. Nothing was changed.`,
  'too-many-annotations': (detail) =>
    `${detail} annotations are more than Readout takes in at once. Nothing was changed.`,
  'not-sealed-notes': (detail) => `${detail} is not a file of sealed notes that Readout can read. Nothing was changed.`,
  'sealed-notes-shut': () => 'That passphrase does not open the file, or the file is damaged. Nothing was changed.',
  locked: () => 'The private notes are locked.',
  'wrong-passphrase': () => 'That passphrase does not open the private notes.',
  'not-a-recovery-key': () =>
    'There is a slip in that recovery key. Compare it letter by letter with what was printed.',
  'wrong-recovery-key': () =>
    'That recovery key does not open the private notes. It is of another library, or a newer one was made.',
  'keychain-refused': () =>
    'The keychain of this computer did not open the private notes. They are kept, sealed; nothing was changed.',
  'key-missing': (detail) =>
    `The key of the private notes is missing from ${detail}. The notes are kept, sealed. Put the key file back, then try again.`,
  'key-damaged': (detail) =>
    `The key of the private notes in ${detail} is damaged or belongs to another library. The notes are kept, sealed. Put the right key file back, then try again.`,
  'note-damaged': () => 'A private note could not be opened: its sealed data is damaged. It is kept as it is.',
  'changed-elsewhere': (detail) =>
    `“${detail}” was not undone or redone: something else has changed it since. Nothing was overwritten.`,
  'other-version': () =>
    'The article shows another version by now. Nothing was changed; look at that version first, then try again.',
  'cannot-write': (detail) => `${detail} could not be written. A file that was there before is as it was.`,
  'file-disk-full': (detail) =>
    `${detail} could not be written: its disk is full. A file that was there before is as it was. Free some space or choose another disk.`,
  'file-not-allowed': (detail) =>
    `${detail} could not be written: you may not write there. A file that was there before is as it was. Choose another folder or another name.`,
  'file-in-use': (detail) =>
    `${detail} could not be written: another program holds it. It is as it was. Close it there, or choose another name.`,
  'file-folder-gone': (detail) => `${detail} could not be written: there is no such folder. Choose another one.`,
  'page-does-not-fit': () => 'The page could not be made to fit on one sheet.',
  'pins-do-not-fit': (detail) =>
    `Not all pinned lines fit on one page. There is no room for: ${detail}. Unpin some or choose a larger paper.`,
  embargoed: (detail) => `This briefing is under embargo until ${detail}. Nothing has gone out.`,
  'no-such-label': (detail) =>
    `“${detail}” is no label of the Traffic Light Protocol 2.0. There are TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN and TLP:CLEAR.`,
  'marked-already': (detail) =>
    `The article is marked ${detail}. The marking belongs to it and is not switched for one output; change it on the article.`,
  'no-such-template': (detail) => `There is no template “${detail}”.`,
  'template-built-in': (detail) => `“${detail}” is a template that comes along with Readout. Choose another name.`,
  'no-display': () => 'Printing needs a display, and there is none. On Linux, run it under Xvfb.',
  'printer-gone': (detail) =>
    `Nothing was printed: the system has no printer ${detail}, or it does not take this paper. Choose another, or save the page as a PDF.`,
  'print-failed': (detail) =>
    `Nothing was printed: ${detail} refused the page or does not answer. See to the printer, or save the page as a PDF.`,
  'no-printer': () => 'The page was not printed: there is no printer, or it refused.',
  internal: (detail) => `Something went wrong inside Readout${detail ? ` (${detail})` : ''}. What was saved is safe.`,
};
