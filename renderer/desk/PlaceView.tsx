import { lazy, Suspense } from 'react';
import type { Place } from './places.ts';

/** Fetched when they are first shown: a desk opens with an article. */
const views = {
  dossiers: lazy(async () => ({ default: (await import('../overview/DossierPlace.tsx')).DossierPlace })),
  people: lazy(async () => ({ default: (await import('../overview/PersonPlace.tsx')).PersonPlace })),
  comingUp: lazy(async () => ({ default: (await import('../overview/ComingUpView.tsx')).ComingUpView })),
} as const;

/** The middle of the desk where it shows something else than an article. */
export function PlaceView({ place }: { readonly place: Exclude<Place, 'articles'> }) {
  const View = views[place];
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  );
}
