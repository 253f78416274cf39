import type { DossierReading } from '../../contract/dossiers.ts';
import {
  type CitedParagraph,
  type FullBriefing,
  type FullItem,
  type FullSection,
  fullSections,
} from '../../contract/full-briefing.ts';
import type { PageSetup } from '../../contract/page-setup.ts';
import { fullBriefing } from '../full-briefing.ts';
import { shownSections } from '../page-arrangement.ts';
import { type DossierSource, dossierHead } from './dossier-head.ts';
import type { DossierOptions } from './dossier-lines.ts';
import { differenceOf } from './dossier-page.ts';
import { mergedLines } from './merged-lines.ts';

/**
 * A dossier as a document of several pages: where its articles differ, then every line of all of them in full, what
 * several tell once, and the passages of each article that lines rest on. No argument has a field that could hold a
 * private note.
 *
 * @param pause called after each small step, so that all else can be done meanwhile
 */
export async function dossierFull(
  reading: DossierReading,
  sources: readonly DossierSource[],
  setup: PageSetup,
  options: DossierOptions,
  pause: () => Promise<void>,
): Promise<FullBriefing> {
  const cited: CitedParagraph[] = [];
  let hidden = 0;
  const itemsOf = ({ letter, view, notes }: DossierSource): readonly FullItem[] => {
    const full = fullBriefing(view, notes, options);
    hidden += full.hidden;
    cited.push(...full.cited.map((paragraph) => ({ letter, ...paragraph })));
    const { bottomLine } = full;
    return [...(bottomLine === undefined ? [] : [bottomLine]), ...full.sections.flatMap(({ items }) => items)];
  };
  const merged = await mergedLines(reading, sources, itemsOf, pause);
  const apart = reading.matters.filter(({ finding }) => finding === 'dates' || finding === 'figures');
  // What stands among the differences is not said a second time.
  const told = new Set(apart.flatMap(({ reports }) => reports.map(({ factId }) => factId)));
  const differences = apart.map((matter): FullItem => ({ ...differenceOf(matter), section: 'differences' }));
  const all = [...differences, ...merged.filter(({ id }) => !told.has(id.split(':')[0] ?? id))];
  const order: readonly FullSection[] = [
    ...new Set<FullSection>(['differences', ...(shownSections(setup) ?? []), ...fullSections]),
  ];
  return {
    ...dossierHead(reading, sources, setup, options),
    sections: order
      .map((section) => ({ section, items: all.filter((item) => item.section === section) }))
      .filter(({ items }) => items.length > 0),
    cited,
    hidden,
  };
}
