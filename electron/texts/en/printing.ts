/** Words of the panel in which a page is printed. */
export const printingTexts = {
  heading: 'Print the page',
  printer: 'Printer',
  looking: 'Looking for printers…',
  /** The printer that the system takes unless told otherwise. */
  usual: (label: string) => `${label} (default)`,
  none: 'No printer was found: none is set up on this machine, or its print service does not answer.',
  noneHint: 'Save the page as a PDF, or try the system’s own dialog.',
  paper: 'Paper in the printer',
  copies: 'Copies',
  inks: 'Printed in',
  colour: 'Colour',
  grey: 'Grey',
  print: 'Print the page',
  printing: 'Handing the page to the printer…',
  systemDialog: 'System dialog…',
  savePdf: 'Save PDF…',
  printed: (printer: string, copies: number) =>
    copies === 1 ? `The page went to ${printer}.` : `${copies} copies of the page went to ${printer}.`,
  cancelled: 'Printing was cancelled. Nothing went to the printer.',
};
