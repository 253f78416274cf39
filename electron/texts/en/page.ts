import type { Firmness, Progress } from '../../contract/facts.ts';
import type { Omission, PageSection, Paper } from '../../contract/page.ts';
import { namedCharacters } from '../named-characters.ts';

const headings: { readonly [Section in PageSection]: string } = {
  agreed: 'What was agreed',
  requested: 'What was asked',
  positions: 'Positions taken',
  people: 'Who’s who',
  quotes: 'In their words',
  dates: 'Dates ahead',
  keyPoints: 'Key points',
  questions: 'Questions to raise',
  notes: 'Notes',
};

const nouns: { readonly [Section in PageSection]: readonly [one: string, many: string] } = {
  agreed: ['commitment', 'commitments'],
  requested: ['request', 'requests'],
  positions: ['position', 'positions'],
  people: ['person', 'people'],
  quotes: ['quotation', 'quotations'],
  dates: ['date', 'dates'],
  keyPoints: ['key point', 'key points'],
  questions: ['question', 'questions'],
  notes: ['note', 'notes'],
};

const firmness: { readonly [Key in Firmness]: string } = {
  done: 'done',
  agreed: 'agreed',
  pledged: 'pledged',
  planned: 'planned',
  conditional: 'conditional',
  requested: 'asked',
};

const progress: { readonly [Key in Progress]: string } = {
  open: 'open',
  due: 'due now',
  overdue: 'overdue',
  done: 'done',
};

const paperNames: { readonly [Key in Paper]: string } = { a4: 'A4', letter: 'Letter' };

function counted({ section, count, further }: Omission): string {
  const [one, many] = nouns[section];
  return `${count} ${further ? 'further ' : ''}${count === 1 ? one : many}`;
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export const pageTexts = {
  headings,
  firmness,
  progress,
  paperNames,
  eyebrow: 'Briefing',
  preparedFor: (name: string) => `For: ${name}`,
  embargoed: (day: string) => `Embargoed until ${day}`,
  templates: { talks: 'Talks', interview: 'Interview', decision: 'Decision' },
  prepared: (name: string | undefined, day: string | undefined) =>
    name ? `Prepared by ${name}${day === undefined ? '' : `, ${day}`}` : `Prepared ${day ?? ''}`,
  titleIsOurs: 'title ours',
  inferred: 'worked out',
  paragraphMark: (paragraphs: string) => `¶${paragraphs}`,
  check: 'check',
  unverified: 'unverified',
  leftOff: (parts: readonly Omission[]) =>
    `${listed(parts.map(counted))} ${parts.length === 1 && parts[0]?.count === 1 ? 'is' : 'are'} in the full briefing, not on this page.`,
  drawnFrom: (source: string, dateline: string) =>
    source === '' ? `Drawn from a report${dateline === '' ? '' : ` (${dateline})`}` : `Source: ${source}`,
  keys: {
    lettered: 'letter and ¶: article and paragraph',
    paragraph: '¶ paragraph of the source',
    drafter: '✎ drafter’s wording',
    unverified: 'unverified: the source no longer says it',
    check: 'check: not certain, see the source',
    shortened: '… shortened',
    unprintable: '[?] a character that no font here can draw',
  },
  view: {
    paper: 'Paper',
    zoom: 'Size on screen',
    fitZoom: 'Whole page',
    zoomOut: 'Smaller',
    zoomIn: 'Larger',
    zoomed: (percent: number) => `${percent} %`,
    page: 'The page as it will print',
    savePdf: 'Save PDF',
    print: 'Print',
    loading: 'Setting the page…',
    empty: 'Nothing to print yet: the briefing has no lines.',
    refused: 'The page cannot be shown',
    saving: 'Saving the PDF…',
    printing: 'Handing the page to the printer…',
    doesNotFit: 'The page cannot be made to fit on one sheet. Shorten the title or the bottom line.',
    pinsDoNotFit: (count: number) => (count === 1 ? '1 pinned line has no room' : `${count} pinned lines have no room`),
    pinsWithoutRoom: (lines: string) => `Not all pinned lines fit. No room for: ${lines}`,
    unprintable: (characters: readonly string[]) =>
      `No font here can draw ${namedCharacters(characters)}; [?] stands in their place.`,
    meter: (points: number, off: number, shortened: number) => {
      const rest = [
        off === 0 ? 'nothing left off' : off === 1 ? '1 item off' : `${off} items off`,
        ...(shortened === 0 ? [] : [`${shortened} shortened`]),
      ];
      return `Fits at ${points.toFixed(1)} pt; ${rest.join(', ')}`;
    },
    offHeading: 'Left off this page',
    offHint:
      'Lines go from the end of their section, key points before what was agreed. Hide, reorder or pin lines to change what stands here.',
    offGroup: (heading: string, count: number) => `${heading} (${count})`,
  },
};
