import type { LibraryProblemCode } from '../../contract/desk-state.ts';

/** How a problem with the library is headed, and what the user can do about it. */
export interface ProblemWords {
  readonly heading: string;
  /** What the user can do, in the order in which it should be tried. */
  readonly remedies: readonly string[];
}

const problems: { readonly [Code in LibraryProblemCode]: ProblemWords } = {
  'library-newer': {
    heading: 'This library belongs to a newer Readout',
    remedies: ['Open it with the newer version.', 'Or choose another folder for this one.'],
  },
  'library-in-use': {
    heading: 'This library is open elsewhere',
    remedies: ['Close it in the other window or program, then try again.', 'Or choose another folder.'],
  },
  'library-corrupt': {
    heading: 'This library is damaged',
    remedies: [
      'Show the folder: earlier states of the library lie in “backups”.',
      'Copy a backup over the damaged file, then try again.',
      'Or choose another folder and leave this one as it is.',
    ],
  },
  'library-read-only': {
    heading: 'This library cannot be written to',
    remedies: ['Give yourself the right to write in the folder, then try again.', 'Or choose another folder.'],
  },
  'library-unreadable': {
    heading: 'This library cannot be read',
    remedies: ['Show the folder and see whether its disk is connected, then try again.', 'Or choose another folder.'],
  },
  'disk-full': {
    heading: 'The disk is full',
    remedies: ['Free some space on the disk, then try again.', 'Or choose a folder on another disk.'],
  },
  'key-missing': {
    heading: 'The key of the private notes is missing',
    remedies: ['Put the file “notes.key” back into the folder, then try again.', 'Or choose another folder.'],
  },
  'key-damaged': {
    heading: 'The key of the private notes does not fit',
    remedies: ['Put the right “notes.key” into the folder, then try again.', 'Or choose another folder.'],
  },
};

export const deskTexts = {
  brand: 'Readout',
  views: 'Views',
  tabs: { brief: 'Brief', read: 'Read', print: 'Print' },
  regions: {
    library: 'Library',
    briefing: 'Briefing',
    source: 'Source',
    notes: 'Notes',
    status: 'Status',
    skip: 'Skip to',
  },
  panes: 'Beside the briefing',
  switchPanes: 'What is shown',
  resizeLibrary: 'Width of the library',
  resizeSide: 'Width of the side pane',
  shortcutsButton: 'Keyboard shortcuts',
  close: 'Close',
  dismiss: 'Dismiss message',
  undo: 'Undo',
  undone: (label: string) => `Undone: ${label}`,
  redone: (label: string) => `Done again: ${label}`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to do again.',

  starting: 'Opening the library…',
  articles: 'Articles',
  importFiles: 'Import…',
  importing: 'Importing…',
  agreements: (count: number) => (count === 1 ? '1 agreement' : `${count} agreements`),
  undated: 'no date',
  deleteArticle: (title: string) => `Delete “${title}”`,
  articleDeleted: (title: string) => `Deleted “${title}”.`,
  articleOpened: (title: string) => `${title}, opened.`,
  imported: (count: number) => (count === 1 ? 'One article came in.' : `${count} articles came in.`),
  alreadyHere: (count: number) => (count === 1 ? 'One was already here.' : `${count} were already here.`),
  importNothing: 'Nothing was imported.',
  /** A long import: the file in hand, its place and how many there are. */
  drafting: (name: string, number: number, count: number) =>
    count === 1 ? `Drafting ${name}…` : `Drafting ${name}, ${number} of ${count}…`,
  cancelImport: 'Cancel',
  cancellingImport: 'Cancelling…',
  importCancelled: 'The import was cancelled.',

  emptyHeading: 'The library is empty',
  emptyBody:
    'Bring in an article as a text or Markdown file. Readout drafts its briefing here, on this machine; nothing leaves it.',
  noArticleHeading: 'No article is open',
  noArticleBody: 'Choose one in the library.',
  articleGoneHeading: 'This article cannot be opened',

  saved: 'All changes saved',
  saving: 'Saving…',
  editOpen: 'An edit is open: not saved yet',
  notSaved: (reason: string) => `Not saved: ${reason}`,
  offline: 'Offline by design: no connections',
  notesNotLocked: 'Private notes: not locked',
  notesOpen: 'Private notes: open',
  notesLocked: 'Private notes: locked',
  notesHidden: 'Private notes: hidden',
  paragraphsLinked: (paragraphs: string, facts: number) => {
    if (facts === 0) return `${paragraphs} linked to no fact`;
    return facts === 1 ? `${paragraphs} linked to 1 fact` : `${paragraphs} linked to ${facts} facts`;
  },

  problems,
  problemCan: 'What you can do',
  problemFolder: 'Folder of the library',
  tryAgain: 'Try again',
  trying: 'Trying…',
  chooseFolder: 'Choose another folder…',
  showFolder: 'Show the folder',
  failedHeading: 'The desk could not start',

  licences: 'Licences',
  licencesIntro: 'Fonts and data that Readout carries, with the terms under which they are given.',
  loading: 'Loading…',
  pdfSaved: (path: string) => `The page is saved as ${path}.`,
  pagePrinted: 'The page went to the printer.',

  shortcuts: 'Keyboard shortcuts',
  shortcutGroups: {
    everywhere: 'Everywhere',
    briefing: 'In the briefing, with a line in focus',
    article: 'In the article, with a sentence in focus',
    notes: 'In a note',
  },
  keys: {
    brief: 'Brief',
    read: 'Read',
    print: 'Print',
    source: 'Source pane',
    notes: 'Notes pane',
    changes: 'Changes pane',
    toLibrary: 'Go to the library',
    toBriefing: 'Go to the briefing',
    toSide: 'Go to the side pane',
    newNote: 'New private note',
    lockNotes: 'Lock the private notes, or unlock them',
    hideNotes: 'Hide the private notes, or show them',
    importFiles: 'Import files',
    updateArticle: 'Take in a new version',
    savePdf: 'Save PDF',
    saveFullPdf: 'Save the full briefing as PDF',
    chooseExport: 'Export the briefing',
    copyBriefing: 'Copy the briefing',
    printPage: 'Print the page',
    undo: 'Undo',
    redo: 'Redo',
    regions: 'Next part of the window; with Shift the one before',
    sheet: 'This sheet',
    clear: 'Put the light out; close what is open',
    nextLine: 'Next line',
    previousLine: 'Line before',
    showSource: 'Show its source',
    edit: 'Edit',
    moveLine: 'Move the line up or down',
    hideLine: 'Hide the line',
    settings: 'Settings',
    draftAgain: 'Draft again',
    register: 'People and organisations',
    confirmLine: 'Confirm the line, or take that back',
    rejectLine: 'The line is wrong',
    whoIsIt: 'Say who is meant',
    mergeName: 'Merge a person or an organisation',
    dueDate: 'Set the due date',
    why: 'Why this line?',
    nextSentence: 'Next sentence',
    previousSentence: 'Sentence before',
    extend: 'Select by sentences',
    mark: 'Highlight in one of the five colours',
    noteOnParagraph: 'Private note on the paragraph',
    bold: 'Bold',
    italic: 'Italic',
    bullets: 'List',
    numbers: 'Numbered list',
    link: 'Link to an address',
    linkToNote: 'Link to a note or line',
    unmark: 'Take the highlight away',
    note: 'Private note on it',
    facts: 'Go to the line that rests on it',
    done: 'Close the note (it is saved as you type)',
    saveEdit: 'Save an edit',
    cancelEdit: 'Leave an edit',
  },
};
