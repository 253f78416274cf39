import type { CallInput, CallName } from '../../electron/contract/calls.ts';

const span = { start: 0, end: 12 };
const passage = {
  kind: 'passage',
  selectors: {
    quote: { type: 'TextQuoteSelector', exact: 'the words', prefix: 'before ', suffix: ' after' },
    position: { type: 'TextPositionSelector', start: 7, end: 16 },
  },
} as const;

/** For every call, inputs that a window of ours sends. */
export const goodInputs: { readonly [Name in CallName]: readonly CallInput<Name>[] } = {
  firstView: [undefined],
  retryLibrary: [undefined],
  chooseLibrary: [undefined],
  showLibraryFolder: [undefined],
  saveSettings: [{}, { tab: 'read' }, { paper: 'letter', pane: 'notes', sideWidth: 400, lastArticleId: 'a1' }],
  licences: [undefined],
  listArticles: [undefined],
  openArticle: [{ articleId: 'a1' }],
  importFiles: [undefined],
  cancelImport: [undefined],
  deleteArticle: [{ articleId: 'a1' }],
  editFact: [
    { factId: 'f1', body: { kind: 'keyPoint', text: 'What matters' } },
    { factId: 'f1', body: { kind: 'person', name: 'Ada Byron', aliases: [] } },
    {
      factId: 'f1',
      body: {
        kind: 'commitment',
        text: 'open an office',
        parties: ['Ruritania'],
        due: { iso: '2021-06', wording: 'in June', certainty: 'inferred' },
        status: 'planned',
      },
    },
  ],
  addFact: [
    { articleId: 'a1', body: { kind: 'question', text: 'And then?' }, spans: [] },
    { articleId: 'a1', body: { kind: 'quote', text: 'Do not come.' }, spans: [span] },
  ],
  moveFact: [
    { factId: 'f1', beforeId: 'f2' },
    { factId: 'f1', beforeId: null },
  ],
  hideFact: [{ factId: 'f1', hidden: true }],
  restoreFact: [{ factId: 'f1' }],
  removeFact: [{ factId: 'f1' }],
  setProgress: [
    { factId: 'f1', progress: 'overdue' },
    { factId: 'f1', progress: null },
  ],
  judgeFact: [
    { factId: 'f1', verdict: 'confirmed' },
    { factId: 'f1', verdict: null },
  ],
  mergeFacts: [{ factId: 'f1', intoId: 'f2' }],
  splitFact: [{ factId: 'f1', name: 'Ada Byron', forms: ['Byron'], spans: [span] }],
  assignName: [
    { factId: 'f1', words: 'he', name: 'Ada Byron', everywhere: true },
    { factId: 'f1', words: '', name: '', everywhere: false },
  ],
  dismissName: [{ factId: 'f1' }],
  draftAgain: [{ articleId: 'a1' }],
  cancelDraftAgain: [undefined],
  register: [undefined],
  saveRegisterEntry: [{ entryId: null, kind: 'notPerson', name: 'Camp David', aliases: [] }],
  mergeRegisterEntries: [{ entryId: 'e1', intoId: 'e2' }],
  deleteRegisterEntry: [{ entryId: 'e1' }],
  forgetRole: [{ entryId: 'e1', articleId: 'a1' }],
  forgetApart: [{ entryId: 'e1', otherId: 'e2' }],
  listNotes: [undefined],
  createNote: [
    { articleId: 'a1', revisionId: 'r1', target: { kind: 'article' }, text: 'A note' },
    { articleId: 'a1', revisionId: 'r1', target: { kind: 'paragraph', number: 3 }, text: '' },
    { articleId: 'a1', revisionId: 'r1', target: passage, colour: 'amber', text: '' },
  ],
  saveNote: [{ noteId: 'n1', text: 'ñ'.repeat(100_000) }],
  colourNote: [
    { noteId: 'n1', colour: 'violet' },
    { noteId: 'n1', colour: null },
  ],
  setNoteVisibility: [{ noteId: 'n1', visibility: 'printable' }],
  deleteNote: [{ noteId: 'n1' }],
  undoState: [undefined],
  undo: [undefined],
  redo: [undefined],
  printableBriefing: [{ articleId: 'a1' }],
  fullBriefing: [{ articleId: 'a1' }],
  savePdf: [
    { articleId: 'a1', paper: 'a4' },
    { articleId: 'a1', paper: 'letter', document: 'full' },
  ],
  beforePrinting: [{ articleId: 'a1' }, { articleId: 'a1', embargoSeen: true }],
  printers: [undefined],
  printOn: [{ articleId: 'a1', embargoSeen: false, printer: 'Office_2', paper: 'a4', colour: false, copies: 99 }],
  print: [{ articleId: 'a1', paper: 'letter', embargoSeen: true }],
  pageChoices: [{ articleId: 'a1' }],
  savePageHead: [
    { articleId: 'a1', marking: 'TLP:AMBER+STRICT', embargo: '2026-12-01' },
    { articleId: 'a1', preparedFor: '', preparedBy: 'Ana Ruiz', preparedOn: '' },
  ],
  arrangePage: [
    { articleId: 'a1', sections: [{ section: 'agreed', shown: true, pinned: true, short: false }] },
    { articleId: 'a1', sections: null },
  ],
  choosePageLine: [
    { articleId: 'a1', lineId: 'f1:due', pinned: true, short: false, shortText: null },
    { articleId: 'a1', lineId: 'f1', pinned: null, short: null, shortText: 'Ports' },
  ],
  savePageTemplate: [{ name: 'Mine', sections: [] }],
  deletePageTemplate: [{ name: 'Mine' }],
  copyBriefing: [{ articleId: 'a1' }],
  exportBriefing: [{ articleId: 'a1', format: 'docx', embargoSeen: true }],
  pageToSet: [undefined],
  pageIsSet: [{ printed: 20, omitted: 0, pages: 1, typeSize: 10.4, pinsWithoutRoom: [], unprintable: [] }],
  editsFlushed: [undefined],
  briefingShown: [undefined],
};
