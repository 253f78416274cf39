import type { AnchorVerdict, VerdictCounts } from '../../contract/carried-marks.ts';
import type { ChangeKind, ChangeManner } from '../../contract/version-changes.ts';

const verdicts: { readonly [Verdict in AnchorVerdict]: string } = {
  exact: 'unchanged',
  moved: 'moved',
  changed: 'changed',
  orphan: 'lost',
};
const kinds: { readonly [Kind in ChangeKind]: string } = {
  head: 'The article itself',
  commitment: 'Commitments',
  quote: 'Quotations',
  date: 'Dates',
  person: 'People',
  figure: 'Figures',
};
const manners: { readonly [Manner in ChangeManner]: string } = {
  added: 'added',
  dropped: 'dropped',
  reworded: 'reworded',
  moved: 'moved',
};

/** Counts of every verdict there is, the unchanged first. */
const counted = ({ exact, moved, changed, orphan }: VerdictCounts) =>
  [
    `${exact} unchanged`,
    ...(moved > 0 ? [`${moved} moved`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(orphan > 0 ? [`${orphan} lost`] : []),
  ].join(', ');

/** Texts of an article's versions: correcting it, taking one in, what became of marks and lines, what changed. */
export const versionTexts = {
  correct: 'Correct the article…',
  update: 'Update from file…',
  paste: 'Paste a new version…',
  versions: 'Versions',
  pane: 'Changes',
  version: (ordinal: number) => `Version ${ordinal}`,
  ofVersions: (ordinal: number, count: number) => `Version ${ordinal} of ${count}`,
  origin: { import: 'imported', hand: 'corrected by hand' },
  present: 'shown now',

  form: 'Correct the article',
  fields: { title: 'Title', place: 'Place', date: 'Date', language: 'Language', text: 'Text' },
  languages: { en: 'English', es: 'Spanish', und: 'Another' },
  dateHint: 'YYYY-MM-DD',
  part: 'Part of the text',
  partOf: (number: number, count: number, beginning: string) => `${number} of ${count}: ${beginning}`,
  textHint: 'A blank line parts paragraphs. The version before is kept as it is.',
  save: 'Save as a new version',
  cancel: 'Cancel',
  noTitle: 'An article has a title.',
  noDate: 'That is not a day in the calendar; write it as YYYY-MM-DD.',
  noText: 'An article has a text.',
  draftFound: 'You began to correct this article and did not finish.',
  goOn: 'Go on',
  discard: 'Discard',
  discarded: 'The correction was discarded.',
  takeBack: 'Take back',
  nothingNew: 'Nothing differs from the version that is shown; none was added.',
  staleDraft: 'It was begun on an earlier version than the one that is shown.',

  pasteTitle: 'Paste a new version',
  pasteBody: 'The whole text, with or without its front matter. The version before is kept.',
  pasteField: 'New text',
  takeIn: 'Take in',

  offerTitle: 'A new version?',
  offer: (title: string, earlier: string) =>
    title === earlier
      ? `“${title}” looks like a new version of an article that is here already.`
      : `“${title}” looks like a new version of “${earlier}”.`,
  offerWhy:
    'Made a version of it, its text is shown instead, and your marks and lines go along. Nothing is overwritten.',
  offerTake: 'Make it a version',
  offerKeep: 'Keep it by itself',

  taken: (ordinal: number, marks: VerdictCounts | null) =>
    `Version ${ordinal} is shown now.${marks === null ? '' : ` Your marks: ${counted(marks)}.`}`,

  reading: (ordinal: number, count: number) => `You are reading version ${ordinal} of ${count}, as it was.`,
  readOnly: 'It can be read, not changed; its marks are those that it had.',
  backToPresent: 'Back to the present one',
  showThis: 'Show this version from now on',

  summary: 'What became of your work',
  marks: 'Marks and notes',
  lines: 'Lines of the briefing',
  counts: counted,
  noneYet: 'none',
  waiting: (count: number) => (count === 1 ? '1 waits for you' : `${count} wait for you`),
  allSettled: 'Everything stands where it should.',
  printableOnly: 'Private notes are locked or hidden; whatever became of them is told once they are shown again.',
  verdicts,
  was: 'Was',
  now: 'Now',
  gone: 'These words are not in the text any more.',
  confirm: 'Confirm',
  attach: 'Attach to the selection',
  attachHint:
    'To say where it belongs: select the new words in the article, or put the cursor on a sentence, then press Attach.',
  nothingSelected: 'Select the new words in the article first.',
  confirmAllMoved: (count: number) => (count === 1 ? 'Confirm what moved' : `Confirm all ${count} that moved`),
  confirmed: 'Confirmed.',
  attached: 'Attached.',
  showOld: 'Show in the old text',
  showNew: 'Show in the new text',
  wholeNote: 'a note on a line that is gone',
  unsure: 'words changed',
  aLine: 'Line of the briefing',
  aNote: 'Note',
  aMark: 'Mark',
  inList: (name: string, verdict: string) => `${name}, ${verdict}`,
  findWords: 'Find its words',

  briefing: 'What changed',
  from: 'From',
  to: 'To',
  kinds,
  manners,
  headFields: { title: 'Title', place: 'Place', date: 'Date', language: 'Language' },
  nothingChanged: 'As a briefing tells it, nothing changed.',
  comparing: 'Comparing…',
  sameWords: (percent: number) => `${percent} % of the words are the same.`,
  oldSide: (text: string) => `Before: ${text}`,
  newSide: (text: string) => `After: ${text}`,
};
