import { dossierSentence, mergedSentences } from './merged.ts';

/** A word for one thing, and for a number of them. */
const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);

/** Words of what comes in: the report of an import, and what an article says of itself. */
export const importTexts = {
  drop: 'Drop files, folders or text to bring them in',
  pastedText: 'Pasted text',
  droppedText: 'Dropped text',
  nothingToPaste: 'There is no text on the clipboard that could become an article.',
  passedOver: (count: number) =>
    count === 1
      ? 'One file in the folders was passed over: its name says that it is no article.'
      : `${count} files in the folders were passed over: their names say that they are no articles.`,
  notIn: (count: number) => `${count} files did not come in.`,
  dropped: {
    scripts: counted('1 script', 'scripts'),
    styles: counted('1 style sheet', 'style sheets'),
    images: counted('1 picture', 'pictures'),
    media: counted('1 sound or film', 'sounds and films'),
    frames: counted('1 frame', 'frames'),
    forms: counted('1 form', 'forms'),
    remote: counted('1 remote address', 'remote addresses'),
    navigation: counted('1 block of navigation', 'blocks of navigation'),
    hidden: counted('1 hidden part', 'hidden parts'),
    headers: counted('1 running head', 'running heads'),
    'page-numbers': counted('1 page number', 'page numbers'),
    comments: counted('1 comment', 'comments'),
    'pages-without-text': counted('1 page without text', 'pages without text'),
  },
  head: {
    details: 'Details',
    fields: { title: 'Title', author: 'Author', source: 'Publisher', date: 'Published on' },
    datePlaceholder: 'YYYY-MM-DD',
    ours: 'Proposed by Readout: the source has no headline.',
    none: 'The file does not say.',
    origins: {
      'json-ld': 'Found in the page’s own description (JSON-LD).',
      'open-graph': 'Found in the page’s OpenGraph names.',
      meta: 'Found in the page’s metadata.',
      link: 'Found in a link element of the page.',
      time: 'Found in a time element of the page.',
      'front-matter': 'Found in the file’s front matter.',
      document: 'Found among the document’s properties.',
      headers: 'Found in the headers of the message or saved page.',
      text: 'Found in the words of the text.',
      hand: 'Given by hand.',
    },
    saved: (field: string) => `${field} saved.`,
  },
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
    merged: mergedSentences,
    dossier: dossierSentence,
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
