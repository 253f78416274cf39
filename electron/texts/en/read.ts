import type { HighlightColour } from '../../contract/annotations.ts';

const colours: { readonly [Colour in HighlightColour]: string } = {
  amber: 'Key',
  green: 'Agreed',
  blue: 'Question',
  rose: 'Doubt',
  violet: 'Quote',
};

export const readTexts = {
  details: 'Details',
  detailsWhy: 'Title, author, publisher and day: where each was found, and set right here',
  article: 'Article',
  colours,
  toolbar: 'Mark the passage',
  highlight: (name: string) => `Highlight as ${name}`,
  removeHighlight: 'Take the highlight away',
  addNote: 'Add private note',
  noteOnParagraph: 'Private note on the paragraph',
  addFact: 'Add as a line of the briefing',
  marked: (name: string, quote: string) => `Marked as ${name}: ${quote}`,
  unmarked: 'Highlight taken away.',
  nothingToUnmark: 'There is no highlight here.',
  paragraph: (number: number) => `paragraph ${number}`,
  sentenceFacts: (count: number) => (count === 1 ? '1 line of the briefing' : `${count} lines of the briefing`),
  sentenceMarks: (names: string) => `marked ${names}`,
  sentenceUnsure: 'a mark here waits for your word, since the words changed',
  sentenceNotes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  lineMade: (section: string) => `Added to ${section}.`,
  selected: (quote: string) => `Selected: ${quote}`,
  noteBegun: (quote: string) => `Private note on: ${quote}`,
  paragraphNoteBegun: (number: number) => `Private note on paragraph ${number}`,
  noFacts: 'No line of the briefing rests on this sentence.',
  ourHeadline: 'our headline',
  emptyText: 'This article has no text.',
};
