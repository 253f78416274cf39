import { lazy, Suspense } from 'react';
import { useDrawnBeside } from './first-paint.ts';
import { useSession } from './session.ts';

/** Fetched once the briefing stands: a desk opens with that. */
const ArticleList = lazy(async () => ({ default: (await import('../library/ArticleList.tsx')).ArticleList }));
/** Fetched when they are first shown. */
const DossierList = lazy(async () => ({ default: (await import('../overview/DossierList.tsx')).DossierList }));
const PeopleList = lazy(async () => ({ default: (await import('../overview/PeopleList.tsx')).PeopleList }));

interface Props {
  readonly onChosen?: (() => void) | undefined;
}

/** What the place that is shown has to choose from. */
export function PlaceList({ onChosen }: Props) {
  const place = useSession((state) => state.place);
  const drawn = useDrawnBeside();
  if (place === 'dossiers' || place === 'people') {
    const List = place === 'dossiers' ? DossierList : PeopleList;
    return (
      <Suspense fallback={null}>
        <List onChosen={onChosen} />
      </Suspense>
    );
  }
  return drawn ? (
    <Suspense fallback={null}>
      <ArticleList onChosen={onChosen} />
    </Suspense>
  ) : null;
}
