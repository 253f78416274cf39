import { lazy, Suspense, useEffect, useRef } from 'react';
import { Button } from '../parts/Button.tsx';
import { librarySearch } from '../search/library-search.ts';
import { useDrawnBeside } from './first-paint.ts';
import { importFiles } from './incoming.ts';
import { useSession } from './session.ts';
import { useStore } from './store.ts';
import { useTexts } from './texts.ts';

/** Drawn after the briefing that was open last, and so fetched after it. */
const SearchField = lazy(async () => ({ default: (await import('../search/SearchField.tsx')).SearchField }));
const ArticleRows = lazy(async () => ({ default: (await import('./ArticleRows.tsx')).ArticleRows }));

interface Props {
  readonly onChosen?: () => void;
}

/** The articles of the library, and the way to bring in more. */
export function ArticleList({ onChosen }: Props) {
  const words = useTexts().desk;
  const listings = useSession((state) => state.listings);
  const articleId = useSession((state) => state.articleId);
  const importing = useSession((state) => state.importing);
  const drawn = useDrawnBeside();
  const searching = useStore(librarySearch, (state) => state.isOn);
  const importButton = useRef<HTMLButtonElement>(null);
  const wasImporting = useRef(importing);
  useEffect(() => {
    // The button loses the focus while it is disabled, and so does Cancel when it goes: keys go on from here.
    if (wasImporting.current && !importing && document.activeElement === document.body) importButton.current?.focus();
    wasImporting.current = importing;
  }, [importing]);
  return (
    <>
      <div className="library-head">
        <h2>{words.articles}</h2>
        <Button ref={importButton} look="quiet" icon="plus" disabled={importing} onClick={() => importFiles()}>
          {importing ? words.importing : words.importFiles}
        </Button>
      </div>
      {drawn && (
        <Suspense fallback={null}>
          <SearchField onChosen={onChosen} />
        </Suspense>
      )}
      {drawn && listings !== null && !searching && (
        <Suspense fallback={null}>
          <ArticleRows listings={listings} openId={articleId} onChosen={onChosen} />
        </Suspense>
      )}
      {listings?.length === 0 && <p className="library-empty">{words.emptyHeading}</p>}
    </>
  );
}
