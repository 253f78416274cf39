/** Words of what comes in: the report of an import, and what an article says of itself. */
export const importTexts = {
  reading: (name: string, number: number, count: number) =>
    count === 1 ? `Reading and drafting ${name}…` : `Reading and drafting ${name}, ${number} of ${count}…`,
  drop: 'Drop files, folders or text to bring them in',
  pasted: 'Pasted text',
  dropped: 'Dropped text',
  nothingToPaste: 'There is no text on the clipboard that could become an article.',
  passedOver: (count: number) =>
    count === 1
      ? 'One file in the folders was passed over: its name says that it is no article.'
      : `${count} files in the folders were passed over: their names say that they are no articles.`,
  showReport: 'What came of it',
  report: {
    title: 'What came in',
    summary: (imported: number, known: number, refused: number) =>
      `${[
        imported === 1 ? 'One article came in' : `${imported === 0 ? 'No' : imported} articles came in`,
        ...(known === 0 ? [] : [known === 1 ? 'one was here already' : `${known} were here already`]),
        ...(refused === 0 ? [] : [refused === 1 ? 'one file did not' : `${refused} files did not`]),
      ].join('; ')}.`,
    cancelled: 'You cancelled the import. What came in before is kept.',
    stopped: (why: string) => `The import stopped: ${why} What came in before is kept.`,
    imported: (count: number) => `Came in (${count})`,
    known: (count: number) => `Here already (${count})`,
    versions: (count: number) => `May be new versions (${count})`,
    refused: (count: number) => `Did not come in (${count})`,
    versionOf: (title: string) => `looks like a new version of “${title}”`,
    takeAsVersion: 'Make it a version',
    takeAsVersionOf: (title: string, earlier: string) => `Make “${title}” a version of “${earlier}”`,
    takenAsVersion: 'It is a version of that article now.',
    leftOut: (things: string) => `Left out: ${things}`,
    attachments: (count: number) => (count === 1 ? '1 attachment' : `${count} attachments`),
    takeAttachments: (count: number): string => (count === 1 ? 'Bring it in' : 'Bring them in'),
    takeAttachmentsOf: (title: string, names: string) => `Bring in the attachments of “${title}”: ${names}`,
    close: 'Close',
  },
};
