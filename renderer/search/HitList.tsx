import { wordDay } from '../../electron/briefing/dates.ts';
import type { ArticleHit, NoteHit, SearchAnswer } from '../../electron/contract/search.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Marked, ShownSnippet } from './Marked.tsx';

interface Props {
  readonly answer: SearchAnswer;
  readonly onOpen: (hit: ArticleHit | NoteHit) => void;
  readonly onMore: () => void;
}

/** What was found, in the place of the library's list: notes first, since they are few, then articles. */
export function HitList({ answer, onOpen, onMore }: Props) {
  const words = useAllTexts().search;
  const openId = useSession((state) => state.articleId);
  const { articles, notes, count } = answer;
  return (
    <>
      <ul className="hits" aria-label={words.results}>
        {notes.map((hit) => (
          <li key={hit.noteId} className="hit">
            <button type="button" className={`hit-choose hit-note hit-${hit.visibility}`} onClick={() => onOpen(hit)}>
              <span className="hit-kind">
                <Icon name={hit.visibility === 'private' ? 'lock' : 'page'} />
                {hit.visibility === 'private' ? words.privateNote : words.printableNote}
              </span>
              <ShownSnippet snippet={hit.snippet} />
              <span className="hit-details" dir="auto">
                {hit.title}
              </span>
            </button>
          </li>
        ))}
        {articles.map((hit) => (
          <li key={hit.articleId} className={hit.articleId === openId ? 'hit hit-open' : 'hit'}>
            <button
              type="button"
              className="hit-choose"
              aria-current={hit.articleId === openId ? 'true' : undefined}
              onClick={() => onOpen(hit)}
            >
              <span className="hit-title" dir="auto">
                <Marked text={hit.title} marks={hit.titleMarks} />
              </span>
              {hit.of === 'line' && <span className="hit-kind">{words.inLine}</span>}
              {hit.of === 'source' && <span className="hit-kind">{words.inSource}</span>}
              <ShownSnippet snippet={hit.snippet} />
              {hit.date !== undefined && (
                <span className="hit-details">{wordDay(hit.date, interfaceLanguage(interfaceLocale()), 'short')}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {count !== undefined && articles.length < count && articles.length > 0 && (
        <Button look="quiet" onClick={onMore}>
          {words.more}
        </Button>
      )}
    </>
  );
}
