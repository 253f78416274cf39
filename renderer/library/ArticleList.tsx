import { lazy, Suspense, useEffect, useRef } from 'react';
import { useAllTexts } from '../desk/all-texts.ts';
import { importFiles } from '../desk/incoming.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { librarySearch } from '../search/library-search.ts';
import { ArticleRows } from './ArticleRows.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { ListMenu } from './ListMenu.tsx';
import { showList } from './list-actions.ts';

/** Fetched with the first search. */
const SearchField = lazy(async () => ({ default: (await import('../search/SearchField.tsx')).SearchField }));

interface Props {
  readonly onChosen: (() => void) | undefined;
}

/** The articles of the library, and the way to bring in more. */
export function ArticleList({ onChosen }: Props) {
  const words = useTexts().desk;
  const library = useAllTexts().library;
  const outline = useSession((state) => state.outline);
  const importing = useSession((state) => state.importing);
  const shelf = useSession((state) => state.desk?.settings.listShelf ?? 'desk');
  const tag = useSession((state) => state.desk?.settings.listTag ?? '');
  const searching = useStore(librarySearch, (state) => state.isOn);
  const importButton = useRef<HTMLButtonElement>(null);
  const wasImporting = useRef(importing);
  useEffect(() => {
    // The button loses the focus while it is disabled, and so does Cancel when it goes: keys go on from here.
    if (wasImporting.current && !importing && document.activeElement === document.body) importButton.current?.focus();
    wasImporting.current = importing;
  }, [importing]);
  const { archive = 0, bin = 0 } = outline?.shelves ?? {};
  const none = archive + bin > 0 ? library.restElsewhere : words.emptyHeading;
  const empty = shelf !== 'desk' ? library.emptyShelf[shelf] : tag === '' ? none : library.noneTagged;
  return (
    <div className="library-list">
      <div className="library-head">
        <h2>{library.shelves[shelf]}</h2>
        <ListMenu />
        <Button
          ref={importButton}
          look="quiet"
          {...(importing ? {} : { icon: 'plus' as const })}
          disabled={importing}
          onClick={() => importFiles()}
        >
          {importing ? words.importing : words.importFiles}
        </Button>
      </div>
      <Suspense fallback={null}>
        <SearchField onChosen={onChosen} />
      </Suspense>
      {!searching && (shelf !== 'desk' || tag !== '') && (
        <div className="list-filter">
          {shelf !== 'desk' && (
            <Button look="quiet" icon="back" onClick={() => showList({ shelf: 'desk' })}>
              {library.backToList}
            </Button>
          )}
          {tag !== '' && (
            <span className="tag">
              {tag}
              <IconButton icon="cross" label={library.allTags} onClick={() => showList({ tag: '' })} />
            </span>
          )}
        </div>
      )}
      {!searching && <ChosenBar />}
      {outline !== null && !searching && (
        <div className="list-scroll">
          <ArticleRows outline={outline} label={library.shelves[shelf]} onChosen={onChosen} />
          {outline.groups.length === 0 && <p className="library-empty">{empty}</p>}
        </div>
      )}
    </div>
  );
}
