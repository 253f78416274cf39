import { Fragment } from 'react';
import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import { creditLine } from '../../electron/briefing/credit-line.ts';
import type { PageLayout } from '../../electron/briefing/page-layout.ts';
import type { PageSource } from '../../electron/contract/page.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { Marking } from './Marking.tsx';
import { withMarksOfItsWords } from './own-words.ts';

interface Props {
  readonly layout: PageLayout;
  readonly words: Texts['page'];
}

/** In columns; a longer source would push the keys out of the foot. */
const longestSource = 200;
/** All titles of a dossier's articles together, and the least of one, in columns. */
const roomForTitles = 600;
const shortestTitle = 16;

/** What was left off, what the marks mean, where it all comes from, and the marking again. */
export function PageFoot({ layout, words }: Props) {
  const { briefing, head, omissions, main, side, shortened } = layout;
  const items = [...main, ...side].flatMap((section) => section.lines.map((line) => withMarksOfItsWords(line).item));
  const all = head.bottomLine ? [head.bottomLine.item, ...items] : items;
  const cited = new Set(all.flatMap(({ cites = [] }) => cites.map(({ letter }) => letter)));
  const keys = [
    ...(all.some((item) => item.paragraphs.length > 0) ? [words.keys.paragraph] : []),
    ...(cited.size > 0 ? [words.keys.lettered] : []),
    ...(all.some((item) => item.drafter) ? [words.keys.drafter] : []),
    ...(all.some((item) => item.unverified) ? [words.keys.unverified] : []),
    ...(all.some((item) => item.check) ? [words.keys.check] : []),
    ...(shortened > 0 ? [words.keys.shortened] : []),
    ...(briefing.hasUnprintable ? [words.keys.unprintable] : []),
  ];
  const source = briefing.sources
    ? sourcesOf(briefing.sources, cited)
    : clipText(words.drawnFrom(creditLine(briefing), briefing.dateline), longestSource);
  return (
    <footer className="page-foot">
      {omissions.length > 0 && <p className="page-left-off">{words.leftOff(omissions)}</p>}
      <p className="page-keys">
        <span dir="auto">{source}</span>
        {keys.map((key) => (
          <Fragment key={key}>
            {' '}
            <span className="page-key">{key}</span>
          </Fragment>
        ))}
      </p>
      <Marking marking={briefing.marking} />
    </footer>
  );
}

/** The articles of a dossier that its page names by their letters; of many, only the beginning of each title. */
function sourcesOf(sources: readonly PageSource[], cited: ReadonlySet<string>): string {
  const named = sources.filter(({ letter }) => cited.has(letter));
  const room = Math.max(shortestTitle, Math.floor(roomForTitles / Math.max(1, named.length)));
  return named
    .map(
      ({ letter, title, dateline }) =>
        `${letter} ${clipText(oneLine(`${title}${dateline === '' ? '' : `, ${dateline}`}`), room)}`,
    )
    .join(' · ');
}
