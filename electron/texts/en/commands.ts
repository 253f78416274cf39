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
    newNote: 'new note',
    newMark: 'highlight',
    saveNote: 'typing in a note',
    colourNote: 'change of colour',
    makePrintable: 'making a note printable',
    makePrivate: 'making a note private',
    deleteNote: 'deletion of a note',
    deleteArticle: 'deletion of an article',
    importAgain: 'import of an article',
  },
  addedByHand: 'Added by hand.',
};
