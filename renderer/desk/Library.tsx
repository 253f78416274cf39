import { PlaceList } from './PlaceList.tsx';
import { PlaceNav } from './PlaceNav.tsx';
import { useTexts } from './texts.ts';

/** The library beside the briefing. */
export function Library() {
  const words = useTexts().desk;
  return (
    <nav id="region-library" className="library" aria-label={words.regions.library} tabIndex={-1}>
      <PlaceNav />
      <PlaceList />
    </nav>
  );
}
