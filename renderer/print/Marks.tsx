import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import { stateOf, whenOf as wholeWhenOf } from '../../electron/briefing/line-marks.ts';
import type { PageItem } from '../../electron/contract/page.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';

interface Props {
  readonly item: PageItem;
  readonly words: Texts['page'];
}

/** Paragraphs named on the page; more of them would crowd out the line that they belong to. */
const mostParagraphs = 3;
/** In columns. */
const longestWhen = 40;

/** What stands beside a line: when, whether the wording is ours, and where it is in the source. */
export function Marks({ item, words }: Props) {
  const paragraphs = placesOf(item, words);
  const when = whenOf(item, words);
  if (!when && !item.drafter && paragraphs === '') return null;
  return (
    <p className="page-marks">
      {when && (
        <span className="page-when" dir="auto">
          {when}
        </span>
      )}{' '}
      {item.drafter && (
        <abbr className="page-drafter" title={words.keys.drafter}>
          ✎
        </abbr>
      )}{' '}
      {paragraphs !== '' && (
        <bdi className="page-paragraphs" dir="ltr">
          {paragraphs}
        </bdi>
      )}
    </p>
  );
}

/** The first paragraphs that a line rests on; of a dossier's, each with the letter of its article. */
function placesOf({ paragraphs, cites }: PageItem, words: Texts['page']): string {
  const listed = (all: readonly number[]) =>
    words.paragraphMark(`${all.slice(0, mostParagraphs).join(', ')}${all.length > mostParagraphs ? ' …' : ''}`);
  if (cites === undefined) return paragraphs.length === 0 ? '' : listed(paragraphs);
  const shown = cites
    .slice(0, mostParagraphs)
    .map(({ letter, paragraphs: of }) => `${letter}${listed(of.slice(0, 1))}`);
  return `${shown.join(' ')}${cites.length > shown.length ? ' …' : ''}`;
}

/** How firm the line is, how far it has come, and whether it asks to be checked: words in an outline, after its text. */
export function Pills({ item, words }: Props) {
  const state = stateOf(item, words);
  return (
    <>
      {state && (
        <>
          {' '}
          <bdi className="page-pill">{state}</bdi>
        </>
      )}
      {item.unverified && (
        <>
          {' '}
          <bdi className="page-pill">{words.unverified}</bdi>
        </>
      )}
      {item.check && (
        <>
          {' '}
          <bdi className="page-pill">{words.check}</bdi>
        </>
      )}
    </>
  );
}

/** The day as it is printed, cut to what stands beside a line. */
export function whenOf(item: PageItem, words: Texts['page']): string | undefined {
  const when = item.when === undefined ? undefined : clipText(oneLine(item.when), longestWhen);
  return item.when === item.text ? undefined : wholeWhenOf({ ...item, when }, words);
}
