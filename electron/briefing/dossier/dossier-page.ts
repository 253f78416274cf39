import type { DossierReading, Matter } from '../../contract/dossiers.ts';
import type { PageItem, PrintableBriefing } from '../../contract/page.ts';
import type { PageSetup } from '../../contract/page-setup.ts';
import { capitalised } from '../line-text.ts';
import { shownSections, withChoices } from '../page-arrangement.ts';
import { printableBriefing } from '../printable-briefing.ts';
import { type DossierSource, dossierHead } from './dossier-head.ts';
import type { DossierOptions } from './dossier-lines.ts';
import { mergedLines } from './merged-lines.ts';

/**
 * What a dossier's page chooses from: the lines of its articles, those that tell the same once, each with the letters and
 * paragraphs where it stands. It has no field for a private note, and neither argument has one.
 *
 * @param pause called after each small step, so that all else can be done meanwhile
 */
export async function dossierPage(
  reading: DossierReading,
  sources: readonly DossierSource[],
  setup: PageSetup,
  options: DossierOptions,
  pause: () => Promise<void>,
): Promise<PrintableBriefing> {
  const itemsOf = ({ view, notes }: DossierSource) => {
    const { bottomLine, items } = printableBriefing(view, notes, options);
    return bottomLine === undefined ? items : [bottomLine, ...items];
  };
  const items = [...(await mergedLines(reading, sources, itemsOf, pause)), ...differencesOf(reading.matters)];
  return {
    ...dossierHead(reading, sources, setup, options),
    sections: shownSections(setup),
    items: withChoices(items, setup),
  };
}

/** Two figures for one thing, which no line of an article shows by itself. */
function differencesOf(matters: readonly Matter[]): PageItem[] {
  return matters
    .filter(({ finding }) => finding === 'figures')
    .map((matter) => ({ ...differenceOf(matter), section: 'keyPoints' as const }));
}

/** What the articles give of one matter, as a line: each date or figure with the letter of who gives it. */
export function differenceOf({ id, section, reports }: Matter): Omit<PageItem, 'section'> {
  return {
    id,
    kind: section === 'figures' ? 'figure' : section === 'events' ? 'event' : 'commitment',
    text: capitalised(reports[0]?.text ?? ''),
    when: reports.map(({ letter, when = '' }) => `${letter}: ${when}`).join(' / '),
    paragraphs: [],
    cites: reports.map(({ letter, paragraphs }) => ({ letter, paragraphs })),
    // That they stand beside each other is the drafter's doing.
    drafter: true,
    check: false,
    verbatim: false,
  };
}
