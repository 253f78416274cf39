/** Words of the sheet with what holds for every briefing. */
export const settingsTexts = {
  heading: 'Settings',
  paper: 'Paper of the page',
  newBriefings: 'New briefings',
  newBriefingsHint: 'Articles that come in from now on begin with these. Each can have others, in its page settings.',
  preparedFor: 'Prepared for',
  preparedBy: 'Prepared by',
  colours: 'Highlighter colours',
  coloursHint: 'An empty name goes back to the usual one.',
};
