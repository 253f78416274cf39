import type { VerdictCounts } from '../../contract/carried-marks.ts';
import { namedCharacters } from '../named-characters.ts';
/** Texts of what a user does, in menus after "Undo", and of the command line. */
export const commandTexts = {
  steps: {
    editFact: 'edit of a line',
    addFact: 'adding of a line',
    moveFact: 'move of a line',
    hideFact: 'hiding of a line',
    showFact: 'showing of a line',
    restoreFact: 'restoring of a line',
    removeFact: 'removal of a line',
    setProgress: 'change of progress',
    confirmFact: 'confirmation of a line',
    rejectFact: 'rejection of a line',
    unjudgeFact: 'judgement of a line',
    mergeFacts: 'merging of names',
    splitFact: 'splitting of a name',
    assignName: 'choice of a name',
    dismissName: 'dismissal of a name',
    draftAgain: 'drafting again',
    saveEntry: 'change of the register',
    mergeEntries: 'merging in the register',
    deleteEntry: 'deletion from the register',
    forgetRole: 'forgetting of a role',
    forgetApart: 'forgetting that names are two',
    newNote: 'new note',
    newMark: 'highlight',
    saveNote: 'typing in a note',
    colourNote: 'change of colour',
    makePrintable: 'making a note printable',
    makePrivate: 'making a note private',
    deleteNote: 'deletion of a note',
    tagNote: 'change of tags',
    restoreNote: 'restoring of a note',
    nameColour: 'naming of a colour',
    deleteArticle: 'deletion of an article',
    pinArticle: 'pinning of an article',
    unpinArticle: 'unpinning of an article',
    archiveArticle: 'archiving of an article',
    unarchiveArticle: 'taking out of the archive',
    tagArticle: 'change of an article’s tags',
    restoreArticle: 'restoring of an article',
    tagArticles: 'tag on several articles',
    untagArticles: 'removal of a tag from several articles',
    pinArticles: 'pinning of several articles',
    unpinArticles: 'unpinning of several articles',
    archiveArticles: 'archiving of several articles',
    unarchiveArticles: 'taking of several articles out of the archive',
    binArticles: 'deletion of several articles',
    restoreArticles: 'restoring of several articles',
    setPageHead: 'change of the page’s head',
    arrangePage: 'arranging of the page',
    choosePageLine: 'choice for a line of the page',
    savePageTemplate: 'saving of a template',
    createDossier: 'new dossier',
    renameDossier: 'naming of a dossier',
    addToDossier: 'adding to a dossier',
    removeFromDossier: 'taking out of a dossier',
    moveInDossier: 'order of a dossier',
    deleteDossier: 'deletion of a dossier',
    deletePageTemplate: 'deletion of a template',
    correctArticle: 'correction of an article',
    setHead: 'title, author, day or publisher of an article',
    updateArticle: 'new version of an article',
    showVersion: 'choice of a version',
    attach: 'place of a mark or line',
    confirmMoved: 'confirmation of what moved',
    importAgain: 'import of an article',
    importReadout: 'import of a Readout file',
    importAnnotations: 'import of annotations',
    importPrivateNotes: 'import of private notes',
  },
  addedByHand: 'Added by hand.',
  pastedText: 'Pasted text.txt',
  splitByHand: 'Split off by hand.',

  usage: {
    unknownCommand: (what: string) => `There is no command ${what}.`,
    unknownOption: (what: string) => `The option ${what} is not known here.`,
    missingValue: (what: string) => `The option ${what} needs a value.`,
    unexpectedValue: (what: string) => `The option ${what} takes no value.`,
    missingArgument: (what: string) => `${what} is missing.`,
    tooManyArguments: (what: string) => `${what} is one word too many.`,
    missingPdf: (what: string) => `Where should the page go? Give ${what}.`,
    badDate: (what: string) => `${what} is no day; write it as YYYY-MM-DD.`,
    badFormat: (what: string) =>
      `${what} is no format that Readout exports; give --format md, docx, html, json, ics, csl, ris, bib, w3c, readium or notes-md.`,
    badDossierFormat: (what: string) =>
      `${what} is no format that a dossier is written in; give --format md, docx, html, json, ics or readout.`,
    missingArticle: (what: string) => `Which article are they on? Give ${what}.`,
    missingOut: (what: string) => `Where should the file go? Give ${what}.`,
    badPaper: (what: string) => `${what} is no paper that Readout prints on; give a4 or letter.`,
  },
  despiteEmbargo: 'Give --despite-embargo to go ahead.',
  seeHelp: 'readout --help lists what there is.',
  helpShown: 'That is what there is.',
  help: `Readout, an offline briefing desk.

  readout                             opens the desk
  readout draft FILE [--date DAY]     drafts the briefing of a file; nothing is stored
  readout import FILE|FOLDER...       brings files into the library, and those in folders; quoted
                                      patterns such as 'news/**/*.eml' are understood
  readout import FILE --as-revision-of ID
                                      takes a file in as a new version of an article
  readout list                        lists the articles of the library
  readout search WORDS...             finds articles and printable notes; "a phrase", who:NAME,
                                      from:SOURCE, tag:TAG, before:2026-06, after:DAY, due:overdue
  readout show ID                     shows an article's briefing; the start of its id is enough
  readout print ID|FILE --pdf OUT [--paper a4|letter] [--full]
                                      prints one page, or the full briefing on as many as it
                                      needs; needs a display
  readout export ID --format md|docx|html|json|ics|csl|ris|bib --out FILE
                                      writes the briefing, its calendar or its citation
  readout export ID --format w3c|readium|notes-md --out FILE
                                      writes the printable marks and notes
  readout import-annotations FILE --article ID
                                      takes marks and notes of another program in, printable
  readout dossier list                lists the dossiers
  readout dossier print ID --pdf OUT [--paper a4|letter] [--full]
                                      prints one page of a dossier, or its full briefing
  readout dossier export ID --format md|docx|html|json|ics|readout --out FILE
                                      writes the whole dossier
  readout check                       looks through the whole library for damage

  --library DIR   the folder that holds everything Readout writes
  --json          the result as JSON
  --marking TEXT  handling marking of this print or export, for a file or an article that has none
  --template NAME order and choice of sections: Talks, Interview, Decision, or one of your own
  --despite-embargo
                  prints or exports before the embargo ends
  --date DAY      day of publication, YYYY-MM-DD, where the text has none
  --lang=LANG     language of the answers, en or es
  --trace         times of the desk's start, on standard error
  --help, --version

The result is on standard output, everything else on standard error.
Exit status: 0 well, 1 an input was refused, 2 wrong usage, 3 the library cannot be used.
`,
  version: (version: string) => `This is Readout ${version}.`,
  drafted: (count: number) => (count === 1 ? '1 line was drafted.' : `${count} lines were drafted.`),
  notDrafted: (language: string) =>
    language === 'und'
      ? 'Readout could not tell the language of this text, so no lines were drafted.'
      : `Readout does not draft articles in this language (${language}); it drafts English and Spanish.`,
  importedLine: (id: string, title: string, alreadyHere: boolean) =>
    `${id}  ${title}${alreadyHere ? '  (was here before)' : ''}\n`,
  imported: (imported: number, refused: number) =>
    `${imported === 0 ? 'No article came in' : `${imported === 1 ? '1 article is' : `${imported} articles are`} in the library`}${refused === 0 ? '' : `; ${refused === 1 ? '1 file was' : `${refused} files were`} refused`}.`,
  versionLine: (id: string, title: string, ordinal: number) => `${id}  ${title}  (version ${ordinal})\n`,
  versionTaken: (ordinal: number, { exact, moved, changed, orphan }: VerdictCounts) =>
    `Version ${ordinal} is in. Passages under its lines: ${exact} where they were, ${moved} moved, ${changed} changed, ${orphan} gone. The one before can still be read.`,
  nothingNew: 'The file says nothing that the article does not say already; nothing was changed.',
  looksLikeVersion: (file: string, title: string, id: string) =>
    `${file} looks like a new version of “${title}”. It came in by itself; to make it a version of that one, use import FILE --as-revision-of ${id}.`,
  nothingMatches: (pattern: string) => `Nothing is there that ${pattern} could mean.`,
  hasAttachments: (file: string, names: string) =>
    `${file} has attachments that did not come in: ${names}. The desk offers them.`,
  listed: (count: number) => (count === 1 ? '1 article.' : `${count} articles.`),
  listedDossiers: (count: number) => (count === 1 ? '1 dossier.' : `${count} dossiers.`),
  shown: (title: string) => `That is the briefing of “${title}”.`,
  libraryWell: 'The library is whole.',
  printed: (path: string, printed: number, omitted: number) =>
    `One page is in ${path}: ${printed === 1 ? '1 line' : `${printed} lines`} on it, ${omitted} left off.`,
  printedFull: (path: string, pages: number, printed: number, hidden: number) =>
    `The full briefing is in ${path}: ${pages === 1 ? '1 page' : `${pages} pages`}, ${printed === 1 ? '1 line' : `${printed} lines`}${hidden === 0 ? '' : `; ${hidden} hidden in the briefing`}.`,
  unprintable: (characters: readonly string[]) =>
    `No font on this machine can draw ${namedCharacters(characters)}; [?] stands in their place on the page.`,
  exported: (path: string, leftOut: number) =>
    `The export is in ${path}${leftOut === 0 ? '' : `; ${leftOut === 1 ? '1 vague date has' : `${leftOut} vague dates have`} no day and ${leftOut === 1 ? 'is' : 'are'} left out`}.`,
  otherDates: 'Other dates and events',
  quoted: (words: string) => `“${words}”`,
};
