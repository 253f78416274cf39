import type { PageItem } from '../../electron/contract/page.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';

interface Props {
  readonly item: PageItem;
  readonly words: Texts['page'];
}

/** Paragraphs named on the page; more of them would crowd out the line that they belong to. */
const mostParagraphs = 3;

/** What stands at the end of a line: when, how far it has come, whose wording it is, and where it is in the source. */
export function Marks({ item, words }: Props) {
  const state = stateOf(item, words);
  const paragraphs = item.paragraphs.slice(0, mostParagraphs).join(', ');
  const more = item.paragraphs.length > mostParagraphs ? ' …' : '';
  const when = item.when === item.text ? undefined : item.when;
  if (!when && !state && !item.check && !item.drafter && paragraphs === '') return null;
  return (
    <p className="page-marks">
      {when && (
        <span className="page-when" dir="auto">
          {item.certainty === 'inferred' ? `${when} (${words.inferred})` : when}
        </span>
      )}{' '}
      {state && <span className="page-pill">{state}</span>}{' '}
      {item.check && <span className="page-pill">{words.check}</span>}{' '}
      {item.drafter && (
        <abbr className="page-drafter" title={words.keys.drafter}>
          ✎
        </abbr>
      )}{' '}
      {paragraphs !== '' && <span className="page-paragraphs">{words.paragraphMark(`${paragraphs}${more}`)}</span>}
    </p>
  );
}

/** "Agreed" and "open" go without saying under their heading; whatever differs is said. */
function stateOf(item: PageItem, words: Texts['page']): string | undefined {
  if (item.progress !== undefined && item.progress !== 'open') return words.progress[item.progress];
  if (item.firmness === undefined || item.firmness === 'agreed' || item.firmness === 'requested') return undefined;
  return words.firmness[item.firmness];
}
