/** Words of the full briefing, the document of several pages. */
export const fullTexts = {
  eyebrow: 'Full briefing',
  contents: 'Contents',
  sources: 'Sources',
  continued: (heading: string) => `${heading} (continued)`,
  columns: { what: { agreed: 'Undertaking', requested: 'Request' }, when: 'When', source: 'Source' },
  hidden: (count: number) =>
    count === 1
      ? '1 line that is hidden in the briefing does not stand here.'
      : `${count} lines that are hidden in the briefing do not stand here.`,
  paragraphKey: '¶ paragraph of the source, word for word under Sources',
  wordForWord: 'Word for word; quotation marks are the source’s, and […] stands for sentences that no line rests on.',
  onPages: (count: number) => (count === 1 ? 'p. ' : 'pp. '),
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  fileName: (title: string) => `${title} (full briefing)`,
  saved: (path: string) => `The full briefing is saved as ${path}.`,
  printing: {
    heading: 'Print the full briefing',
    print: 'Print the full briefing',
    printed: (printer: string, copies: number) =>
      copies === 1
        ? `The full briefing went to ${printer}.`
        : `${copies} copies of the full briefing went to ${printer}.`,
    byDialog: 'The full briefing went to the printer.',
  },
  document: 'Document',
  documents: { page: 'One page', full: 'Full briefing' },
  view: 'The full briefing as it will print',
  setting: (page: number) => `Setting page ${page}…`,
  meter: (pages: number, lines: number, hidden: number) =>
    [
      `${pages === 1 ? '1 page' : `${pages} pages`}; ${lines === 1 ? '1 line' : `${lines} lines`}`,
      hidden === 0 ? 'nothing left off' : `${hidden} hidden in the briefing`,
    ].join(', '),
};
